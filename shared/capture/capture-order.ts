import type { CaptureTarget } from '../model/capture-target.ts';
import { LONGEST_DELAY } from '../model/capture-target.ts';
import { failed, ok, type Result } from '../model/errors.ts';
import type { Box } from '../model/geometry.ts';

/** What `askshot capture` and a shortcut of the desktop can ask the running program for. */
export type CaptureOrder =
  | { what: 'take'; target: CaptureTarget; delay: number }
  /** The window whose title contains these words, in any case. */
  | { what: 'window'; title: string; delay: number }
  | { what: 'repeat'; delay: number }
  | { what: 'ask' }
  | { what: 'copy' };

export const CAPTURE_WORDS = ['screen', 'all', 'region', 'window', 'last', 'ask', 'copy'] as const;
type Word = (typeof CAPTURE_WORDS)[number];

/** Four whole numbers joined by commas: left, top, width, height; left and top may be negative. Null for all else. */
export function parseBox(text: string): Box | null {
  const numbers = text
    .split(',')
    .map((part) => (/^-?\d{1,6}$/.test(part.trim()) ? Number(part) : Number.NaN));
  const [x, y, width, height] = numbers;
  return numbers.length === 4 && numbers.every(Number.isInteger) && width > 0 && height > 0
    ? { x, y, width, height }
    : null;
}

/**
 * The order in the words after the program's name; null where they are no `capture`.
 *   capture [screen|all|region|window|last|ask|copy] [--display ID] [--title WORDS] [--box X,Y,W,H] [--delay SECONDS]
 * Errors: invalid_request naming the word that is wrong.
 */
export function parseCaptureWords(words: readonly string[]): Result<CaptureOrder> | null {
  const at = words.indexOf('capture');
  if (at < 0 || words.slice(0, at).some((word) => !word.startsWith('-'))) return null;
  const options = new Map<string, string>();
  const plain: string[] = [];
  const rest = words.slice(at + 1);
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index];
    const option = /^--(display|title|box|delay)(?:=(.*))?$/.exec(word);
    if (!option) {
      if (word.startsWith('-')) return wrong(word);
      plain.push(word);
    } else options.set(option[1], option[2] ?? rest[++index] ?? '');
  }
  const what = (plain[0] ?? 'screen') as Word;
  if (plain.length > 1 || !CAPTURE_WORDS.includes(what)) return wrong(plain.at(-1) ?? '');
  const delay = Number(options.get('delay') ?? 0);
  if (!(delay >= 0 && delay <= LONGEST_DELAY)) return wrong(`--delay ${options.get('delay')}`);
  return order(what, options, delay);
}

function order(what: Word, options: ReadonlyMap<string, string>, delay: number): Result<CaptureOrder> {
  switch (what) {
    case 'ask':
    case 'copy':
      return ok({ what });
    case 'last':
      return ok({ what: 'repeat', delay });
    case 'window': {
      const title = options.get('title') ?? '';
      return title === '' ? wrong('window without --title') : ok({ what: 'window', title, delay });
    }
    case 'all':
      return ok({ what: 'take', target: { kind: 'desktop' }, delay });
    case 'region': {
      const given = options.get('box');
      const box = given === undefined ? null : parseBox(given);
      if (given !== undefined && !box) return wrong(`--box ${given}`);
      return ok({ what: 'take', target: { kind: 'region', box }, delay });
    }
    case 'screen':
      return ok({
        what: 'take',
        target: { kind: 'display', display: options.get('display') ?? null },
        delay,
      });
  }
}

const wrong = (word: string): ReturnType<typeof failed> =>
  failed(
    'invalid_request',
    `"${word.slice(0, 60)}" is not understood.`,
    '"askshot capture --help" shows what is.',
  );
