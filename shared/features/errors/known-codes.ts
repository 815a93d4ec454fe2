import type { ErrorCategory } from '../../model/image-features.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { CODE_FAMILIES } from './data/codes.ts';

/** A code of an open list: its usual spelling, its number, its family and the category it stands for. */
export type KnownCode = { name: string; number: string; family: string; category: ErrorCategory };

type Index = {
  byName: Map<string, KnownCode[]>;
  byNumber: Map<string, KnownCode[]>;
  /** Names in the form in which confusable characters are one, for exact look-up of misread names. */
  byShape: Map<string, KnownCode[]>;
  byLength: Map<number, string[]>;
};

let index: Index | undefined;

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

function getIndex(): Index {
  if (index) return index;
  const built: Index = { byName: new Map(), byNumber: new Map(), byShape: new Map(), byLength: new Map() };
  for (const { id, codes } of CODE_FAMILIES) {
    for (const [category, list] of Object.entries(codes)) {
      for (const entry of list.split(' ')) {
        const [name, number = ''] = entry.split('=');
        const code: KnownCode = { name, number, family: id, category: category as ErrorCategory };
        push(built.byName, name.toUpperCase(), code);
        push(built.byShape, shapeOf(name), code);
        if (number) push(built.byNumber, `${id}:${number.toUpperCase()}`, code);
      }
    }
  }
  for (const shape of built.byShape.keys()) push(built.byLength, shape.length, shape);
  index = built;
  return built;
}

/** How many codes are known. */
export const countKnownCodes = (): number =>
  [...getIndex().byName.values()].reduce((sum, list) => sum + list.length, 0);

/** The name as OCR sees it: upper case, no separators, one character for each group of confusable ones. */
export function shapeOf(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9|!$]/g, '')
    .replace(/[0QD]/g, 'O')
    .replace(/[1L|!]/g, 'I')
    .replace(/[5$]/g, 'S')
    .replace(/8/g, 'B')
    .replace(/2/g, 'Z')
    .replace(/6/g, 'G');
}

/** A code by its exact name, of the given families if any are named. */
export function knownByName(name: string, families?: readonly string[]): KnownCode | null {
  const found = getIndex().byName.get(name.toUpperCase()) ?? [];
  return found.find((code) => !families || families.includes(code.family)) ?? null;
}

/** A code by its number within a family: `('http', '404')`, `('curl', '7')`, `('hresult', '0x80070005')`. */
export function knownByNumber(family: string, number: string): KnownCode | null {
  return getIndex().byNumber.get(`${family}:${number.toUpperCase()}`)?.[0] ?? null;
}

/**
 * The valid code that a misread token most probably is, or null. Characters of one confusable group are equal;
 * beyond that one edit is allowed for every eight characters, so short names must fit exactly.
 */
export function correctCode(token: string, families: readonly string[]): KnownCode | null {
  const exact = knownByName(token, families);
  if (exact) return exact;
  const { byShape, byLength } = getIndex();
  const shape = shapeOf(token);
  const fits = (candidate: string): KnownCode | undefined =>
    byShape.get(candidate)?.find((code) => families.includes(code.family));
  const same = fits(shape);
  if (same) return same;
  const allowed = Math.floor(shape.length / 8);
  let best: KnownCode | null = null;
  let bestEdits = allowed + 1;
  for (let length = shape.length - allowed; length <= shape.length + allowed; length++) {
    for (const candidate of byLength.get(length) ?? []) {
      if (candidate[0] !== shape[0]) continue;
      const code = fits(candidate);
      if (!code) continue;
      const edits = editDistance(shape, candidate, bestEdits - 1);
      if (edits < bestEdits) {
        best = code;
        bestEdits = edits;
      }
    }
  }
  return best;
}
