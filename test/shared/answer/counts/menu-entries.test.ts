import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

describe('the entries of the open menu', () => {
  const dropped = screen([
    line('a', 'Drawer', 20, 14),
    line('b', 'Record', 90, 14),
    line('c', 'Labels', 160, 14),
    ...column(['New record', 'Duplicate', 'Merge'], 104, 40, 20),
    ...column(['Show retired', 'Send to archive', 'Print label'], 104, 108, 20),
    line('t', 'Smoky quartz', 420, 90, 22),
    line('w', 'Weight: 412 g', 420, 150),
  ]);

  it.each([
    'how many entries does the open menu have?',
    'How many items are in the menu?',
    'how many options does this menu offer?',
    'How many commands are in the open menu',
    'number of entries in the menu that is open',
    'How many entries does the drop-down menu show?',
    'how many choices does the opened menu have',
    'How many points are in the Record menu?',
  ])('rows under a name of the bar, over a line between them: %s', (question) => {
    expect(countOf(dropped, question)).toBe(6);
  });
});
