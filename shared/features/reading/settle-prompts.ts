import { right } from '../../model/geometry.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Sign } from './align-signs.ts';
import { type ReadLine, rereadLine } from './read-line.ts';
import type { Shown } from './same-glyphs.ts';

/** A user at a host, as a shell's prompt begins. */
const HEAD = /^[a-z_][\w-]*@[\w.-]+$/i;
/** A prompt without its head: a directory, then the sign that the shell waits. */
const REST = /^:(\S)(\/\S*)?([$#%§])(?=\s|$)/;
/** What a tilde is read as, and a dollar. */
const LIKE_TILDE = /^[~™“”"'%¥°*^»-]$/;
const LIKE_DOLLAR = '%';
/** A sign that no shell waits with: a dollar of a small font. */
const ONLY_LIKE_DOLLAR = '§';
/** Characters of a head that may have been misread, and cells by which its width may be off. */
const MOST_MISREAD = 2;
const OFF_CELLS = 0.5;
const SURE = 0.9;

/** Where a prompt stands in a line: its head ends before the sign `colon`. */
type Prompt = { head: string; colon: number; cells: number; end: number; sign: string };

/**
 * Settles the prompts of a shell by each other: all on one screen begin with the same user and host, and small fixed
 * fonts draw @, ~ and $ so that they are read as letters.
 */
export function settlePrompts(shown: readonly Shown[]): Shown[] {
  const prompts = shown.map(({ read }) => findPrompt(read));
  const whole = count(prompts.flatMap((prompt) => (prompt && isWhole(prompt) ? [prompt.head] : [])));
  const heads = whole.size > 0 ? whole : supposed(prompts);
  const ends = count(prompts.flatMap((prompt) => prompt?.sign ?? []));
  return shown.map((one, index) => {
    const prompt = prompts[index];
    const head = prompt && headOf(prompt, heads);
    if (!prompt || !head) return one;
    const isDollar =
      prompt.sign === ONLY_LIKE_DOLLAR ||
      (prompt.sign === LIKE_DOLLAR && (ends.get('$') ?? 0) > (ends.get('%') ?? 0));
    const sign = isDollar ? '$' : prompt.sign;
    const signs = rewrite(one.read, prompt, head, sign);
    return signs ? { ...one, read: rereadLine(one.read.line, signs) } : one;
  });
}

function findPrompt({ stacks, pitch, ...read }: ReadLine): Prompt | null {
  if (pitch === null) return null;
  const signs = withTilde(read.signs, pitch);
  const colon = signs.findIndex(({ text }) => text === ':');
  if (colon < 2) return null;
  const rest = signs.slice(colon).map((sign) => (sign.spaceBefore ? ' ' : '') + sign.text);
  const match = REST.exec(rest.join(''));
  if (!match || !LIKE_TILDE.test(match[1]) || rest.some((text) => [...text.trim()].length > 1)) return null;
  const middle = ({ stacks: span, x, alone }: Sign): number =>
    span && alone ? (stacks[span.first].box.x + right(stacks[span.last].box)) / 2 : x;
  return {
    head: signs
      .slice(0, colon)
      .map(({ text }) => text)
      .join(''),
    colon,
    cells: (middle(signs[colon]) - middle(signs[0])) / pitch,
    end: colon + [...match[0]].length - 1,
    sign: match[3],
  };
}

/**
 * A blank cell between the colon and the sign that the shell waits is a tilde that was not read, and so is one where
 * that sign was read once more, from no ink.
 */
function withTilde(all: readonly Sign[], pitch: number): readonly Sign[] {
  const colon = all.findIndex(({ text }) => text === ':');
  const isTwice = /^[$#%§]$/.test(all[colon + 1]?.text ?? '') && all[colon + 1].stacks === null;
  const signs = isTwice ? all.filter((_, index) => index !== colon + 1) : all;
  const [before, after] = [signs[colon], signs[colon + 1]];
  if (colon < 2 || !after || !/^[$#%§]$/.test(after.text) || (!after.spaceBefore && !isTwice)) return all;
  if (Math.abs((after.x - before.x) / pitch - 2) > OFF_CELLS) return all;
  const tilde = {
    text: '~',
    confidence: SURE,
    x: before.x + pitch,
    spaceBefore: false,
    stacks: null,
    alone: false,
  };
  return [...signs.slice(0, colon + 1), tilde, { ...after, spaceBefore: false }, ...signs.slice(colon + 2)];
}

/** Whether a head is a user and a host, with a cell for each character. */
const isWhole = ({ head, cells }: Prompt): boolean =>
  HEAD.test(head) && Math.abs(cells - head.length) <= OFF_CELLS;

/** A letter amid small ones that an @ of a small fixed font is read as. */
const READ_AS_AT = /^([a-z][a-z\d_-]*)[BGQ8©®]([a-z][\w.-]*)$/;
const FEWEST_ALIKE = 2;

/** Heads in which all @ were misread alike: several prompts begin so, and nothing else is written like them. */
function supposed(prompts: readonly (Prompt | null)[]): Map<string, number> {
  const heads = count(
    prompts.flatMap((prompt) => {
      const match = prompt && READ_AS_AT.exec(prompt.head);
      const fits = match && prompt.sign === '$' && Math.abs(prompt.cells - prompt.head.length) <= OFF_CELLS;
      return fits ? [`${match[1]}@${match[2]}`] : [];
    }),
  );
  return new Map([...heads].filter(([, times]) => times >= FEWEST_ALIKE));
}

/** The head that a prompt has: its own, or the one most often read that it differs little from. */
function headOf(prompt: Prompt, heads: ReadonlyMap<string, number>): string | null {
  const own = isWhole(prompt) ? (heads.get(prompt.head) ?? 0) : 0;
  const better = [...heads]
    .filter(
      ([head, times]) =>
        times > own &&
        Math.abs(prompt.cells - head.length) <= OFF_CELLS &&
        editDistance(head, prompt.head) <= MOST_MISREAD,
    )
    .sort((a, b) => b[1] - a[1]);
  return better[0]?.[0] ?? (own > 0 ? prompt.head : null);
}

/** The signs of the line with the prompt as it is, or null where it was read so. */
function rewrite(read: ReadLine, prompt: Prompt, head: string, end: string): Sign[] | null {
  const { pitch } = read;
  const signs = withTilde(read.signs, pitch ?? 0);
  const written: Sign[] =
    head === prompt.head
      ? signs.slice(0, prompt.colon)
      : [...head].map((text, cell) => ({
          text,
          confidence: SURE,
          x: signs[0].x + cell * (pitch ?? 0),
          spaceBefore: false,
          stacks: null,
          alone: false,
        }));
  const rest = signs.slice(prompt.colon).map((sign, at) => {
    const text = at === 1 ? '~' : prompt.colon + at === prompt.end ? end : sign.text;
    return text === sign.text ? sign : { ...sign, text, confidence: SURE };
  });
  const isSame = head === prompt.head && rest.every((sign, at) => sign === read.signs[prompt.colon + at]);
  return isSame ? null : [...written, ...rest];
}

function count(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
