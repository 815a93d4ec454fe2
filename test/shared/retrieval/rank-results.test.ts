import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, matchText, type QueryTerm } from '../../../shared/retrieval/match-text.ts';
import { parseQuery } from '../../../shared/retrieval/parse-query.ts';
import { type Candidate, rankResults } from '../../../shared/retrieval/rank-results.ts';
import {
  factStrength,
  meaningOf,
  packFacts,
  recordFacts,
  unpackFacts,
} from '../../../shared/retrieval/record-facts.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';

const termOf = (term: string, weight = 1): QueryTerm => ({
  term,
  weight,
  rarity: weight,
  spellings: new Map([[term, 1]]),
  ...meaningOf(term),
});

/** Candidates of texts (one a picture) for a query, all without concepts. */
function candidatesOf(query: string, texts: Record<string, string>) {
  const parsed = parseQuery(query, 0);
  const terms = parsed.terms.map((term) => termOf(term));
  const finder = findTerms(terms);
  const candidates = Object.entries(texts).map(
    ([id, body]): Candidate => ({
      id,
      match: matchText(parsed, terms, finder, { title: '', code: '', message: '', body, asked: '' }),
      cosine: 0,
      concepts: terms.map(() => 0),
      comparisons: [],
      excluded: false,
    }),
  );
  return { parsed, terms, candidates };
}

describe('matchText', () => {
  it('finds words whole, over case and accents, and tells the line', () => {
    const { candidates } = candidatesOf('cafe menu', {
      a: 'first line\nThe CAFÉ menu\ncafeteria',
      b: 'menus',
    });
    expect(candidates[0].match).toMatchObject({ terms: [1, 0.5], line: 1, phrase: true });
    expect(candidates[1].match).toMatchObject({ terms: [0, 0], line: -1, phrase: false });
  });

  it('finds a phrase over a line break, but not its words in another order', () => {
    const { candidates } = candidatesOf('lost the garden gate', {
      a: 'we lost the\ngarden gate',
      b: 'gate garden the lost',
    });
    expect(candidates.map(({ match }) => match.phrase)).toEqual([true, false]);
  });

  it('gives shares from 0 to 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (query, body) => {
        const { match } = candidatesOf(query, { a: body }).candidates[0];
        for (const share of [match.line_coverage, match.prominent, ...match.terms]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('rankResults', () => {
  it('puts the picture that holds the words in order first', () => {
    const { parsed, terms, candidates } = candidatesOf('garden gate key', {
      scattered: 'garden\nsomething\ngate\nand a key',
      whole: 'the garden gate key',
      part: 'garden',
    });
    const { ranked, nothing_matches: nothing } = rankResults(parsed, terms, candidates);
    expect(nothing).toBe(false);
    expect(ranked.map(({ candidate }) => candidate.id)).toEqual(['whole', 'scattered']);
  });

  it('finds nothing where the best picture explains too little, however near its vector', () => {
    const { parsed, terms, candidates } = candidatesOf('violin lesson schedule', { near: 'schedule' });
    const close = candidates.map((candidate) => ({ ...candidate, cosine: 0.9 }));
    expect(rankResults(parsed, terms, close)).toMatchObject({
      nothing_matches: true,
      ranked: [{ matches: false }],
    });
  });

  it('demands quoted phrases, comparisons and exclusions', () => {
    const { parsed, terms, candidates } = candidatesOf('"garden gate" key', {
      right: 'garden gate key',
      wrong: 'gate garden key',
    });
    expect(rankResults(parsed, terms, candidates).ranked.map(({ candidate }) => candidate.id)).toEqual([
      'right',
    ]);
    const failed = candidates.map((candidate) => ({ ...candidate, comparisons: [false], excluded: true }));
    expect(rankResults({ ...parsed, phrases: [] }, terms, failed).ranked[0].score).toBeLessThan(0.3);
  });

  it('prefers the picture that has all looks asked for', () => {
    const { parsed, terms } = candidatesOf('dark table', {});
    const candidate = (id: string, concepts: number[]): Candidate => ({
      ...candidatesOf('dark table', { x: '' }).candidates[0],
      id,
      concepts,
    });
    const { ranked } = rankResults(parsed, terms, [
      candidate('table', [0, 1]),
      candidate('both', [0.8, 0.7]),
    ]);
    expect(ranked[0].candidate.id).toBe('both');
  });

  it('keeps scores in 0..1 and order by score', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share, share), { maxLength: 6 }), (signs) => {
        const { parsed, terms, candidates } = candidatesOf('dark gate', { a: 'gate' });
        const many = signs.map(([dark, gate, cosine], at) => ({
          ...candidates[0],
          id: `${at}`,
          cosine,
          concepts: [dark, gate],
        }));
        const scores = rankResults(parsed, terms, many).ranked.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });
});

describe('recordFacts', () => {
  it('tells what a picture is, and survives being stored', () => {
    const facts = recordFacts(sampleRecord());
    expect(factStrength(facts, ['error_message'])).toBeGreaterThanOrEqual(0.9);
    expect(factStrength(facts, ['network'])).toBeGreaterThan(0.6);
    expect(factStrength(facts, ['light'])).toBe(1);
    expect(factStrength(facts, ['dark', 'receipt'])).toBe(0);
    const stored = unpackFacts(packFacts(facts));
    expect([...stored.keys()]).toEqual([...facts.keys()]);
    for (const [name, strength] of facts) expect(stored.get(name)).toBeCloseTo(strength, 2);
    expect(unpackFacts('')).toEqual(new Map());
  });

  it('knows words that can speak of looks', () => {
    expect(meaningOf('dark').look).toBe(true);
    expect(meaningOf('terminal').look).toBe(true);
    expect(meaningOf('timeout')).toMatchObject({ look: false, concepts: ['timeout'] });
    expect(meaningOf('xylophone')).toEqual({ look: false, concepts: [] });
  });
});
