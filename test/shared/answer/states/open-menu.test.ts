import { expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { openMenu } from '../../../../shared/answer/states/open-menu.ts';
import { element, line, screen } from '../screen-record.ts';

const bar = ['File', 'Edit', 'Search', 'Help'].map((name, at) => line(name, name, 20 + 80 * at, 20));
const entries = (x: number, names: readonly string[]) =>
  names.map((name, at) => element(name, 'menu_item', name, [x, 40 + 24 * at, 160, 24]));
const open = (x: number, names = ['Find', 'Find again', 'Replace', 'Go to line']) =>
  openMenu(screenOf(screen(bar, { ui: { elements: entries(x, names), windows: [] } })))?.answer;

it('names the menu that the entries hang under', () => {
  expect(open(176)).toBe('Search');
  expect(open(14)).toBe('File');
});

it('names none where no entries hang under a name', () => {
  expect(open(500)).toBeUndefined();
  expect(open(176, ['Find', 'Replace'])).toBeUndefined();
});
