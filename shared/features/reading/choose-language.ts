import { ok, type Result } from '../../model/errors.ts';
import type { CancelSignal, OcrEngine } from '../../ports.ts';
import { functionWordsIn, languageByWords } from './function-words.ts';
import { lookAtLine } from './look-again.ts';
import { type ReadLine, textOf, wordsOf } from './read-line.ts';
import type { Shown } from './same-glyphs.ts';

/** Words of a language: some letters with at most a mark at their ends, not names put together of words (fileName). */
const WORD = /^\P{L}?\p{Lu}?(\p{Ll}{3,}|\p{Lo}{2,})\P{L}?$|^\P{L}?\p{Lu}{4,}\P{L}?$/u;
/** Letters that English has not. */
const MARKED = /[^\P{L}A-Za-z]/u;
/** Words with such letters that a language must give to be taken instead. */
const FEWEST_MARKED = 2;
/** A word of the language that is read in is hardly ever read less surely than this. */
const SURE = 0.9;
/** Share of the words, and their number, that must be unsure or have letters with marks for others to be tried. */
const LEAST_SHARE = 0.12;
const FEWEST = 3;
/** Lines on which languages are tried. */
const SAMPLE = 6;
/** Mean confidence by which another language must lead: the right one leads by .02 and more, on English by less. */
const LEAD = 0.015;

export type LanguageChoice = {
  /** The language that was read in. */
  language: string;
  /** Languages that may be tried instead. */
  others: readonly string[];
  signal?: CancelSignal;
};

/**
 * The language to read a screen in. Where its small words are those of another (der, nicht, wird), that one is taken,
 * unless it reads the lines less surely. Otherwise, where a reading is unsure of many words, or has letters with marks
 * (é, ñ), the other languages are tried on a few of its lines; the one whose words are read most surely is taken, if it
 * leads clearly and reads letters that English has not. Errors are the engine's.
 */
export async function chooseLanguage(
  shown: readonly Shown[],
  choice: LanguageChoice,
  ocr: Pick<OcrEngine, 'recognize'>,
): Promise<Result<string>> {
  const { language, others } = choice;
  const spoken = languageByWords(shown.map(({ read }) => textOf(read)).join(' '), language, others);
  if (spoken !== null) {
    const sample = linesIn(spoken, shown);
    const reads = await readSample(sample, spoken, choice, ocr);
    if (!reads.ok) return reads;
    if (surenessOf(reads.value) >= surenessOf(sample.map(({ read }) => read)) - LEAD) return ok(spoken);
  }
  const sample = others.length > 0 ? doubtfulLines(shown) : [];
  if (sample.length === 0) return ok(language);
  let best = { language, sure: surenessOf(sample.map(({ read }) => read)) + LEAD };
  for (const other of others) {
    const reads = await readSample(sample, other, choice, ocr);
    if (!reads.ok) return reads;
    const sure = surenessOf(reads.value);
    const marked = reads.value.flatMap(plainWords).filter(({ text }) => MARKED.test(text));
    if (sure > best.sure && marked.length >= FEWEST_MARKED) best = { language: other, sure };
  }
  return ok(best.language);
}

async function readSample(
  sample: readonly Shown[],
  language: string,
  { signal }: LanguageChoice,
  ocr: Pick<OcrEngine, 'recognize'>,
): Promise<Result<ReadLine[]>> {
  const results = await Promise.all(
    sample.map(({ read, coverage }) => lookAtLine(read.line, coverage, ocr, { language, signal })),
  );
  const reads: ReadLine[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    reads.push(result.value);
  }
  return ok(reads);
}

/** The lines with most of the small words of a language. */
const linesIn = (language: string, shown: readonly Shown[]): Shown[] =>
  shown
    .map((line) => ({ line, count: functionWordsIn(textOf(line.read), language).size }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SAMPLE)
    .map(({ line }) => line);

/** The lines with most words that speak against the language, or none where such words are few. */
function doubtfulLines(shown: readonly Shown[]): Shown[] {
  const lines = shown.map((line) => {
    const words = plainWords(line.read);
    return { line, words: words.length, doubts: words.filter(isDoubtful).length };
  });
  const sum = (count: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((total, line) => total + count(line), 0);
  const doubts = sum((line) => line.doubts);
  if (doubts < FEWEST || doubts < LEAST_SHARE * sum(({ words }) => words)) return [];
  return lines
    .filter((line) => line.doubts > 0)
    .sort((a, b) => b.doubts - a.doubts)
    .slice(0, SAMPLE)
    .map(({ line }) => line);
}

const plainWords = (read: ReadLine) => wordsOf(read).filter(({ text }) => WORD.test(text));

const isDoubtful = ({ text, confidence }: { text: string; confidence: number }): boolean =>
  confidence < SURE || MARKED.test(text);

/** Mean confidence of the characters of all lines. */
function surenessOf(reads: readonly ReadLine[]): number {
  const signs = reads.flatMap((read) => read.signs);
  return signs.reduce((sum, sign) => sum + sign.confidence, 0) / Math.max(1, signs.length);
}
