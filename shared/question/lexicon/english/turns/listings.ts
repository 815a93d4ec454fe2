import type { ListingTurns } from '../../listing-turns.ts';

const ASKS = String.raw`^(?:so |and )?(?:what|which|who)(?:['’]s| is)?(?: (?:the|a))?(?: (?<noun>(?!(?:is|was|are|were|comes?|came|stands?|does)\b)[\p{L}-]+(?: (?!(?:is|was|are|were|comes?|stands?)\b)[\p{L}-]+)?))?(?: (?:that|which))?(?: (?:is|are|was|were|comes?|came|stands?|goes|go|lies|appears|sits|listed|shown|placed|located))*(?: (?:right|directly|immediately|just|straight|next))?`;
const NAME = String.raw`(?: the)? (?<name>.+?)(?: (?:in|on|of) (?:the|this|that) (?:list|table|menu|menu bar|bar|toolbar|row|column|window|sidebar|output|listing))?\s*\?*$`;
const beside = (relation: string): RegExp => new RegExp(`${ASKS} (?:${relation})${NAME}`, 'iu');
const PLACE =
  '(?<place>second[- ](?:to[- ])?last|last but one|next to last|penultimate|first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th|topmost|bottommost|uppermost|bottom|top|final)';
const IN_LIST = String.raw`(?: (?:in|of|on|from) [\p{L}\p{N}._ -]+?)?`;

const RELATION =
  'more than|over|above|at least|greater than|larger than|higher than|bigger than|longer than|better than|heavier than|taller than|faster than|dearer than|less than|fewer than|under|below|at most|smaller than|lower than|shorter than|cheaper than|lighter than|slower than|worse than';
const MOST =
  '(?:newest|latest|most recent|oldest|earliest|largest|biggest|heaviest|smallest|lightest|most expensive|dearest|priciest|cheapest|least expensive|highest|longest|greatest|lowest|shortest)';
const DONE = '(?:changed|modified|edited|updated|saved|added|created) (?:last|first|latest|most recently)';

export const listings: ListingTurns = {
  beside: [
    ['right', beside('(?:to the )?right of|right beside')],
    ['left', beside('(?:to the )?left of')],
    ['below', beside('below|beneath|under|underneath')],
    ['above', beside('above|on top of')],
    ['after', beside('after|follows|following|succeeds|behind')],
    ['before', beside('before|precedes|preceding|ahead of')],
  ],
  between: new RegExp(
    String.raw`${ASKS} between(?: the)? (?<first>.+?) and(?: the)? (?<second>.+?)(?: (?:in|on|of) (?:the|this) (?:list|table|menu|menu bar|bar|toolbar))?\s*\?*$`,
    'iu',
  ),
  nth: [
    /^(?:so |and )?(?:what|which)(?: is|['’]s|s| was| stands| comes)? (?:listed |shown )?(?:at )?(?:the )?(?:very )?(?<place>top|bottom|end) of the (?<noun>list|table)\s*\?*$/iu,
    new RegExp(
      String.raw`^(?:so |and )?(?:(?:what|which)(?: is|['’]s|s| was)? )?(?:the )?(?:very )?${PLACE} (?<noun>[\p{L}-]+)${IN_LIST}(?: called| named| listed| shown)?\s*\?*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:so |and )?(?:what|which) (?<noun>[\p{L}-]+) (?:is|stands|comes) (?:listed |shown )?(?:(?:at|on|in) the )?(?:very )?${PLACE}(?: (?:in|of|on) (?:the|this) [\p{L}]+)?\s*\?*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:so |and )?(?:(?:what|which)(?: is|['’]s|s| was)? )?(?:the )?(?<part>[\p{L}-]+(?: [\p{L}-]+)?) of the (?:very )?${PLACE} (?<noun>[\p{L}-]+)${IN_LIST}\s*\?*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:so |and )?(?:what|which) (?<part>[\p{L}-]+(?: [\p{L}-]+)?) (?:is|was|does|did|has) the (?:very )?${PLACE} (?<noun>[\p{L}-]+)(?: (?:in|have|has|of|on|from|show|made|at))*\s*\?*$`,
      'iu',
    ),
  ],
  nthInMenu: new RegExp(
    String.raw`\b${PLACE} (?:entry|item|option|command|choice|line) (?:in|of|on) (?:the|this) (?:[\p{L}]+ )?menu\b(?! bar)`,
    'iu',
  ),
  last: [
    [/^(?:second[- ](?:to[- ])?last|last but one|next to last|penultimate)$/i, -2],
    [/^(?:last|bottom|bottommost|final|end|lowermost)$/i, -1],
    [/^(?:top|topmost|uppermost)$/i, 0],
  ],
  ofTable: /\b(?:in|of|on|from) (?:the|this|that) (?:table|list|grid|roster|invoice|receipt|bill)\b/i,
  inList: /\b(?:list|table|page|listed|shown|bottom|top|row|screen|roster|menu)\b/i,
  dated:
    /^(?:commit|message|mail|e-?mail|post|release|build|check-?in|version|backup|login|run|log|change|event|visit|time|day|entry)s?$/i,
  most: [
    new RegExp(
      String.raw`^(?:so |and )?(?:(?:what|which)(?: is|['’]s|s| was)? )?(?:the )?(?<part>size|price|date|amount|cost|length|duration|time) of the ${MOST} (?<noun>[\p{L}-]+)${IN_LIST}\s*\?*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:so |and )?(?:(?:what|which)(?: is|['’]s|s| was)? )?(?:the )?${MOST} (?<noun>[\p{L}-]+)['’]s? (?<part>size|price|date|amount|cost|length|duration|time)\b.*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:so |and )?(?:(?:what|which)(?: is|['’]s|s| was)? )?(?:the )?${MOST} (?<noun>[\p{L}-]+)${IN_LIST}\s*\?*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:so |and )?(?:what|which) (?<noun>[\p{L}-]+)${IN_LIST}(?: here)? (?:is|was|costs?|has|takes?|weighs?)(?: been)?(?: the)? ${MOST}(?: of all)?\s*\?*$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:so |and )?(?:what|which) (?<noun>[\p{L}-]+) (?:was|is|has been) ${DONE}\s*\?*$`,
      'iu',
    ),
  ],
  which: [
    /^(?:so |and )?(?:(?:what|which)(?: is|['’]s|s| was) )?(?:the )?(?:name of the )?(?<noun>[\p{L}-]+) (?:that|which|who) (?<rest>.+?)\s*\?*$/iu,
    /^(?:so |and )?(?:which|what) (?:one |ones )?of the (?<noun>[\p{L}-]+) (?<rest>(?:is|are|was|were|has|have|had|does|did|got|costs?|came|lies|takes?|took|weighs?|uses?|\p{L}+(?:ed|s)) .+?)\s*\?*$/iu,
    /^(?:so |and )?(?:which|what) (?:one |ones )?of the (?<noun>[\p{L}-]+) (?<rest>(?:is|are|was|were)(?: been)? [\p{L}-]+)\s*\?*$/iu,
    /^(?:so |and )?(?:(?:on|at|in|from|to|for) )?(?:which|what) (?<noun>[\p{L}-]+) (?<rest>(?:is|are|was|were|has|have|had|does|do|did|got|gets?|costs?|comes?|came|lies|lie|stands?|takes?|took|weighs?|belongs?|uses?|used|runs?|ran|ends?|begins?|starts?|opens?|opened|closes?|closed|shows?|says?|lives?|works?|holds?|sold|pays?|paid|made|gave|gives?|goes|leaves?|arrives?|measures?|earn(?:s|ed)?|need(?:s|ed)?|owe[sd]?|with|in|on|at|of|\p{L}+(?:ed|s)) .+?)\s*\?*$/iu,
    /^(?:so |and )?(?:which|what) (?<noun>[\p{L}-]+) (?<rest>(?:is|are|was|were|has|have|got|\p{L}+ed)(?: been)? ?[\p{L}-]*)\s*\?*$/iu,
  ],
  inState:
    /^(?:so |and )?which (?<noun>[\p{L}-]+) (?:is|was|has been|got|were|are) (?<state>\p{L}{4,})\s*\?*$/iu,
  verb: /^(?:uses?|used|has|have|had|got|gets?|takes?|took|costs?|shows?|says?|lies?|stands?|holds?|weighs?|needs?|gives?|gave|made|comes?|came|goes|belongs?|happen(?:s|ed)?)\b/i,
  ofMany: /^(?:are|were|have|do|need|cost|come|lie|stand)\b/i,
  who: /^(?:so |and )?(?:who (?<rest>(?!(?:is|was|are) (?:the|this|it|that)\b).+?)|what(?:['’]s| is) (?<in>(?:in|on|at|under) .+?)|what (?<what>(?:costs?|came to|comes to|weighs?|takes?|happens|happened|(?:is|was|were) (?:\p{L}+ed|due|sold|paid|bought|spent|made|sent|lent|planned|on|at)) .+?))\s*\?*$/iu,
  otherwise:
    /\b(?:why|how|error|errors|warning|wrong|mean|means|meant|colou?r|icon|(?:which|what|the) (?:key|keys|shortcut|shortcuts)(?! )|happens when|should|would|could|selected|highlighted|chosen|marked|active|current|open|ticked|checked|enabled|disabled|greyed|focused|not|never|no|without|except)\b|n['’]t\b/i,
  asksCell: /^(?:so |and )?(?:what|which|who|whose|when|how (?:much|many)|on (?:what|which))\b/i,
  asksReason: /^(?:so |and |but )?(?:why|for what reason|what made)\b/i,
  reasonHead:
    /^(?:description|reason|cause|message|details?|comments?|remarks?|notes?|info|explanation|error|problem)$/i,
  yearOf:
    /^(?:so |and )?(?:(?:from|in|of) )?(?:which|what) year (?:is|was|were|are|did|does|has) (?:the )?(?:album|film|movie|book|song|record|game|edition|version|series|issue|one)? ?(?<name>.+?)(?: (?:from|released|published|made|come out|appear|recorded))?\s*\?*$/iu,
  nameHead: /^(?:name|title)s?$/i,
  countOf: /^(?:so |and )?how (?:much|many) (?<noun>(?:[\p{L}-]+ ?){1,3})/iu,
  asksPerson: /^(?:so |and )?who(?:se)?\b/i,
  notOfCell:
    /\b(?:why|error|errors|warning|wrong|mean|means|meant|colou?r|icon|button|shortcut|should|would|could|not|never|no|without|except|other than|besides|after|before|above|below|between|next|previous|first|last but|total|altogether|sum|average|or|more than|less than|fewer)\b|n['’]t\b/i,
  ofFiles: /^(?:file|folder|directory|directories|document|picture|image|script)s?$/i,
  ofPrograms: /^(?:commit|process|processes|package)s?$/i,
  ofPeople: /^(?:person|persons|people|one|man|woman|employee|worker|member|guest|student|customer)s?$/i,
  kindBehind: / (?:button|menu|tab|entry|item|row|line|link|field|column|option|key|file|folder|icon|one)$/i,
  howManyBeyond: new RegExp(
    String.raw`^(?:so |and )?how many (?:of the )?(?<noun>[\p{L}-]+)(?<before> .*?)? (?<relation>${RELATION}) (?<figure>[$€£]?\d[\d.,]*)(?: ?(?<unit>%|[\p{L}°]+))?(?<rest>.*)$`,
    'iu',
  ),
  priced: /\b(?:costs?|paid|priced|cheaper|dearer|sold|sells?)\b/i,
  howManyWhere:
    /^(?:so |and )?how many (?:of the )?(?<noun>[\p{L}-]+) (?<rest>(?:(?:are|were|have|had|do|did)n['’]t|are|were|have|had|cost|came|come|lie|belong|start|end|take|use|\p{L}+ed|with|in|on|from|of|for|by|that) .+?)\s*\?*$/iu,
  beyond: new RegExp(
    String.raw`\b(?<relation>${RELATION}) (?<figure>\p{Sc}?\d[\d.,]*)(?: ?(?:%|\p{Sc}|euros?|dollars?|pounds?))?`,
    'iu',
  ),
  howManyIn:
    /^(?:so |and )?how many (?:\p{L}+ )??(?<noun>[\p{L}-]+) (?:(?:are|is|were|was)(?: there)? (?:in|on|under)|(?:does|do|did|has)|of)(?: the)? (?<name>.+?)(?: (?:have|has|hold|contain|are \p{L}+|show|list|got))?\s*\?*$/iu,
  ofDates: /^(?:day|date|time|hour)$/i,
  when: /^(?:so |and )?when (?:was|were|is|are|did|does) (?<rest>.+?)\s*\?*$/i,
  not: /\b(?:not|never)\b|n['’]t\b/i,
  yes: /^(?:yes|true|on|✓|✔|y)$/i,
  no: /^(?:no|false|off|✗|✘|n)$/i,
  more: /more|over|above|least|greater|larger|higher|bigger|longer|better|heavier|taller|faster|dearer/i,
  orEqual: /^at /i,
};
