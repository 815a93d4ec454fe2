import { type Comparison, parseAmount } from './parse-query.ts';

/** Money first: a number beside a currency, or with two decimals. */
const MONEY =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY)\b)\s*(\d[\d.,]*)|(\d[\d.,]*)\s*(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY)\b)|(?<![\w.:-])(\d[\d.,]*[.,]\d{2})(?!\w|[.,:-]\d)/gi;
const NUMBER = /(?<![\w.:-])(\d[\d.,]*)(?![\w:-])/g;
/** Digits in groups of three or in one run, with decimals or none: neither an address nor a version. */
const AMOUNT = /^(?:\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,]\d{1,2})?$/;

/** The amounts of money that a text shows; where it shows none, its numbers. */
export function readAmounts(text: string): number[] {
  const money = [...text.matchAll(MONEY)].map((match) => match[1] ?? match[2] ?? match[3]);
  const found = money.length > 0 ? money : [...text.matchAll(NUMBER)].map((match) => match[1]);
  return found
    .map((digits) => digits.replace(/[.,]+$/, ''))
    .filter((digits) => AMOUNT.test(digits))
    .map(parseAmount);
}

const COMPARE: Record<Comparison['operator'], (amount: number, value: number) => boolean> = {
  '>': (amount, value) => amount > value,
  '>=': (amount, value) => amount >= value,
  '<': (amount, value) => amount < value,
  '<=': (amount, value) => amount <= value,
};

/** Whether some amount of a text fulfils a comparison. */
export const holdsComparison = ({ operator, value }: Comparison, text: string): boolean =>
  readAmounts(text).some((amount) => COMPARE[operator](amount, value));
