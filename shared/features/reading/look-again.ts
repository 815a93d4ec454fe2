import { ok, type Result } from '../../model/errors.ts';
import type { OcrEngine, RecognizeOptions } from '../../ports.ts';
import type { Sign } from './align-signs.ts';
import { coverageOf, doubtfulParts, doubtsOf, type Part } from './doubtful-parts.ts';
import { drawLine, type LineCoverage } from './prepare-line.ts';
import { type ReadLine, readLine, rereadLine, toSigns } from './read-line.ts';
import type { TextLine } from './text-line.ts';
import { voteReadings } from './vote-readings.ts';

/** How a line is drawn for one look: height of its ink, white around it, how it is taken, and its weight in a vote. */
type Look = { height: number; padding: number; layout: 'line' | 'raw_line'; weight: number };

const FIRST: Look = { height: 36, padding: 4, layout: 'line', weight: 1.05 };
/**
 * Further looks, one after the other until two agree. Where a line is sought in the picture, low marks (an underscore)
 * may be left out of it; taken as it is, it is read with other faults, which a vote can settle.
 */
const FURTHER: readonly Look[] = [
  { height: 48, padding: 8, layout: 'raw_line', weight: 1 },
  { height: 28, padding: 10, layout: 'line', weight: 0.95 },
];

type Looked = { read: ReadLine; weight: number };

/** One or two characters read less surely than this are an icon: further looks gave text in 4 of 351 cases. */
const HOPELESS = 0.55;

/**
 * Reads one line; where the first look leaves doubt, looks again at the words that are in doubt at other scales, and
 * settles it by a vote.
 */
export async function lookAtLine(
  line: TextLine,
  coverage: LineCoverage,
  ocr: Pick<OcrEngine, 'recognize'>,
  options: Omit<RecognizeOptions, 'layout'>,
): Promise<Result<ReadLine>> {
  const first = await look(FIRST, line, coverage, ocr, options);
  if (!first.ok || !isDoubtful(first.value)) return first;
  const ballots: Looked[] = [{ read: first.value, weight: FIRST.weight }];
  const parts = doubtfulParts(first.value, coverage);
  for (const further of FURTHER) {
    const result = parts
      ? await lookAtParts(further, first.value, parts, coverage, ocr, options)
      : await look(further, line, coverage, ocr, options);
    if (!result.ok) return result;
    ballots.push({ read: result.value, weight: further.weight });
    if (agree(ballots)) break;
  }
  const voted = voteReadings(
    ballots.map(({ read, weight }) => ({ signs: read.signs, weight })),
    line.tall,
  );
  return ok(rereadLine(line, voted));
}

async function look(
  { height, padding, layout }: Look,
  line: TextLine,
  coverage: LineCoverage,
  ocr: Pick<OcrEngine, 'recognize'>,
  options: Omit<RecognizeOptions, 'layout'>,
): Promise<Result<ReadLine>> {
  const prepared = drawLine(coverage, height, padding);
  const result = await ocr.recognize(prepared.image, { ...options, layout });
  return result.ok ? ok(readLine(line, prepared, result.value)) : result;
}

/** The line as it was read before, but for some parts of it, which are looked at anew. */
async function lookAtParts(
  { height, padding, layout }: Look,
  { line, signs }: ReadLine,
  parts: readonly Part[],
  coverage: LineCoverage,
  ocr: Pick<OcrEngine, 'recognize'>,
  options: Omit<RecognizeOptions, 'layout'>,
): Promise<Result<ReadLine>> {
  const whole: Sign[] = [];
  let next = 0;
  for (const part of parts) {
    const prepared = drawLine(coverageOf(coverage, part), height, padding);
    const result = await ocr.recognize(prepared.image, { ...options, layout });
    if (!result.ok) return result;
    whole.push(...signs.slice(next, part.from), ...toSigns(prepared, result.value));
    next = part.to;
  }
  return ok(rereadLine(line, [...whole, ...signs.slice(next)]));
}

function isDoubtful(read: ReadLine): boolean {
  const { signs, stacks } = read;
  if (signs.length === 0) return false;
  const sure = signs.reduce((sum, sign) => sum + sign.confidence, 0) / signs.length;
  if (signs.length <= 2 && sure < HOPELESS) return false;
  if (sure < 0.45 && stacks.length < 4 && stacks.some((stack) => stack.glyphs.length > 3)) return false;
  return doubtsOf(read).length > 0;
}

/** Whether two looks read the same. */
const agree = (ballots: readonly Looked[]): boolean => {
  const texts = ballots.map(({ read }) => read.signs.map((sign) => sign.text).join(''));
  return texts.some((text, index) => text !== '' && texts.indexOf(text) !== index);
};
