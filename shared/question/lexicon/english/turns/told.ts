import type { ToldTurns } from '../../told-turns.ts';
import { limits } from './limits.ts';

const LINE_OPENING =
  '^(?:so |and )?(?:what(?:.s)?|which)?(?: code| text| statement| instruction| command)?(?: is| does| do you see| stands?| was| can be seen| comes)?(?: there| written| said| standing| shown| given)?(?: in| on| at)?';
const LINE_ORDER =
  '^(?:show|read|give|quote|copy|tell|print)(?: me| out)? (?:the )?(?:(?:code|text|content|contents) (?:of|in|on|at) )?';
const OF_TEXT =
  '(?: (?:of|in) (?:the|this|my|that) [\\w .-]+?)?(?: (?:say|says|do|read|reads|contain|contains|look like|hold|consist of))?';
const PRINT =
  '(?:print(?:ed)?|output|outputs|say|said|return(?:ed)?|report(?:ed)?|show(?:ed)?|answer(?:ed)?|give|gave)';
const RAN =
  '(?:ran|run|running|executed|executing|entered|entering|typed|typing|called|calling|started|starting)';
const COMMAND = '(?<command>\\S+(?: \\S+)?)';
const WHO =
  '(?:i|we|you|one|people|everyone|everybody|guests?|visitors?|members?|pupils?|students?|parents?|the \\w+)';
const MADE =
  'generated|powered|created|produced|made|built|served|published|rendered|provided|hosted|delivered';
const UNIT = '(?:second|minute|hour|day|night|week|month|quarter|year)';
const NAME = '[\'"‘’“”`]?(?<name>[\\w@$./:-]*[\\w$])[\'"‘’“”`]?';

const REFUSED =
  '(?:wrong|wrongly|invalid|incorrect(?:ly)?|mistaken|refused|rejected|declined|out of range|not (?:valid|accepted|allowed|permitted|right|correct|ok|okay)|too (?:high|low|large|big|small|long|short|many|few|early|late|old|young))';
const THING =
  '(?:word|token|column|symbol|module|variable|name|identifier|option|flag|argument|parameter|command|package|dependency|keyword|key|property|function|method|class|type|character|object|target|library|program|document|upstream|service|container|image|input|field|setting|table|role|user|account|topic|branch|tag|host|server|device|drive|disk|partition|plugin|extension|driver|font|version|unit|job|step|rule|interface|codec|encoder|task)';
const ENTERED = '(?:type|enter|put|fill|write|typed|entered|put in|filled in|written|set)';

const WENT_WRONG =
  '(?:errors?|mistakes?|problems?|exceptions?|fail\\w*|crash\\w*|happen\\w*|occur\\w*|wrong|br(?:oke|eaks?)|bugs?|blam\\w+|rais\\w+|thrown?|throws?|stop\\w*)';

export const told: ToldTurns = {
  lineOfError: new RegExp(
    `\\b(?:which|what|the) (?:source |code )?line(?: number)?\\b(?! (?:says?|contains?|tells?|reports?|shows?)\\b).*\\b${WENT_WRONG}\\b|\\bline number of the ${WENT_WRONG}\\b`,
    'i',
  ),
  columnToo: /\bcol(?:umn)?\b/i,
  firstOne: /\bfirst\b/i,
  lastOne: /\blast\b/i,
  wrongField: new RegExp(
    `^(?:so |and )?(?:in |on )?(?:which|what)(?: one)?(?: of the)? (?:form |input |text |required )?(?:field|input|box|column|setting)s?\\b.*\\b(?:${REFUSED}|errors?|mistakes?|problems?|bad|red|missing|forgot(?:ten)?|corrected|correcting|correction|fixed|fixing|complain\\w*)\\b`,
    'i',
  ),
  wrongEntry: [
    new RegExp(
      `^(?:so |and )?(?:which|what) (?:value|figure|number|entry|text|date|amount|answer)s? (?:that (?:i|we|they) ${ENTERED} )?(?:is|was|are|were|did)\\b.*\\b${REFUSED}\\b`,
      'i',
    ),
    new RegExp(
      `^(?:so |and )?what (?:did (?:i|we|you|they|he|she|somebody|someone|the user)|was|has been|have i|had been) ${ENTERED}\\b.*\\b${REFUSED}\\b`,
      'i',
    ),
  ],
  lineOfNumber: [
    new RegExp(
      `${LINE_OPENING} (?:the )?(?:source |code )?line (?:number |no\\.? ?)?(?<number>\\d{1,5})${OF_TEXT}$`,
      'i',
    ),
    new RegExp(
      `${LINE_OPENING} (?:the )?(?<number>\\d{1,5})(?:st|nd|rd|th) (?:source |code )?line${OF_TEXT}$`,
      'i',
    ),
    new RegExp(`${LINE_ORDER}line (?:number |no\\.? ?)?(?<number>\\d{1,5})${OF_TEXT}$`, 'i'),
  ],
  output: [
    new RegExp(
      `^what (?:came|did (?:i|we|you) get|was (?:sent|given)|happened|was printed|was the (?:result|outcome|output|answer))(?: back| out)? (?:when|after|on|of|from)(?: (?:i|we|you|he|she|they))? ${RAN}(?: the| my| this)? (?<command>.+)$`,
      'i',
    ),
    new RegExp(`^what (?:does|did) (?:the )?(?:command )?${COMMAND} ${PRINT}$`, 'i'),
    new RegExp(
      `^(?:what (?:is|was|does|did) )?(?:the )?(?:whole )?output (?:of|from) (?:the )?(?:command )?${COMMAND}(?: say| read)?$`,
      'i',
    ),
    new RegExp(`^what (?:is|was) (?:the )?${COMMAND} output$`, 'i'),
  ],
  outputLine:
    /^(?:so |and )?(?:(?:what|which)(?: is| was| does| did)? |read |show |give )?(?:me )?(?:the )?(?<place>first|second|third|fourth|last) line (?:(?:of|in) (?:the )?(?<before>\S+(?: \S+)?) output|(?:of|in) (?:the )?output of (?:the )?(?<behind>\S+(?: \S+)?)|(?:that )?(?<printed>\S+(?: \S+)?) printed)(?: say| says| read| reads| contain)?$/i,
  anyCommand:
    /^(?:it|this|that|the|command|commands|script|program|query|statement|sql|again|code|first|second|last)$/i,
  outcomeOfRun: /\b(?:came|get|got|happened|result|outcome)\b/i,
  adviceToDo: [
    new RegExp(
      `^(?:so |and )?what (?:else )?(?:am|are|is) ${WHO} (?:told|advised|asked|instructed|recommended|urged) to (?<verb>\\p{L}{3,})\\b`,
      'iu',
    ),
    /^(?:so |and )?what (?:else )?(?:does|do|did) .{2,40}? (?:suggest|tell|advise|recommend|ask|want|instruct|propose|urge|say)s?(?: (?:me|us|you|one|people|that i|that we|i|we))?(?: to| should)? (?<verb>\p{L}{3,})(?: (?:to|for|in order|so|against|instead)\b.*)?$/iu,
    /^(?:so |and )?what (?:should|must|can|could|do) (?:i|we|you|one) (?:have to |need to )?(?<verb>\p{L}{3,}) (?:to|in order to) (?:fix|solve|repair|mend|get|avoid|make|continue|go on|open|import|use|help)\b/iu,
  ],
  toDo: new RegExp(
    `^(?:so |and )?what (?:else )?(?:must|should|shall|do|does|am|are|is|have|has|can)(?<shortNot>n.t)? (?:${WHO} )?(?:please )?(?:(?:have|has|need|needs|supposed|meant|told|asked|expected|reminded) to |to )?(?<not>not |never )?(?<minded>forget to )?(?:remember to )?(?<verb>\\p{L}{3,})(?: (?<preposition>for|with|to|at|in|on|about|along|out|up|off|down|from))?$`,
    'iu',
  ),
  told: '(?:please,? |(?:you can |you could )?try |consider |make sure to |you may (?:need|want) to |(?:it is )?recommended to |remember to |do not forget to |don.t forget to |always |you must |you should |be sure to )?',
  toldNot: '(?:please,? )?(?:do not |don.t |never )',
  used: /\b(?:in use|used|taken|occupied|full|consumed|spent|filled)\b/i,
  whole: /\b(?:total|in all|altogether|capacity|available in total|installed|at most|limit|quota)\b/i,
  howMuch:
    /^(?:the )?(?:number|amount) of\b|\bhow (?:much|many|long|big|large|far|heavy)\b|\b(?:what|which) (?:is|was|are) the (?:\w+ )?(?:total|sum|amount|number|size|length|time|duration)\b/i,
  asksPrice:
    /^(?:so |and )?(?:what|how much) (?:does|do|did|will|would|is|are) .*\bcosts?\b|^(?:so |and )?how (?:much|expensive) (?:is|are|was|were) (?:the|this|my|a|an)\b|\bprice (?:of|for)\b/i,
  namesPrice: /\b(?:prices?|costs?|expensive|fees?|fares?|charges?)\b/i,
  bounds: limits,
  whether: /^(?:is|are|does|do|can|has|have)\b/i,
  suggestion:
    /\bwhat (?:\p{L}+ ){0,2}(?:did|do) (?:i|we|you|they) (?:\p{L}+ )?mean\b|\b(?:which|what) .*\b(?:did|do) (?:i|we) (?:\p{L}+ )?mean\b|\b(?:suggest(?:s|ed|ion)?|propos(?:es?|ed|al)|recommend(?:s|ed)?|advis(?:es?|ed)|offers?)\b.*\b(?:instead|spelling|name|correction|replacement|fix)\b|\b(?:what|which) (?:\p{L}+ )?(?:should|could|shall|can|must|do) (?:i|we|you|one) (?:better )?(?:use|write|type|call|run)\b(?!.*\bfor\b)|\b(?:correct|right) (?:spelling|name)\b|\bwhat (?:should|would) (?:it|that|this) (?:be|have been)(?: called| spelt| spelled)? instead\b/iu,
  suggests: [
    new RegExp(
      `\\b(?:did|do|maybe|perhaps) you (?:mean|meant):?(?: (?:the )?(?:variable|function|module|command|option|one of these\\??:?))? ${NAME}`,
      'i',
    ),
    new RegExp(`\\b(?:maybe|perhaps) (?:you )?(?:meant?|use|try) ${NAME}`, 'i'),
    new RegExp(`\\b(?:use|try|want|prefer) (?:the )?${NAME}(?: \\w+)? instead\\b`, 'i'),
    new RegExp(
      `\\b(?:deprecated|obsolete|removed)[^.]{0,40}?\\b(?:use|try|replaced by|in favou?r of|prefer) (?:the )?${NAME}`,
      'i',
    ),
    new RegExp(`\\bsimilar name(?: exists)?: ${NAME}`, 'i'),
    new RegExp(`\\bsimilar (?:command|option|name)s? (?:is|are):? ${NAME}`, 'i'),
  ],
  whichKey:
    /^(?:so |and )?(?:with |by )?(?:which|what) (?:function |keyboard |control )?(?:key|keys|letter|shortcut|key combination|keystroke|hotkey)\b|^(?:so |and )?what (?:do|should|must|can|would|could) (?:i|we|you|one) (?:have to )?(?:press|type|hit)\b/i,
  keyWords:
    /^(?:keys?|letter|shortcut|function|press|pressed|type|typed|hit|combination|keyboard|control|use|used)$/,
  howOften: /\bhow (?:often|frequently|many times)\b/i,
  often: new RegExp(
    `\\b(?:\\d+ (?:times|attempts|retries|tries|repetitions|iterations)|(?:once|twice|\\d+ times) (?:a|an|per|every|each) ${UNIT}|twice|every (?:\\d+ |other |second |few )?${UNIT}s?|every (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually))\\b`,
    'iu',
  ),
  printedByCode:
    /^(?:so |and )?what (?:text |message |word |words )?(?:does|do|will|would|is|should|can) (?:the |this |my )?(?:\p{L}+ ){1,3}?(?:print|say|output|display|write|show|log|echo|speak|be printed|be shown|printed)(?:s|ed)?(?: (?:out|to the screen|on the screen))?(?: (?:if|when|once|as soon as|after|at|in the end).*)?$/iu,
  maker: new RegExp(
    `\\b(?:software|program|programme|application|app|tool|server|generator|system|engine|product)s?\\b.*\\b(?:${MADE}|makes|generates|produces|serves|runs|powers|is behind|wrote|written)\\b|\\b(?:${MADE})\\b.*\\b(?:software|program|tool|by what|by which)\\b`,
    'i',
  ),
  signed: new RegExp(
    `\\b(?:${MADE})(?: in (?:about )?[\\d.]+ ?\\p{L}+)? (?:by|with|using) (?<name>\\p{L}[\\p{L}\\p{N}_.+-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}+-]*|version|v?\\d[\\w.+-]*))*)`,
    'iu',
  ),
  ofNoun:
    /^(?:so |and )?(?:in |on |at |from |by |under |to )?(?:which|what) (?<noun>\p{L}{3,}) (?:is|was|are|were|does|do|did|has|have|had|\p{L}{3,}ed|wrote|made|sold|gave|took|ran|sent|brought|published)\b/iu,
  ofNounNot: /\b(?:not|than|most|least)\b|n.t\b/i,
  shownOne:
    /^(?:selected|current|shown|open|displayed|belong\w*|come\w*|listed|this|given|loaded|used|set|active|dropdown|list|box|field|menu|form|window|page|screen)$/,
  tagged: [
    /^(?:so |and )?(?:what|which \p{L}+) (?:has|have|got|gets|carries|bears|wears|shows|is|was|comes with) (?:the |a |an )?(?:tag|label|badge|mark) (?:of |called |named |saying )?(?<tag>.+)$/iu,
    /^(?:so |and )?(?:what|which \p{L}+) (?:has|have|got|gets|carries|bears|wears|shows|is|was|comes with) (?:given )?(?:the |a |an )?(?<tag>.+?) (?:tag|label|badge|mark)(?: on it)?$/iu,
    /^(?:so |and )?(?:what|which \p{L}+) (?:is|was|are|has been) (?:tagged|labell?ed|marked) (?:as |with |by )?(?<tag>.+)$/iu,
  ],
  ofError: /\b(?:error|mistake|problem|warning|fault|it|this|that|wrong|complain\w*)\b/i,
  saidAbout:
    /^(?:so |and )?what (?:does|do|did|is) (?:the |my )?[\p{L}\p{N}.+_-]+(?: [\p{L}\p{N}.+_-]+)? (?:say|saying|report|reporting|tell|telling|complain|complaining|print|write|state|note|mention)(?: me| us)? (?:about|of|on|regarding) (?:the (?:file |variable |function |line |package |module )?)?["'‘“`]?(?<thing>[\w$./:@-]+)["'’”`]?$/iu,
  reports:
    /\b(?:error|warning|note|fatal|failed|undeclared|undefined|not |cannot|can.t|unknown|invalid|missing|unused|deprecated)\b/i,
  ofErrors: {
    failed:
      /^(?:so |and )?(?:which|what) (?:\w+ )?(?<noun>\w+) (?:(?:could|can|cannot|can't|couldn't|was|is|were) ?(?:not)? ?(?:be )?(?:not )?(?:\w+ed|found|read|written|reached|available|opened|missing)|failed|(?:should|was to|were to|is to|had to) (?:have been |be )?(?:opened|loaded|read|saved|written|copied|moved|renamed|deleted|removed|sent|unpacked|extracted|archived|printed|imported|exported))\b/i,
    named: [
      /^(?:so |and )?(?:which|what) (?<noun>(?:\w+ ){1,2}).*\b(?:warn\w*|complain\w*|not trust\w*|untrusted|unsafe|dangerous|suspicious|blocked|refus\w*|reject\w*|unreachable|at fault|affected|in trouble)\b/i,
      /^(?:so |and )?(?:which|what) (?<noun>\w+) (?:is|was|are|were|does|did) (?:.*\b)?(?:named|mentioned|given|shown|told|stated|quoted|printed|say|mention|name|give|show)\b.*\b(?:error|errors|message|warning|alert)\b/i,
      /^(?:so |and )?(?:which|what) (?<noun>\w+) (?:does|did) the (?:error|error message|message|warning) (?:name|mention|give|show|speak of|complain about)\b/i,
    ],
    denied: /\b(not|cannot|can't|couldn't|failed|missing|should|to be)\b/i,
    part: new RegExp(
      `^(?:so |and )?(?:(?:in|on|at|for|by|from|to|with) )?(?:(?:which|what)(?: is| was| are)?|whose|name of)(?: the)? (?<noun>(?:\\w+ )?${THING})s?(?! of\\b) (?<rest>.+)$`,
      'i',
    ),
    trouble:
      /\b(?:not|\w+n['’]t|(?:do|ca|did|is|was|could|does|are|were)nt|cannot|missing|unknown|undefined|undeclared|unrecogni[sz]ed|unresolved|duplicate|invalid|wrong|locked|denied|refused|rejected|broke|broken|fail(?:s|ed)?|moved|borrowed|taken|in use|allocated|conflicts?|conflicting|expired|blocked|needed|required|installed|unexpected|unused|no|bad|overwritten|exceeded|occupied|caused?|misspell?ed|misspelt|typo|error|fault|scope|mistyped|unreachable)\b/i,
    kin: {
      command: 'cmdlet|term|program|control sequence|instruction',
      program: 'command|package|tool|application',
      package: 'module|library|dependency|formula|crate',
      library: 'librar(?:y|ies)|shared object|dll',
      module: 'package|library',
      variable: 'value|name|symbol|identifier|object',
      name: 'symbol|identifier|variable|object|value',
      object: 'variable|value',
      document: 'file',
      upstream: 'server|backend',
      key: 'pubkey',
      option: 'flag|argument|setting|parameter',
      field: 'property|key|column|input',
    },
  },
  fileKind: [
    /\b(?:name of the|(?:what|which) is the|what['’]s the) (?<kind>[a-z]+) (?:file|document)(?: called| named)?\s*\??$/i,
    /^(?:so |and )?which (?:one )?(?:of (?:these|the|those) )?(?:files?|ones?|documents?|entries)(?: here| listed)? (?:is|are) (?:an? |the )?(?<kind>[a-z]+)(?: file| document)?\s*\??$/i,
    /^(?:so |and )?(?:what|how) is the (?<kind>[a-z]+)(?: file)? (?:called|named)\s*\??$/i,
  ],
  offers: {
    clauses:
      /^(?:so |and )?(?:is|was|did|do|does|has|have|am|are|were|can|could)\b.+\bor (?:is|was|did|do|does|has|have|am|are|were|can|could|may|must|should)\b/i,
    parted: /\s*[,;]?\s*\bor\b\s*/i,
    opening:
      /^(?:(?:so|and|but|is|was|are|were|am|did|does|do|has|have|had|it|this|that|there|because|about|due|to|of|a|an|the|just|only|maybe|rather|more|like|me|i|we|you|they|he|she|if|whether|error|problem|trouble) )+/i,
    none: /\b(?:nothing|none|neither|no (?:error|problem|trouble)s?|everything|all (?:fine|well|good|ok)|what|which|who|how|why|else|other|(?:kind|type|sort) of (?:error|problem|trouble|failure|issue|thing))\b|^(?:so|and|is|it|this|that|error|problem|trouble|the|a|an|\s)*$/i,
  },
  fileEnding:
    /\b(?:which|what|name of|called)\b.*?(?:(?<!\w)\.(?<ending>[a-z]\w{1,4})(?: (?:file|script|module))?|\b(?<called>json|yaml|yml|toml|csv|xml|html|css|pdf|png|jpe?g|svg|gif|zip|log|sql|ini|txt|md|python|javascript|typescript|rust|ruby|php|java) (?:file|script|module|document|picture|image|archive))\b/i,
  ofFile: /\bhow many\b|\bsize\b|\bversion\b/i,
};
