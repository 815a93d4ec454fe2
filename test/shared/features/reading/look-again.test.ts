import { expect, test } from 'vitest';
import { lookAtLine } from '../../../../shared/features/reading/look-again.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { ok } from '../../../../shared/model/errors.ts';
import type { OcrEngine } from '../../../../shared/ports.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

/** Reads `looks` one after the other, each character in an equal part of the picture. */
function readerOf(looks: readonly string[]): { ocr: Pick<OcrEngine, 'recognize'>; count: () => number } {
  let count = 0;
  const recognize: OcrEngine['recognize'] = async ({ width, height }) => {
    const text = looks[count++];
    if (!text) return ok([]);
    const box = { x: 0, y: 0, width, height };
    const part = { text, confidence: 0.95, box };
    const symbols = [...text].map((letter, index) => ({
      text: letter,
      confidence: 0.95,
      box: { ...box, x: (index * width) / text.length, width: width / text.length },
    }));
    return ok([{ ...part, words: [{ ...part, symbols }] }]);
  };
  return { ocr: { recognize }, count: () => count };
}

async function lookAt(width: number, height: number, looks: readonly string[]) {
  const box = { x: 10, y: 10, width, height };
  const data = new Uint8Array(width * height).fill(255);
  const { ocr, count } = readerOf(looks);
  const result = await lookAtLine(toLine([glyphOf(box)]), { box, data }, ocr, { language: 'eng' });
  return { text: result.ok ? textOf(result.value) : null, looks: count() };
}

test('a small shape that nothing was read from is looked at again, a large one is not, and letters are an icon then', async () => {
  expect(await lookAt(6, 8, ['', '9', '9'])).toEqual({ text: '9', looks: 3 });
  expect(await lookAt(30, 40, ['', '9', '9'])).toEqual({ text: '', looks: 1 });
  expect(await lookAt(6, 8, ['', 'o', 'o'])).toEqual({ text: '', looks: 3 });
});

test('one digit read from ink that has room for two is looked at again, however sure it was', async () => {
  expect(await lookAt(12, 8, ['4', '54', '54'])).toEqual({ text: '54', looks: 3 });
  expect(await lookAt(6, 8, ['4', '54', '54'])).toEqual({ text: '4', looks: 1 });
});
