import { describe, expect, it } from 'vitest';
import { answerTo, ask, recordOf } from '../../fakes/ask-recorded.ts';

describe('tables of recorded screens', () => {
  it.each([
    ['fresh-screens/handsontable_stock', 'what is the price of wood glue?', '6.9'],
    ['fresh-screens/handsontable_stock', 'Where is the sandpaper kept?', 'Shelf B'],
    ['fresh-screens/paper_table', 'which country does Mason Porter live in', 'Chile'],
    ['fresh-screens/paper_table', 'Who lives in Malawi?', 'Doris Greene'],
    ['fresh-screens/tabler_datatable', 'What is the score of El Toro?', '99,0%'],
    ['fresh-screens/tabler_datatable', 'Which coaster has the highest score?', 'Steel Vengeance'],
    ['fresh-screens/tabler_datatable', 'In which city is Shambhala?', 'Port Aventura, Spain'],
  ])('%s: %s', (name, question, wanted) => {
    expect(answerTo(name, question)).toMatchObject({ decision: 'answer', answer: wanted });
  });

  it('tell each of their cells by row and column', () => {
    const rows = {
      'Screw M4': ['Drawer 3', '1200', '0.04'],
      Hinge: ['Drawer 7', '36', '2.15'],
      'Sandpaper P120': ['Shelf B', '58', '0.6'],
      'Wood glue': ['Shelf B', '9', '6.9'],
      'Drill bit 6 mm': ['Drawer 1', '14', '3.25'],
    };
    const record = recordOf('fresh-screens/handsontable_stock');
    const asked = Object.entries(rows).flatMap(([article, cells]) =>
      ['place', 'pieces', 'price'].flatMap((head, column) =>
        [
          `What is the ${head} of ${article}?`,
          `${head} of ${article.toLowerCase()}`,
          `tell me the ${head} of the ${article}`,
        ].map((question) => [question, ask(question, record).answer.answer, cells[column]]),
      ),
    );
    expect(asked.filter(([, given, wanted]) => given !== wanted)).toEqual([]);
  });

  it.each([
    ['fresh-screens/handsontable_stock', 'Which article costs 2.15?', 'Hinge'],
    ['fresh-screens/paper_table', 'Which name has the salary $38,735?', 'Philip Chaney'],
    ['fresh-screens/tabler_uptime', 'What is the availability of Last 7 days?', '98.9533%'],
  ])('name the row of a value (%s: %s)', (name, question, wanted) => {
    expect(answerTo(name, question).answer).toBe(wanted);
  });

  it('decline what they have no column for', () => {
    expect(answerTo('fresh-screens/paper_table', 'How old is Philip Chaney?').decision).toBe('decline');
  });

  it('name their columns', () => {
    expect(answerTo('fresh-screens/paper_table', 'Which columns does the table have?').answer).toBe(
      'ID, Name, Salary, Country, City',
    );
  });
});

describe('sums of recorded bills', () => {
  it('are worked out again: items, discount and change', () => {
    const answer = answerTo('screens/urxvt_receipt', 'does the total add up?');
    expect(answer.answer).toBe(
      'Yes. It adds up: 7.80 + 24.50 + 11.70 = 44.00 (Subtotal); 44.00 − 4.40 = 39.60 (TOTAL EUR); 50.00 − 39.60 = 10.40 (Change)',
    );
    expect(answer.evidence).toHaveLength(8);
  });

  it('are told to be wrong where a figure was changed', () => {
    const record = recordOf('screens/urxvt_receipt');
    const lines = record.text.lines.map((line) =>
      line.text.startsWith('TOTAL')
        ? {
            ...line,
            text: line.text.replace('39.60', '49.60'),
            words: line.words.map((word) => ({ ...word, text: word.text.replace('39.60', '49.60') })),
          }
        : line,
    );
    const { answer } = ask('is the total right?', { ...record, text: { ...record.text, lines } });
    expect(answer.answer).toContain(
      'No. It does not add up: 44.00 − 4.40 makes 39.60, but "TOTAL EUR" says 49.60',
    );
  });
});

describe('pages that sell something', () => {
  it.each([
    ['What is the product called?', 'AdminLTE Pro'],
    ['How many stars does it have?', '4.6'],
    ['How many reviews are there?', '248 reviews'],
    ['Name, price and rating of the product?', 'AdminLTE Pro, $129, 4.6'],
  ])('%s', (question, wanted) => {
    expect(answerTo('screens/gentelella_product', question).answer).toBe(wanted);
  });
});
