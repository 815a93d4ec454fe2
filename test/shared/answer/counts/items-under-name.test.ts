import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

describe('what is listed under the text that names it', () => {
  const sidebar = screen([
    line('t', 'Kiln controller', 40, 20),
    line('n', 'FIRINGS', 20, 70),
    line('f', 'Filter firings', 46, 100),
    ...column(['Bisque, stoneware', 'Glaze, blue', 'Raku, Saturday', 'Test tiles'], 24, 160, 38),
    line('h', 'Bisque, stoneware', 420, 70),
    line('p', 'Next step in 12 minutes', 420, 100),
  ]);

  it.each([
    'how many firings are listed on the left?',
    'How many firings are in the sidebar?',
    'number of firings on the left',
    'how many firings do I have',
    'How many firings can be chosen?',
  ])('a list of a sidebar with a field over it: %s', (question) => {
    expect(countOf(sidebar, question)).toBe(4);
  });

  const pairs = screen([
    line('k', 'Key: berth:7', 280, 60),
    ...column(['Field', 'ship', 'length', 'depth', 'pilot', 'cargo'], 288, 120, 36),
    ...column(['Value', 'Loch Sunart', '84', '5.2', 'yes', 'slate'], 620, 120, 36),
  ]);

  it.each(['how many fields does the hash have?', 'How many fields does this key have?', 'count the fields'])(
    'rows of a table of two columns: %s',
    (question) => {
      expect(countOf(pairs, question)).toBe(5);
    },
  );

  const note = screen([
    line('c', 'Shopping list for Sunday', 60, 60),
    line('a', '- rye flour, 2 kg', 60, 120),
    line('b', '- six lemons', 60, 150),
    // The dash before this one was not read.
    line('d', 'goat cheese', 84, 180),
    line('e', '- olive oil', 60, 210),
    line('g', '- bay leaves', 60, 240),
  ]);

  it.each([
    'How many things are on the shopping list?',
    'how many items are on the shopping list',
    'number of items on the shopping list?',
  ])('a list in a note: %s', (question) => {
    expect(countOf(note, question)).toBe(5);
  });

  const tasks = screen([
    ...column(['Task', 'Sweep the loft', 'Oil the hinges', 'Order slates', 'Paint the gate'], 40, 80),
    ...column(['Who', 'Mira', 'Jonas', 'Mira', 'Mira'], 300, 80),
    ...column(['Until', '4 May', '9 May', '9 May', '1 June'], 500, 80),
  ]);

  it.each([
    ['How many tasks are there?', 4],
    ['how many tasks are for Mira?', 3],
  ])('%s → %s', (question, count) => {
    expect(countOf(tasks, question)).toBe(count);
  });

  it('is not what stands under the name of a menu, over a figure or under a label', () => {
    const board = screen([
      line('l', 'Visitors', 60, 60),
      line('v', '1204', 60, 90),
      ...column(['Monday', 'Tuesday', 'Friday'], 60, 130),
    ]);
    expect(countOf(board, 'How many visitors were there?')).toBe(1204);
  });
});
