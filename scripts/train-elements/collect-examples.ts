/** Candidates of pages with what they really are, by the page's own truth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { CANDIDATE_CLASSES, classOf } from '../../shared/features/ui/learned/candidate.ts';
import { isSettled } from '../../shared/features/ui/learned/choose-elements.ts';
import { measureCandidates } from '../../shared/features/ui/learned/measure-candidates.ts';
import { proposeCandidates } from '../../shared/features/ui/learned/propose-candidates.ts';
import { prepareScreen } from '../../shared/features/ui/screen.ts';
import { findByRules } from '../../shared/features/ui-elements.ts';
import { intersectionOverUnion } from '../../shared/model/geometry.ts';
import type { Line } from '../../shared/model/image-features.ts';

export type Example = { facts: Float32Array; label: number; weight: number; program: string };

type Truth = {
  image: string;
  source: { program: string };
  elements: { role: string; box: [number, number, number, number] }[];
};

/** Pictures with windows are no pages. */
const FRAMES: ReadonlySet<string> = new Set(['window', 'title_bar']);
/** A candidate is an element when it overlaps it at least so much, and is nearly the best one that does. */
const OVERLAP = 0.5;
const NEARLY = 0.12;
/** Icons are listed on some pages only, so they teach nothing. */
const ICON_OVERLAP = 0.4;
/** What overlaps an element but is not its best box counts less among the others. */
const SECOND_BEST = 0.5;

/** @param lines what was read on each picture, by file name */
export async function collectExamples(
  folder: string,
  lines: ReadonlyMap<string, readonly Line[]>,
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const file of readdirSync(join(folder, 'truth')).sort()) {
    const truth = JSON.parse(readFileSync(join(folder, 'truth', file), 'utf8')) as Truth;
    const read = lines.get(truth.image);
    const decoded = await new SharpCodec().decode(readFileSync(join(folder, 'images', truth.image)));
    if (!decoded.ok || !read) continue;
    const screen = prepareScreen(decoded.value.pixels, read);
    if (!screen || screen.frames.length > 0 || truth.elements.some(({ role }) => FRAMES.has(role))) continue;
    const candidates = proposeCandidates(
      screen,
      findByRules(screen).filter((item) => !isSettled(item)),
    );
    const facts = measureCandidates(screen, candidates);
    const overlaps = truth.elements.map(({ box: [x, y, width, height] }) =>
      candidates.map(({ box }) => intersectionOverUnion(box, { x, y, width, height })),
    );
    const best = overlaps.map((row) => Math.max(0, ...row));
    for (const [index, row] of facts.entries()) {
      if (truth.elements.some(({ role }, at) => role === 'icon' && overlaps[at][index] > ICON_OVERLAP))
        continue;
      const near = truth.elements.flatMap((element, at) =>
        element.role !== 'icon' && overlaps[at][index] >= OVERLAP ? [{ element, at }] : [],
      );
      const own = near.filter(({ at }) => overlaps[at][index] >= best[at] - NEARLY);
      const { rule } = candidates[index];
      // A picture that is a link is listed twice: what a rule said about it decides which of the two it is.
      const meant =
        own.find(({ element }) => rule && classOf(element.role) === classOf(rule.role)) ??
        own.sort((a, b) => overlaps[b.at][index] - overlaps[a.at][index])[0];
      const label = meant ? CANDIDATE_CLASSES.indexOf(classOf(meant.element.role)) : 0;
      const weight = !meant && near.length > 0 ? SECOND_BEST : 1;
      examples.push({ facts: row, label, weight, program: truth.source.program });
    }
  }
  return examples;
}
