import type { Draft } from '../model/answer.ts';
import { type Box, bottom, containment, right } from '../model/geometry.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';
import type { RoutedQuestion, Skill } from '../model/question.ts';
import { readWords } from '../question/read-words.ts';
import { stemWord } from '../question/stem-word.ts';
import { asksOpenly, isBareClaim } from './bare-claim.ts';
import { evidenceLines } from './evidence-quality.ts';
import { asksCertainError, stemsOf, unusualWords } from './usual-words.ts';

/**
 * What speaks against an answer on programs that nobody has worked on, each 0 (nothing) to 1. There a skill's own
 * certainty says little, since it was set on known programs; these are measured on question, answer and screen alone.
 */
export type AnswerDoubts = {
  /** A title that stands in no title bar though the screen has one, where no heading was asked for. */
  strayTitle: number;
  /** Share of the question's words that do not stand beside, above or in the text that was answered with. */
  farFromAsked: number;
  /** An error was told though several were found. */
  severalErrors: number;
  /** The text pointed at as an error runs over several lines. */
  manyLines: number;
  /** A value without a word in it. */
  wordless: number;
  /** A certain error was asked about and none was found. */
  missedError: number;
  /** Words that such a question seldom has and that the answer does not take up: 1 from two of them. */
  unusual: number;
};

const QUOTING: ReadonlySet<Skill> = new Set<Skill>(['read_value', 'read_text']);
const TELLING: ReadonlySet<Skill> = new Set<Skill>(['locate_error', 'read_error']);

/** Headings stand on the page. */
const HEADING = /\b(?:heading|headline|header|überschrift)\b/i;

/** Lines beyond the first from which text pointed at is certainly long. */
const LONG = 3;

export function answerDoubts(question: RoutedQuestion, draft: Draft, record: ImageFeatures): AnswerDoubts {
  const { skill } = question;
  const quotes = QUOTING.has(skill);
  const lines = evidenceLines(draft, record);
  const is = (holds: boolean): number => (holds ? 1 : 0);
  return {
    strayTitle: is(
      skill === 'window_title' && !HEADING.test(question.text) && !isInTitleBar(draft.answer, record),
    ),
    farFromAsked: quotes ? farFromAsked(question.text, lines, record) : 0,
    severalErrors: is(TELLING.has(skill) && lines.length > 0 && record.errors.length > 1),
    manyLines: skill === 'locate_error' ? Math.min(1, Math.max(0, lines.length - 1) / LONG) : 0,
    wordless: is(quotes && !/\p{L}{2}/u.test(draft.answer)),
    missedError: is(
      skill === 'locate_error' &&
        isBareClaim(draft) &&
        asksOpenly(question) &&
        asksCertainError(question.text),
    ),
    unusual: notTakenUp(question, draft, lines),
  };
}

/** Words beyond what is usual from which a question is certainly after something else. */
const MANY_UNUSUAL = 2;

function notTakenUp({ text, skill }: RoutedQuestion, { answer }: Draft, lines: readonly Line[]): number {
  const told = new Set([answer, ...lines.map((line) => line.text)].flatMap(stemsOf));
  const left = unusualWords(text, skill).filter((stem) => !told.has(stem));
  return Math.min(1, left.length / MANY_UNUSUAL);
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether an answer is the title of a window, or part of it; where no window has a title, none is missed. */
function isInTitleBar(answer: string, { ui }: ImageFeatures): boolean {
  const titles = ui.windows.map(({ title }) => folded(title)).filter((title) => title !== '');
  const said = folded(answer);
  return titles.length === 0 || (said !== '' && titles.some((title) => title.includes(said)));
}

/** How far a label may stand to the left of what it names, in pixels, and above it, in heights of a line. */
const REACH = { left: 500, above: 2.5 };

function farFromAsked(text: string, evidence: readonly Line[], record: ImageFeatures): number {
  const { tokens, compiled } = readWords(text);
  const carrying = tokens.filter(({ word, quoted }) => quoted || !compiled.stop.has(word));
  const asked = new Set(
    carrying.flatMap(({ word }) => stemsOf(word)).filter((stem) => !OF_THE_PICTURE.has(stem)),
  );
  if (asked.size === 0 || evidence.length === 0) return 0;
  const near = record.text.lines.filter((line) => evidence.some((each) => isBeside(line, each)));
  const names = record.ui.elements
    .filter(({ box }) => evidence.some((line) => containment(line.box, box) > 0.6))
    .map(({ name }) => name);
  const shown = new Set([...near.map((line) => line.text), ...names].flatMap(stemsOf));
  return [...asked].filter((stem) => !shown.has(stem)).length / asked.size;
}

/** Words for the picture itself, which no label repeats. */
const OF_THE_PICTURE: ReadonlySet<string> = new Set(
  ['screen', 'page', 'picture', 'image', 'window', 'program', 'shown', 'show'].map(stemWord),
);

/** Whether a line is the evidence, or stands where labels do: in its row to the left, or over it. */
function isBeside(line: Line, evidence: Line): boolean {
  if (line === evidence) return true;
  const [a, b] = [line.box, evidence.box];
  const offset = Math.abs(middle(a) - middle(b));
  const inRow =
    offset < 0.8 * Math.max(a.height, b.height) && right(a) <= right(b) && b.x - right(a) < REACH.left;
  const over = a.y < b.y && b.y - bottom(a) < REACH.above * b.height && a.x < right(b) && right(a) > b.x;
  return inRow || over;
}

const middle = ({ y, height }: Box): number => y + height / 2;
