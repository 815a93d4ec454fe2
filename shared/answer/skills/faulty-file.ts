import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { answeredFrom } from './quote.ts';

const ASKED =
  /\b(?:which|what) (?:\w+ )?(?:file|script|module|source)s? (?:is |are |was )?(?:has|have|had|contains?|with|caused?|to blame|broken|faulty|wrong|at fault|responsible)\b|\bin (?:which|what) (?:\w+ )?(?:file|script|module)\b.*\b(?:error|mistake|problem|wrong|bug|fail\w*|crash\w*|happen\w*|occur\w*|fault)\b/i;
const WITH_LINE =
  /\b(?:file|script|module) and (?:the |which |what )?line\b|\bline and (?:the |which |what )?(?:file|script|module)\b/i;
/** A name with an ending and the line (or the line and column) in it, as compilers and build tools give a place. */
const PLACE =
  /(?:^|[\s("'[<@])((?:[\w.@~-]*\/)*[\w.-]+\.[A-Za-z]\w{0,4})(?:[:(]\d+(?:[:,]\d+(?:-\d+)?)?\)?|["']?,? (?:on |at )?line \d+)/;
/** Folders of installed packages. */
const LIBRARY = /node_modules|(?:site|dist)-packages|\/usr\/|node:|<anonymous>|vendor\//;
/** Places further than this many text heights from every message belong to something else. */
const REACH = 14;

/** "which file has the mistake?": the own source file whose line stands with the error message; with the line where asked. */
export function faultyFile(question: RoutedPart, screen: Screen): Draft | null {
  const isBoth = WITH_LINE.test(question.text) && OF_ERROR.test(question.text);
  if (!isBoth && !ASKED.test(question.text)) return null;
  const places = screen.segments.flatMap((segment) => {
    const match = PLACE.exec(segment.text);
    return match && !LIBRARY.test(segment.text)
      ? [{ segment, name: isBoth ? bare(match[0]) : match[1], gap: gapTo(segment, screen) }]
      : [];
  });
  const [nearest] = places.filter(({ gap }) => gap <= REACH).sort((a, b) => a.gap - b.gap);
  if (!nearest) return null;
  const from = nearest.segment.text.indexOf(nearest.name);
  const box = boxOfSpan(nearest.segment, from, from + nearest.name.length);
  return answeredFrom(nearest.name, box, [nearest.segment], 0.75, 'its line stands with the error message');
}

const OF_ERROR =
  /\b(?:error|mistake|problem|wrong|bug|fail\w*|crash\w*|happen\w*|occur\w*|fault|it|this|that)\b/i;
const bare = (place: string): string => place.replace(/^[\s("'[<@]+/, '');

/** How many text heights lie between a text and the first error message. */
function gapTo({ box }: Segment, { record }: Screen): number {
  const [error] = record.errors;
  if (!error) return Number.POSITIVE_INFINITY;
  const gap = Math.max(0, box.y - bottom(error.box), error.box.y - bottom(box));
  return gap / box.height;
}
