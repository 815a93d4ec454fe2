import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { answerOf } from '../texts/answer-of.ts';

const row = (y: number, ...texts: string[]) =>
  texts.map((text, at) => line(`${y}-${at}`, text, 20 + 220 * at, y));

describe('columns by what they answer', () => {
  const codes = screen([
    ...row(20, 'Code', 'Meaning', 'What to do'),
    ...row(50, 'E10', 'The float is stuck', 'Clean the float'),
    ...row(80, 'E21', 'Low battery', 'Charge it for six hours'),
    ...row(110, 'E48', 'Memory in use', 'Export the log'),
  ]);
  it.each([
    ['What should I do when E48 comes up?', 'Export the log'],
    ['what does E21 mean?', 'Low battery'],
  ])('%s → %s', (question, told) => {
    expect(answerOf(codes, question)).toBe(told);
  });

  it('tell who gets what, by the row that is named and not by the first', () => {
    const parcels = screen([
      ...row(20, 'Number', 'Receiver', 'Shelf'),
      ...row(50, 'OX-104', 'Bakery North', 'C3'),
      ...row(80, 'OX-617', 'Studio South', 'A1'),
      ...row(110, 'OX-350', 'Pharmacy West', 'B7'),
    ]);
    expect(answerOf(parcels, 'Who gets the parcel on shelf B7?')).toBe('Pharmacy West');
  });
});

describe('kinds of values that the screen does not name', () => {
  const basket = screen([
    line('a', 'Delivery', 20, 20),
    line('b', 'Tuesday, 14:00-16:00', 420, 20),
    line('c', 'Voucher', 20, 60),
    line('d', 'TEATIME10', 420, 60),
  ]);
  it('may be left out', () => {
    expect(answerOf(basket, 'voucher code?')).toBe('TEATIME10');
  });

  it('are not taken for another thing', () => {
    expect(answerOf(basket, 'What is the delivery address?')).toBe('decline');
  });
});
