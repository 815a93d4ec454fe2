import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { findErrors } from '../../shared/features/error-findings.ts';
import { extractFeatures } from '../../shared/features/extract-features.ts';
import { measureLineColors } from '../../shared/features/line-colors.ts';
import { type Box, containsPoint, intersectionOverUnion } from '../../shared/model/geometry.ts';
import type { ErrorFinding, ImageFeatures } from '../../shared/model/image-features.ts';
import type { RgbaImage } from '../../shared/raster/image.ts';
import { type Truth, truthRecord } from './truth-record.ts';

const HELP = `Usage: npm run bench -- errors [--text FILE]... [--sets DIR] [--only NAME] [--degraded]
  --text FILE   records, one a line, whose text lines are used; elements and colours are found on the pixels.
                Without it records are built of the truth files.
  --only NAME   pictures whose name contains NAME
  --degraded    takes degraded pictures in too
`;

/** How well errors are found, boxed and classified on the evaluation sets, and what is found where there is none. */
export async function run(words: string[]): Promise<void> {
  if (words.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const options = (name: string): string[] =>
    words.flatMap((word, at) => (word === name ? [words[at + 1]] : []));
  const root = resolve(options('--sets')[0] ?? '../shared/evalset');
  const texts = readTexts(options('--text'));
  const tally = { errors: 0, category: 0, pointed: 0, iou50: 0, missed: 0, clean: 0, false_findings: 0 };
  for (const set of readdirSync(root, { withFileTypes: true }).filter((entry) =>
    existsSync(join(root, entry.name, 'truth')),
  )) {
    for (const name of readdirSync(join(root, set.name, 'truth')).sort()) {
      if (name.includes('__') && !words.includes('--degraded')) continue;
      if (!name.includes(options('--only')[0] ?? '')) continue;
      const folder = join(root, set.name);
      const truth = JSON.parse(readFileSync(join(folder, 'truth', name), 'utf8')) as Truth;
      const text = texts?.get(truth.image);
      if (texts && !text) continue;
      const image = await decode(join(folder, 'images', truth.image));
      const errors = text ? extract(truth, image, text).errors : findErrors(perfect(truth, image));
      score(tally, truth, errors);
    }
  }
  const share = (count: number): string => (tally.errors ? (count / tally.errors).toFixed(3) : '-');
  console.log(`${tally.errors} pictures with an error, ${tally.clean} without`);
  console.log(`  category  ${share(tally.category)}`);
  console.log(`  pointed   ${share(tally.pointed)}`);
  console.log(`  IoU >= .5 ${share(tally.iou50)}`);
  console.log(`  missed    ${tally.missed}`);
  console.log(`  findings on pictures without an error: ${tally.false_findings}`);
}

function readTexts(files: readonly string[]): Map<string, ImageFeatures['text']> | null {
  if (files.length === 0) return null;
  const records = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return new Map(
    records.map((line) => {
      const record = JSON.parse(line) as Pick<ImageFeatures, 'source' | 'text'>;
      return [basename(record.source.file), record.text];
    }),
  );
}

async function decode(file: string): Promise<RgbaImage> {
  const decoded = await new SharpCodec().decode(readFileSync(file));
  if (!decoded.ok) throw new Error(decoded.error.message);
  return decoded.value.pixels;
}

/** A record of the truth, with the colours that its lines have on the pixels. */
function perfect(truth: Truth, image: RgbaImage): ImageFeatures {
  const record = truthRecord(truth, image);
  const lines = record.text.lines.map((line) => ({ ...line, ...measureLineColors(image, line.box) }));
  return { ...record, text: { ...record.text, lines } };
}

function extract(truth: Truth, image: RgbaImage, text: ImageFeatures['text']): ImageFeatures {
  return extractFeatures(truth.image, truthRecord(truth, image).source, image, text);
}

type Tally = Record<
  'errors' | 'category' | 'pointed' | 'iou50' | 'missed' | 'clean' | 'false_findings',
  number
>;

function score(tally: Tally, truth: Truth, errors: readonly ErrorFinding[]): void {
  const [first] = errors;
  if (!truth.error) {
    tally.clean++;
    tally.false_findings += errors.length;
    for (const error of errors) console.log(`false    ${truth.image}: ${summaryOf(error)}`);
    return;
  }
  tally.errors++;
  if (!first) {
    tally.missed++;
    console.log(`missed   ${truth.image}: ${truth.error.message}`);
    return;
  }
  const [x, y, width, height] = truth.error.box;
  const target: Box = { x, y, width, height };
  const overlap = intersectionOverUnion(first.box, target);
  const middle = { x: first.box.x + first.box.width / 2, y: first.box.y + first.box.height / 2 };
  const pointed = containsPoint(target, middle.x, middle.y);
  const right = first.category === truth.error.category;
  tally.category += Number(right);
  tally.pointed += Number(pointed);
  tally.iou50 += Number(overlap >= 0.5);
  if (right && pointed && overlap >= 0.5) return;
  const faults = [
    right ? '' : `category ${truth.error.category}`,
    pointed ? '' : 'place',
    overlap >= 0.5 ? '' : `IoU ${overlap.toFixed(2)}`,
  ];
  console.log(`${faults.filter(Boolean).join(', ')}: ${truth.image}: ${summaryOf(first)}`);
  console.log(`    wanted [${truth.error.box}] ${truth.error.message.slice(0, 120)}`);
}

const summaryOf = ({ category, confidence, box, message, reasons }: ErrorFinding): string =>
  `${category} ${confidence.toFixed(2)} [${Object.values(box)}] ${message.slice(0, 120)} (${reasons.join('; ')})`;
