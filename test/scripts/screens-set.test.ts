import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Box = [number, number, number, number];
type Truth = {
  image: string;
  width: number;
  height: number;
  text: { text: string; box: Box }[];
  elements: { role: string; name: string; box: Box }[];
  error: null | { box: Box; message: string; category: string };
};
type Question = {
  id: string;
  image: string;
  answer: { any_of: string[] };
  target: Box | null;
  answerable: boolean;
};

const folder = join(import.meta.dirname, '../fixtures/screens');
const truths = readdirSync(join(folder, 'truth')).map(
  (file): Truth => JSON.parse(readFileSync(join(folder, 'truth', file), 'utf8')),
);
const questions = readFileSync(join(folder, 'questions.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Question => JSON.parse(line));
const inPicture = ([x, y, width, height]: Box, truth: Truth): boolean =>
  x >= 0 &&
  y >= 0 &&
  width > 0 &&
  height > 0 &&
  x + width <= truth.width + 1 &&
  y + height <= truth.height + 1;

describe('the validation set of screens', () => {
  it('has at least 60 screens beside their degraded copies', () => {
    expect(truths.filter((truth) => !truth.image.includes('__')).length).toBeGreaterThanOrEqual(60);
  });

  it.each(truths)('$image: picture, boxes and error agree', (truth) => {
    const header = readFileSync(join(folder, 'images', truth.image)).subarray(16, 24);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([truth.width, truth.height]);
    const boxes = [...truth.text, ...truth.elements, ...(truth.error ? [truth.error] : [])].map(
      (item) => item.box,
    );
    expect(boxes.filter((box) => !inPicture(box, truth))).toEqual([]);
  });

  it('asks every question about a picture of the set, under an id of its own', () => {
    const byImage = new Map(truths.map((truth) => [truth.image, truth]));
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
    for (const { id, image, answer, target, answerable } of questions) {
      const truth = byImage.get(image);
      expect(truth, id).toBeDefined();
      if (answerable) expect(answer.any_of.length, id).toBeGreaterThan(0);
      if (target && truth) expect(inPicture(target, truth), id).toBe(true);
    }
    expect(new Set(questions.map((question) => question.image)).size).toBe(truths.length);
  });
});
