import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from './quote.ts';

const CHOICE =
  /^(?:so |and )?(?:is|are|was|does|do|will)\b.*?\b([\p{L}\d.-]+) or (?:in |an? |the )?([\p{L}\d.-]+)\s*\??$/iu;
/** Programs shorten their modes to so many letters: Deg, Rad, Dec. */
const SHORTEST = 3;
/** A mode stands alone or with a word or two. */
const MAX_WORDS = 3;

/** "is it in degrees or radians?": the one of two that the screen shows, or that is marked where it shows both. */
export function eitherOr(question: RoutedPart, screen: Screen): Draft | null {
  const choice = CHOICE.exec(question.text.trim());
  if (!choice) return null;
  const shown = [choice[1], choice[2]].map((word) => shownAs(word, screen));
  const [first, second] = shown;
  if (first.length > 0 && second.length > 0) {
    const marked = shown.map((segments) => segments.find((segment) => isMarked(segment, screen)));
    const one = marked[0] && !marked[1] ? marked[0] : marked[1] && !marked[0] ? marked[1] : undefined;
    return one ? quote(one.text, [one], 0.75, 'it is marked as chosen') : null;
  }
  const [only] = [...first, ...second];
  return only ? quote(only.text, [only], 0.7, 'only this one of the two is shown') : null;
}

function shownAs(word: string, screen: Screen): Segment[] {
  const stem = stemWord(word.toLowerCase());
  return screen.segments.filter(
    (segment) =>
      segment.words.length <= MAX_WORDS &&
      termsOf(segment.text).some(
        (term) =>
          term === stem || (term.length >= SHORTEST && segment.words.length === 1 && stem.startsWith(term)),
      ),
  );
}

const isMarked = (segment: Segment, screen: Screen): boolean =>
  screen.record.ui.elements.some(
    (element) =>
      element.state.some((state) => state === 'checked' || state === 'selected') &&
      containment(segment.box, element.box) > 0.7,
  );
