import { type Comparison, parseAmount } from './parse-query.ts';

/** Money first: a number beside a currency, or with two decimals. */
const MONEY =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY)\b)\s*(\d[\d.,]*)|(\d[\d.,]*)\s*(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY)\b)|\b(\d[\d.,]*[.,]\d{2})\b/gi;
const NUMBER = /(?<![\w.:-])(\d[\d.,]*)(?![\w:-])/g;

/** The amounts of money that a text shows; where it shows none, its numbers. */
export function readAmounts(text: string): number[] {
  const money = [...text.matchAll(MONEY)].map((match) => match[1] ?? match[2] ?? match[3]);
  const found = money.length > 0 ? money : [...text.matchAll(NUMBER)].map((match) => match[1]);
  return found.map((digits) => parseAmount(digits.replace(/[.,]+$/, ''))).filter(Number.isFinite);
}

/** Whether some amount of a text fulfils a comparison. */
export const holdsComparison = ({ operator, value }: Comparison, text: string): boolean =>
  readAmounts(text).some((amount) => (operator === '>' ? amount > value : amount < value));
