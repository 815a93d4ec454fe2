import { offersErrorKinds } from '../error-choices.ts';
import {
  aboutWholePicture,
  asksWhat,
  isControl,
  names,
  type RuleInput,
  type SkillRule,
  vote,
} from './rule.ts';

/** "which file ...", "in which line ...", "what is the port ..." */
const asksForNoun = (r: RuleInput): boolean => {
  const question = Math.max(r.at('which'), r.at('what'));
  const noun = r.hits.find((hit) => hit.kind === 'concept' && hit.id === 'value_noun' && hit.from > question);
  if (question < 0 || !noun) return false;
  return (
    noun.from === question + 1 ||
    names(r, /^(?:so |and )?(?:what|which)(?: one)? of (?:the|these|those|all|my|our) /) ||
    (noun.from <= question + 3 &&
      names(
        r,
        /\b(what|which) (is|was|are) the\b|\b(what|which) (source|config|log|input|other|first|last|missing|host|user|line|module)\b/,
      ))
  );
};

/** "Which developer wrote the failing test?" asks for somebody. */
const OF_PERSON =
  /^(?:so |and )?(?:who|which (?:developer|author|person|engineer|colleague|customer|member|student|teacher|man|woman|employee|programmer|tester|doctor)) (?:wrote|made|sent|caused|reported|found|fixed|added|broke|is|was|has|works)\b/;

/** "Bad input" is a kind of error; a tab or a button is none. */
const isPressed = (role: Parameters<typeof isControl>[0]): boolean => role !== 'input' && isControl(role);

/** Questions about errors. */
export const errorsRules: SkillRule[] = [
  vote(
    'classify_error',
    100,
    'it offers kinds of error and nothing else',
    (r) =>
      r.choices >= 2 &&
      offersErrorKinds(r) &&
      !r.roles.some(isPressed) &&
      !r.has('state') &&
      !r.has('where') &&
      !r.has('how_many'),
  ),
  vote('classify_error', 140, 'it asks for the category of the error', (r) =>
    names(
      r,
      /\b(?:kind|type|sort|category|class|nature) of (?:the|this|that|my|these) (?:error|problem|issue|failure|trouble|exception|fault|crash)s?\b|\bcategori[sz]e (?:the|this|that|it)\b/,
    ),
  ),
  vote('locate_error', 140, 'it asks for the place of the error', (r) =>
    names(
      r,
      /^(?:please |can you |could you )?(?:put|draw|place|make) (?:a |the )?(?:box|frame|circle|ring|rectangle|mark) (?:a?round|on|over) (?:the|this|that) (?:error|problem|failure|message)|^(?:the )?(?:error|problem|failure) (?:location|place|position)$|^(?:location|place|position) of (?:the|this) (?:error|problem|failure)/,
    ),
  ),
  vote('read_error', 140, 'it asks for the words of the error', (r) =>
    names(
      r,
      /^(?:please |can you |could you )?(?:quote|transcribe|copy|type out|write out|write down|cite|repeat)(?: me)? (?:the |this |that )?(?:full |whole |exact |whole text of the )?(?:error|failure|exception|warning)/,
    ),
  ),
  vote(
    'classify_error',
    33,
    'it offers something that goes wrong, or something else',
    (r) =>
      r.form === 'choice' && r.choices >= 1 && !r.roles.some(isControl) && !r.has('state') && !asksWhat(r),
  ),
  vote(
    'locate_error',
    75,
    'it asks whether something is wrong',
    (r) =>
      r.form === 'yes_no' &&
      names(r, /\b(something|anything)( \w+)? (wrong|broken|failing|failed|amiss|off)\b/),
  ),
  vote(
    'locate_error',
    65,
    'it asks to be shown the error',
    (r) =>
      r.has('error') &&
      names(r, /^(please |can you |could you )?(show|display|find|give me the place of)\b/) &&
      !r.roles.some(isControl) &&
      !r.has('error_code') &&
      !r.has('kind'),
  ),
  vote(
    'locate_error',
    63,
    'it asks where, and names nothing else',
    (r) =>
      r.has('where') &&
      r.quoted.length === 0 &&
      r.roles.length === 0 &&
      !names(r, /\bfind (?!(?:it|that|this|them)\b)\w/) &&
      r.words.every(
        (word) =>
          r.compiled.stop.has(word) ||
          /^(exactly|see|find|written|that|precisely|point|show|located|stand|stands|begin|begins|start|starts|message)$/.test(
            word,
          ),
      ),
  ),
  vote(
    'locate_error',
    66,
    'it asks where the screen says what is wrong',
    (r) =>
      names(r, /^(so )?where does (it|the \w+|this) (say|tell|report|state|show)\b/) &&
      (r.has('negation') || r.has('error') || r.categories.length > 0) &&
      r.quoted.length === 0,
  ),
  vote('read_error', 54, 'it asks what did not work', (r) =>
    names(
      r,
      /^(so )?what (was|is|were|could|can|did|does) (it )?(not|missing|rejected|refused|denied|invalid|wrong|broken)\b/,
    ),
  ),
  vote(
    'classify_error',
    74,
    'it offers kinds of error',
    (r) =>
      r.choices >= 2 &&
      r.form === 'choice' &&
      !r.has('where') &&
      !r.has('how_many') &&
      !r.roles.some(isPressed),
  ),
  vote(
    'classify_error',
    71,
    'it asks for the kind of error',
    (r) =>
      r.has('kind') &&
      r.has('error') &&
      !r.has('where') &&
      !r.has('how_many') &&
      names(r, /\b(kind|type|sort|category|class|classify|nature)\b/) &&
      !names(r, /\bfile type|type of (file|column)/),
  ),
  vote(
    'classify_error',
    62,
    'it asks whether the error is of a kind',
    (r) =>
      r.form === 'yes_no' &&
      r.choices >= 1 &&
      r.has('error') &&
      !r.has('exists') &&
      r.roles.filter(isControl).length === 0 &&
      !r.has('state'),
  ),
  vote(
    'classify_error',
    62,
    'it asks whether it is an error of a kind',
    (r) =>
      r.form === 'yes_no' &&
      r.choices === 1 &&
      r.roles.length === 0 &&
      !r.has('exists') &&
      names(
        r,
        /^(so )?(is|was) (it|this|that)( just| really)? (a|an) (\w+ ){0,2}(timeout|crash|\w*error|problem|issue|failure|conflict)$/,
      ),
  ),
  vote(
    'classify_error',
    58,
    'it offers one kind of error or another',
    (r) => r.form === 'choice' && r.choices >= 1 && r.has('error') && !r.has('where'),
  ),
  vote(
    'locate_error',
    69,
    'it asks where the error is',
    (r) => r.has('where') && r.has('error') && !r.roles.some(isControl) && r.quoted.length === 0,
  ),
  vote(
    'locate_error',
    63,
    'it asks whether there is an error',
    (r) =>
      (r.has('exists') || (r.form === 'yes_no' && names(r, /\b(error|errors|problem|warning)\b/))) &&
      r.has('error') &&
      r.choices === 0 &&
      !r.roles.some(isControl) &&
      !r.has('how_many') &&
      !r.has('why') &&
      !asksWhat(r) &&
      !r.has('state'),
  ),
  vote(
    'locate_error',
    61,
    'it asks whether there is an error of a kind',
    (r) =>
      r.has('exists') && r.form === 'yes_no' && r.has('error') && r.choices > 0 && !r.roles.some(isControl),
  ),
  vote(
    'locate_error',
    54,
    'it asks whether something failed',
    (r) =>
      r.form === 'yes_no' &&
      r.has('error') &&
      r.choices === 0 &&
      !r.roles.some(isControl) &&
      aboutWholePicture(r) &&
      names(r, /\b(wrong|fail|failed|broken|crash|crashed)\b/),
  ),
  vote('read_error', 59, 'it asks for the error code', (r) => r.has('error_code') && !r.has('where')),
  vote(
    'read_error',
    53,
    'it asks what the error is',
    (r) =>
      r.has('error') &&
      !r.has('how_many') &&
      !names(r, OF_PERSON) &&
      (asksWhat(r) ||
        r.has('read') ||
        r.has('say') ||
        r.has('why') ||
        r.has('explain') ||
        r.form === 'open') &&
      !r.has('where'),
  ),
  vote('read_error', 51, 'it asks why something does not work', (r) => r.has('why') && !r.has('where')),
  vote(
    'read_error',
    46,
    'it asks what a message says',
    (r) =>
      r.has('message') &&
      (r.has('say') || r.has('read') || asksWhat(r)) &&
      !r.has('where') &&
      !r.has('color') &&
      !names(
        r,
        /\b(commit|chat|newest|latest|oldest|unread|text|sms|last) (commit )?messages?\b|messages? (from|by|sent)/,
      ),
  ),
  vote(
    'read_value',
    60,
    'it asks for a detail of the error',
    (r) => r.has('error') && r.has('value_noun') && !r.has('error_code') && !r.has('where') && asksForNoun(r),
  ),
  vote(
    'read_value',
    55,
    'it asks for a number',
    (r) => r.has('how_many') && r.has('error') && !r.has('countable'),
  ),
];
