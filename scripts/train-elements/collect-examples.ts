/** Candidates of pages with what they really are, by the page's own truth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { CANDIDATE_CLASSES, type Candidate, classOf } from '../../shared/features/ui/learned/candidate.ts';
import { isSettled } from '../../shared/features/ui/learned/choose-elements.ts';
import { CloserFacts } from '../../shared/features/ui/learned/closer-facts.ts';
import { measureCandidates } from '../../shared/features/ui/learned/measure-candidates.ts';
import { pageModels, windowModels } from '../../shared/features/ui/learned/models.ts';
import { proposeCandidates } from '../../shared/features/ui/learned/propose-candidates.ts';
import { isDoubtful, padded } from '../../shared/features/ui/learned/second-look.ts';
import { ShareContext } from '../../shared/features/ui/learned/share-context.ts';
import { prepareScreen, type Screen } from '../../shared/features/ui/screen.ts';
import { findByRules } from '../../shared/features/ui-elements.ts';
import { knownShares } from '../../shared/learned/known-shares.ts';
import { intersectionOverUnion } from '../../shared/model/geometry.ts';
import type { Line } from '../../shared/model/image-features.ts';
import { decode } from '../record-screens/picture.ts';
import { linesOfTruth } from './lines-of-truth.ts';

export type Example = { facts: Float32Array; label: number; weight: number; program: string };

export type Kind = 'pages' | 'windows';

/** The first look judges candidates by themselves, the second by what the first took all of them for. */
export type Look = 'first' | 'second';

type Truth = {
  image: string;
  text: { text: string; box: [number, number, number, number] }[];
  source: { program: string };
  elements: { role: string; box: [number, number, number, number] }[];
  elements_complete: boolean;
};

/** A page's truth lists none of these. */
const FRAMES: ReadonlySet<string> = new Set(['window', 'title_bar']);
/** A candidate is an element when it overlaps it at least so much, and is nearly the best one that does. */
const OVERLAP = 0.5;
const NEARLY = 0.12;
/** Icons are listed on some pages only, so they teach nothing. */
const ICON_OVERLAP = 0.4;
/** What overlaps an element but is not its best box counts less among the others, as what lists of windows leave out. */
const UNSURE = 0.5;
/** So does what is nothing on a page whose list leaves things out. */
const UNLISTED = 0.5;

/**
 * Examples of one kind of picture: pages, or screens with windows.
 * @param lines what was read on each picture, by file name; where it was not read, its truth tells what is written
 */
export async function collectExamples(
  folder: string,
  lines: ReadonlyMap<string, readonly Line[]>,
  kind: Kind,
  look: Look = 'first',
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const file of readdirSync(join(folder, 'truth')).sort()) {
    const truth = JSON.parse(readFileSync(join(folder, 'truth', file), 'utf8')) as Truth;
    if (truth.image.includes('__')) continue;
    const png = readFileSync(join(folder, 'images', truth.image));
    const read = lines.get(truth.image) ?? linesOfTruth(await decode(png), truth.text, examples.length);
    const decoded = await new SharpCodec().decode(png);
    const screen = decoded.ok ? prepareScreen(decoded.value.pixels, read) : null;
    if (screen && kindOf(screen, truth) === kind)
      examples.push(...(look === 'first' ? examplesOf : secondExamplesOf)(screen, truth, kind));
  }
  return examples;
}

function kindOf({ frames }: Screen, { elements }: Truth): Kind | null {
  if (frames.length > 0) return 'windows';
  return elements.some(({ role }) => FRAMES.has(role)) ? null : 'pages';
}

function examplesOf(screen: Screen, truth: Truth, kind: Kind): Example[] {
  const candidates = candidatesOf(screen, kind);
  const wanted = wantedOf(truth, candidates);
  const vague = kind === 'pages' ? wanted.filter(({ role }) => role === 'icon') : [];
  const clear = wanted.filter((element) => !vague.includes(element));
  return measureCandidates(screen, candidates).flatMap((facts, index): Example[] => {
    if (vague.some(({ overlaps }) => overlaps[index] > ICON_OVERLAP)) return [];
    const { meant, near } = meantBy(candidates[index], index, clear);
    const unsure = !meant && (near || kind === 'windows');
    return [exampleOf(facts, meant, unsure ? UNSURE : 1, truth)];
  });
}

/** Icons are learned where they are listed; elsewhere drawings that are nothing else teach nothing. */
function secondExamplesOf(screen: Screen, truth: Truth, kind: Kind): Example[] {
  const candidates = candidatesOf(screen, kind);
  const wanted = wantedOf(truth, candidates);
  const listsIcons = kind === 'windows' || wanted.some(({ role }) => role === 'icon');
  const { first } = kind === 'pages' ? pageModels() : windowModels();
  const facts = measureCandidates(screen, candidates);
  const shares = facts.map((row) => padded(knownShares(first, row)));
  const context = new ShareContext(candidates, shares, screen.surface.unit);
  const closer = new CloserFacts(screen);
  return candidates.flatMap((candidate, index): Example[] => {
    if (!isDoubtful(candidate.kind, shares[index])) return [];
    const { meant, near } = meantBy(candidate, index, wanted);
    if (!meant && !near && !listsIcons && candidate.kind === 'drawing') return [];
    const unlisted = !meant && !near && kind === 'pages' && !truth.elements_complete;
    const unsure = !meant && (near || kind === 'windows');
    const weight = unlisted ? UNLISTED : unsure ? UNSURE : 1;
    return [exampleOf(closer.of(candidate, facts[index], context, index), meant, weight, truth)];
  });
}

function candidatesOf(screen: Screen, kind: Kind): Candidate[] {
  const byRules = findByRules(screen);
  return proposeCandidates(screen, kind === 'windows' ? byRules : byRules.filter((item) => !isSettled(item)));
}

type Wanted = { role: string; overlaps: number[]; best: number };

const wantedOf = ({ elements }: Truth, candidates: readonly Candidate[]): Wanted[] =>
  elements.map(({ role, box: [x, y, width, height] }) => {
    const overlaps = candidates.map(({ box }) => intersectionOverUnion(box, { x, y, width, height }));
    return { role, overlaps, best: Math.max(0, ...overlaps) };
  });

/** The element that a candidate is a box of, and whether it is near one at all. */
function meantBy(
  { rule }: Candidate,
  index: number,
  wanted: readonly Wanted[],
): { meant: Wanted | undefined; near: boolean } {
  const near = wanted.filter(({ overlaps }) => overlaps[index] >= OVERLAP);
  const own = near.filter(({ overlaps, best }) => overlaps[index] >= best - NEARLY);
  // A picture that is a link is listed twice: what a rule said about it decides which of the two it is.
  const meant =
    own.find(({ role }) => rule && classOf(role) === classOf(rule.role)) ??
    own.sort((a, b) => b.overlaps[index] - a.overlaps[index])[0];
  return { meant, near: near.length > 0 };
}

const exampleOf = (
  facts: Float32Array,
  meant: Wanted | undefined,
  weight: number,
  { source: { program } }: Truth,
): Example => ({
  facts,
  label: meant ? CANDIDATE_CLASSES.indexOf(classOf(meant.role)) : 0,
  weight,
  program,
});
