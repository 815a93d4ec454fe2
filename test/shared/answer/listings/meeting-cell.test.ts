import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { meetingCell } from '../../../../shared/answer/listings/meeting-cell.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { twoColumnTables } from '../../../../shared/answer/screen/two-column-tables.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const rowsOf = (texts: readonly (readonly string[])[], step = 34, width = 180) =>
  texts.flatMap((row, y) => row.map((text, x) => line(`${y}-${x}`, text, 20 + width * x, 60 + step * y)));
const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : draft.decision;
};
const meeting = (record: ImageFeatures, question: string): string | null =>
  meetingCell(routeQuestion(question), screenOf(record))?.answer ?? null;

const invoices = screen(
  rowsOf([
    ['Number', 'Customer', 'Amount', 'State'],
    ['R-1041', 'Bakery Lind', '310.00', 'Paid'],
    ['R-1042', 'Flower shop', '92.50', 'Open'],
    ['R-1044', 'Cafe Central', '77.20', 'Draft'],
    ['R-1045', 'Studio Nova', '560.00', 'Open'],
  ]),
);
const loans = screen(
  rowsOf([
    ['Title', 'Due'],
    ['The Winter Road', '3 February'],
    ['Bees and Wasps', '11 February'],
    ['Learning to Weave', '12 February'],
  ]),
);

describe('the cell where a row and a column meet that a question says in full', () => {
  it.each([
    ['Which customer has the number R-1045?', 'Studio Nova'],
    ['Which customer has the number R-1044?', 'Cafe Central'],
    ['Which Customer has "Draft" as State?', 'Cafe Central'],
    ['What is the state of Studio Nova?', 'Open'],
    ['What does the Amount column say for Flower shop?', '92.50'],
  ])('"%s"', (question, value) => {
    expect(answer(invoices, question)).toBe(value);
  });

  it.each([
    ['What is the due of Bees and Wasps?', '11 February'],
    ['Which title has the due 12 February?', 'Learning to Weave'],
  ])('in a table of two columns: "%s"', (question, value) => {
    expect(answer(loans, question)).toBe(value);
  });

  it('a short number names a row only beside its head', () => {
    const tasks = screen(
      rowsOf([
        ['ID', 'Project', 'Task'],
        ['5', 'Club', 'Send the minutes'],
        ['6', 'Garden', 'Book the hall'],
        ['7', 'House', 'Oil the hinge'],
      ]),
    );
    expect(meeting(tasks, 'Which task has the ID 6?')).toBe('Book the hall');
    expect(meeting(tasks, 'Which task takes 6 hours?')).toBeNull();
  });

  it('is none where the question asks for a price, a person, another row or what no head says', () => {
    expect(meeting(invoices, 'How much is the number of Cafe Central?')).toBeNull();
    expect(meeting(invoices, 'Who has the amount of Flower shop?')).toBeNull();
    expect(meeting(invoices, 'Which customer comes after Flower shop?')).toBeNull();
    expect(meeting(invoices, 'What is the address of Cafe Central?')).toBeNull();
  });
});

describe('tables of two columns', () => {
  it('have rows in which something lines up with both heads', () => {
    const [table] = twoColumnTables(screenOf(loans));
    expect(table.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
      ['The Winter Road', '3 February'],
      ['Bees and Wasps', '11 February'],
      ['Learning to Weave', '12 February'],
    ]);
  });

  it('end where one column ends', () => {
    const cut = screen([
      ...rowsOf([
        ['Title', 'Due'],
        ['The Winter Road', '3 February'],
      ]),
      line('x', 'Opening hours', 20, 160),
    ]);
    expect(twoColumnTables(screenOf(cut))).toEqual([]);
  });
});
