import { describe, expect, test } from 'vitest';
import { element, line, screen } from '../screen-record.ts';
import { answer } from './listed.ts';

const entries = ['Find', 'Find Again', 'Replace', 'Goto Line', 'Show Tip'];
const keys = ['Ctrl+F', 'Ctrl+G', 'Ctrl+R', 'Ctrl+L', ''];
const menu = screen(
  entries.flatMap((name, at) => [
    line(`N${at}`, name, 60, 104 + 24 * at),
    ...(keys[at] ? [line(`K${at}`, keys[at], 220, 104 + 24 * at)] : []),
  ]),
  {
    ui: {
      elements: entries.map((name, at) => element(`M${at}`, 'menu_item', name, [50, 100 + 24 * at, 240, 23])),
      windows: [],
    },
  },
);

describe('entries of an open menu', () => {
  test.each([
    ['what is the last entry in the menu?', 'Show Tip'],
    ['second item of the menu', 'Find Again'],
    ['which entry has Ctrl+L', 'Goto Line'],
    ['which entry comes after Replace', 'Goto Line'],
    ['what is between Find and Replace', 'Find Again'],
  ])('%s', (question, wanted) => expect(answer(menu, question)).toBe(wanted));
});
