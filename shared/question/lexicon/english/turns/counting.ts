import { MONTH_FORM } from '../../../../text/calendar-names.ts';
import type { CountingTurns } from '../../counting-turns.ts';
import { logs } from './logs.ts';

const AUXILIARY = '(?:have|has|had|are|is|was|were|do|does|did|can|could|will|would)';

const KIND =
  '(?: (?:section|heading|headline|title|header|caption|chapter|group|category|folder|node|tab|menu|list|part|area|panel|box|card))?';
const TAIL =
  '(?:(?:,? (?:are there|in total|altogether|right now|at the moment|now|here|have|has|hold|holds|contain|contains|include|includes|list|lists|show|shows|offer|offers|got)))*';
const NAMED = String.raw`^\s*(?:the )?(?:(?:section|heading|headline|title|header|caption|chapter|group|category|folder|node|label) )?["“']?(?<name>[^"”?]+?)["”']?${KIND}${TAIL}\s*\?*$`;

export const counting: CountingTurns = {
  logs,
  column: /\b(?:column|lane|swim ?lane|stack|pile|board|stage|phase|bucket)\b/i,
  cards:
    /\b(?:cards?|tasks?|tickets?|issues?|jobs?|stories|items?|things|entries|notes?|to-?dos?)\b.*\b(?:in|under|at|on|does|have|are)\b/i,
  asked:
    /\bhow many\b(?: of (?:the|these|those|my|them)\b)?(?: (?:\d+|two|three|four|five|six))?|(?:^|^(?:what is|what's|tell me|give me) the |^the )(?:number|count|amount) of\b|^(?:please )?count\b(?: (?:up )?(?:the|all))?/i,
  not: /\b(?:not|never|without)\b|n['’]t\b/i,
  bounded:
    /\b(?:more|less|fewer|over|least|most|cheaper|dearer|older|newer|larger|smaller|longer|shorter|earlier|later|better|worse|heavier|lighter|taller|faster|slower)\b/i,
  denying: new RegExp(`\\b${AUXILIARY}n['’]t\\b`, 'gi'),
  verbFirst: new RegExp(`^\\s*${AUXILIARY}(?:n['’]t)?\\b`, 'i'),
  timesShown: [
    /^(?:so |and )?how (?:many times|often) (?:is|are|does|do|was|did|can|has)\b.*?["“'‘](?<said>[^"”'’]+)["”'’].*\b(?:shown|show|shows|seen|appear\w*|occur\w*|stands?|written|listed|repeated|read|displayed|there|printed|come|comes|mentioned)\b/iu,
    /^(?:so |and )?how (?:many times|often) (?:is|are|does|do|was|did|has) the (?:word|text|phrase|name|line|link|button|label) (?<said>[\p{L}\p{N}][\p{L}\p{N} ._-]*?) (?:shown|show|appear\w*|occur\w*|stands?|written|listed|repeated|displayed|printed|come|mentioned|been)\b/iu,
  ],
  trace:
    /\bhow (?:deep|long|many (?:lines|frames|levels|calls))\b.*\b(?:stack ?trace|back ?trace|trace|call stack|stack)\b/i,
  listed:
    /\b(?:(?:are|is|were|was|have been|has been) (?:\w+ )?(?:listed|shown|displayed|visible|entered|billed|recorded)|below the head\w*|under the head\w*|(?:in|does) the (?:[\w-]+ )*(?:table|list|log|grid|shortlog|history)|count (?:the|all|up))\b/i,
  steps:
    /\b(?:steps?|stages?|phases?)\b.*\b(?:does|do|has|have|are there|shown|form|wizard|assistant|order|booking|checkout|process|in all|in total|take|takes|need|needed|altogether)\b|\bhow many (?:steps|stages|phases)\W*$/i,
  ofPart:
    /\b(?:below|under|underneath|beneath|inside|within|(?:listed|shown|marked|counted|given) as) (?:the )?(?<part>[\p{L}\p{N}._-]+)\s*\?*$/iu,
  billed: /\b(?:items?|positions?|products?|articles?|services?|lines?|billed)\b/i,
  denied: /\b(?:not|no|un\w+|never)\b|^[-–—]$/i,
  dated: new RegExp(`\\b(?:on|of|from|for|at) (?:the )?(?:\\d|${MONTH_FORM})`, 'i'),
  commands: {
    commands: /\bhow many (?:\w+ )?commands\b|\bnumber of commands\b/i,
    times:
      /\bhow (?:many times|often) (?:was|were|has|have|did|is) (?:the )?(?:command )?["“]?(?<program>[\w./-]+)["”]?(?: been)? (?:run|executed|called|typed|entered|used|invoked|tried|started)\b|\bhow (?:many times|often) did (?:i|they|he|she|the user|somebody|someone) (?:run|execute|call|type|enter|use|try|start) (?:the )?(?:command )?["“]?(?<called>[\w./-]+)/i,
    output: /\b(?:list|show|print|output|return|give|report|have)(?:s|ed)?\b/i,
  },
  files: {
    noun: /\bhow many (?:of the |of these )?(?<noun>[\w.-]+(?: [\w-]+){0,2})/i,
    endings: [
      [/\btar\.gz\b/i, ['tar.gz', 'tgz']],
      [/\bpdfs?\b/i, ['pdf']],
      [/\bpngs?\b/i, ['png']],
      [/\b(?:jpe?gs?)\b/i, ['jpg', 'jpeg']],
      [/\bgifs?\b/i, ['gif']],
      [/\bcsvs?\b/i, ['csv']],
      [/\bjsons?\b/i, ['json']],
      [/\b(?:text|txt)(?: ?files?| documents?|s)\b/i, ['txt']],
      [/\b(?:zips?|archives?)\b/i, ['zip', 'tar', 'gz', 'tgz', 'rar', '7z', 'xz']],
      [/\b(?:spreadsheets?)\b/i, ['ods', 'xls', 'xlsx', 'csv']],
      [/\b(?:logs?|log files?)\b/i, ['log']],
      [/\b(?:mp3s?|songs?|audio files?)\b/i, ['mp3', 'ogg', 'flac', 'wav', 'm4a']],
      [/\b(?:pictures?|images?|photos?) files?\b/i, ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'bmp']],
    ],
    everything: /\b(?:things|items|entries|objects|files and folders|folders and files)\b/i,
    stated: /(?:^|[\s(|])(?<count>\d{1,5}) (?:items?|objects?|entries|elements?)\b/i,
    folder: /\b(?:folder|folders|directory|files|in here|here)\b/i,
  },
  controls: {
    choices:
      /\bhow many (?:choices|options|answers|possibilities|ways out)\b.*\b(?:give|gives|offer|offers|have|got|are there|get|can i)\b/i,
    toFill: /\bhow many\b.*\b(?:fill in|fill out|filled in|filled out|to fill|complete|type in)\b/i,
    ticked:
      /\b(?:un)?(?:ticked|checked|crossed)\b(?! (?:on|at|in|by)\b)|\b(?:switched|turned) (?:on|off)\b|\b(?:on|off)\s*\?*$|\b(?:marked with|have|has|carry|carries) (?:an? |the )?(?:\w+ )?(?:star|asterisk|cross|x|tick|check ?mark)s?\b|\bstarred\b/i,
    // What is ticked off is done.
    off: /(?<!\b(?:tick|check|cross|mark)(?:ed)? )\boff\b|\b(?:unticked|unchecked|disabled)\b/i,
    toTick:
      /\bhow many\b.*\b(?:rows|things|tasks|steps|points|entries|boxes|checkboxes|check boxes|switches|toggles|options|items|settings|lines|of the|of them|are)\b/i,
    columns: /\bhow many (?:of the )?columns\b/i,
    switches: /\b(?:switch(?:es)?|toggles?)\b/i,
    wrong:
      /\b(?:fields?|inputs?|boxes|entries|values?|answers?)\b.*\b(?:wrong|invalid|faulty|incorrect|mistaken|rejected|refused|(?:has|have|with|show|shows|contain|contains) (?:an? )?(?:errors?|mistakes?|problems?|complaints?))\b/i,
    states: [
      [
        'disabled',
        /\b(?:gr[ea]y(?:ed)?[- ]?out|dimmed|disabled|inactive|deactivated|unavailable|(?:can ?not|can['’]t) be (?:pressed|clicked|used|chosen|selected|picked)|(?:not|n['’]t) (?:clickable|usable|available|enabled|active))\b/i,
      ],
      [
        'enabled',
        /\b(?:enabled|active|clickable|usable|can be (?:pressed|clicked|used|chosen|selected|picked)|not (?:gr[ea]y(?:ed)?[- ]?out|disabled)|can (?:i|you|we) (?:press|click|use)\b)/i,
      ],
      ['empty', /\b(?:empty|blank|unfilled|left (?:open|blank|out)|still to (?:be )?fill|not filled)\b/i],
      [
        'filled',
        /\b(?:(?:already|are|is) filled|filled (?:in|out) already|have (?:something|text|a value) in)\b/i,
      ],
      [
        'off',
        /\b(?:unticked|unchecked|unselected|(?:switched|turned) off|(?:not|n['’]t) (?:yet )?(?:ticked|checked|selected|marked|chosen|crossed|(?:switched|turned) on))\b|\b(?:are|is|were|currently|now) off\s*\?*$/i,
      ],
      [
        'on',
        /\b(?:ticked|checked|crossed|(?<!\bcan be )(?:selected|chosen)|marked(?: with (?:an? |the )?(?:\w+ )?(?:star|asterisk|cross|x|tick|check ?mark))?|(?:switched|turned) on|starred)\b|\b(?:are|is|were|currently|now) on\s*\?*$/i,
      ],
    ],
  },
  names: {
    doing:
      /^(?:all|no|new|add|insert|create|delete|remove|clear|find|search|filter|sort|show|hide|edit|open|close|save|load|print|export|import|upload|download|select|choose|manage|view|go|refresh|reload|undo|redo)\b/i,
    list: /\b(?:lists?|to ?-?dos?|todo|tasks|agenda|inbox|queue|basket|cart)\b/i,
    whole:
      /\b(?:listed|shown|displayed|visible|(?:in|on|does) (?:the|this|that|my) (?:[\w-]+ )*(?:table|list|log|grid|history|plan|schedule|programme|sidebar|panel|pane|inbox|collection|register|window|screen|page)|are there|there (?:are|is)|(?:do|have) (?:i|we|you) (?:have|got)|can (?:i|we|you) (?:see|choose|pick|select))\b/i,
    spanned:
      /\b(?:charts?|graphs?|plots?|diagrams?|axis|axes|tables?|calendars?|schedules?|timetables?)\b|\b(?:cover|covers|covered|compared?|span|spans|plotted|drawn)\b/i,
  },
  parts: {
    before: /\b(?:under|underneath|below|beneath|inside|within|in|on|of|for|does|do|has|have)\b/i,
    named: new RegExp(NAMED, 'i'),
    of: /\b(?:under|below|beneath|inside|within|in|from|by|of|for|with|on)(?: the)?\s+["“]?$/i,
    under: /\b(?:under|underneath|below|beneath|inside|within)\b/i,
    side: /\b(?:side ?bar|side (?:menu|navigation|list|panel)|navigation(?: (?:bar|menu|list|panel|pane|tree))?|(?:menu|list|panel|pane|box|column|navigation|contents) (?:on|at|to|along|down) the (?<side>left|right)|(?<hand>left|right)(?:[- ]hand)?(?: side)? (?:menu|list|navigation|column|sidebar))\b/i,
    menu: /\b(?:open(?:ed)?|unfolded|dropped[- ]down|drop[- ]?down|context|pop[- ]?up|shown|visible|this|expanded|pull[- ]?down) menu\b|\bmenu (?:that is |which is )?(?:open|unfolded|shown)\b|\bmenu (?:have|has|hold|contain|offer|show|list)s?\b|\b(?:in|of|on) the (?:\w+ )?menu\s*\?*$/i,
    entries:
      /\bhow many (?:of the |different )?(?:entries|items|options|links|pages|choices|points|sections|lines|commands|rows|things|tabs|buttons|categories)\b|\b(?:number|count) of (?:entries|items|options|links|pages|choices|sections|commands)\b/i,
  },
  totals: {
    before:
      /(?<noun>\p{L}+)\s\d{1,6}(?:\s?[-–]\s?\d{1,6})?\s(?:of|out of)\s(?<total>\d{1,6})(?![\d.,]|\s?\p{L})/iu,
    behind: /\d{1,6}(?:\s?(?:[-–]|to)\s?\d{1,6})?\s(?:of|out of)\s(?<total>\d{1,6})\s(?<noun>\p{L}+)/iu,
    bracketed: /(?<noun>\p{L}+)\s?\((?:[^()]*[,;]\s?)?(?<total>\d{1,6})\s(?:in )?total\b/iu,
    labelled:
      /^(?:(?:total|number of|no\. of|total number of) )?(?<noun>\p{L}+)(?: (?:found|in total|total|count))?\s?:(?:\s(?<total>\d{1,6}))?$/iu,
  },
  marked: {
    bullets:
      /\bbullet(?:s|ed)?\b|\bpoints (?:are |does |do )?.*\b(?:list|letter|minutes|note|text|page|document)\b/i,
    steps: /\b(?:steps?|instructions?|stages?|points?|tips?|hints?|numbered (?:items|lines))\b/i,
    points: /\b(?:bullets?|(?:bullet )?points?|tips?|hints?|bulleted (?:items|lines))\b/i,
    tasks:
      /\b(?:to-?dos?|tasks?|chores?|(?:things|items|entries|points|jobs) (?:are |is |were )?(?:there )?(?:to do|left|on (?:the|my|this) (?:[\w-]+ )*list)|check ?list)\b/i,
  },
};
