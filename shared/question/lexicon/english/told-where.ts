import type { Lexicon } from '../lexicon.ts';

const TELL =
  '(?:sa(?:y|id)|t(?:ell|old)|writ(?:e|ten)|state[d]?|mention(?:ed)?|report(?:ed)?|announce[d]?|complain|inform(?:ed)?|warn(?:ed)?|notif(?:y|ied)|admit(?:ted)?|explain(?:ed)?|claim(?:ed)?)';
const SAYING =
  '(?:saying|telling|stating|reporting|announcing|warning|explaining|admitting|complaining|informing|(?:that|which) (?:says|tells|states|reports|announces|warns|explains|admits|complains|informs|said|told))';
const THAT = '(?: (?:me|us|people|the user))?(?: (?:that|why|about|of|how|so))?';
const PART =
  '(?:message|text|part|line|notice|note|hint|sentence|bit|place|remark|info|information|spot|passage|words|popup|pop-up|banner|box|row|entry|warning|complaint)';
const SHOW = '(?:(?:so |and )?(?:please )?(?:show me|point (?:me )?(?:at|to|out)|find|mark|highlight) )?';

/** What a clause says that tells of something that went wrong: a verb that is denied, or a word of failure. */
const TROUBLE = `(?=.*\\b(?:can(?:no|')?t|can not|could ?n[o']t|couldnt|did ?n[o']t|didnt|does ?n[o']t|doesnt|is ?n[o']t|isnt|was ?n[o']t|wasnt|were ?n[o']t|won'?t|would ?n[o']t|are ?n[o']t|am not|has ?n[o']t|have ?n[o']t|not|no longer|nothing|unable|impossible|fail\\p{L}*|refus\\p{L}*|reject\\p{L}*|den(?:y|ied|ies)|abort\\p{L}*|br(?:eaks?|oke|oken)|crash\\p{L}*|missing|invalid|wrong\\p{L}*|g(?:ive|ave|iving) up|clash\\p{L}*|conflict\\p{L}*|blocked|block|timed out|time-?out|expired|forbidden|prohibited|disallowed|unreachable|unavailable|offline|stopped|interrupted|disconnected|died|killed|lost|corrupt\\p{L}*|damaged|unknown|unsupported|too \\p{L}+|out of (?:memory|space|disk)|(?:disk|drive|quota|storage) (?:is |was )?(?:full|exceeded)|declined|error|exception|fault\\p{L}*))`;

/** "where is it said that the upload can't go through?" asks for the error that says so. */
export const toldWhereSayings: Lexicon['phrasing']['sayings'] = [
  [
    new RegExp(
      `^${SHOW}where(?:abouts)?(?: exactly| precisely)?(?: on (?:the|this) \\p{L}+| in (?:the|this) \\p{L}+| here| near the \\p{L}+)? (?:(?:do|does|did|can|could|would|will|should) (?:it|i|we|you|they|one|the \\p{L}+|this \\p{L}+) (?:(?:get|have|being|been) )?(?:see|read|find|learn|${TELL})|(?:is|are|was|were|am) (?:it |i |we |that )?(?:being )?${TELL})${THAT}\\b ${TROUBLE}(.+)$`,
      'iu',
    ),
    'where is the error that $1',
  ],
  [
    new RegExp(
      `^${SHOW}(?:where(?:abouts)?(?:'s|s| is| are)? )?the ${PART}(?: on (?:the|this) \\p{L}+)? (?:${SAYING}|where it says|about)${THAT}\\b ${TROUBLE}(.+)$`,
      'iu',
    ),
    'where is the error that $1',
  ],
  [
    new RegExp(
      `^${SHOW}(?:in |on |at )?(?:what|which) (?:\\p{L}+ )?${PART}(?: of (?:the|this) \\p{L}+| here)? (?:does (?:it|the \\p{L}+) |do i |am i |can i |is it )?(?:see|read|${TELL}s?)${THAT}\\b ${TROUBLE}(.+)$`,
      'iu',
    ),
    'where is the error that $1',
  ],
  [
    new RegExp(
      `^${TROUBLE}([^.!?;]+)[.!;,]+ (?:so |and |but )?where(?:'s|s| is| was| does it| do i)? (?:that |it |this )?(?:get |being )?(?:see|read|${TELL})(?: that| so| it| this)?$`,
      'iu',
    ),
    'where is the error that $1',
  ],
];
