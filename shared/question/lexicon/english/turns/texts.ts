import type { TextTurns } from '../../text-turns.ts';

const OPENS = '^(?:so |and |but )?';
const TYPED =
  '(?:entered|enter|typed|type|run|ran|executed|execute|used|use|called|call|given|gave|issued|issue|started|start|sent|put in|submitted)';
const COMMAND = '(?:command line|command|shell command|call|query|statement|instruction|sql|input)';
const OUTPUT =
  '(?:(?:all )?(?:this|that|these|those|it|the (?:first |last )?(?:errors?|messages?|output|lines?|warnings?|failures?|crash|trace|traceback|stack trace|exception|result|problem|segfault|segmentation fault|panic|abort|core dump))|(?:an? |any )?(?:error|message|warning|failure|crash)s?)';
const ENDED =
  '(?:die|died|dies|crash|crashed|crashes|crashing|dying|fail|failed|fails|failing|stop|stopped|stopping|abort|aborted|aborting|exit|exited|exiting|quit|end|ended|ending|give up|gave up|giving up|go down|went down|break|broke|fall over|fell over|terminate|terminated|segfault|segfaulted|panic|panicked|was killed|got killed|hit|ran into|run into)';
const PROGRAM =
  '(?:(?:the |this |that |my )?(?:program|programme|script|tool|process|code|test|app|application|job|binary|executable|command|build|it|run|server|client|\\S+))';
const PRINT =
  '(?:print|printed|output|outputted|say|said|show|showed|write|wrote|written|log|logged|report|reported|tell|told|display|displayed|get out|put out|come out with)';
const SPEAKER =
  '(?:the |this |that |my |an? )?(?:[\\p{L}\\p{N}.+_-]+ ){0,3}?[\\p{L}\\p{N}.+_-]+|it|they|he|she';
const SAY =
  '(?:say|says|said|saying|tell|telling|state|mention|warn|advise|recommend|write|claim|note|read|remark|report|announce|suggest|explain)';
const ABOUT = '(?:about|regarding|concerning|as regards|with regard to)';
const NOTE =
  '(?:note|notice|warning|remark|comment|rule|rules|advice|tip|hint|information|info|sentence|line|passage|paragraph|instruction|instructions|text|entry|message|reminder|request|policy)';
const ARTICLE = '(?:the |this |that |my |an? |any |all )?';
const THING = '(?<thing>.{2,60})';
const COLOR =
  '(?:(?:dark|light|pale|bright) ?)?(?:red|green|blue|yellow|orange|purple|pink|brown|black|gr[ae]y|teal|amber|violet)(?:dish|ish)?(?:[- ]colou?red)?';
const COLORED =
  '(?:bar|banner|strip|stripe|box|band|bubble|balloon|panel|area|field|label|tag|badge|pill|chip|block|card|note|notice|sticker|message|toast|popup|pop-up|notification|alert|callout|sign|heading|header|ribbon|frame|rectangle|button|line|row|cell|tile|square|warning|hint|text box)s?';
const WORD = '(?:["“‘\'](?<quoted>[^"”’\']{1,30})["”’\']|(?<word>[^\\s"”?]+))';
const KIND =
  '(?: (?:option|flag|switch|entry|item|key|setting|box|checkbox|parameter|argument|command|package|part|value|column|field|code|status|letter|abbreviation|sign|tag|word|module|feature))?';
const PLACE =
  '(?<place>(?:very |far )?(?:top|bottom|upper|lower|middle|centre|center|left|right)(?:[ -]hand)?(?:[ -](?:left|right|middle|centre|center))?)(?:[ -](?:corner|side|part|edge|end))?(?: of (?:the|this|my) (?:screen|window|page|picture|image|program|map|diagram|chart|mind map|circle|dial|board|view))?';

const CONTROLS =
  '(?:buttons?|check ?(?:box(?:es)?|marks?)|tick ?(?:box|boxes)|(?:ticked |checked )?box(?:es)?|switch(?:es)?|toggles?|radio buttons?|(?:search|filter) ?(?:field|box|bar|input)?|tabs?|links?|table|grid|list)';
const WHICH =
  '(?<which>(?:only|two|three|four|both|all|all the|both of the|ticked|unticked|checked|unchecked|selected|chosen|lone|single)(?: (?:ticked|unticked|checked|unchecked|selected|chosen))? )?';
const OF_CONTROL = `(?:the |this |that |those |these )?${WHICH}(?<noun>${CONTROLS})(?: (?:here|in the (?:dialog|dialogue|window|form|message|popup|pop-up)|on (?:the|this) (?:page|screen|form)))?$`;

const FIELD =
  '(?<noun>(?:text |input |entry |search |edit )?(?:field|box|input|line)|drop[- ]?down|combo(?:[- ]?box)?|selector|select box|pull[- ]?down|pick ?list|list box|choice box)(?: (?:menu|list|field|box))?';
const AT_SIDE =
  '(?:(?:at|on|in|to|along|down) the (?:very |far )?)?(?:top|bottom|left|right|upper|lower|topmost|lowest)[\\w -]*';
const FILLED =
  '(?:typed|entered|written|filled|chosen|selected|picked|set|put|shown|displayed|standing|stands?|says?|reads?|holds?|contains?)';

const UNDER_NAME = `(?:the )?(?:(?:section|heading|title|headline|header|caption|label|field) )?["“']?(?<name>.+?)["”']?(?<field> (?:input |text )?(?:field|box|input))?(?: (?:heading|title|section|label|header))?`;

export const texts: TextTurns = {
  contentOf:
    /^(?:so |and )?what(?:'s| is| was| does it say| stands?)? (?:the (?:content|text)s? of|(?:written |said |stored |saved )?(?:in|inside)) (?:the )?(?:file )?(?:called |named )?["“]?(?<name>[^"”?]+?)["”]?\s*\??$|^(?:so |and )?what does (?:the )?(?:file )?["“]?(?<file>[^"”?]+?\.[a-z]\w{0,4})["”]? (?:say|contain)\s*\??$/i,
  ofServer:
    /\b(?:which|what) (?:kind of |type of |web ?)*server(?: software| program)?(?: and (?:which |what )?version| version)?\b.*\b(?:made|makes|run|runs|running|is (?:it|this|that|used|behind)|serv\w+|sen[dt]s?|answer\w*|produced?|uses?|using|shown)\b|\b(?:name|version) (?:and version )?of the (?:web ?)?server(?: software| program)?\b|^(?:the )?(?:web ?)?server (?:software|version)\b/i,
  cardsOf:
    /^(?:so |and )?(?:which|what|list|name|tell me)\b(?: the| all)* (?:cards?|tasks?|tickets?|jobs?|stories|items?|to-?dos?) (?:is|are|do|does|stands?|have) |^(?:so |and )?what (?:stands|is written|does it say|is) (?:on|in) the cards? (?:in|under|of)\b/i,
  openEnd:
    /^(?:so |and )?(?:what|who|whom|which|where)\b.*?(?<said>(?:[^\s?]+ ){1,5}(?:of|to|for|from|with|by|at|in|on|as|about|under|into|against|between|than))\s*\??$/i,
  command: new RegExp(
    `${OPENS}(?:which|what)(?: was| is)?(?: the)? (?:\\p{L}+ )?${COMMAND}\\b.*\\b(?:${TYPED}|before|after|caused?|produced?|led|triggered|gave|printed|returned|resulted|ended|failed|crashed|wrong|blame|raised|made|brought)\\b|${OPENS}what (?:did (?:i|we|you|they|he|she|the user|someone|somebody)|was) ${TYPED}(?: in)? (?:just |right |directly |immediately |shortly )?(?:before|after)\\b`,
    'iu',
  ),
  causing:
    /\b(?:caused?|produced?|led to|triggered|gave|printed|returned|resulted in|ended in|failed|crashed|went wrong|broke|is to blame|brought (?:up|about)|raised|threw|made) ?(?:.*\b(?:this|that|these|those|it|error|errors|message|messages|output|crash|failure|warning|trouble|problem))?$/i,
  before:
    /\b(?:just |right |directly |immediately |shortly )?(?:before|prior to|ahead of)\b ?(?<anchor>.*)$/i,
  after: /\b(?:just |right |directly |immediately |shortly )?(?:after|following)\b ?(?<anchor>.*)$/i,
  ofOutput: new RegExp(`^(?:${OUTPUT}\\b.*|${PROGRAM} ${ENDED}\\b.*)?$`, 'i'),
  failedCommand: new RegExp(
    `^(?:the )?(?:one|command|call|query|statement) (?:that|which) (?:${ENDED}|went wrong|caused)\\b`,
    'i',
  ),
  printedBefore: new RegExp(
    `${OPENS}(?:what|which (?:text|line|lines|words?|output)) (?:(?:did|does|had|has) ${PROGRAM}(?: still| also| last| even| manage to| just| already)* ${PRINT}|was (?:still |also |last |even |just )?(?:printed|output|shown|written|logged|said)|came)(?: out| last| still| just| right| immediately| directly| shortly)* before (?:that|${PROGRAM} ${ENDED}|${OUTPUT}|${ENDED})`,
    'i',
  ),
  nearest: /\b(?:last|just|right|immediately|directly)\b/i,
  printedLast: new RegExp(
    `${OPENS}(?:what (?:is|was) )?the (?:very )?last (?:thing|line|output|text|words?)(?: that)? (?:${PROGRAM} )?(?:was |got |has )?${PRINT}\\b(?!.*\\bbefore\\b)|${OPENS}what (?:did ${PROGRAM} ${PRINT} last|was ${PRINT} last)`,
    'i',
  ),
  howEnded: new RegExp(
    `${OPENS}how (?:did|does|has) (?:the|this|my|it) ?(?:\\p{L}+ )?(?:end|ended|finish|finished|terminate|exit|stop|go out)$|${OPENS}what (?:did|does) (?:the|this|my) (?:program|script|run|process|test|build|job) (?:end|finish|exit|terminate|stop) with$`,
    'iu',
  ),
  about: [
    new RegExp(
      `${OPENS}what (?:does|do|did|is|are) (?:${SPEAKER}) ${SAY}(?: me| us| you)? ${ABOUT} ${ARTICLE}${THING}$`,
      'iu',
    ),
    new RegExp(
      `${OPENS}what (?:is|was|are) (?:being )?(?:said|written|stated|noted|mentioned|remarked|advised|recommended|told)(?: (?:here|there|us|me))? ${ABOUT} ${ARTICLE}${THING}$`,
      'iu',
    ),
    new RegExp(
      `${OPENS}what (?:does|do|did) (?:the|this|that) ${NOTE} (?:${ABOUT}|on|for) ${ARTICLE}(?<thing>.{2,60}?) (?:say|says|read|tell(?: me| us)?|state|mean)$`,
      'iu',
    ),
    new RegExp(`${OPENS}(?:what|which) (?:is|are) the ${NOTE} (?:${ABOUT}|on) ${ARTICLE}${THING}$`, 'iu'),
    new RegExp(
      `^(?:read|quote|give|show|copy|tell)(?: me| us| out)* (?:the|that) ${NOTE} ${ABOUT} ${ARTICLE}${THING}$`,
      'iu',
    ),
    new RegExp(`^(?:the )?${NOTE} ${ABOUT} ${ARTICLE}${THING}$`, 'iu'),
  ],
  pronoun: /^(?:it|this|that|them|these|those|me|us|you|him|her)$/i,
  says: [
    /^(?:so |and )?what (?:does|do|did) (?:the |this |that )?(?<part>.+?) (?:say|says|read|reads|tell|state|announce|show|shows)(?: (?:me|us))?$/i,
    /^(?:so |and )?what (?:is|was|stands|does it say|is it that stands)(?: written| printed| shown| said| stated| displayed| to be read)? (?:in|on|inside|within|at) (?:the |this |that )?(?<part>.+)$/i,
    /^(?:read|copy|quote|give|transcribe|tell|show)(?: me| us| out)* (?:what (?:is|stands|it says) (?:in|on) )?(?:the |this |that )?(?<part>.+)$/i,
    /^(?:so |and )?(?:what (?:is|was) )?(?:the )?(?:whole |full |exact )?(?:text|wording|content|contents|message|words|writing) (?:of|in|on|inside|within) (?:the |this |that )?(?<part>.+)$/i,
  ],
  coloredPart: new RegExp(
    `^(?:(?:big|large|small|little|long|wide|narrow|bright|thin|thick) )?(?<color>${COLOR}) (?:(?:big|large|small|little|long|wide|narrow|message|info|information|warning|error|notification|title|text|status) )?(?<noun>${COLORED})\\b(?<rest>.*)$`,
    'i',
  ),
  band: /^(?:bar|banner|strip|stripe|band|ribbon|header)/i,
  atPlace: [
    new RegExp(
      `${OPENS}(?:what|which|whose)(?: is| are| was)? (?:the )?(?<noun>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+?)(?: is| stands| is shown| is written| can be seen| do you see)? (?:at|in|on) the ${PLACE}$`,
      'iu',
    ),
    new RegExp(
      `${OPENS}(?:what|which) is (?:this|the) (?<noun>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+) (?:called|named)[ ,(]+(?:(?:at|in|on) the )?${PLACE}[)]?$`,
      'iu',
    ),
    new RegExp(
      `${OPENS}what (?:does|do) the (?<noun>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+) (?:at|in|on) the ${PLACE} (?:say|read|show|tell)(?: me| us)?$`,
      'iu',
    ),
    new RegExp(
      `${OPENS}what (?<noun>stands|is written|is it|is shown|does it say|is) (?:at|in|on) the ${PLACE}$`,
      'iu',
    ),
  ],
  allText: /^(?:texts?|words|writing|letters|lines?|lettering)$/i,
  anyText:
    /^(?:(?:big|large|small|short|long|little|whole|only|first|last) )*(?:names?|nick ?names?|words?|texts?|numbers?|figures?|labels?|titles?|time|clock|date|site|website|page|thing|letters?|percentage|amount|code|price|brand|logo|heading|headline|program|app|application|user ?name|sentence|line|hint|address|version|caption|stands|is written|is it|is shown|does it say|is)$/i,
  asksQuestion: new RegExp(
    `${OPENS}(?:(?:which|what) question (?:is|does|do|am|are|has)\\b.*\\b(?:ask|asks|asking|asked|pose|poses|posing|put)\\b.*|what (?:does|is|do) (?:the |this )?(?:dialog|dialogue|dialog box|popup|pop-up|window|box|program|prompt|app|message|it|they)(?: box| window)? (?:ask|asking|want to know|want me to confirm|wants? to know|ask for|ask about)(?: me| us)?|what (?:am i|are we|is one) (?:being )?asked(?: here)?|what (?:is|was) the question(?: here| in the \\p{L}+)?)$`,
    'iu',
  ),
  added:
    /^(?:so |and )?(?:which|what) (?:lines?|text|words?|row|entry|setting|is|was|has been)? ?(?:is|was|were|are|has been|have been|got|the)? ?(?:newly )?(?:added|inserted|put in|new line|new)\b/i,
  removed:
    /^(?:so |and )?(?:which|what) (?:lines?|text|words?|row|entry|setting|is|was|has been)? ?(?:is|was|were|are|has been|have been|got|the)? ?(?:removed|deleted|taken out|dropped|cut|thrown out|old line)\b/i,
  nthPart: [
    /^(?:so |and )?(?:(?:what|which) (?:is|was|does|did|are)|read|quote|give|copy|show|tell)(?: me| us| out)* (?:the )?(?:very )?(?<place>first|second|third|fourth|fifth|last)(?: \p{L}+)? (?<unit>sentence|paragraph|line|message|entry|status)(?: (?:of|in|on) (?:the |this |my )?(?<whole>(?:\p{L}+ ){0,2}\p{L}+))?(?: say| says| read| tell(?: me| us)?)?$/iu,
  ],
  sentence: /^sentence/i,
  paragraph: /^paragraph/i,
  inDialog: /\b(?:dialog|dialogue|popup|pop-up|message|alert|warning|error|window|prompt)\b/i,
  beforeError: new RegExp(
    `${OPENS}what (?:was (?:it|the program|the computer|\\S+) doing|happened|did it do|does it say|stands|is written|was the (?:last )?(?:step|status|message|line)|came)(?: just| right| directly| immediately)? (?:before|above|over) (?:${OUTPUT}|it failed|failing|that)\\b`,
    'iu',
  ),
  afterError: new RegExp(
    `${OPENS}what (?:happened|did it do|does it say|stands|is written|is the next (?:message|line|status)|came|comes|follows|happens)(?: just| right| directly| immediately| next)? ?(?:after|below|under|following)? (?:${OUTPUT}|it failed|failing|that)$`,
    'iu',
  ),
  doingNow: new RegExp(
    `${OPENS}what (?:is|does) (?:it|the (?:program|app|application|client|server|installer|tool|computer)) (?:doing|do|waiting for|trying|up to)(?: (?:now|next|at the moment|right now|currently))+(?:,? after .+)?$|${OPENS}what (?:is|was) the (?:current|latest|newest|last) (?:status|message|entry|line|event)(?: (?:in|of) the (?:log|message log|list|history|console))?$|${OPENS}what (?:is|does) (?:it|the \\p{L}+) (?:doing|do),? after .+$`,
    'iu',
  ),
  footer:
    /\b(?:footer|foot of the page|bottom line of the page|small print|fine print|line at the foot|text at the foot)\b/i,
  ofFooter:
    /©|\(c\)|\bcopyright\b|\ball rights\b|\b(?:powered|made|generated|hosted|built|served) (?:by|with|in|at|on)\b|\bpage \d|\bversion\b|\bprivacy\b|\bimprint\b|\bterms\b|\blast (?:updated|modified|changed)\b/i,
  underHead:
    /^(?:so |and )?what (?:is|stands|comes|is (?:listed|written|shown|said)|does it say) (?:under|below|beneath|underneath) (?:the )?(?:section |heading |title |headline |header |caption |chapter )["“']?(?<head>.+?)["”']?$/i,
  meaning: [
    new RegExp(
      `${OPENS}what (?:does|do|did|would|will|could) (?:(?:the|a|an|this|response|code|status|error|key|option|flag|switch|abbreviation|letter|entry|sign|setting|parameter|command|field|value|word|item) )*${WORD}${KIND} (?:mean|stand for|do|refer to|denote)\\b`,
      'i',
    ),
    new RegExp(
      `${OPENS}what (?:does|would|will|do i get by|happens by|is the effect of) (?:switching|turning|ticking|checking|enabling|selecting|choosing|setting|activating|picking|pressing) (?:on )?(?:the )?${WORD}${KIND}(?: on)?(?: do| mean| give(?: me)?| add| bring| change)?$`,
      'i',
    ),
    new RegExp(`${OPENS}what is (?:the )?${WORD}${KIND} (?:for|short for|good for|used for|meant for)$`, 'i'),
    new RegExp(
      `${OPENS}what (?:is|stands|does it say)(?: written| said| the (?:text|explanation|description|meaning))? (?:next to|beside|behind|of|for) (?:the )?${WORD}${KIND}$`,
      'i',
    ),
    new RegExp(`^(?:explain|meaning of|what is meant by) (?:the )?${WORD}${KIND}$`, 'i'),
  ],
  ofDialog:
    /\b(?:of|in|on|does|has|do) (?:the |this |that )?(?:dialog|dialogue|dialog box|popup|pop-up|pop up|message box|prompt|alert|message|box|question)\b/i,
  fieldAtPlace: [
    new RegExp(
      `${OPENS}(?:what|which)\\b.*\\b(?:in|into|inside|by|of|with|from) (?:the |that )?${FIELD} ${AT_SIDE}$`,
      'i',
    ),
    new RegExp(
      `${OPENS}(?:what|which)\\b.*\\b(?:in|into|inside|by|of|with|from) the (?:top|bottom|left|right|upper|lower|topmost|lowest)(?:[- ](?:left|right|hand))* ${FIELD}$`,
      'i',
    ),
    new RegExp(`${OPENS}what (?:does|do) the ${FIELD} ${AT_SIDE} ${FILLED}$`, 'i'),
    new RegExp(
      `${OPENS}(?:what|which)\\b.*\\b${FILLED}(?: in)?,? (?:at|on|in) the ${AT_SIDE} ${FIELD}$`,
      'i',
    ),
  ],
  fieldRoles: [
    [/drop|combo|select|pull|pick|list|choice/i, ['combobox']],
    [/./, ['input', 'combobox']],
  ],
  sides: [
    ['left', /\b(?:left)\b/i],
    ['right', /\b(?:right)\b/i],
    ['top', /\b(?:top|upper|topmost)\b/i],
    ['bottom', /\b(?:bottom|lower|lowest)\b/i],
  ],
  ofControl: [
    new RegExp(
      `${OPENS}what (?:does|do) ${OF_CONTROL.slice(0, -1)} (?:say|read|show|tell)(?: me| us)?$`,
      'i',
    ),
    new RegExp(
      `${OPENS}what (?:is|stands|does it say)(?: (?:written|printed|shown|said|the (?:text|label|caption|hint|placeholder|heading|title)))? (?:on|in|inside|of|next to|beside|by|over|above) ${OF_CONTROL}`,
      'i',
    ),
    new RegExp(
      `^(?:what (?:is|are) )?(?:the )?(?:texts?|labels?|captions?|wording|hint|placeholder|inscription|names?)(?: text)? (?:of|on|in|next to|beside|over|above) ${OF_CONTROL}`,
      'i',
    ),
    new RegExp(
      `${OPENS}what (?:is|are) the (?:heading|title|headline) (?:of|over|above) (?:the )?(?<which>only )?(?<noun>table|grid)$`,
      'i',
    ),
    new RegExp(
      `${OPENS}what does the (?:text|label|caption|line|heading) (?:on|in|next to|beside|over|above) ${OF_CONTROL.slice(0, -1)} (?:say|read|tell(?: me| us)?)$`,
      'i',
    ),
    new RegExp(`${OPENS}what (?:is|are) ${OF_CONTROL.slice(0, -1)} (?:called|labelled|labeled|named)$`, 'i'),
  ],
  under: [
    new RegExp(
      `${OPENS}what (?:does it say|is (?:it )?(?:written|said|shown|printed)|is the (?:text|line|paragraph|note|message|hint|error|remark)|stands) (?:right |directly |just )?(?:under|below|beneath|underneath) ${UNDER_NAME}$`,
      'i',
    ),
    new RegExp(
      `${OPENS}what does the (?:text|line|paragraph|note|message|hint|error|remark|sentence) (?:right |directly |just )?(?:under|below|beneath|underneath) ${UNDER_NAME} (?:say|read|tell(?: me| us)?)$`,
      'i',
    ),
    new RegExp(
      `^(?:the )?(?:text|line|paragraph|note|message|hint|error|remark) (?:under|below|beneath|underneath) ${UNDER_NAME}$`,
      'i',
    ),
  ],
  nthUnder: [
    new RegExp(
      `${OPENS}(?:what|which)(?: (?:is|was|comes|stands))? (?:the )?(?<place>first|second|third|fourth|fifth|last) (?:item|entry|point|step|line|row|thing|link|option|bullet|bullet point|name) (?:listed |shown )?(?:under|below|beneath|underneath) ${UNDER_NAME.replace('(?<field> (?:input |text )?(?:field|box|input))?', '')}$`,
      'i',
    ),
  ],
  kinds: {
    search: /^(?:search|filter)/i,
    table: /^(?:table|grid|list)$/i,
    roles: [
      [/^radio/i, ['radio']],
      [/^buttons?$/i, ['button']],
      [/^(?:check|tick)|box/i, ['checkbox']],
      [/^(?:switch|toggle)/i, ['switch']],
      [/^tab/i, ['tab']],
      [/^link/i, ['link']],
    ],
    states: [
      [/\b(?:unticked|unchecked)\b/i, 'off'],
      [/\b(?:ticked|checked|selected|chosen)\b/i, 'on'],
    ],
    many: [
      [/\b(?:two|both)\b/i, 2],
      [/\bthree\b/i, 3],
      [/\bfour\b/i, 4],
      [/\ball\b/i, 0],
    ],
    hint: /^\W*(?:[QO0] )?(?<hint>(?:search|find|filter|look up|type to)\b.*)$/i,
  },
};
