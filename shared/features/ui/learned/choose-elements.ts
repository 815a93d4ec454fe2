import { knownShares } from '../../../learned/known-shares.ts';
import { area, type Box, containment, intersectionOverUnion, right } from '../../../model/geometry.ts';
import type { Role } from '../../../model/image-features.ts';
import { findClosers } from '../closers.ts';
import { isRoundMark } from '../drawn-marks.ts';
import type { Found } from '../found.ts';
import { isUnderMenu } from '../open-menus.ts';
import type { Screen } from '../screen.ts';
import { CANDIDATE_CLASSES, type Candidate, type CandidateClass, classOf } from './candidate.ts';
import { byPlace, type Judged, judge, likeliest, toFound } from './judged-candidate.ts';
import { measureCandidates } from './measure-candidates.ts';
import type { Models } from './models.ts';
import { proposeCandidates } from './propose-candidates.ts';
import { lookAgain, mergeLooks } from './second-look.ts';
import { selectCandidates } from './select-candidates.ts';
import { settleSigns } from './settle-signs.ts';
import { smoothShares } from './smooth-shares.ts';

/** Least probability of what is added to the finds of the rules in windows. */
const LEAST_ADDED = 0.15;
const SURE = 0.6;
/** Shares from and up to which the model's word on a role counts more than the rules'. */
const CERTAIN = 0.3;
const HARDLY = 0.5;
/** Lists have no more buttons in them; title bars that are no higher have nothing in them but the title and its buttons. */
const MOST_KEYS = 3;
const HEADER_BAR = 31;
/** What takes less of a control is a mark in it. */
const SMALL_PART = 0.15;
/** Two boxes that overlap more are one thing. */
const SAME_THING = 0.4;
/** The middle of a button is that of its drawing within so many pixels. */
const SAME_MIDDLE = 2;

/** Elements of a page: what the rules found and what else stands out, as far as the model takes it for elements. */
export function chooseElements(screen: Screen, found: readonly Found[], models: Models): Found[] {
  const settled = found.filter(isSettled);
  const candidates = proposeCandidates(
    screen,
    found.filter((item) => !isSettled(item)),
  );
  const shares = judgeCandidates(screen, candidates, models);
  const chosen = selectCandidates(screen, candidates, shares);
  const ruled = candidates.flatMap(({ rule }) => rule ?? []);
  const all = settleSigns(settled, chosen, ruled).filter((item, _, others) => !isUnderMenu(item, others));
  return [...all, ...findClosers(screen, all)];
}

/** What the model is not asked about: icons are listed on few of the pages that the model learned from, and dialogs are rare there. */
export const isSettled = ({ role, sure }: Found): boolean =>
  sure === true || role === 'icon' || role === 'dialog';

/** Probabilities of the classes for each candidate. */
function judgeCandidates(
  screen: Screen,
  candidates: readonly Candidate[],
  { first, second, trust }: Models,
): Float64Array[] {
  const facts = measureCandidates(screen, candidates);
  const shares = facts.map((row) => knownShares(first, row));
  const again = lookAgain(candidates, facts, shares, second, screen);
  const before = smoothShares(candidates, shares, screen);
  const merged = mergeLooks(before, smoothShares(candidates, again, screen), trust);
  // A picture that is a link is listed twice: the first look learned to tell the two.
  return merged.map((shares, index) => (candidates[index].rule?.role === 'image' ? before[index] : shares));
}

/**
 * What stands out in windows besides what the rules found there: they know their controls well, so all of it stays.
 */
export function addElements(screen: Screen, found: readonly Found[], models: Models): Found[] {
  const candidates = proposeCandidates(screen, found);
  const shares = judgeCandidates(screen, candidates, models);
  // Rows and cells of a list look like fields and buttons.
  const tables = found.filter(({ role }) => role === 'table');
  const kept: Judged[] = [];
  const added: Judged[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { rule } = candidate;
    if (rule) {
      const role = rule.sure ? rule.role : betterRole(rule.role, shares[index]);
      const { box } = rule.guessed ? betterBox(index, candidates, shares) : candidate;
      kept.push({ candidate: { ...candidate, box }, role, probability: 1 });
    } else {
      const inTable = tables.some((table) => containment(candidate.box, table.box) > 0.5);
      const judged = judge(candidate, shares[index], 1 - shares[index][0], LEAST_ADDED);
      added.push(
        ...judged.flatMap((item) => asMarked(item, screen)).filter((item) => !inTable || isSurelyEntry(item)),
      );
    }
  }
  const chosen: Judged[] = [];
  for (const item of added.sort((a, b) => b.probability - a.probability))
    if (![...kept, ...chosen].some((other) => overlaps(other, item))) chosen.push(item);
  const more = chosen.filter(
    ({ candidate, candidate: { box }, role, probability }) =>
      !(isChoice(role) && found.some((item) => isMarkOf(item, box))) &&
      !found.some((other) => other.role === 'scrollbar' && containment(candidate.core, other.box) > 0.7) &&
      !(
        role === 'button' &&
        [...kept, ...chosen].some((other) => other.probability >= probability && isIconOf(candidate, other))
      ) &&
      !(LONE.has(role) && found.some((item) => isControlIn(item, box))) &&
      !((role === 'table' || role === 'list') && holdsKeys(box, found)) &&
      !screen.frames.some(({ titleBar }) => isPlainBar(titleBar, screen) && containment(box, titleBar) > 0.7),
  );
  return [...kept, ...more.sort(byPlace)]
    .map((item) => toFound(item, screen))
    .filter((item, _, all) => !isUnderMenu(item, all));
}

/** The likeliest of the boxes around the drawing that a rule found. */
function betterBox(
  index: number,
  candidates: readonly Candidate[],
  shares: readonly Float64Array[],
): Candidate {
  const { box } = candidates[index];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const button = CANDIDATE_CLASSES.indexOf('button');
  let best = index;
  for (const [other, { rule, run, panel, core, box: around }] of candidates.entries()) {
    if (rule || run || panel || intersectionOverUnion(around, box) < SAME_THING) continue;
    const apart = Math.max(Math.abs(core.x + core.width / 2 - x), Math.abs(core.y + core.height / 2 - y));
    if (apart > SAME_MIDDLE) continue;
    if (shares[other][button] > shares[best][button]) best = other;
  }
  return candidates[best];
}

/** A choice with the role that the drawing in it tells; none where that is larger than marks are and none. */
function asMarked(item: Judged, { surface, blobs }: Screen): Judged[] {
  const { candidate, role } = item;
  if (!isChoice(role) || candidate.panel) return [item];
  const mark = blobs.find(({ box }) => containment(box, candidate.box) > 0.9);
  if (!mark || Math.abs(mark.box.width - mark.box.height) > 1) return [item];
  return [isRoundMark(surface, mark.box) ? { ...item, role: 'radio' } : item];
}

/**
 * What the model takes a find of the rules for, where it is sure of one role and the rules' is hardly possible. Tabs
 * are found by how they open into their pane, which the model does not see.
 */
function betterRole(role: Role, shares: Float64Array): Role {
  const alike = ALIKE.filter((roles) => roles.includes(role)).flat();
  const share = (kind: CandidateClass): number => shares[CANDIDATE_CLASSES.indexOf(kind)];
  const better = likeliest(shares);
  const other = alike.find((name) => name === better);
  return role !== 'tab' && other && share(better) >= CERTAIN && share(classOf(role)) <= HARDLY ? other : role;
}

/** Tabs and menus that stand under one another can be taken for the rows of a list. */
const isSurelyEntry = ({ role, probability }: Judged): boolean =>
  (role === 'tab' || role === 'menu_item') && probability >= SURE;

/** What holds no other control. */
const LONE: ReadonlySet<Role> = new Set<Role>(['button', 'tab', 'link', 'checkbox', 'radio', 'menu_item']);

/** Whether a rule found a control with words, or to be filled in, in a box. */
const isControlIn = ({ role, box, name }: Found, outer: Box): boolean =>
  (LONE.has(role) || role === 'input' || role === 'combobox') &&
  (name !== '' || role === 'input' || role === 'combobox') &&
  containment(box, outer) > 0.7 &&
  area(box) > SMALL_PART * area(outer);

/** Whether a candidate is a box around the icon of a button with words. */
const isIconOf = ({ run, panel, core, box }: Candidate, { candidate: other, role }: Judged): boolean =>
  role === 'button' &&
  run === null &&
  panel === null &&
  other.run !== null &&
  (other.rule !== null || other.panel !== null) &&
  other.box !== box &&
  containment(core, other.box) > 0.9;

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

/** Roles that look so much alike that rules take one for the other. */
const ALIKE: readonly (readonly Role[])[] = [
  ['button', 'tab', 'menu_item'],
  ['button', 'input', 'combobox'],
  ['input', 'table', 'list'],
];
