import { expect, it } from 'vitest';
import { synonymsOf } from '../../../shared/retrieval/synonyms.ts';

it('words stand for each other whatever their ending, and never for themselves', () => {
  expect(synonymsOf('checksums')).toContain('sha256');
  expect(synonymsOf('bill')).toContain('invoice');
  expect(synonymsOf('denied')).toContain('refused');
  expect(synonymsOf('invoice')).not.toContain('invoice');
  expect(synonymsOf('strudel')).toEqual([]);
});
