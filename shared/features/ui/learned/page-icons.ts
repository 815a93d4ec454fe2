import { area, containment, intersectionOverUnion } from '../../../model/geometry.ts';
import { CANDIDATE_CLASSES, type Candidate } from './candidate.ts';
import type { Judged } from './judged-candidate.ts';

const ICON = CANDIDATE_CLASSES.indexOf('icon');
const CHOICE = CANDIDATE_CLASSES.indexOf('choice');
/** Least probability of a drawing of being an icon. */
const LEAST = 0.3;
/** Two boxes that overlap more are one drawing. */
const ONE_DRAWING = 0.4;
/** What rules take for a mark to choose by is a sign where the model finds that likely, beside this share of a mark. */
const LEAST_SIGN = 0.15;
const SIGN = 0.5;
/** What is clicked is larger than the icon in it. */
const ONE_THING = 0.8;

/** The shares of what is not an icon: an icon is an element besides the button that it stands in. */
export function withoutIcons(shares: Float64Array): Float64Array {
  const others = shares.slice();
  others[0] += others[ICON];
  others[ICON] = 0;
  return others;
}

/** Discs with something drawn in them are chosen by, or signs: of a state, of an alarm. */
export function asSign(item: Judged, shares: Float64Array): Judged {
  const { candidate, role } = item;
  const isMark = candidate.rule !== null && (role === 'checkbox' || role === 'radio');
  return isMark && shares[ICON] > Math.max(LEAST_SIGN, SIGN * shares[CHOICE])
    ? { ...item, role: 'icon', probability: shares[ICON] }
    : item;
}

/**
 * Icons of a page: drawings that the model takes for icons, in buttons and beside words too.
 * @param chosen what was chosen besides
 */
export function findPageIcons(
  candidates: readonly Candidate[],
  shares: readonly Float64Array[],
  chosen: readonly Judged[],
): Judged[] {
  const judged = candidates
    .flatMap((candidate, index): Judged[] => {
      const probability = shares[index][ICON];
      const { rule, run, panel } = candidate;
      const isDrawing = rule === null && run === null && panel === null;
      return isDrawing && probability >= LEAST ? [{ candidate, role: 'icon', probability }] : [];
    })
    .sort((a, b) => b.probability - a.probability);
  const icons: Judged[] = [];
  for (const item of judged) if (!icons.some((other) => isOne(other, item))) icons.push(item);
  return icons.filter((item) => !chosen.some((other) => leavesNoRoom(other, item)));
}

const isOne = ({ candidate: { box: a } }: Judged, { candidate: { box: b } }: Judged): boolean =>
  intersectionOverUnion(a, b) > ONE_DRAWING || containment(b, a) > 0.85;

/** A control no larger than the drawing is the drawing; so are pictures with what is in them, and marks. */
function leavesNoRoom({ candidate, role }: Judged, { candidate: { box } }: Judged): boolean {
  const overlap = intersectionOverUnion(candidate.box, box);
  if (overlap > ONE_THING) return true;
  if (role === 'checkbox' || role === 'radio') return overlap > ONE_DRAWING;
  return role === 'image' && containment(box, candidate.box) > 0.9 && area(candidate.box) > 2 * area(box);
}
