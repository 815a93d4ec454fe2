import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { findUiElements } from '../../shared/features/ui-elements.ts';
import { type Box, intersectionOverUnion } from '../../shared/model/geometry.ts';
import { type Line, parseImageFeatures, type UiElement } from '../../shared/model/image-features.ts';
import { timeStages } from './seeing/time-stages.ts';
import { truthLines } from './seeing/truth-lines.ts';
import type { Truth } from './truth-record.ts';

const HELP = `Usage: npm run bench -- seeing [--records FILE] [--sets DIR] [--only SET,...] [--wrong]
  --records FILE  takes the lines of text from image_features records, one a line, as "askshot inspect --jsonl"
                  writes them; without it they come from the truth files (perfect reading)
  --sets DIR      folder of the evaluation sets (default ../shared/evalset)
  --only SETS     folders of sets to run (default web,desktop)
  --wrong         lists what was missed, invented or given another role
`;

const OVERLAPS = [0.5, 0.75, 0.9] as const;
type Overlap = (typeof OVERLAPS)[number];
type Tally = {
  listed: number;
  found: number;
  matched: Record<Overlap, number>;
  /** Found where nothing is listed. */
  invented: Record<Overlap, number>;
  roleRight: number;
};
type Complete = Truth & { elements_complete: boolean; source: { program: string } };

const emptyTally = (): Tally => ({
  listed: 0,
  found: 0,
  matched: { 0.5: 0, 0.75: 0, 0.9: 0 },
  invented: { 0.5: 0, 0.75: 0, 0.9: 0 },
  roleRight: 0,
});

/** F1 of elements per role and per program at three overlaps, and the time of each stage. */
export async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const option = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const root = resolve(option('--sets') ?? '../shared/evalset');
  const read = option('--records') ? readLines(option('--records') ?? '') : null;
  for (const set of (option('--only') ?? 'web,desktop').split(','))
    await runSet(join(root, set), set, read, args.includes('--wrong'));
}

async function runSet(
  folder: string,
  name: string,
  read: Map<string, Line[]> | null,
  wrong: boolean,
): Promise<void> {
  const roles = new Map<string, Tally>();
  const programs = new Map<string, Tally>();
  const complete = emptyTally();
  const all = emptyTally();
  const times = new Map<string, number[]>();
  for (const truth of readTruths(folder)) {
    const decoded = await new SharpCodec().decode(readFileSync(join(folder, 'images', truth.image)));
    if (!decoded.ok) throw new Error(`${truth.image}: ${decoded.error.message}`);
    const image = decoded.value.pixels;
    const lines = read ? (read.get(truth.image) ?? []) : truthLines(truth.text);
    for (const [stage, milliseconds] of timeStages(image, lines))
      times.set(stage, [...(times.get(stage) ?? []), milliseconds]);
    const { elements } = findUiElements(image, lines);
    const tallies = [
      all,
      tallyOf(programs, truth.source.program),
      ...(truth.elements_complete ? [complete] : []),
    ];
    count(truth, elements, tallies, roles, wrong);
  }
  print(name, all, complete, roles, programs, times);
}

function count(
  truth: Complete,
  elements: readonly UiElement[],
  tallies: readonly Tally[],
  roles: Map<string, Tally>,
  wrong: boolean,
): void {
  for (const tally of tallies) {
    tally.listed += truth.elements.length;
    tally.found += elements.length;
  }
  for (const { role } of truth.elements) tallyOf(roles, role).listed++;
  for (const { role } of elements) tallyOf(roles, role).found++;
  for (const overlap of OVERLAPS) {
    const pairs = matchElements(truth, elements, overlap);
    for (const tally of tallies) {
      tally.matched[overlap] += pairs.size;
      tally.invented[overlap] += elements.length - pairs.size;
    }
    for (const wanted of pairs.keys()) tallyOf(roles, wanted.role).matched[overlap]++;
    const used = new Set(pairs.values());
    for (const element of elements) if (!used.has(element)) tallyOf(roles, element.role).invented[overlap]++;
    if (overlap !== 0.5) continue;
    for (const [wanted, got] of pairs)
      for (const tally of [...tallies, tallyOf(roles, wanted.role)])
        tally.roleRight += wanted.role === got.role ? 1 : 0;
    if (wrong) listWrong(truth, elements, pairs);
  }
}

type Wanted = Truth['elements'][number];

/** Pairs every listed element with the free find that overlaps it most, as the sets' own scorer does. */
function matchElements(truth: Truth, elements: readonly UiElement[], least: number): Map<Wanted, UiElement> {
  const pairs = new Map<Wanted, UiElement>();
  const free = new Set(elements);
  for (const wanted of truth.elements) {
    const [x, y, width, height] = wanted.box;
    const box: Box = { x, y, width, height };
    let best: UiElement | null = null;
    let overlap = least;
    for (const element of free) {
      const value = intersectionOverUnion(element.box, box);
      if (value < overlap) continue;
      overlap = value;
      best = element;
    }
    if (!best) continue;
    free.delete(best);
    pairs.set(wanted, best);
  }
  return pairs;
}

function listWrong(truth: Complete, elements: readonly UiElement[], pairs: Map<Wanted, UiElement>): void {
  const say = (kind: string, role: string, name: string, box: readonly number[]) =>
    process.stdout.write(`${truth.image}  ${kind}  ${role} ${JSON.stringify(name)} ${box.join(',')}\n`);
  for (const wanted of truth.elements) {
    const got = pairs.get(wanted);
    if (!got) say('missed', wanted.role, wanted.name, wanted.box);
    else if (got.role !== wanted.role) say(`${got.role} for`, wanted.role, wanted.name, wanted.box);
  }
  if (!truth.elements_complete) return;
  const used = new Set(pairs.values());
  for (const { role, name, box } of elements.filter((element) => !used.has(element)))
    say('invented', role, name, [box.x, box.y, box.width, box.height]);
}

function print(
  name: string,
  all: Tally,
  complete: Tally,
  roles: Map<string, Tally>,
  programs: Map<string, Tally>,
  times: Map<string, number[]>,
): void {
  const out = (line: string) => process.stdout.write(`${line}\n`);
  const recall = (tally: Tally) =>
    OVERLAPS.map((overlap) => ratio(tally.matched[overlap], tally.listed)).join(' / ');
  out(
    `\n${name}: recall at IoU ${OVERLAPS.join(' / ')}: ${recall(all)}; found per listed ${ratio(all.found, all.listed)}; role ${ratio(all.roleRight, all.matched[0.5])}`,
  );
  if (complete.listed > 0)
    out(`  F1 where the list is complete: ${OVERLAPS.map((overlap) => f1(complete, overlap)).join(' / ')}`);
  for (const [title, table] of [
    ['role', roles],
    ['program', programs],
  ] as const) {
    out(`  ${title.padEnd(24)} listed  found   F1 at ${OVERLAPS.join('   ')}`);
    for (const [key, tally] of [...table].sort(([, a], [, b]) => b.listed - a.listed))
      out(
        `  ${key.slice(0, 24).padEnd(24)} ${String(tally.listed).padStart(6)} ${String(tally.found).padStart(6)}        ${OVERLAPS.map((overlap) => f1(tally, overlap)).join('  ')}`,
      );
  }
  for (const [stage, values] of times) {
    const sorted = [...values].sort((a, b) => a - b);
    out(
      `  ${stage.padEnd(24)} median ${sorted[sorted.length >> 1].toFixed(0)} ms, slowest ${sorted[sorted.length - 1].toFixed(0)} ms`,
    );
  }
}

const ratio = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '-');
/** What was found for an element of another role is not invented: it counts against neither role here. */
const f1 = ({ listed, matched, invented }: Tally, overlap: Overlap): string =>
  ratio(2 * matched[overlap], listed + matched[overlap] + invented[overlap]);

function tallyOf(table: Map<string, Tally>, key: string): Tally {
  const known = table.get(key);
  if (known) return known;
  const tally = emptyTally();
  table.set(key, tally);
  return tally;
}

/** Truths of the sharp pictures; degraded ones have `__` in their names. */
function readTruths(folder: string): Complete[] {
  return readdirSync(join(folder, 'truth'))
    .filter((file) => file.endsWith('.json') && !file.includes('__'))
    .map((file) => JSON.parse(readFileSync(join(folder, 'truth', file), 'utf8')) as Complete);
}

function readLines(file: string): Map<string, Line[]> {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return new Map(
    records.map((text) => {
      const record = parseImageFeatures(text);
      if (!record.ok) throw new Error(record.error.message);
      return [record.value.source.file, record.value.text.lines];
    }),
  );
}
