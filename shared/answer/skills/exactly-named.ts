import type { RoutedPart } from '../../model/question.ts';
import { writtenName } from '../../model/written-name.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { foldText } from '../values/judged/asked.ts';
import type { Found } from './find-elements.ts';

const SCORE = 0.95;

/**
 * "Where do I click for About?": what bears just the name that such a question ends with, though it is made of words that
 * carry nothing elsewhere ("OK", "With icon"). Null where nothing does, or several do.
 */
export function exactlyNamed({ text }: RoutedPart, { record, segments }: Screen): Found | null {
  const asked = turnsOf(text).places.named.exec(text.trim())?.groups?.name;
  const name = asked ? foldText(asked.replace(/["“”]/g, '')) : '';
  if (name === '') return null;
  const elements = record.ui.elements.filter((element) => foldText(writtenName(element)) === name);
  if (elements.length > 0) {
    const [element, ...others] = elements;
    return others.length === 0
      ? {
          name: writtenName(element),
          box: element.box,
          role: element.role,
          id: element.id,
          evidence: [element.id],
          score: SCORE,
          element,
        }
      : null;
  }
  const [segment, ...others] = segments.filter((each) => foldText(each.text) === name);
  return segment && others.length === 0
    ? {
        name: segment.text,
        box: segment.box,
        role: null,
        id: segment.line.id,
        evidence: segment.evidence,
        score: SCORE,
        element: null,
      }
    : null;
}
