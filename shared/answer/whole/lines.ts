import { nameColor } from '../../features/color-name.ts';
import type { Draft } from '../../model/answer.ts';
import type { Line } from '../../model/image-features.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { answered, declined } from '../draft.ts';
import { type NumberedLine, numberedLine } from '../screen/numbered-lines.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';

const MOST = 6;

const ofLines = (lines: readonly Line[], confidence: number, reason: string): Draft =>
  answered({
    answer: lines.map(({ text }) => text).join('\n'),
    confidence: confidence * Math.min(...lines.map((line) => line.confidence)),
    regions: lines.map(({ box, text }) => ({ ...box, label: text })),
    evidence: lines.map(({ id }) => id),
    reasons: [reason],
  });

/** The most lines that an editor is looked through for its last one. */
const MOST_LINES = 200;

/** The line of a text that an editor numbers from 1 on; the last is the last that says something. */
function lineInEditor(at: number, screen: Screen): NumberedLine | null {
  if (screen.gutter.size === 0 || !numberedLine(1, screen)) return null;
  if (at >= 0) return numberedLine(at + 1, screen);
  const all = Array.from({ length: MOST_LINES }, (_, index) => numberedLine(index + 1, screen));
  return all.filter((line) => line !== null).at(at) ?? null;
}

/** "read the last line": a line of the text in reading order. */
export function nthLine(place: string, screen: Screen): Draft {
  const { record } = screen;
  const numbered = lineInEditor(placeInOrder(place), screen);
  if (numbered) return quote(numbered.text, numbered.segments, 0.88, 'the lines of the text are numbered');
  const line = record.text.lines.at(placeInOrder(place));
  if (!line) return declined('The picture has no such line of text.', ['so many lines were not read']);
  return ofLines([line], 0.9, 'the lines were counted in reading order');
}

/** "what does the red text say?": the lines whose letters are of a colour. */
export function coloredText(color: string, { record }: Screen): Draft {
  const lines = record.text.lines
    .filter(({ foreground }) => foreground !== undefined && isCalled(foreground, color))
    .slice(0, MOST);
  if (lines.length === 0)
    return declined(`No ${color} text was seen.`, ['no line of text was measured to be of that colour']);
  return ofLines(lines, 0.85, 'measured on the letters');
}

function isCalled(hex: string, color: string): boolean {
  const { name, base, synonyms } = nameColor(hex);
  return [name, base, ...synonyms].includes(color);
}

/** A number alone in its text, with at most a currency or unit beside it. */
const NUMBER = /^[^\d\s]{0,3}\s?([-−+]?\d{1,3}(?:[,' ]\d{3})*(?:\.\d+)?|[-−+]?\d+(?:\.\d+)?)\s?[^\d\s]{0,3}$/;

/** "what is the largest number?": of the numbers that stand for themselves, the greatest or the least. */
export function extremeNumber(isLargest: boolean, screen: Screen): Draft {
  const numbers = screen.segments.flatMap((segment) => {
    const found = NUMBER.exec(segment.text.trim());
    return found ? [{ segment, value: Number(found[1].replace(/[,' ]/g, '').replace('−', '-')) }] : [];
  });
  if (numbers.length < 2)
    return declined('There are no numbers to compare.', ['fewer than two texts are numbers']);
  const sorted = [...numbers].sort((a, b) => (isLargest ? b.value - a.value : a.value - b.value));
  const [{ segment }] = sorted;
  return quote(segment.text.trim(), [segment], 0.75, `of ${numbers.length} numbers that stand alone`);
}
