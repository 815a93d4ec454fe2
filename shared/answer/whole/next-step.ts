import type { Draft } from '../../model/answer.ts';
import type { UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { readError } from '../skills/error-answers.ts';
import { frontDialog, offered } from './offered.ts';

/** How sure it is that what the program itself proposes is the next step. */
const PROPOSED = 0.75;

/**
 * "what should I do next?": an error comes first, with what helps against it; then what a dialog in front proposes.
 * What somebody wants is not on the screen, so anything else is declined.
 */
export function nextStep(question: RoutedPart, screen: Screen, context: AnswerContext): Draft {
  if (context.record.errors.length > 0) return readError(question, context);
  const dialog = frontDialog(screen);
  const buttons = offered('button', screen);
  const proposed = buttons.find(({ state }) => state.includes('default'));
  if (dialog && buttons.length > 0) return proposes(proposed ? [proposed] : buttons, proposed !== undefined);
  if (proposed) return proposes([proposed], true);
  return declined('The screen asks for nothing: what comes next depends on what you want to do.', [
    'no error is visible, and no dialog waits for an answer',
  ]);
}

function proposes(buttons: readonly UiElement[], isDefault: boolean): Draft {
  const names = buttons.map(({ name }) => name).join(', ');
  return answered({
    answer: isDefault ? `The default button is ${names}` : `The dialog waits for one of these: ${names}`,
    confidence: PROPOSED * Math.min(...buttons.map(({ confidence }) => confidence)),
    regions: buttons.map(({ box, name }) => ({ ...box, label: name })),
    evidence: buttons.map(({ id }) => id),
    reasons: [
      isDefault ? 'it is drawn as the default button' : 'they are the buttons of the dialog in front',
    ],
  });
}
