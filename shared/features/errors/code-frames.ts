import { bottom } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';
import type { Message, Paragraph } from './message.ts';

/** `> 3 | const a = b;`: the line of a source excerpt that compilers and build tools point at. */
const MARKED = /^\W{0,2}[>❯→]\s{0,3}\d{1,5}\s{0,3}[|│:]/;
/** A place stands at most so many lines of text between a message and its excerpt. */
const REACH = 6;

/** Whether a source excerpt with a marked line stands right under a paragraph: it tells what is wrong there. */
export const headsFrame = ({ box, lines }: Paragraph, all: readonly JudgedLine[]): boolean =>
  all.some(
    ({ line }) =>
      MARKED.test(line.text) &&
      line.box.y >= bottom(box) - 2 &&
      line.box.y - bottom(box) <= REACH * lines[0].line.box.height,
  );

const SCORE = 0.66;
const EXPECTED = /^(?:- )?expected\s*:/i;
const ACTUAL = /^(?:\+ )?(?:result|actual|received|got|but was)\s*:/i;
/** The two stand so many line heights from each other, at most, and what was tested one such step above. */
const STEP = 2.6;

/** "Expected: 2.1" over "Result: 2.4", as test runners report what they found otherwise; `found` lines are taken. */
export function mismatches(lines: readonly JudgedLine[], found: ReadonlySet<string>): Message[] {
  const free = lines.filter(
    ({ line, control }) => !found.has(line.id) && (control === null || control.role === 'link'),
  );
  const below = (upper: JudgedLine, lower: JudgedLine): boolean => {
    const gap = lower.line.box.y - upper.line.box.y;
    const { height } = upper.line.box;
    return gap > 0 && gap <= STEP * height && Math.abs(lower.line.box.x - upper.line.box.x) <= 4 * height;
  };
  return free
    .filter(({ line }) => EXPECTED.test(line.text))
    .flatMap((expected): Message[] => {
      const actual = free.find((other) => ACTUAL.test(other.line.text) && below(expected, other));
      if (!actual) return [];
      const name = free.find((other) => /\p{L}{2}/u.test(other.line.text) && below(other, expected));
      const own = [...(name ? [name] : []), expected, actual];
      const inRows = free.filter((other) =>
        [expected, actual].some(
          ({ line }) =>
            other.line.box.x > line.box.x &&
            other.line.box.x - line.box.x <= 12 * line.box.height &&
            Math.abs(other.line.box.y - line.box.y) <= 0.5 * line.box.height,
        ),
      );
      return [
        {
          place: 'test',
          lines: [...own, ...inRows].sort((a, b) => a.order - b.order),
          core: expected,
          score: SCORE,
          reasons: ['a test found something else than it expected'],
          context: [],
          consequence: false,
        },
      ];
    });
}
