/** Candidates of pages with what they really are, by the page's own truth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { CANDIDATE_CLASSES, classOf } from '../../shared/features/ui/learned/candidate.ts';
import { isSettled } from '../../shared/features/ui/learned/choose-elements.ts';
import { measureCandidates } from '../../shared/features/ui/learned/measure-candidates.ts';
import { proposeCandidates } from '../../shared/features/ui/learned/propose-candidates.ts';
import { prepareScreen, type Screen } from '../../shared/features/ui/screen.ts';
import { findByRules } from '../../shared/features/ui-elements.ts';
import { intersectionOverUnion } from '../../shared/model/geometry.ts';
import type { Line } from '../../shared/model/image-features.ts';
import { decode } from '../record-screens/picture.ts';
import { linesOfTruth } from './lines-of-truth.ts';

export type Example = { facts: Float32Array; label: number; weight: number; program: string };

export type Kind = 'pages' | 'windows';

type Truth = {
  image: string;
  text: { text: string; box: [number, number, number, number] }[];
  source: { program: string };
  elements: { role: string; box: [number, number, number, number] }[];
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

/**
 * Examples of one kind of picture: pages, or screens with windows.
 * @param lines what was read on each picture, by file name; where it was not read, its truth tells what is written
 */
export async function collectExamples(
  folder: string,
  lines: ReadonlyMap<string, readonly Line[]>,
  kind: Kind,
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const file of readdirSync(join(folder, 'truth')).sort()) {
    const truth = JSON.parse(readFileSync(join(folder, 'truth', file), 'utf8')) as Truth;
    if (truth.image.includes('__')) continue;
    const png = readFileSync(join(folder, 'images', truth.image));
    const read = lines.get(truth.image) ?? linesOfTruth(await decode(png), truth.text, examples.length);
    const decoded = await new SharpCodec().decode(png);
    const screen = decoded.ok ? prepareScreen(decoded.value.pixels, read) : null;
    if (screen && kindOf(screen, truth) === kind) examples.push(...examplesOf(screen, truth, kind));
  }
  return examples;
}

function kindOf({ frames }: Screen, { elements }: Truth): Kind | null {
  if (frames.length > 0) return 'windows';
  return elements.some(({ role }) => FRAMES.has(role)) ? null : 'pages';
}

function examplesOf(screen: Screen, truth: Truth, kind: Kind): Example[] {
  const byRules = findByRules(screen);
  const candidates = proposeCandidates(
    screen,
    kind === 'windows' ? byRules : byRules.filter((item) => !isSettled(item)),
  );
  const boxes = candidates.map(({ box }) => box);
  const wanted = truth.elements.map(({ role, box: [x, y, width, height] }) => {
    const overlaps = boxes.map((box) => intersectionOverUnion(box, { x, y, width, height }));
    return { role, overlaps, best: Math.max(0, ...overlaps) };
  });
  const vague = kind === 'pages' ? wanted.filter(({ role }) => role === 'icon') : [];
  const clear = wanted.filter((element) => !vague.includes(element));
  return measureCandidates(screen, candidates).flatMap((facts, index): Example[] => {
    if (vague.some(({ overlaps }) => overlaps[index] > ICON_OVERLAP)) return [];
    const near = clear.filter(({ overlaps }) => overlaps[index] >= OVERLAP);
    const own = near.filter(({ overlaps, best }) => overlaps[index] >= best - NEARLY);
    const { rule } = candidates[index];
    // A picture that is a link is listed twice: what a rule said about it decides which of the two it is.
    const meant =
      own.find(({ role }) => rule && classOf(role) === classOf(rule.role)) ??
      own.sort((a, b) => b.overlaps[index] - a.overlaps[index])[0];
    const unsure = !meant && (near.length > 0 || kind === 'windows');
    return [
      {
        facts,
        label: meant ? CANDIDATE_CLASSES.indexOf(classOf(meant.role)) : 0,
        weight: unsure ? UNSURE : 1,
        program: truth.source.program,
      },
    ];
  });
}
