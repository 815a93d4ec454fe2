import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const menu = screen(
  [
    ['Find...', 'Ctrl+F'],
    ['Find Again', '[Shift]Ctrl+G'],
    ['Replace...', 'Ctrl+R'],
    ['Replace Again', 'Shift+Alt+T'],
    ['Goto Line Number...', 'Ctrl+L'],
    ['Full Screen', 'F11'],
    ['About', 'version 3'],
  ].flatMap(([name, keys], row) => [
    line(`n${row}`, name, 20, 20 + 30 * row),
    line(`k${row}`, keys, 260, 20 + 30 * row),
  ]),
);
const ask = (question: string) =>
  draftAnswer(routeQuestion(question), { record: menu, help: { documents: () => [] } });

describe('the keys of a command', () => {
  it.each([
    ['What is the keyboard shortcut for Goto Line Number?', 'Ctrl+L'],
    ['which keys do I press for Find Again?', '[Shift]Ctrl+G'],
    ['shortcut of Replace Again', 'Shift+Alt+T'],
    ['what is the hotkey for replace', 'Ctrl+R'],
    ['key combination for full screen', 'F11'],
  ])('answer "%s"', (question, keys) => {
    expect(ask(question).answer).toBe(keys);
  });

  it('are none of what is no keys, nor of a command that is not there', () => {
    expect(ask('what is the shortcut for About').answer).not.toBe('version 3');
    expect(ask('what is the shortcut for Paste').decision).toBe('decline');
  });
});
