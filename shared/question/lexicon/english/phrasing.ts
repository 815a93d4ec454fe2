import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';
import { sayings } from './sayings.ts';
import { stateSayings } from './state-phrasing.ts';
import { titleSayings } from './title-phrasing.ts';
import { toldWhereSayings } from './told-where.ts';

const QUESTION_WORD = '(?:what|which|where|who|whose|when|why|how|whether|if|whereabouts|what.s|where.s)';
const AUXILIARY =
  '(?:is|are|was|were|has|have|had|can|could|should|would|must|will|does|do|did|isn.t|aren.t|can.t)';
const SUBJECT =
  '(?:the|this|that|these|those|it|i|we|you|they|there|he|she|my|your|its|a|an|any|some|anything|something)';

/** What is said for politeness or to gain time, at the start and at the end of a question. */
const before: readonly RegExp[] = [
  /^(?:hi|hello|hey|hey there|ok|okay|so|um+|uh+|hm+|well|please|pls|plz|sorry|excuse me|quick question|one question|question|now|right|oh|btw|by the way|just|kindly|actually|good (?:morning|evening|afternoon))\b[\s,.:!;-]+(?=\S)/i,
  // Who asks, before what is asked: "Tester here: is ...".
  /^(?![^:]*\bor\b)\p{L}+(?: \p{L}+){0,2}:\s+(?=(?:is|are|was|were|do|does|did|has|have|can|could|will|what|which|where|who|when|why|how)\b)(?!.*:\s+(?:what|which)(?: \w+)? (?:is|was) (?:chosen|selected|picked|ticked|set|on|active)$)/iu,
];
const after: readonly RegExp[] = [
  /[\s,.!?]+(?:please|pls|plz|thanks|thank you|thx|ty|cheers|thanks a lot|many thanks|thank you very much|for me|if possible|if you can|if you could|right now|at the moment|by any chance)[\s.!?]*$/i,
];

/** Openings that only ask to be told what the clause behind them asks for. */
const askings: readonly RegExp[] = [
  ...[
    '(?:can|could|would|will) (?:you|u|someone|anyone|anybody) (?:please |pls |kindly |maybe |perhaps |also |quickly )*(?:tell|show|let) (?:me |us )?(?:know )?',
    '(?:can|could) (?:you|u) (?:please |pls |kindly |maybe |also )*(?:say|see|check|find out|work out|look up|look|make out|figure out|determine|explain|identify|read out) ',
    'would you mind (?:telling|showing) (?:me |us )?',
    '(?:please |pls |kindly )?(?:tell|let) (?:me|us) (?:know )?',
    '(?:please )?(?:say|check|find out|see|determine|work out|figure out|look) ',
    '(?:do|does) (?:you|u|anyone|anybody|someone) (?:happen to )?(?:know|see) ',
    '(?:i.d|i would|we.d|we would) (?:really )?(?:like|love) to (?:know|see|find out) ',
    'i (?:just |really |only )?(?:want|need|wish|have|am trying|.m trying) to (?:know|see|find out|figure out|check) ',
    '(?:i.m|i am|i was|we were|i.ve been|i) (?:just |also )?(?:wondering|wonder|curious|interested|asking(?: myself)?|not sure|unsure|trying to find out) (?:about )?',
    '(?:i )?(?:can.?t|cannot|can not|could not|couldn.?t|don.?t|do not) (?:see|find|find out|tell|figure out|work out|make out|know|remember|understand) ',
    '(?:any|no|have you any|have you an|do you have any|you have any) (?:idea|clue)(?: of| about)?,? ',
    '(?:is it possible|are you able) to (?:tell|see|say|know|find out)(?: me| us)? ',
    'help me (?:to )?(?:find out|figure out|understand|see|work out) ',
    '(?:what )?i (?:want|need|would like) (?:to know )?is ',
  ].map((opening) => new RegExp(`^${opening}(?=${QUESTION_WORD}\\b)`, 'i')),
  // "Could you find ...": what is to be done is asked for by name.
  /^(?:can|could|would|will) (?:you|u) (?:please |pls |kindly |maybe |also |just |quickly )*(?=(?:find|show|point|locate|highlight|mark|circle|outline|read|transcribe|copy|count|describe|caption|explain|summari[sz]e|sum|classify|give|tell|list|compare|look|check|quote|spell|extract|name|identify|translate|walk|help)\b)/i,
  /^(?:i|we) (?:need|want|would like|.d like) you to (?:please )?(?=\S)/i,
  /^(?:please |pls |kindly )?be so (?:kind|good) (?:as to|and) (?=\S)/i,
];

const verb = '(\\p{L}{2,}?)s?';

/** The word order of a clause behind such an opening, turned into that of a question; the first that fits is taken. */
const clauses: readonly (readonly [RegExp, string])[] = [
  // "whether the box is ticked"
  [new RegExp(`^(?:whether|if)(?: or not)? (.+?) (${AUXILIARY})\\b(?: or not)?(.*)$`, 'i'), '$2 $1$3'],
  [/^(?:whether|if)(?: or not)? (?:there.s|theres) (.*)$/i, 'is there $1'],
  [/^(?:whether|if)(?: or not)? (.+)$/i, 'does $1'],
  // "how many buttons there are", "what kind of image this is", "where the button is", "where I can search"
  [
    new RegExp(
      `^((?:what|which|how|where|who|when|why|whose)\\b(?:(?! ${SUBJECT}\\b).)*?) (${SUBJECT}(?: .+?)?) (${AUXILIARY})\\b(.*)$`,
      'iu',
    ),
    '$1 $3 $2$4',
  ],
  // "where it says", "why it failed", "where I type"
  [
    /^((?:what|which|where|why|when|how)\b(?: \p{L}+){0,4}?) (i|we|you|they) (?!is\b|are\b)(\p{L}{3,})\b(.*)$/iu,
    '$1 do $2 $3$4',
  ],
  [
    new RegExp(
      `^((?:what|which|where|when)\\b(?: \\p{L}+){0,4}?) (it|this|that|he|she) ${verb}\\b(?= |$)(.*)$`,
      'iu',
    ),
    '$1 does $2 $3$4',
  ],
  [
    /^(what|where|when) (the (?:.+ )?)(says|reads|shows|costs|reports|contains|holds|stands|happens|begins|starts|ends|means)\b(.*)$/i,
    '$1 does $2$3$4',
  ],
  [/^(how much) (the .+?|it) (costs?|comes to)$/i, '$1 does $2 cost'],
];

const BREAK = '\\s*(?:[,;:.]|\\s[–—-])\\s*(?:so |and |but )?';
/** States of which one of several has each. */
const CHOSEN =
  '(?:chosen|selected|picked|ticked|checked|marked|set|active|pressed|highlighted|enabled|current|switched on|turned on|in use|on)';
const WANT =
  '(?:i|we)(?:(?: really| just| only)? (?:want|need|wish|have|would like|am trying|intend|plan)|.d like|.m trying) to';
const PRESS = '(?:click|press|push|tap|hit|choose|pick|use|go)';

/** What is asked about said first and the question after it, turned into one question; the first that fits is taken. */
const turns: readonly (readonly [RegExp, string])[] = [
  // "Out of north, east and west, which one is chosen?"
  [
    new RegExp(
      `^(?:out of|of|between|among) ([^?;]{2,60}? (?:or|and) [^?,;]{2,40}?)(?:${BREAK}|\\s+)(?:which|what)(?: one| of \\w+)* (${AUXILIARY}) ((?:the )?(?:one )?${CHOSEN}\\b.*)$`,
      'i',
    ),
    'which one of $1 $2 $3',
  ],
  // "Move, copy or link - which one is chosen?"
  [
    new RegExp(
      `^((?!(?:${AUXILIARY}|${QUESTION_WORD}|i|we|you|there|of|out)\\b)[^?;]{2,60}? or [^?,;]{2,40}?)${BREAK}(?:which|what)(?: one| of \\w+| of the two)* (${AUXILIARY}) ((?:the )?(?:one )?${CHOSEN}\\b.*)$`,
      'i',
    ),
    'which one of $1 $2 $3',
  ],
  // "Anything wrong here? Point at it."
  [
    /^([^?]{6,})\? (?:and |if so,? |please )*(?:point (?:at|to) (?:it|them)|point (?:it|them) out|mark it|show (?:me )?(?:it|where)|where(?: is it| are they)?)$/i,
    '$1?',
  ],
  // "Close window on exit - which option is set?"
  [
    new RegExp(
      `^((?!(?:${QUESTION_WORD}|of|out)\\b)(?:(?!\\b(?:${AUXILIARY}|or)\\b)[^?,;]){3,50}?)${BREAK}(which|what) (?:(one|option|choice|value|entry|setting) )?(is|was) (${CHOSEN})$`,
      'i',
    ),
    '$2 $3 $4 $5 for $1',
  ],
  // "The button to carry on - where is it?"
  [
    new RegExp(
      `^(?:the|my|an?) ((?:(?!\\b${AUXILIARY}\\b).){2,60}?)${BREAK}(where|what) (is|are) (?:it|that|they|this|those)(?: here)?$`,
      'i',
    ),
    '$2 $3 the $1',
  ],
  // "I want to make a copy, what do I click?"
  [
    new RegExp(
      `^${WANT} (.{3,70}?)(?:${BREAK}|\\s+)(?:where|what|how) (?:do|should|can|could|must|would|to)(?: (?:i|we))?(?: have to| need to)? ?(?:${PRESS}|do)(?: on| for that| then| now)?$`,
      'i',
    ),
    'where do i click to $1',
  ],
  // "I need the rows in order, where do I click?"
  [
    new RegExp(
      `^(?:i|we)(?: really| just| only)? (?:want|need|would like) (?!to\\b)(.{3,70}?)${BREAK}(?:where|what) (?:do|should|can|could|must) (?:i|we) ?${PRESS}(?: on| for that| then| now)?$`,
      'i',
    ),
    'where do i click to get $1',
  ],
  [
    new RegExp(
      `^${WANT} (.{3,70}?)(?:${BREAK}|\\s+)which (button|link|icon|tab|menu|key|entry|option) (?:do|should|can|could|must|would|to)(?: (?:i|we))?(?: have to| need to)? ?${PRESS}(?: on| for that| then| now)?$`,
      'i',
    ),
    'which $2 do i click to $1',
  ],
];

export const phrasing: Lexicon['phrasing'] = {
  words: words(`
    telling, showing, wondering, wonder, curious, idea, clue, mind, know, whether, possible, figure, anyone,
    someone, somebody, happen, thanks, thank, sorry, quick, question, hello, what, which, where, when, whose,
    called, named, labelled, labeled, number, many, much, there, there's
  `),
  asides: words('so, and, ok, hey, please, but, well, hi, hello'),
  auxiliaries: words('is, are, was, were, do, does, did, has, have, can, could, will, would, should, am'),
  questionWords: words('what, which, who, whose, whom, when, where, why, how'),
  before,
  after,
  askings,
  clauses,
  turns,
  sayings: [...stateSayings, ...titleSayings, ...toldWhereSayings, ...sayings],
};
