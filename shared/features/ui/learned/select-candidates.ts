import { area, containment, intersectionOverUnion, right } from '../../../model/geometry.ts';
import type { Role } from '../../../model/image-features.ts';
import { isDisc } from '../check-marks.ts';
import { findCode } from '../code-text.ts';
import type { Found } from '../found.ts';
import type { Screen } from '../screen.ts';
import type { Surface } from '../surface.ts';
import { agreeInLists } from './agree-in-lists.ts';
import { canBe } from './can-be.ts';
import type { Candidate } from './candidate.ts';
import { findEvenRows } from './even-rows.ts';
import { countInside, findIconSeries } from './icon-series.ts';
import { byPlace, type Judged, judge, MARKED, toFound } from './judged-candidate.ts';
import { levelTools } from './level-tools.ts';
import { asSign, findPageIcons, withoutIcons } from './page-icons.ts';
import { poolVariants } from './pool-variants.ts';

/** Least probability of being an element: of what stands out, of what a rule found, and of what it found by marks of its own. */
const LEAST = 0.3;
/** A mark to tick is higher than wide by less than this factor. */
const UPRIGHT = 1.5;
const LEAST_RULED = 0.17;
const LEAST_MARKED = 0.035;
/** What a rule found and the model takes for one of these so seldom is right that it is left out below this probability. */
const LEAST_OF: Partial<Record<Role, number>> = {
  link: 0.25,
  heading: 0.25,
  image: 0.28,
  tab: 0.2,
  table: 0.25,
};
const MANY_ROWS = 4;
/** The same for icons and words of a series, which speaks for them. */
const LEAST_IN_SERIES = 0.09;
/** A control holds no more icons of a row; a toolbar does. */
const MOST_ICONS = 1;
/** Labels begin so close behind their marks, in unscaled pixels. */
const LABEL_GAP = 16;
/** Two boxes that overlap more are one thing. */
const SAME_THING = 0.4;
/** Of two boxes around the same words, one is dropped unless the outer one is larger than the inner by this factor. */
const OUTER = 5;
/** Pictures are so many times as large as their details that look like icons. */
const PICTURE = 6;

/**
 * The likeliest candidates that do not stand for the same thing.
 * @param shares probabilities of the classes for each candidate
 */
export function selectCandidates(
  screen: Screen,
  candidates: readonly Candidate[],
  judgedShares: readonly Float64Array[],
): Found[] {
  const { runs, blobs, surface } = screen;
  const shares = judgedShares.map(withoutIcons);
  const icons = findIconSeries(blobs, runs, surface.unit);
  const entries = findEvenRows(runs, blobs, findCode(runs), surface.unit);
  const pooled = agreeInLists(
    candidates,
    poolVariants(
      candidates,
      shares.map(([none]) => 1 - none),
    ),
  );
  const judged = candidates
    .flatMap((candidate, index): Judged[] => {
      const own = judge(candidate, shares[index], pooled[index], leastOf(candidate)).filter(
        ({ role, probability }) => probability >= (LEAST_OF[role] ?? 0) || hasManyRows(candidate),
      );
      if (own.length > 0 || candidate.rule) return own.map((item) => asSign(item, judgedShares[index]));
      const { core, run } = candidate;
      const isIcon = isDrawn(candidate) && (icons.rows.has(core) || icons.columns.has(core));
      if (!isIcon && !(run && entries.has(run))) return [];
      const item = judge(candidate, shares[index], pooled[index], LEAST_IN_SERIES);
      return item.map((it) => (isIcon && !LIKE_BUTTONS.has(it.role) ? { ...it, role: 'button' } : it));
    })
    .map((item) => (isRoundMark(item, surface) ? { ...item, role: 'radio' as const } : item))
    .map((item) => (isUpright(item) ? { ...item, role: 'icon' as const } : item))
    .filter((item) => canBe(item, screen))
    .filter(({ role, candidate: { box } }) => !SINGLE.has(role) || countInside(icons.rows, box) <= MOST_ICONS)
    .filter((item) => !(SINGLE.has(item.role) && holdsControls(item, candidates)));
  const marks = judged.filter(({ role, candidate }) => candidate.rule && isChoice(role));
  const free = judged.filter((item) => !marks.some((mark) => isLabelOf(item, mark, surface.unit)));
  const kept: Judged[] = [];
  for (const item of free.sort((a, b) => standing(b) - standing(a)))
    if (!kept.some((other) => rival(other, item))) kept.push(item);
  const whole = kept.filter((item) => !kept.some((outer) => isPartOfPicture(item, outer)));
  return [...levelTools(whole, surface.unit), ...findPageIcons(candidates, judgedShares, whole)]
    .sort(byPlace)
    .map((item) => toFound(item, screen));
}

/** Rows that stand on common columns as often as in a table are one, whatever is around them. */
const hasManyRows = ({ rule }: Candidate): boolean =>
  rule?.role === 'table' && Number.parseInt(rule.value ?? '', 10) >= MANY_ROWS;

const isChoice = (role: Role): boolean => role === 'checkbox' || role === 'radio';

/** What is drawn to be ticked and no rule found is told by its corners: round ones are chosen, others are ticked. */
const isRoundMark = ({ role, candidate: { rule, panel, run, core } }: Judged, surface: Surface): boolean =>
  role === 'checkbox' && !rule && !panel && !run && isDisc(surface, core);

/** Marks to tick are as wide as high: what is clearly higher is a sign, such as the chevron that leads back. */
const isUpright = ({ role, candidate }: Judged): boolean =>
  isChoice(role) && isDrawn(candidate) && candidate.box.height > UPRIGHT * candidate.box.width;

/** Whether what no rule found is the plain text right beside a mark to tick that is more likely; none is a heading there. */
function isLabelOf(
  { candidate: { rule, run, panel }, role, probability }: Judged,
  mark: Judged,
  unit: number,
): boolean {
  if (rule || panel || !run || run.underline !== null) return false;
  if (role !== 'heading' && probability > mark.probability) return false;
  const { box } = mark.candidate;
  const gap = run.ink.x - right(box);
  const apart = run.ink.y + run.ink.height / 2 - box.y - box.height / 2;
  return gap >= -2 && gap <= LABEL_GAP * unit && Math.abs(apart) <= 0.5 * box.height;
}

const isDrawn = ({ rule, run, panel }: Candidate): boolean => rule === null && run === null && panel === null;

/** Whether rules found several controls in what no rule found: it is the row that they stand in. */
const holdsControls = ({ candidate: { rule, box } }: Judged, candidates: readonly Candidate[]): boolean =>
  rule === null &&
  candidates.filter(
    (other) => other.rule && CONTROLS.has(other.rule.role) && containment(other.box, box) > 0.9,
  ).length > 1;

/** Marks of their own speak louder than the model. */
const standing = ({ candidate: { rule }, probability }: Judged): number =>
  rule && MARKED.has(rule.role) ? 1 + probability : probability;

const leastOf = ({ rule }: Candidate): number =>
  rule ? (MARKED.has(rule.role) ? LEAST_MARKED : LEAST_RULED) : LEAST;

function rival(kept: Judged, item: Judged): boolean {
  const [a, b] = [kept.candidate.box, item.candidate.box];
  if (kept.role !== item.role && isPair(kept.role, item.role))
    return intersectionOverUnion(a, b) > 0.9 && kept.role !== 'image' && item.role !== 'image';
  if (intersectionOverUnion(a, b) > SAME_THING) return true;
  const [inner, outer] = area(a) < area(b) ? [a, b] : [b, a];
  const holds = containment(inner, outer) > 0.85;
  if (!holds || CONTAINERS.has(kept.role) || CONTAINERS.has(item.role)) return false;
  return (
    area(outer) < OUTER * area(inner) ||
    sharesRun(kept.candidate, item.candidate) ||
    (outer === a && isAroundDrawing(kept.candidate, item.candidate))
  );
}

/** Marks of a chart and details of a photograph look like icons in a row. */
const isPartOfPicture = (item: Judged, { role, candidate: { box }, probability }: Judged): boolean =>
  role === 'image' &&
  isDrawn(item.candidate) &&
  item.probability < probability &&
  area(box) >= PICTURE * area(item.candidate.box) &&
  containment(item.candidate.box, box) > 0.95;

/** A heading that is a link, a picture in a link. */
const isPair = (a: Role, b: Role): boolean =>
  [a, b].includes('link') && ([a, b].includes('heading') || [a, b].includes('image'));

const sharesRun = (a: Candidate, b: Candidate): boolean => a.run !== null && a.run === b.run;

/** Whether two boxes that no rule found are drawn around one drawing. */
const isAroundDrawing = (a: Candidate, b: Candidate): boolean => !a.rule && !b.rule && a.core === b.core;

/** What icons in a series can be instead of buttons. */
const LIKE_BUTTONS: ReadonlySet<Role> = new Set<Role>(['link', 'icon', 'tab']);

/** What has one thing to click. */
const SINGLE: ReadonlySet<Role> = new Set<Role>([
  'button',
  'input',
  'combobox',
  'link',
  'heading',
  'tab',
  'checkbox',
]);

/** What is clicked or filled in, and framed. */
const CONTROLS: ReadonlySet<Role> = new Set<Role>(['button', 'input', 'combobox']);

const CONTAINERS: ReadonlySet<Role> = new Set<Role>(['table', 'list', 'dialog', 'image']);
