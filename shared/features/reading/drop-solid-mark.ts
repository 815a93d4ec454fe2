import { holesOf, INKS } from './drawn-holes.ts';
import { wordRanges } from './judged/icon-word-facts.ts';
import { type ReadLine, withSigns } from './read-line.ts';
import type { Shown } from './same-glyphs.ts';
import { cut, type Picture } from './stack-picture.ts';

/** Letters with a wide eye. */
const EYED = /^[bdpqDOPo0]$/;
/** In lower drawings an eye may be closed. */
const LOWEST = 8;
/** A triangle fills half of its box. */
const LEAST_FILL = 0.4;

/**
 * Cuts a full shape off the beginning of a line: the triangle that opens a row of a tree, or a disc, was read as a letter
 * with an eye, which its drawing has not.
 */
export function dropSolidMark({ read, coverage }: Shown): ReadLine {
  const [first, ...others] = wordRanges(read.signs);
  if (others.length === 0 || first.end - first.start !== 1) return read;
  const [{ text, stacks: span }] = read.signs;
  if (!EYED.test(text) || !span || span.first !== span.last) return read;
  return isSolid(cut(coverage, read, span.first)) ? withSigns(read, read.signs.slice(first.end)) : read;
}

function isSolid(picture: Picture): boolean {
  const { width, height, data } = picture;
  const covered = data.reduce((sum, value) => sum + value, 0) / 255;
  return (
    height >= LOWEST &&
    covered >= LEAST_FILL * width * height &&
    INKS.every((ink) => holesOf(picture, ink).length === 0)
  );
}
