import type { Box } from './geometry.ts';

/** Text of three letters is wider than high, unless it is written along a side. */
const UPRIGHT = 1.6;

/** Whether a text stands upright, turned by a quarter, as titles of axes and tabs at a side do. */
export const isTurnedText = ({ text, box }: { text: string; box: Box }): boolean =>
  /\p{L}{3}/u.test(text) && box.height > UPRIGHT * box.width;
