import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Truth } from './text-metrics.ts';

export type Picture = { file: string; truth: Truth };
type TruthFile = {
  image: string;
  text: { text: string; box: [number, number, number, number] }[];
  text_complete: boolean;
};

/** The sharp pictures of an evaluation set with the text that stands in them; at most `limit`, spread over the set. */
export function loadPictures(root: string, set: string, limit = Number.POSITIVE_INFINITY): Picture[] {
  const folder = resolve(root, set);
  if (!existsSync(folder)) throw new Error(`There is no evaluation set at ${folder}; name one with --root.`);
  const names = readdirSync(join(folder, 'truth')).filter(
    (name) => name.endsWith('.json') && !name.includes('__'),
  );
  const step = Math.max(1, names.length / limit);
  const chosen = names.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.map((name) => {
    const truth = JSON.parse(readFileSync(join(folder, 'truth', name), 'utf8')) as TruthFile;
    const lines = truth.text.map(({ text, box: [x, y, width, height] }) => ({
      text,
      box: { x, y, width, height },
    }));
    return { file: join(folder, 'images', truth.image), truth: { lines, isComplete: truth.text_complete } };
  });
}
