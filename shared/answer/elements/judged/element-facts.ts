import type { Draft } from '../../../model/answer.ts';
import { type Box, containment, intersectionOverUnion } from '../../../model/geometry.ts';
import { ROLES } from '../../../model/image-features.ts';
import type { RoutedPart } from '../../../model/question.ts';
import { median } from '../../../numbers/median.ts';
import { readWords } from '../../../question/read-words.ts';
import { stemWord } from '../../../question/stem-word.ts';
import type { Screen } from '../../screen/screen.ts';
import { termsOf } from '../../screen/terms.ts';
import { ALIKE, PRESSABLE } from '../../skills/control-roles.ts';
import { nameScore } from '../../skills/name-score.ts';
import { foldName, type Wanted, wantedOf } from '../../skills/wanted-element.ts';
import { wayOfControl } from '../../skills/way-of-control.ts';
import { matchQuality } from '../../values/query.ts';
import type { ElementCandidate } from './element-candidates.ts';

/** A question for a place met with a screen. */
type Sought = {
  question: RoutedPart;
  screen: Screen;
  wanted: Wanted;
  /** Stems of the words that carry content, and for each the terms a screen may say for it. */
  words: readonly { stem: string; weak: boolean; related: ReadonlySet<string> }[];
  draft: Draft | 'unknown' | null;
  textHeight: number;
};

const NONE: ReadonlySet<string> = new Set();
/** The fact that says how much of the question's strong words a candidate's name covers. */
export const ELEMENT_COVERED = 5;
/** Facts that tell of a lead over the others. */
const LEADING = [4, ELEMENT_COVERED, 8, 10];

/**
 * The facts that each candidate is judged by, in the order that the model was trained with.
 * @param draft what rules would point at; null where that shall tell nothing, in training
 */
export function elementFacts(
  question: RoutedPart,
  screen: Screen,
  candidates: readonly ElementCandidate[],
  draft: Draft | null,
): Float32Array[] {
  const reading = readWords(question.text);
  const sought: Sought = {
    question,
    screen,
    wanted: wantedOf(question),
    words: reading.tokens
      .filter(({ word }) => !reading.compiled.stop.has(word))
      .map((token) => ({
        stem: stemWord(token.typed ?? token.word),
        weak: reading.compiled.weak.has(token.stem) || reading.compiled.frame.has(token.stem),
        related: reading.compiled.related.get(token.stem) ?? NONE,
      })),
    draft: draft === null ? 'unknown' : draft.decision === 'answer' ? draft : null,
    textHeight: median(
      screen.segments.map(({ box }) => box.height),
      1,
    ),
  };
  const names = new Map<string, number>();
  for (const { name } of candidates) names.set(name, (names.get(name) ?? 0) + 1);
  const rows = candidates.map((candidate) => [
    ...nameFacts(candidate, sought),
    ...roleFacts(candidate, sought),
    ...placeFacts(candidate, sought),
    ...draftFacts(candidate, sought),
    names.get(candidate.name) ?? 0,
    sought.words.length,
    candidates.length,
  ]);
  const best = LEADING.map((fact) => Math.max(...rows.map((row) => row[fact])));
  return rows.map((row) => Float32Array.from([...row, ...LEADING.map((fact, at) => row[fact] - best[at])]));
}

const MATCHES = 0.6;

function nameFacts({ name, around }: ElementCandidate, { wanted, words }: Sought): number[] {
  const terms = [...new Set(termsOf(name))];
  const near = around.map(({ text }) => termsOf(text));
  const said = (stem: string, among: readonly string[]): number =>
    Math.max(0, ...among.map((term) => matchQuality(stem, term, wanted.compiled.synonyms.get(stem))));
  const strong = words.filter(({ weak }) => !weak);
  const coverage = (among: readonly string[]): number =>
    strong.reduce((sum, { stem }) => sum + said(stem, among), 0) / Math.max(1, strong.length);
  const alike = (among: readonly string[]): number =>
    words.filter(
      ({ stem, related }) => said(stem, among) < MATCHES && among.some((term) => related.has(term)),
    ).length;
  const folded = foldName(name);
  const covered = terms.filter((term) => words.some(({ stem }) => said(stem, [term]) >= MATCHES)).length;
  return [
    name === '' ? 0 : name.split(/\s+/).length,
    name.length,
    strong.length,
    folded !== '' && wanted.raw !== '' && foldName(wanted.raw) === folded ? 1 : 0,
    name === '' ? 0 : nameScore(name, wanted),
    coverage(terms),
    words.reduce((sum, { stem, weak }) => sum + (weak ? said(stem, terms) : 0), 0),
    covered / Math.max(1, terms.length),
    alike(terms),
    terms.filter((term) => words.some(({ related }) => related.has(term))).length / Math.max(1, terms.length),
    Math.max(0, ...near.map(coverage)),
    Math.max(0, ...near.map(alike)),
    near.length > 0 ? coverage(near[0]) : 0,
    purposeFit(folded, name, wanted),
  ];
}

/** 2 where a control for the purpose is called just so, 1 where its name begins so. */
function purposeFit(folded: string, name: string, { purposeNames }: Wanted): number {
  if (purposeNames.some((purpose) => foldName(purpose) === folded)) return 2;
  return purposeNames.some((purpose) => purpose.length >= 3 && name.toLowerCase().startsWith(`${purpose} `))
    ? 1
    : 0;
}

function roleFacts({ role, element }: ElementCandidate, { wanted, question }: Sought): number[] {
  const asked = wanted.role ?? null;
  const isAlike = asked !== null && role !== null && (ALIKE[asked]?.includes(role) ?? false);
  return [
    role === null ? -1 : ROLES.indexOf(role),
    asked === null ? -1 : ROLES.indexOf(asked),
    asked === null ? 0 : role === asked ? 2 : isAlike ? 1 : -1,
    role !== null && PRESSABLE.includes(role) ? 1 : 0,
    element?.confidence ?? 0,
    element?.state.includes('disabled') ? 1 : 0,
    ENTERING.test(question.text) ? 1 : 0,
    DOING.test(question.text) ? 1 : 0,
  ];
}
const ENTERING = /\b(?:enter|type|write|fill|put|insert|specify|input|box|field)\b/i;
const DOING = /\b(?:how|where) (?:do|can|could|should|would|to)\b|\bwhich\b|\bclick\b|\bpress\b/i;

function placeFacts({ box, name, role }: ElementCandidate, sought: Sought): number[] {
  const { question, screen, textHeight } = sought;
  const { width, height } = screen.record.source;
  const [x, y] = [(box.x + box.width / 2) / width, (box.y + box.height / 2) / height];
  const front = screen.record.ui.windows.find((window) => window.front);
  const dialog = screen.record.ui.windows.find(({ kind }) => kind === 'dialog');
  const isIn = (outer: Box | undefined): number => (outer && containment(box, outer) > 0.9 ? 1 : 0);
  const bar = screen.record.ui.elements.some(
    (element) => element.role === 'title_bar' && containment(box, element.box) > 0.7,
  );
  return [
    x,
    y,
    box.width / textHeight,
    box.height / textHeight,
    isIn(front?.box),
    isIn(dialog?.box),
    bar ? 1 : 0,
    placeFit(question.text, x, y),
    wayOfControl(question.text, { name, box, role }, screen),
  ];
}

/** How a place goes with what the question says of it: -1 (the opposite side) to 1; 0 where it says nothing. */
function placeFit(text: string, x: number, y: number): number {
  const fits: number[] = [];
  if (/\b(?:top|upper|above|header)\b/i.test(text)) fits.push(1 - 2 * y);
  if (/\b(?:bottom|lower|below|footer|foot)\b/i.test(text)) fits.push(2 * y - 1);
  if (/\b(?:left|side ?bar)\b/i.test(text)) fits.push(1 - 2 * x);
  if (/\bright\b(?! (?:away|now|one))/i.test(text)) fits.push(2 * x - 1);
  return fits.length > 0 ? fits.reduce((sum, fit) => sum + fit, 0) / fits.length : 0;
}

/** How a candidate stands to what rules would point at. */
function draftFacts({ box }: ElementCandidate, { draft }: Sought): number[] {
  if (draft === 'unknown') return [-1, 0, 0, 0];
  const [region] = draft?.regions ?? [];
  if (!draft || !region) return [0, 0, 0, 0];
  return [1, overlapOf(box, region), draft.confidence, draft.runner_up];
}

/** Overlap as intersection over union, or 0.5 where one lies well within the other. */
const overlapOf = (a: Box, b: Box): number => {
  const overlap = intersectionOverUnion(a, b);
  const isWithin = containment(a, b) > 0.9 || containment(b, a) > 0.9;
  return Math.max(overlap, isWithin ? 0.5 : 0);
};
