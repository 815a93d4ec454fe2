import { containment } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { tellingWords } from '../states/telling-words.ts';
import { matchQuality } from '../values/query.ts';
import { dialogBox } from './answering-button.ts';
import type { Found } from './find-elements.ts';
import { wantedOf } from './wanted-element.ts';
import { isInTitleBar } from './way-of-control.ts';

/** What a dialog asks has no more words. */
const MOST_WORDS = 16;
const SAME = 0.8;
const SCORE = 0.6;

/**
 * The button that does, or leaves undone, what a dialog asks for: of "Overwrite the file?" No is pressed so that nothing gets
 * overwritten, of "Try to reconnect?" Yes to give it another go. Null where the dialog asks for something else.
 */
export function dialogChoice(question: RoutedPart, screen: Screen): Found | null {
  const { doing, leftUndone, yes, no } = turnsOf(question.text).places;
  if (!doing.test(question.text)) return null;
  const box = dialogBox(screen);
  const asked = screen.segments.filter(
    (segment) =>
      containment(segment.box, box) > 0.9 &&
      /\?\s*$/.test(segment.text) &&
      segment.words.length > 1 &&
      segment.words.length <= MOST_WORDS,
  );
  if (asked.length !== 1 || !isAskedFor(question, asked[0].text)) return null;
  const answers = leftUndone.test(question.text) ? no : yes;
  const buttons = screen.record.ui.elements.filter(
    (element) =>
      ['button', 'input', 'combobox', 'link'].includes(element.role) &&
      containment(element.box, box) > 0.9 &&
      !isInTitleBar(element.box, screen),
  );
  const [best] = answers.flatMap((word) => buttons.filter((button) => saidOn(button) === word));
  return best
    ? {
        name: best.name || best.value || answers[0],
        box: best.box,
        role: 'button',
        id: best.id,
        evidence: [best.id, ...asked[0].evidence],
        score: SCORE,
        element: best,
      }
    : null;
}

const saidOn = ({ name, value }: UiElement): string =>
  (name || value || '')
    .toLowerCase()
    .replace(/[^\p{L}' ]/gu, '')
    .trim();

/** Whether a dialog asks for what the question wants done or left undone. */
function isAskedFor(question: RoutedPart, sentence: string): boolean {
  const terms = termsOf(sentence.split(/[.!]\s/).at(-1) ?? sentence);
  const said = tellingWords(question.text).some(({ stem }) =>
    terms.some((term) => matchQuality(stem, term, undefined) >= SAME),
  );
  const purposes = wantedOf(question)
    .purposeNames.filter((name) => !name.includes(' '))
    .flatMap(termsOf);
  return said || purposes.some((purpose) => terms.includes(purpose));
}
