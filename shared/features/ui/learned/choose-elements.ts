import { type BoostedTrees, classProbabilities } from '../../../learned/boosted-trees.ts';
import { area, type Box, containment, intersectionOverUnion, right } from '../../../model/geometry.ts';
import type { Role } from '../../../model/image-features.ts';
import { chroma, hue } from '../color-difference.ts';
import { textOf } from '../contents.ts';
import type { Found } from '../found.ts';
import { inHeaderBar } from '../navigation.ts';
import type { Screen } from '../screen.ts';
import { CANDIDATE_CLASSES, type Candidate, type CandidateClass, classOf } from './candidate.ts';
import { measureCandidates } from './measure-candidates.ts';
import { runsInside } from './page-context.ts';
import { proposeCandidates } from './propose-candidates.ts';
import { smoothShares } from './smooth-shares.ts';

/** Least probability of being an element: of what stands out, of what a rule found, and of what it found by marks of its own. */
const LEAST = 0.17;
const LEAST_RULED = 0.17;
const LEAST_MARKED = 0.02;
/** The same for windows. */
const LEAST_ADDED = 0.12;
const SURE = 0.6;
/** Shares from and up to which the model's word on a role counts more than the rules'. */
const CERTAIN = 0.4;
const HARDLY = 0.3;
/** Frames around messages look like fields. */
const LEAST_FIELD = 0.35;
/** Rows of text stand under one another everywhere; so sure must it be that they are a table or a list. */
const LEAST_LARGE = 0.35;
/** Lists have no more buttons in them; title bars that are no higher have nothing in them but the title and its buttons. */
const MOST_KEYS = 3;
const HEADER_BAR = 31;
/** Two boxes that overlap more are one thing. */
const SAME_THING = 0.4;
/** Of two boxes around the same words, one is dropped unless the outer one is larger than the inner by this factor. */
const OUTER = 5;
/** Spread of the channels from which on red is an alarm's. */
const ALARMING = 60;
/** Shapes less solid than this are round. */
const ROUND = 0.9;

/** In reading order; a picture that is a link comes before the link. */
const byPlace = (
  { candidate: { box: a }, role }: Judged,
  { candidate: { box: b }, role: other }: Judged,
): number => a.y - b.y || a.x - b.x || Number(other === 'image') - Number(role === 'image');

type Judged = { candidate: Candidate; role: Role; probability: number };

/** Elements of a page: what the rules found and what else stands out, as far as the model takes it for elements. */
export function chooseElements(screen: Screen, found: readonly Found[], model: BoostedTrees): Found[] {
  const settled = found.filter(isSettled);
  const candidates = proposeCandidates(
    screen,
    found.filter((item) => !isSettled(item)),
  );
  const shares = judgeCandidates(screen, candidates, model);
  return [...settled, ...selectCandidates(screen, candidates, shares)];
}

/** Probabilities of the classes for each candidate. */
const judgeCandidates = (
  screen: Screen,
  candidates: readonly Candidate[],
  model: BoostedTrees,
): Float64Array[] =>
  smoothShares(
    candidates,
    measureCandidates(screen, candidates).map((facts) => classProbabilities(model, facts)),
    screen,
  );

/**
 * What stands out in windows besides what the rules found there: they know their controls well, so all of it stays.
 */
export function addElements(screen: Screen, found: readonly Found[], model: BoostedTrees): Found[] {
  const candidates = proposeCandidates(screen, found);
  const shares = judgeCandidates(screen, candidates, model);
  // Rows and cells of a list look like fields and buttons.
  const tables = found.filter(({ role }) => role === 'table');
  const kept: Judged[] = [];
  const added: Judged[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { rule } = candidate;
    if (rule) kept.push({ candidate, role: betterRole(rule.role, shares[index]), probability: 1 });
    else {
      const inTable = tables.some((table) => containment(candidate.box, table.box) > 0.5);
      const judged = judge(candidate, shares[index], LEAST_ADDED);
      added.push(...judged.filter((item) => !inTable || isSurelyEntry(item)));
    }
  }
  const chosen: Judged[] = [];
  for (const item of added.sort((a, b) => b.probability - a.probability))
    if (![...kept, ...chosen].some((other) => overlaps(other, item))) chosen.push(item);
  const more = chosen.filter(
    ({ candidate: { box }, role }) =>
      !(isChoice(role) && found.some((item) => isMarkOf(item, box))) &&
      !((role === 'table' || role === 'list') && holdsKeys(box, found)) &&
      !screen.frames.some(({ titleBar }) => isPlainBar(titleBar, screen) && containment(box, titleBar) > 0.7),
  );
  return [...kept, ...more.sort(byPlace)].map((item) => toFound(item, screen));
}

/**
 * What the model takes a find of the rules for, where it is sure of one role and the rules' is hardly possible. Tabs
 * are found by how they open into their pane, which the model does not see.
 */
function betterRole(role: Role, shares: Float64Array): Role {
  const alike = ALIKE.find((roles) => roles.includes(role)) ?? [];
  const share = (kind: CandidateClass): number => shares[CANDIDATE_CLASSES.indexOf(kind)];
  const better = likeliest(shares);
  const other = alike.find((name) => name === better);
  return role !== 'tab' && other && share(better) >= CERTAIN && share(classOf(role)) <= HARDLY ? other : role;
}

/** Tabs and menus that stand under one another can be taken for the rows of a list. */
const isSurelyEntry = ({ role, probability }: Judged): boolean =>
  (role === 'tab' || role === 'menu_item') && probability >= SURE;

/** Rows of buttons are no list. */
const holdsKeys = (box: Box, found: readonly Found[]): boolean =>
  found.filter((item) => item.role === 'button' && containment(item.box, box) > 0.9).length > MOST_KEYS;

/** A title bar that the window manager draws: there is its title, and buttons that the rules know. */
const isPlainBar = ({ height }: Box, { surface: { unit } }: Screen): boolean => height < HEADER_BAR * unit;

const isChoice = (role: Role): boolean => role === 'checkbox' || role === 'radio';

/** Whether a rule found the mark in or right before a box, which is then its label: it gets that later. */
const isMarkOf = ({ role, box }: Found, label: Box): boolean =>
  isChoice(role) &&
  Math.abs(box.y + box.height / 2 - (label.y + label.height / 2)) <= 0.5 * label.height &&
  right(box) >= label.x - label.height &&
  box.x < right(label);

/** Boxes of one thing: they overlap widely, or have one role and one holds the other. */
function overlaps({ candidate: { box: a }, role }: Judged, { candidate: { box: b }, role: other }: Judged) {
  if (intersectionOverUnion(a, b) > SAME_THING) return true;
  const [inner, outer] = area(a) < area(b) ? [a, b] : [b, a];
  return role === other && containment(inner, outer) > 0.85;
}

/**
 * The likeliest candidates that do not stand for the same thing.
 * @param shares probabilities of the classes for each candidate
 */
export function selectCandidates(
  screen: Screen,
  candidates: readonly Candidate[],
  shares: readonly Float64Array[],
): Found[] {
  const judged = candidates
    .flatMap((candidate, index) => judge(candidate, shares[index], leastOf(candidate)))
    .filter((item) => item.role !== 'heading' || canBeHeading(item.candidate, screen));
  const kept: Judged[] = [];
  for (const item of judged.sort((a, b) => standing(b) - standing(a)))
    if (!kept.some((other) => rival(other, item))) kept.push(item);
  return kept.sort(byPlace).map((item) => toFound(item, screen));
}

/** What the model is not asked about: icons are listed on few of the pages that the model learned from, and dialogs are rare there. */
export const isSettled = ({ role }: Found): boolean => role === 'icon' || role === 'dialog';

function judge(candidate: Candidate, shares: Float64Array, least: number): Judged[] {
  const probability = 1 - shares[0];
  if (probability < least) return [];
  const role = roleOf(likeliest(shares), candidate);
  if ((role === 'input' || role === 'combobox') && !candidate.rule && probability < LEAST_FIELD) return [];
  if ((role === 'table' || role === 'list') && !candidate.rule && probability < LEAST_LARGE) return [];
  return role ? [{ candidate, role, probability }] : [];
}

/** Marks of their own speak louder than the model. */
const standing = ({ candidate: { rule }, probability }: Judged): number =>
  rule && MARKED.has(rule.role) ? 1 + probability : probability;

/** Alarms and the names in a page's top bar are as large as headings. */
const canBeHeading = ({ rule, run }: Candidate, { surface }: Screen): boolean => {
  if (rule || !run) return true;
  const angle = hue(run.foreground);
  const alarm = chroma(run.foreground) > ALARMING && (angle < 20 || angle > 330);
  return !alarm && !inHeaderBar(surface, run);
};

const leastOf = ({ rule }: Candidate): number =>
  rule ? (MARKED.has(rule.role) ? LEAST_MARKED : LEAST_RULED) : LEAST;

/** The class of an element with the largest share. */
function likeliest(shares: Float64Array): CandidateClass {
  let best = 1;
  for (let index = 2; index < shares.length; index++) if (shares[index] > shares[best]) best = index;
  return CANDIDATE_CLASSES[best];
}

function roleOf(kind: CandidateClass, { rule, panel }: Candidate): Role | null {
  if (rule && (MARKED.has(rule.role) || classOf(rule.role) === kind || kind === 'other')) return rule.role;
  if (kind === 'choice') return panel && panel.solidity < ROUND ? 'radio' : 'checkbox';
  return kind === 'none' || kind === 'other' ? null : kind;
}

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

/** A heading that is a link, a picture in a link. */
const isPair = (a: Role, b: Role): boolean =>
  [a, b].includes('link') && ([a, b].includes('heading') || [a, b].includes('image'));

const sharesRun = (a: Candidate, b: Candidate): boolean => a.run !== null && a.run === b.run;

/** Roles that rules find by ticks, knobs, rules between rows and the like, of which the model saw few. */
const MARKED: ReadonlySet<Role> = new Set<Role>([
  'checkbox',
  'radio',
  'slider',
  'progress_bar',
  'scrollbar',
  'table',
  'menu_item',
  'combobox',
  'tab',
]);

/** Roles that look so much alike that rules take one for the other. */
const ALIKE: readonly (readonly Role[])[] = [
  ['button', 'tab', 'menu_item'],
  ['input', 'table', 'list'],
];

const CONTAINERS: ReadonlySet<Role> = new Set<Role>(['table', 'list', 'dialog', 'image']);

function toFound({ candidate, role, probability }: Judged, { runs }: Screen): Found {
  const { rule, panel, box, run } = candidate;
  const confidence = Math.round(probability * 100) / 100;
  if (rule && rule.role === role) return probability === 1 ? rule : { ...rule, confidence };
  const text = panel ? textOf(panel) : textIn(box, runs);
  const field = role === 'input' || role === 'combobox';
  return {
    role,
    box,
    name: field ? '' : text,
    state: role === 'input' && text === '' ? ['empty'] : [],
    ...(field ? { value: text } : {}),
    confidence,
    color: rule?.color ?? panel?.fill ?? run?.background,
  };
}

const textIn = (box: Box, runs: Screen['runs']): string =>
  runsInside(box, runs)
    .sort((a, b) => a.ink.y - b.ink.y || a.ink.x - b.ink.x)
    .map(({ text }) => text)
    .join(' ');
