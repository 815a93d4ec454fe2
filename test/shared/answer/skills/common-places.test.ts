import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const NAMES = [
  ['Edit', 'Save', 'Cancel', 'Clear', 'Replace All'],
  ['Add New', 'Up', 'Search', 'Help', 'Download all'],
];
const page = screen(
  NAMES.flatMap((row, y) => row.map((name, x) => line(`${y}-${x}`, name, 40 + 150 * x, 100 + 60 * y))),
  {
    ui: {
      elements: NAMES.flatMap((row, y) =>
        row.map((name, x) =>
          element(`e${y}-${x}`, 'button', name, [30 + 150 * x, 92 + 60 * y, 20 + 8 * name.length, 30]),
        ),
      ),
      windows: [],
    },
  },
);
const placeOf = (question: string) =>
  draftAnswer(routeQuestion(question), { record: page, help: { documents: () => [] } }).answer;

describe('where something can be done', () => {
  it.each([
    ['where do I click to keep my changes', 'Save'],
    ['where do i press so that nothing is lost', 'Save'],
    ['which button gets me out of this without doing anything', 'Cancel'],
    ['where do i press to empty the query box?', 'Clear'],
    ['Where do I empty the form?', 'Clear'],
    ['where can i click to empty the search box', 'Clear'],
    ['Which button do I press to change every occurrence at once', 'Replace All'],
    ['where can i enter another hire', 'Add New'],
    ['Where do I move a file further up in the list?', 'Up'],
    ['Where do I click to look for a file?', 'Search'],
    ['how do i get all the recordings onto my computer, which button', 'Download all'],
    ['which menu explains how it works', 'Help'],
    ['where can I rework this', 'Edit'],
  ])('%s → %s', (question, name) => {
    expect(placeOf(question)).toBe(`${name} (button)`);
  });
});
