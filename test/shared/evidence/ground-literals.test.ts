import { describe, expect, it } from 'vitest';
import { groundLiterals } from '../../../shared/evidence/ground-literals.ts';
import { sampleAnswer, sampleRecord } from '../../fakes/sample-record.ts';

const ground = (answer: string) => groundLiterals(sampleAnswer({ answer }), sampleRecord());

describe('groundLiterals', () => {
  it('takes a copied answer as one literal and cites the line first', () => {
    const [literal, ...rest] = ground('connection refused (ECONNREFUSED 127.0.0.1:5432)');
    expect(rest).toEqual([]);
    expect(literal.grounded_in.map(({ id }) => id)).toEqual(['L2', 'X1']);
  });

  it('finds quotations, codes and numbers in a phrased answer', () => {
    const literals = ground('The server at 127.0.0.1:5432 said "Could not connect" (ECONNREFUSED).');
    expect(literals.map(({ text }) => text)).toEqual(['Could not connect', '127.0.0.1:5432', 'ECONNREFUSED']);
    expect(literals.every((literal) => literal.grounded_in.length > 0)).toBe(true);
  });

  it('leaves a literal that the picture does not hold without a place', () => {
    expect(ground('The code is 0x80070005, I believe')).toEqual([{ text: '0x80070005', grounded_in: [] }]);
  });

  it('finds nothing literal in a plain judgement', () => {
    expect(ground('It looks like a UI screenshot')).toEqual([]);
  });
});
