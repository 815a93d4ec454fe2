import { expect, it } from 'vitest';
import { withArticle } from '../../../shared/text/with-article.ts';

it.each([
  ['permission error', 'a permission error'],
  ['authentication error', 'an authentication error'],
  ['error of unknown kind', 'an error of unknown kind'],
])('puts the article before %s', (phrase, whole) => {
  expect(withArticle(phrase)).toBe(whole);
});
