import { parseHex } from '../../features/color-space.ts';
import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { TICKABLE } from '../../model/tickable.ts';
import type { GroupNoun } from '../../question/lexicon/state-turns.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { fitsPlace } from './place-asked.ts';
import { isSeen, type StandingOut, standingOut } from './standing-out.ts';

/** The group that a question about what is chosen names by its kind; null where it asks for something else. */
export function groupNounOf(text: string): GroupNoun | null {
  const { nouns, place } = turnsOf(text).states.chosen;
  const [named] = text.split(place);
  return nouns.find(([, pattern]) => pattern.test(named))?.[0] ?? null;
}

/** How plainly each part of a look says that something is chosen. */
const WORTH: Record<StandingOut['part'], number> = {
  ground: 3,
  under: 3,
  side: 2.5,
  rim: 2,
  letters: 1.5,
  stroke: 1,
};
const CAPTIONED = 3;
const OF_KIND = 2;
const SEEN = 2;
/** Below it nothing is told, and what is nearly as likely makes it doubtful. */
const LEAST = 2.4;
const NEARLY = 0.5;
const TOP = 0.3;
/** A caption stands at most so many text heights over its group, or before it. */
const NEAR = 2;
const CAPTION_WORDS = 3;
/** Which of several tabs, pages, entries or buttons is chosen: the one drawn unlike its siblings; null where none is. */
export function askChosen(
  question: RoutedPart,
  noun: GroupNoun | null,
  screen: Screen,
  { image }: AnswerContext,
): Draft | null {
  // What a terminal prints stands in rows and columns, none of which is chosen.
  const { chosen } = turnsOf(question.text).states;
  // What is chosen of circles and boxes has a mark.
  if (question.slots.role && TICKABLE.includes(question.slots.role)) return null;
  if (!image || chosen.beside.test(question.text) || screen.record.scene.kind === 'terminal') return null;
  const words = new Set(
    readWords(question.text)
      .tokens.filter(({ word }) => !chosen.asking.includes(word))
      .map(({ stem }) => stem),
  );
  const [best, ...others] = standingOut(screen, image)
    .map((found) => ({ found, score: scoreOf(found, noun, words, question.text, screen) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
  if (!best) return null;
  const { sibling, group, part } = best.found;
  const isDoubtful = others.some(
    ({ found, score }) => found.sibling.name !== sibling.name && score > best.score - NEARLY,
  );
  return answered({
    answer: sibling.name,
    confidence: isDoubtful ? 0.6 : 0.78,
    regions: [{ ...(sibling.element?.box ?? sibling.box), label: sibling.name }],
    evidence: [
      ...(sibling.element ? [sibling.element.id] : []),
      ...sibling.segments.flatMap((segment) => segment.evidence),
    ],
    reasons: [`its ${REASONS[part]} differs from that of the ${group.siblings.length - 1} others beside it`],
  });
}

const REASONS: Record<StandingOut['part'], string> = {
  ground: 'background',
  under: 'underline',
  side: 'edge',
  rim: 'frame',
  letters: 'colour of letters',
  stroke: 'weight of letters',
};

function scoreOf(
  found: StandingOut,
  noun: GroupNoun | null,
  words: ReadonlySet<string>,
  text: string,
  screen: Screen,
): number {
  const { group, sibling, part } = found;
  const { siblings, axis } = group;
  const { pager, menuBar } = turnsOf(text).states.chosen;
  const roles = siblings.flatMap(({ element }) => element?.role ?? []);
  const isNumbered = 2 * siblings.filter(({ name }) => pager.test(name)).length >= siblings.length;
  let score = WORTH[part] + Math.min(1, siblings.length / 6);
  // Bars are rows near the top; what is listed without controls has three entries at least.
  const box = unionOf(siblings.map((one) => one.box));
  const isBar = axis === 'row' && bottom(box) < TOP * screen.record.source.height;
  if (menuBar.test(text)) score += isBar ? OF_KIND : -OF_KIND;
  else if (noun === 'entry' && roles.length === 0 && siblings.length < 3)
    score -= isCaptioned(group, words, screen) ? 0 : 1.5;
  if (isSeen(sibling, screen)) score += SEEN;
  if (noun === 'page' && isPager(group, pager, screen)) score += 2 * OF_KIND;
  else if (isNumbered || (noun === 'page' && isOfList(text))) score -= NO_TAB;
  if (noun !== 'button' && isPrimary(sibling, screen)) score -= NO_TAB;
  if (noun === 'tab') {
    if (axis === 'column') score -= OF_KIND;
    if (isOfTabs(group, screen)) score += OF_KIND;
    // Where tabs were seen, what stands out elsewhere is none; letters over columns never are.
    else if (screen.record.ui.elements.some(isTab)) score -= NO_TAB;
    if (siblings.every(({ name }) => name.length < 2)) score -= NO_TAB;
    if (roles.includes('menu_item')) score -= 1;
  } else if (noun === 'button') score += roles.includes('button') ? OF_KIND : -OF_KIND;
  else if (part === 'rim') score -= 1;
  if (noun === 'entry' && (axis === 'column' || roles.length > 0)) score += roles.length > 0 ? 1 : 0.5;
  if (pager.test(sibling.name) && noun !== 'page') score -= OF_KIND;
  if (isCaptioned(group, words, screen)) score += CAPTIONED;
  return score + placeScore(text, box, screen);
}

/** Pages of a list have numbers. */
export const isOfList = (text: string): boolean => turnsOf(text).states.chosen.ofList.test(text);

/** Numbers that follow each other from left to right, with signs or words for going on around them, and no edge of a sheet. */
function isPager({ axis, siblings }: StandingOut['group'], pager: RegExp, { gutter }: Screen): boolean {
  const numbers = siblings.filter(({ name }) => /^\d{1,4}$/.test(name)).map(({ name }) => Number(name));
  const isRising = numbers.every((number, at) => at === 0 || number > numbers[at - 1]);
  return (
    axis === 'row' &&
    numbers.length > 1 &&
    isRising &&
    siblings.every(
      ({ name, segments }) => pager.test(name) && !segments.some((segment) => gutter.has(segment)),
    )
  );
}

const isTab = ({ role, confidence }: UiElement): boolean => role === 'tab' && confidence > SURE_TAB;
const SURE_TAB = 0.3;
const NO_TAB = 4;

/** Whether a name stands on a button in a strong colour. */
const isPrimary = ({ box }: StandingOut['sibling'], { record }: Screen): boolean =>
  record.ui.elements.some(
    ({ role, state, color, box: frame }) =>
      role === 'button' &&
      containment(box, frame) > 0.8 &&
      (state.includes('default') || (color !== undefined && chroma(color) > STRONG)),
  );
const STRONG = 80;
const chroma = (hex: string): number => Math.max(...parseHex(hex)) - Math.min(...parseHex(hex));

/** Whether one of several, or both of two, were seen to be tabs. */
function isOfTabs({ siblings }: StandingOut['group'], { record }: Screen): boolean {
  const tabs = record.ui.elements.filter(({ role }) => role === 'tab');
  const seen = siblings.filter(({ box }) => tabs.some((tab) => containment(box, tab.box) > 0.8)).length;
  return siblings.length > 2 ? seen > 0 : seen === 2;
}

/** Whether what stands over a group, or before it on its row, says a word of the question. */
function isCaptioned(
  { siblings, axis }: StandingOut['group'],
  words: ReadonlySet<string>,
  screen: Screen,
): boolean {
  const box = unionOf(siblings.map((sibling) => sibling.box));
  const own = new Set(siblings.flatMap(({ segments }) => segments));
  const height = siblings[0].box.height;
  return screen.segments.some((segment) => {
    if (
      own.has(segment) ||
      segment.words.length > CAPTION_WORDS ||
      !termsOf(segment.text).some((term) => words.has(term))
    )
      return false;
    const over = box.y - bottom(segment.box);
    const isOver =
      over >= -2 &&
      over <= NEAR * height &&
      segment.box.x < right(box) + 3 * NEAR * height &&
      right(segment.box) > box.x - NEAR * height;
    const isBefore =
      axis === 'row' &&
      sameRow(segment.box, siblings[0].box) &&
      right(segment.box) <= box.x &&
      box.x - right(segment.box) < 3 * NEAR * height;
    return isOver || isBefore;
  });
}

function placeScore(text: string, box: Box, { record: { source } }: Screen): number {
  const fits = fitsPlace(text, box, source);
  return fits === null ? 0 : fits ? 1 : -OF_KIND;
}
