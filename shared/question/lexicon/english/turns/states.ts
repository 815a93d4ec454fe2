import type { StateTurns } from '../../state-turns.ts';
import { words } from '../../words.ts';
import { eitherState } from '../state-phrasing.ts';

const SIDE =
  /(?:\b(?:on|at|along|to|down|in) the |\((?:the )?)(?:very |far )?(?:upper |lower )?(?:(?<left>left)|(?<right>right)|(?<top>top)|(?<bottom>bottom))\b/i;

export const states: StateTurns = {
  opensYesNo: /^(?:so |and |but )?(?:is|are|was|were|do|does|did|will|would|has|have|should|am|can|could)\b/i,
  asksWhether:
    /^(?:so |and |but )?(?:is|are|was|were|do|does|did|will|has|have|am|any|anything|anyone|anybody)\b/i,
  or: / or /i,
  eitherState,
  onOff: /\b(?:enabled?|disabled?|activated?|deactivated|active|inactive)\b/i,
  denial:
    /^(?:\W*)(?:no|none|nothing|nobody|no one|not|never|there (?:is|are) no|you have no)\b|\b(?:is|are|was|were|has|have|will|could|did|can) not\b|\b(?:isn|aren|wasn|hasn|haven|couldn|didn|won|can|cannot)(?:['’]t)?\b(?= )/i,
  filledIn:
    /^(?:so |and )?(?:(?:has|have|had|did) .*\b(?:picked|chosen|choose|pick|set|selected|select|put|entered|enter|typed|type|given|give|filled|fill|provided|provide|written|write)\b|(?:was|were|is|are) .*\b(?:entered|typed|filled(?: in)?|provided|empty|blank|left (?:open|out))\b)/i,
  empty: /\b(?:empty|blank|left (?:open|out))\b/i,
  ofSelected:
    /\b(?:of|for|in|from) (?:the|this|that|my|our) (?:currently )?(?:selected|chosen|current|highlighted|marked|open|opened|shown|displayed) \p{L}+/iu,
  signingUp:
    /\b(?:sign(?:ed)?|opt(?:ed)?|put (?:me|us|myself)) (?:up|in|on)(?: (?:for|to))?\b|\bsubscribed? (?:to|for)\b|\b(?:agreed?|consent(?:ed)?) to\b/i,
  secret: /\b(?:password|passphrase|passcode|pin|secret|key)\b/i,
  legible: /\b(?:readable|visible|legible|shown|plain text|clear text)\b/i,
  covered: /\b(?:hidden|masked|concealed|covered|dotted|obscured)\b/i,
  isChosen: /\b(?:selected|chosen|picked|ticked|checked|marked|set|on|active|pressed(?: in)?|switched on)\b/i,
  named: [
    // "which of Move, Copy and Link is selected?"
    /\b(?:which|what|one) of (?<names>.+?) (?:is|are|was)\b/i,
    // "which palette is chosen, Default or Custom?"
    /[,:–-] (?:is it |the )?(?<names>[^,:]+(?:, [^,:]+)*,? or [^,:?]+)\??$/i,
    // "is the Messages tab or the Status tab selected?"
    /^(?:so |and )?(?:is|are) (?<names>[^,:]+? or [^,:]+?) (?:the )?(?:currently )?(?:selected|chosen|picked|active|open|current|pressed|on|shown|switched on)\b/i,
  ],
  parted: /,? (?:and|or) |, /,
  article: /^(?:the|an?) /i,
  chosen: {
    nouns: [
      ['tab', /\btabs?\b/i],
      ['page', /\bpages?(?: number)?\b/i],
      ['button', /\bbuttons?\b/i],
      [
        'entry',
        /\b(?:menu|entry|entries|views?|sections?|steps?|categor(?:y|ies)|folders?|items?|modes?|panels?|links?|sidebar|navigation|status|filter|segment|chapters?|playlist|channel|room|contact|conversation|chat|mailbox|difficulty|level)\b/i,
      ],
    ],
    place: /\b(?:on|in|at|of) the (?:left|right|top|bottom|window)\b/i,
    pager: /^(?:\d{1,4}|[«»‹›<>.…]+|previous|next|prev|first|last)$/i,
    beside: /\b(?:next to|beside|behind|before|after|under|above|below) (?:it|the|that|this)\b/i,
    asking: words('which, what, is, the, on, in, one, of, am, now'),
    ofList: /\bpages? (?:number|of the (?:list|table|results?|search))\b|\bnumber of the page\b/i,
    menuBar: /\bmenu ?bar\b/i,
    oneOf:
      /^(?<rest>.*\b(?:which|what)\b.*?)\b(?:is|was|are|has been|have i|did i|do i have|am i|have they|did they|did (?:he|she))\b.*?\b(?:selected|chosen|picked|ticked|marked|checked|active|set|choose|pick|select|chose)\b/i,
    anyOption:
      /\b(?:options?|choices?|answers?|radio ?(?:buttons?)?|circles?|possibilit(?:y|ies)|alternatives?|variants?|settings?)\b/i,
  },
  sorted: /\b(?:sorted|ordered|arranged)\b/i,
  ofOrder: /\b(?:by|list|table|rows|column|entries|files)\b/i,
  byWhom: /\b(?:was|were|been|who)\b.*\bordered\b/i,
  mode: /^(?:so |and |but )?(?:is|has|did|does|was|are)\b.*\b(?:(?<dark>dark|night|black)|light|day|bright|white)[- ]?(?:mode|theme|colou?rs?|scheme|design|skin|look)\b.*?(?<off>\b(?:off|disabled|inactive|deactivated)\b)?\W*$/i,
  cells:
    /\b(?:which|what) cells?\b.*\b(?:selected|active|cursor|focus|highlighted|marked|in|on)\b|\bwhere is the (?:cell )?cursor\b/i,
  windowSide:
    /\b(?:(?<left>left)|(?<right>right)|(?<top>upper|top)|(?<bottom>lower|bottom))(?:[ -]hand)?(?: one)?(?: of the \w+)? windows?\b|\bwindow (?:on|at|to|in) the (?:(?<left>left)|(?<right>right)|(?<top>top)|(?<bottom>bottom))\b/i,
  ofMenu: /\b(?:which|what) (?:\w+ )?menu\b|\bmenu (?:is|has been) (?:that|this|it)\b/i,
  windowSize:
    /\b(?:(?<small>small|smaller|smallest|little|tiny)|(?<large>big|bigger|biggest|large|larger|largest|main|outer))(?: \w+){0,2} (?:window|dialog|dialogue|box|popup|pop-up)s?\b/i,
  side: SIDE,
  sideInFull: new RegExp(
    `${SIDE.source}(?: (?:left|right|side|corner|edge|hand|row|column|half|part)\\b)*`,
    'i',
  ),
};
