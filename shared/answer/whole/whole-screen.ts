import type { Draft } from '../../model/answer.ts';
import { assertNever } from '../../model/errors.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { AnswerContext } from '../context.ts';
import { declined, NEEDS_VISION_ADVICE } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { locateError, readError } from '../skills/error-answers.ts';
import { explainScreen } from '../skills/explain-screen.ts';
import { actions } from './actions.ts';
import { legibility, textHeight, wordCount } from './legibility.ts';
import { coloredText, extremeNumber, nthLine } from './lines.ts';
import { anyElement, namedElements } from './named-elements.ts';
import { nextStep } from './next-step.ts';
import { columnHeads, tableRow, wholeTable } from './table-parts.ts';
import { textAt } from './text-at.ts';
import { writtenIn } from './written-in.ts';

/** The answer to a question that names nothing on the screen, or null where it names something. */
export function wholeScreen(question: RoutedPart, screen: Screen, context: AnswerContext): Draft | null {
  const { whole } = question.slots;
  if (whole === undefined) return null;
  switch (whole) {
    case 'actions':
      return actions(screen);
    case 'elements':
      return namedElements(question.slots.role, screen);
    case 'any_element':
      return anyElement(question, screen, context);
    case 'next_step':
      return nextStep(question, screen, context);
    case 'meaning':
      return context.record.errors.length > 0
        ? readError(question, context)
        : explainScreen(question, screen);
    case 'well_being':
      return wellBeing(question, context);
    case 'legibility':
      return legibility(question, context.record);
    case 'text_height':
      return textHeight(context.record);
    case 'word_count':
      return wordCount(screen);
    case 'place':
      return textAt(question.slots.place ?? '', screen);
    case 'line':
      return nthLine(question.slots.place ?? 'first', screen);
    case 'colored_text':
      return coloredText(question.slots.color ?? '', screen);
    case 'column_heads':
      return columnHeads(screen);
    case 'table_row':
      return tableRow(question.slots.place ?? 'first', screen);
    case 'table':
    case 'table_as_csv':
      return wholeTable(whole === 'table_as_csv', screen);
    case 'largest_number':
    case 'smallest_number':
      return extremeNumber(whole === 'largest_number', screen);
    case 'language':
      return writtenIn(question, screen);
    case 'translation':
      return declined('Text is read here, not translated.', ['no skill translates'], [NEEDS_VISION_ADVICE]);
    default:
      return assertNever(whole);
  }
}

/** "is everything ok?": it is where no error is visible. */
function wellBeing(question: RoutedPart, context: AnswerContext): Draft {
  const draft = locateError(question, context);
  return { ...draft, verdict: draft.verdict === 'no' ? 'yes' : 'no' };
}
