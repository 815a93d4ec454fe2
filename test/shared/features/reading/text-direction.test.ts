import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderBlocks } from '../../../../shared/features/reading/order-blocks.ts';
import { textOf, toSigns, wordsOf } from '../../../../shared/features/reading/read-line.ts';
import {
  isRightToLeft,
  readingOrder,
  readingOrderOfWord,
  standingOrderOfWord,
} from '../../../../shared/features/reading/text-direction.ts';
import type { RecognizedWord } from '../../../../shared/ports.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const texts = (words: { text: string }[]) => words.map(({ text }) => text);
const standing = (...words: string[]) => words.map((text) => ({ text }));

describe('text that runs from right to left', () => {
  it('is told by its letters', () => {
    expect(isRightToLeft('שלום עולם v2')).toBe(true);
    expect(isRightToLeft('Error: ש')).toBe(false);
    expect(isRightToLeft('404')).toBe(false);
  });

  it('is read from the right, and words of other scripts among it from the left', () => {
    expect(texts(readingOrder(standing('עולם', 'שלום')))).toEqual(['שלום', 'עולם']);
    const mixed = standing('נכשלה', 'Media', 'Player', 'של', 'ההתקנה');
    expect(texts(readingOrder(mixed))).toEqual(['ההתקנה', 'של', 'Media', 'Player', 'נכשלה']);
    expect(texts(readingOrder(standing('Open', 'file')))).toEqual(['Open', 'file']);
  });

  it('has numbers and marks that follow words of other scripts among these', () => {
    const mixed = standing('ישנה', 'GTK', '3.24', 'של', 'קובץ');
    expect(texts(readingOrder(mixed))).toEqual(['קובץ', 'של', 'GTK', '3.24', 'ישנה']);
    const marked = standing('ישנה', 'Save', '&', 'close', '-', 'הקובץ', 'הנוכחי');
    expect(texts(readingOrder(marked))).toEqual(['הנוכחי', 'הקובץ', '-', 'Save', '&', 'close', 'ישנה']);
  });

  it('keeps numbers within its words as they stand', () => {
    expect(readingOrderOfWord(['1', '2', '-', 'ב'])).toBe('ב-12');
    expect(readingOrderOfWord(['a', 'b'])).toBe('ab');
    expect(texts(standingOrderOfWord(standing(...'ב-12:'))).join('')).toBe(':12-ב');
  });

  it('is the same word again when it is put as it stands and read', () => {
    const character = fc.constantFrom(...'שלוםمرحبا0123.,:/-(a');
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const standingThere = standingOrderOfWord(standing(...characters));
        expect(readingOrderOfWord(texts(standingThere))).toBe(characters.join(''));
      }),
    );
  });

  it('loses no word', () => {
    const word = fc.constantFrom('שלום', 'error', '404', 'مرحبا', '設定', '-');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(texts(readingOrder(standing(...words))).sort()).toEqual([...words].sort());
      }),
    );
  });

  it('is recognised in the order it is read, stands from left to right, and is recorded as it is read', () => {
    const word = (text: string, right: number): RecognizedWord => {
      const symbols = [...text].map((character, index) => ({
        text: character,
        confidence: 0.9,
        box: { x: right - 8 * (index + 1), y: 0, width: 7, height: 10 },
      }));
      const box = { x: right - 8 * text.length, y: 0, width: 8 * text.length - 1, height: 10 };
      return { text, confidence: 0.9, box, symbols };
    };
    const words = [word('שלום', 100), word('עולם', 60)];
    const box = { x: 0, y: 0, width: 100, height: 10 };
    const image = { width: 100, height: 10, data: new Uint8Array(1000) };
    const line = { text: 'שלום עולם', confidence: 0.9, box, words };
    const signs = toSigns({ image, scale: 1, padding: 0, box }, [line]);
    expect(signs.map(({ text }) => text).join('')).toBe('םלועםולש');
    const read = { ...readInCells('abcdefgh', { x: 0, baseline: 10, pitch: 10 }), signs };
    expect(textOf(read)).toBe('שלום עולם');
    expect(texts(wordsOf({ ...read, signs: signs.map((sign) => ({ ...sign, stacks: null })) }))).toEqual([
      'שלום',
      'עולם',
    ]);
  });

  it('has its columns read from the right', () => {
    const at = (x: number, y: number) => ({ box: { x, y, width: 90, height: 20 } });
    const columns = [at(0, 0), at(0, 30), at(200, 0), at(200, 30)];
    expect(orderBlocks(columns, true)).toEqual([columns[2], columns[0], columns[3], columns[1]]);
    const high = (x: number) => ({ box: { x, y: 0, width: 90, height: 80 } });
    expect(orderBlocks([high(0), high(100), at(0, 100)], true)).toEqual([high(100), high(0), at(0, 100)]);
  });
});
