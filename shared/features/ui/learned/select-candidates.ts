import { area, containment, intersectionOverUnion, right } from '../../../model/geometry.ts';
import type { Role } from '../../../model/image-features.ts';
import { chroma, hue } from '../../../raster/color-difference.ts';
import { isDisc } from '../check-marks.ts';
import { findCode } from '../code-text.ts';
import type { Found } from '../found.ts';
import { inHeaderBar } from '../navigation.ts';
import type { Screen } from '../screen.ts';
import type { Surface } from '../surface.ts';
import type { TextRun } from '../text-runs.ts';
import { agreeInLists } from './agree-in-lists.ts';
import type { Candidate } from './candidate.ts';
import { findEvenRows } from './even-rows.ts';
import { countInside, findIconSeries } from './icon-series.ts';
import { byPlace, type Judged, judge, MARKED, toFound } from './judged-candidate.ts';
import { levelTools } from './level-tools.ts';
import { asSign, findPageIcons, withoutIcons } from './page-icons.ts';
import { poolVariants } from './pool-variants.ts';

/** Least probability of being an element: of what stands out, of what a rule found, and of what it found by marks of its own. */
const LEAST = 0.3;
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
/** From here on the model is believed against the rules. */
const SURE = 0.5;
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
/** Spread of the channels from which on red is an alarm's. */
const ALARMING = 60;
/** A number with a fraction. */
const MEASURED = /^[-+]?\p{Sc}?\d+[.,]\d+\s?%?$/u;
/** From here on the model is believed that an alarm is a heading. */
const SURELY_TITLE = 0.6;
/** Fields of one line are lower than so many font sizes. */
const HIGHEST_FIELD = 4.5;

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
    .filter((item) => item.role !== 'heading' || canBeHeading(item, screen))
    .filter((item) => item.role !== 'link' || canBeLink(item))
    .filter(
      ({ role, candidate: { box } }) => !SINGLE.has(role) || countInside(icons.rows, box) <= MOST_ICONS,
    );
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

/** Marks of their own speak louder than the model. */
const standing = ({ candidate: { rule }, probability }: Judged): number =>
  rule && MARKED.has(rule.role) ? 1 + probability : probability;

const isAlarm = ({ foreground }: TextRun): boolean =>
  chroma(foreground) > ALARMING && (hue(foreground) < 20 || hue(foreground) > 330);

/** Alarms, what is written in fields, and the names in a page's top bar are as large as headings. */
const canBeHeading = ({ candidate: { rule, run }, probability }: Judged, screen: Screen): boolean => {
  if (rule || !run) return true;
  const isTitle = !isAlarm(run) || (probability >= SURELY_TITLE && !isInField(run, screen));
  return isTitle && !inHeaderBar(screen.surface, run);
};

const isInField = ({ ink, fontSize }: TextRun, { panels }: Screen): boolean =>
  panels.some(({ box }) => containment(ink, box) > 0.95 && box.height < HIGHEST_FIELD * fontSize);

/** Alarms are as short and as coloured as links, and so are values in a chart. */
const canBeLink = ({ candidate: { rule, run }, probability }: Judged): boolean =>
  run === null ||
  ((rule !== null || !isAlarm(run) || probability >= SURE) &&
    (run.underline !== null || !MEASURED.test(run.text)));

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
  return area(outer) < OUTER * area(inner) || sharesRun(kept.candidate, item.candidate);
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

const CONTAINERS: ReadonlySet<Role> = new Set<Role>(['table', 'list', 'dialog', 'image']);
