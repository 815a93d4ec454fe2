import { type ReadLine, textOf } from './read-line.ts';
import { horizontalGap, verticalOverlap } from './text-line.ts';

/** What turns pages or months. */
const MARK = /^[«»‹›<>]$/;
/** Numbers of pages, or a month. */
const PAGE = /^(\d{1,4}( \d{1,4})*|\p{Lu}\p{Ll}{2,} \d{4})$/u;
/** How far it may lie from these, in heights of a capital: another mark may stand between. */
const REACH = 9;
const LEAST_SURE = 0.4;
/** Highest mark, in heights of a capital, and widest in its own: signs for less and more are as wide as high. */
const HIGHEST = 1.2;
const SLIM = 0.8;

/** The angles that lead to other pages or months, for what each stands in a row with, and what each says. */
export function turningMarks(
  reads: readonly ReadLine[],
  accepted: readonly ReadLine[],
): Map<ReadLine, ReadLine> {
  const pages = accepted.filter((read) => PAGE.test(textOf(read)));
  const marks = reads.filter(
    ({ signs }) => signs.length === 1 && MARK.test(signs[0].text) && signs[0].confidence >= LEAST_SURE,
  );
  return new Map(
    marks
      .filter((mark) => pages.some((page) => standsBeside(mark, page)))
      .map((mark) => [mark, asAngle(mark)]),
  );
}

function standsBeside({ line }: ReadLine, { line: page }: ReadLine): boolean {
  return (
    verticalOverlap(line.box, page.box) >= 0.75 &&
    line.box.height <= HIGHEST * page.tall &&
    horizontalGap(line.box, page.box) <= REACH * page.tall
  );
}

/** A slim sign for less or more is an angle. */
function asAngle(read: ReadLine): ReadLine {
  const [sign] = read.signs;
  const { width, height } = read.line.box;
  if (!/[<>]/.test(sign.text) || width > SLIM * height) return read;
  return { ...read, signs: [{ ...sign, text: sign.text === '<' ? '‹' : '›' }] };
}
