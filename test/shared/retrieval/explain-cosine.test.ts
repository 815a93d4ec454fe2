import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosine } from '../../../shared/retrieval/aligned-space.ts';
import { explainLikeness, explainWords } from '../../../shared/retrieval/explain-cosine.ts';
import { textVector } from '../../../shared/retrieval/text-vector.ts';

const words = fc.array(
  fc.constantFrom(
    'error',
    'login',
    'dark',
    'terminal',
    'printer',
    'jam',
    'invoice',
    'total',
    'git',
    'refused',
  ),
  { minLength: 1, maxLength: 6 },
);

it('parts of a report add up to the cosine, whatever the words', () => {
  fc.assert(
    fc.property(words, words, (query, picture) => {
      const vector = textVector(picture.join(' '));
      const near = cosine(textVector(query.join(' ')), vector);
      for (const report of [
        explainWords(query.join(' '), vector),
        explainLikeness(textVector(query.join(' ')), vector),
      ]) {
        expect(report.cosine).toBeCloseTo(near, 4);
        expect(report.dimensions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(near, 3);
      }
    }),
  );
});

it('a word that a picture shares is named before one that it does not', () => {
  const { dimensions } = explainWords('quartz printer', textVector('the printer is out of paper'));
  const places = dimensions.filter(({ kind }) => kind === 'word').map(({ name }) => name);
  expect(places).toEqual(['printer', 'quartz']);
});
