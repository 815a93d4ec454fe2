import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { dialogChoice } from '../../../../shared/answer/skills/dialog-choice.ts';
import type { RoutedPart } from '../../../../shared/model/question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

/** A dialog in front of a window with a Cancel button of its own. */
const dialog = (message: string, answers: readonly string[]) =>
  screen(
    [
      line('m', message, 220, 240),
      ...answers.map((name, at) => line(`a${at}`, name, 240 + 120 * at, 300)),
      line('c', 'Cancel', 600, 500),
    ],
    {
      ui: {
        elements: [
          ...answers.map((name, at) => element(`e${at}`, 'button', name, [220 + 120 * at, 294, 100, 26])),
          element('c', 'button', 'Cancel', [580, 494, 100, 26]),
        ],
        windows: [
          {
            id: 'w',
            title: 'Files',
            kind: 'window',
            theme: 'light',
            front: false,
            box: { x: 0, y: 0, width: 800, height: 600 },
          },
          {
            id: 'd',
            title: 'Ask',
            kind: 'dialog',
            theme: 'light',
            front: true,
            box: { x: 200, y: 200, width: 400, height: 140 },
          },
        ],
      },
    },
  );

const ask = (record: ReturnType<typeof screen>, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } }).answer;

describe('what a dialog asks, done or left undone', () => {
  it.each([
    [
      'The file path exists. Overwrite existing file?',
      'which button do i press so that nothing gets overwritten',
      'No (button)',
    ],
    ['The file path exists. Overwrite existing file?', 'where do I click to overwrite it', 'Yes (button)'],
    ['Attempt to reconnect?', 'Where do I click to give it another go?', 'Yes (button)'],
    ['Attempt to reconnect?', 'which button do I press if I do not want to reconnect?', 'No (button)'],
    ['Restart the computer now?', 'what should I press to restart', 'Yes (button)'],
    ['Restart the computer now?', "where do I click if I don't want it to restart?", 'No (button)'],
  ])('"%s": %s → %s', (message, question, answer) => {
    expect(ask(dialog(message, ['No', 'Yes']), question)).toBe(answer);
  });

  it('tells none where the dialog asks for something else, or where a place is asked for', () => {
    const record = dialog('Overwrite existing file?', ['No', 'Yes']);
    const choice = (text: string) =>
      dialogChoice({ ...(routeQuestion(text) as RoutedPart), text }, screenOf(record));
    expect(choice('which button do I press to print the page')).toBeNull();
    expect(choice('where does it say overwrite?')).toBeNull();
  });
});

describe('what closes a message', () => {
  it.each([
    'which button do I press to dismiss the message?',
    'where do I click to close the error dialog?',
    'how do I make the warning go away, which button?',
    'which button gets rid of the error box?',
  ])('stands in its dialog: %s', (question) => {
    const record = dialog('Could not open the file', ['OK']);
    const close = element('x', 'button', 'Close', [20, 560, 16, 16]);
    const box = { x: 220, y: 240, width: 184, height: 14 };
    const error = {
      id: 'e',
      category: 'unknown' as const,
      message: 'Could not open the file',
      code: null,
      box,
      confidence: 0.9,
      evidence: ['m'],
      reasons: [],
      candidates: [],
    };
    const shown = {
      ...record,
      errors: [error],
      ui: { ...record.ui, elements: [...record.ui.elements, close] },
    };
    expect(ask(shown, question)).toContain('OK');
  });
});
