import { bareQuestion } from '../bare-question.ts';
import { turnsOf } from '../turns-of.ts';
import { asksWhat, names, type RuleInput, type SkillRule, vote } from './rule.ts';
import { LAMP } from './whole-picture.ts';

/** What stands beside others of its kind, one of which is chosen, open or in front. */
const OF_GROUP =
  /\b(tabs?|pages?|views?|sections?|steps?|menus?|folders?|sheets?|cells?|rows?|categor(?:y|ies)|modes?|panels?|panes?|entr(?:y|ies)|items?|options?|buttons?)\b/;
/** How one of several is told from its siblings. */
const MARKED =
  /\b(?:is|are|is the|are the|has been|have been|looks|it is|one is)\b.*\b(selected|active|highlighted|chosen|picked|in front|on top|pressed|pressed in|pushed in|preselected|greyed out|grayed out|focused|focussed|lit up|underlined|ticked|expanded|current)\b(?: one)?/;
/** States that are told by looks alone. */
const DRAWN =
  /\b(?:which|what)\b.*\b(?:is|are)\b.*\b(?:highlighted|in front|on top|pressed in|pushed in|preselected|greyed out|grayed out)\b/;
/** A colour is asked for, not what has one. */
const COLOR = /\b(?:what|which) (?:is the )?colou?rs?\b/;
const SORTED = /\b(sorted|ordered|arranged)\b/;

const standsOn = (r: RuleInput): boolean =>
  names(r, OF_GROUP) &&
  names(
    r,
    /\b(am i|are we|is the (cursor|focus|selection|user))\b(?: now| currently)? ?(on|in|at|looking at|viewing)?$/,
  );

/** What was done is asked for with the verb of doing at the end or before what it was done to. */
const DONE =
  /^(?:so |and )?(?:has|have|had) (?!you|there)\b.*\b(?:been \w+(?:ed|en|un|wn|ld|pt|nt|id|ck|de|ft)|anyone|anybody|someone|already|yet)\b/;

/** Questions about states in free words: which one stands out, what can be done, what was done. */
export const statesRules: SkillRule[] = [
  vote(
    'element_state',
    100,
    'it asks whether a lamp is on',
    (r) => r.form === 'yes_no' && names(r, LAMP) && names(r, /\b(?:on|off|ticked|checked)$/),
  ),
  vote('element_state', 100, 'it offers two opposed states', ({ text }) =>
    turnsOf(text).states.eitherState.some((pattern) => pattern.test(bareQuestion(text))),
  ),
  vote('element_state', 100, 'it asks where among several one is', (r) => asksWhat(r) && standsOn(r)),
  vote(
    'element_state',
    100,
    'it asks which one is drawn unlike the others',
    (r) =>
      asksWhat(r) &&
      names(r, DRAWN) &&
      !names(r, COLOR) &&
      !r.has('how_many') &&
      !r.has('where') &&
      !r.has('error'),
  ),
  vote(
    'element_state',
    66,
    'it asks which one stands out',
    (r) =>
      asksWhat(r) &&
      names(r, MARKED) &&
      !names(r, COLOR) &&
      !r.has('how_many') &&
      !r.has('where') &&
      !r.has('error'),
  ),
  vote(
    'element_state',
    100,
    'it asks which one is open',
    (r) =>
      asksWhat(r) &&
      !r.has('how_many') &&
      names(
        r,
        /\b(which|what)\b.*\b(tabs?|menus?|sections?|panels?|panes?|sheets?)\b.*\b(is|are) (now |currently )?(open|opened|showing|shown|visible|unfolded)\b/,
      ),
  ),
  vote(
    'element_state',
    100,
    'it asks what a list is sorted by',
    (r) =>
      names(r, SORTED) &&
      (names(r, /\bby\b/) || r.form === 'yes_no') &&
      !r.has('how_many') &&
      !r.has('where'),
  ),
  vote(
    'element_state',
    64,
    'it asks whether something can be done',
    (r) =>
      !r.has('error') &&
      names(
        r,
        /^(?:so |and |qa |but )?(?:(?:can|could|may|might) (?:i|we|one)\b(?! (?:see|find|read|tell|trust|be|have|ask|know|look)\b)|(?:am i|are we) (?:able|allowed) to\b|is it (?:still )?(?:possible|allowed) to\b)/,
      ),
  ),
  vote(
    'element_state',
    62,
    'it asks whether something was done',
    (r) => r.form === 'yes_no' && names(r, DONE) && !r.has('error') && !r.has('text') && !r.has('picture'),
  ),
  vote(
    'element_state',
    58,
    'it asks whether a thing named is in a state',
    (r) =>
      r.form === 'yes_no' &&
      names(
        r,
        /\b(?:picked|usable|clickable|pressable|available|possible|hidden|readable|masked|ticked|sorted)\b(?: yet| now| already)?$/,
      ) &&
      !r.has('error'),
  ),
];
