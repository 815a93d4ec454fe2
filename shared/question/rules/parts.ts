import type { Role } from '../../model/image-features.ts';
import { isOfChosen } from '../of-chosen.ts';
import { asksWhat, isControl, names, type RuleInput, type SkillRule, vote } from './rule.ts';

/** The noun phrase after "how many" names something that a screen is made of. */
const countsThings = (r: RuleInput): boolean => {
  const start = r.hits.find((hit) => hit.kind === 'concept' && hit.id === 'how_many')?.to ?? -1;
  if (start < 0) return false;
  const length = r.tokens
    .slice(start)
    .findIndex((token) => r.compiled.stop.has(token.word) && token.word !== 'the');
  const end = length < 0 ? r.tokens.length : start + length;
  return r.hits.some(
    (hit) =>
      hit.from >= start &&
      hit.to <= end &&
      (hit.kind === 'role' || (hit.kind === 'concept' && hit.id === 'countable')),
  );
};

const pastCount = (r: RuleInput): boolean => {
  const last = r.words.at(-1) ?? '';
  return (
    r.has('future_or_past') &&
    !names(r, /\b(on|at) the left\b/) &&
    !names(r, /\b(are|is) there\b/) &&
    !['visible', 'listed', 'shown'].includes(last) &&
    !names(r, /\bare (listed|visible|shown|displayed|open)\b/)
  );
};

const controlFollows = (r: RuleInput): boolean => {
  const question = Math.max(r.at('which'), r.at('what'));
  return r.hits.some(
    (hit) =>
      hit.kind === 'role' && isControl(hit.id as Role) && hit.from > question && hit.from <= question + 3,
  );
};

/** Questions about parts of a screen: counting, states, places. */
export const partsRules: SkillRule[] = [
  vote(
    'locate_element',
    70,
    'it asks where something can be done',
    (r) =>
      names(r, /\bwhere (do|can|could|should|would|must) (i|we|you|one)\b/) &&
      !names(r, /\b(see|find|spot|read|look)\b/) &&
      r.words.length > 4,
  ),
  vote(
    'element_state',
    35,
    'it asks whether something is done',
    (r) =>
      r.form === 'yes_no' &&
      /[a-z]{3,}(ed|en)$/.test(r.words.at(-1) ?? '') &&
      !r.has('error') &&
      !r.has('exists'),
  ),
  vote(
    'locate_element',
    54,
    'it asks for the control that does something',
    (r) =>
      asksWhat(r) &&
      /^(button|link|icon|key|menu|tab)$/.test(r.words[Math.max(r.at('which'), r.at('what')) + 1] ?? '') &&
      !r.has('state') &&
      r.words.length > 3 &&
      !names(r, /\b(are there|is there|can you see|say|says|typed|open|label(led)?|was|were|missing)\b/),
  ),
  vote(
    'count_elements',
    66,
    'it asks how many controls can be used',
    (r) => r.has('how_many') && countsThings(r) && names(r, /\b(can|could|may) (be|i|you|we|one)\b/),
  ),
  vote(
    'locate_element',
    48,
    'it asks how to do something',
    (r) =>
      names(r, /^(so |and )?(how|what) (do|can|could|would|should|must) (i|we|you|one)\b/) &&
      r.has('act') &&
      !r.has('error') &&
      !r.has('how_many') &&
      !r.has('how_much') &&
      !r.has('copy'),
  ),
  vote(
    'locate_element',
    68,
    'it asks how to do something',
    (r) =>
      names(
        r,
        /^(?:so |and )?how (?:do|can|could|would|should|must) (?:i|we|you|one) (?!know|see|tell|read|find|fix|solve|avoid)\w+(?: \w+)? (?:it|this|that|them|out|away|back|off|up|down)$/,
      ) && !r.has('error'),
  ),
  vote(
    'count_elements',
    67,
    'it asks how many things can be seen',
    (r) =>
      r.has('how_many') &&
      countsThings(r) &&
      (r.has('listed') || r.has('not_counting') || r.has('exists')) &&
      !pastCount(r),
  ),
  vote(
    'count_elements',
    57,
    'it asks how many things there are',
    (r) =>
      r.has('how_many') &&
      countsThings(r) &&
      !pastCount(r) &&
      names(
        r,
        /\b(are|is) there\b|\b(are|is) (listed|visible|shown|displayed|on the screen|on this)\b|\bcan (i|you|we) see\b|\bdo (i|you|we) see\b/,
      ) &&
      !r.has('money'),
  ),
  vote(
    'count_elements',
    56,
    'it counts parts of the screen',
    (r) =>
      r.has('how_many') &&
      countsThings(r) &&
      (r.words.length <= 4 ||
        r.has('error') ||
        names(r, /\b(are|is|does|do)\b.*\b(in|on|have|has|offer|contain|show)\b/)) &&
      !pastCount(r) &&
      !r.has('measure'),
  ),
  vote(
    'element_state',
    58,
    'it asks for the state of a control',
    (r) =>
      r.form === 'yes_no' &&
      (r.has('state') || r.has('open_state') || names(r, /\b(on|off)$/)) &&
      !r.has('error') &&
      !r.has('text'),
  ),
  vote(
    'element_state',
    57,
    'it asks which one is in a state',
    (r) =>
      asksWhat(r) &&
      !names(r, /\bchecked (out|in)\b/) &&
      !isOfChosen(r.text) &&
      names(
        r,
        /\b(selected|active|highlighted|ticked|checked|enabled|disabled|greyed|grayed|focused|chosen|expanded|current(ly)? (tab|selected|active))\b/,
      ) &&
      !r.has('how_many') &&
      !r.has('where'),
  ),
  vote(
    'element_state',
    56,
    'it offers two states',
    (r) => r.form === 'choice' && (r.has('state') || r.has('open_state')) && !r.has('error') && r.choices < 2,
  ),
  vote(
    'element_state',
    50,
    'it asks whether a control is there',
    (r) => r.form === 'yes_no' && r.has('exists') && r.roles.length > 0 && !r.has('error'),
  ),
  vote(
    'locate_element',
    62,
    'it asks where something is',
    (r) => r.has('where') && !names(r, /\bwhere (was|were) (this|the) (photo|picture)/),
  ),
  vote(
    'locate_element',
    61,
    'it asks which control does something',
    (r) =>
      asksWhat(r) &&
      r.roles.some(isControl) &&
      controlFollows(r) &&
      (r.has('act') || names(r, /\b(should|do|does|can|could|would|to|lets?|will)\b/)) &&
      !names(r, /\b(selected|active|highlighted|ticked|checked|disabled|typed|filled|default)\b/) &&
      !names(r, /^(so )?what (does|do|did) .*\b(say|says|read)$/),
  ),
  vote('locate_element', 100, 'it asks what to press to get something done', (r) =>
    names(
      r,
      /^(?:so |and )?what (?:do|can|should|must|would|could) (?:i|we|you|one) (?:have to |need to )?(?:click|press|tap|hit|push)\b/,
    ),
  ),
  vote(
    'locate_element',
    47,
    'it asks what to press',
    (r) =>
      (r.has('how') || asksWhat(r)) &&
      !r.has('how_many') &&
      !r.has('how_much') &&
      names(
        r,
        /\b(what|how) (do|can|should|must|would|to) (i )?(have to )?(click|press|tap|hit|push|close|cancel|log|save|open|go|get|dismiss)\b/,
      ),
  ),
];
