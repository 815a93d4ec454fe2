import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';
import { candidatesOf } from '../values/candidates.ts';
import { isFormless } from '../values/judged/is-possible.ts';
import type { Query } from '../values/query.ts';
import { isYear } from '../values/rank-values.ts';
import { tellCandidate } from '../values/tell-candidate.ts';
import { SELF_EVIDENT, typeFit } from '../values/value-types.ts';

const CLEARLY_LARGER = 1.3;
const FITS = 0.9;
const JUST_FITS = 1;
/** Forms of which a screen seldom holds two: that one is meant, whatever words it is asked for in. */
const SELDOM = new Set(['port', 'ip', 'version', 'percent', 'email', 'encoding', 'dimensions', 'url']);
/** Of what is asked about, so many words may stand nowhere. */
const MOST_MISSING = 1;
const CERTAINTY = { named: 0.65, seldom: 0.62 };

/**
 * "What number is shown?" names nothing to look beside: the one value of that form outside of buttons answers it,
 * or the one that is clearly larger than the others. "Which port did it try?" is answered by the only port.
 */
export function loneValue(query: Query, screen: Screen): Draft | null {
  if (!query.type) return null;
  const named = query.words.filter((word) => !word.frame && !word.weak && !word.namesForm);
  return (
    (named.length === 0 && !query.counted ? standingOut(query.type, query, screen) : null) ??
    (query.asksDay ? labelledYear(query, screen) : null) ??
    onlyOfForm(query.type, query, screen)
  );
}

/** The one year that stands beside a label for dates: "from which year is the song" where its tags say "date 2019". */
function labelledYear(query: Query, screen: Screen): Draft | null {
  const asked = query.words.find(({ word }) => word === 'year');
  const years = candidatesOf(screen).filter(
    (candidate) => isYear(candidate) && OF_DATES.some((term) => (candidate.context.get(term) ?? 0) >= FITS),
  );
  const isOther = query.words.some(
    ({ frame, weak, namesForm, matches }) => !frame && !weak && !namesForm && matches.length === 0,
  );
  return asked && !isOther && new Set(years.map(({ text }) => text)).size === 1
    ? tellCandidate(years[0], CERTAINTY.seldom, 'it is the only year with such a label')
    : null;
}
const OF_DATES = ['date', 'year', 'releas', 'publish'];

function standingOut(type: string, query: Query, screen: Screen): Draft | null {
  const pressable = screen.record.ui.elements.filter((element) =>
    ['button', 'tab', 'link', 'menu_item'].includes(element.role),
  );
  const values = candidatesOf(screen)
    .filter(
      (candidate) =>
        candidate.structure === 'cell' &&
        candidate.type !== 'text' &&
        !isFormless(candidate, query) &&
        typeFit(type, candidate.type, 'cell') >= FITS,
    )
    .filter((candidate) => !pressable.some((element) => containment(candidate.box, element.box) > 0.8))
    .sort((a, b) => b.box.height - a.box.height);
  const [first, second] = values;
  if (!first) return null;
  const isAlone =
    !second || second.text === first.text || first.box.height >= CLEARLY_LARGER * second.box.height;
  return isAlone
    ? tellCandidate(first, CERTAINTY.named, 'it is the only value of that form that stands out')
    : null;
}

/** The one value of a form that is known by itself, where little of the question is missing from the screen. */
function onlyOfForm(type: string, query: Query, screen: Screen): Draft | null {
  const missing = query.words.filter(
    ({ frame, weak, namesForm, matches }) => !frame && !weak && !namesForm && matches.length === 0,
  );
  const isOther = missing.some(({ word }) => /\d/.test(word));
  return SELDOM.has(type) && missing.length <= MOST_MISSING && !isOther ? onlyValue(type, screen) : null;
}

function onlyValue(type: string, screen: Screen): Draft | null {
  if (!SELF_EVIDENT.has(type)) return null;
  const fitting = candidatesOf(screen).filter(
    (candidate) =>
      candidate.type !== 'text' && typeFit(type, candidate.type, candidate.structure) >= JUST_FITS,
  );
  const [first, ...others] = fitting;
  return first && others.every(({ text }) => text === first.text)
    ? tellCandidate(first, CERTAINTY.seldom, 'it is the only value of that form')
    : null;
}
