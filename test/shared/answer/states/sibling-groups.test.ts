import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { siblingGroups } from '../../../../shared/answer/states/sibling-groups.ts';
import { element, line, screen } from '../screen-record.ts';

const groups = (...args: Parameters<typeof screen>) =>
  siblingGroups(screenOf(screen(...args))).map(
    ({ axis, siblings }) => `${axis}: ${siblings.map(({ name }) => name).join(', ')}`,
  );

describe('groups of siblings', () => {
  it('are short names on one row, and under each other at even steps', () => {
    const found = groups([
      line('a', 'Home', 20, 20),
      line('b', 'Orders', 120, 20),
      line('c', 'Help', 230, 20),
      line('d', 'Inbox', 20, 100),
      line('e', 'Sent', 20, 130),
      line('f', 'Trash', 20, 160),
      line('g', 'This sentence is much too long to be the name of anything', 20, 190),
    ]);
    expect(found).toContain('row: Home, Orders, Help');
    expect(found).toContain('column: Inbox, Sent, Trash');
  });

  it('are entries as high as tiles, where there are three at even steps', () => {
    const tiles = [line('a', 'Easy', 360, 100), line('b', 'Hard', 360, 180), line('c', 'Wild', 360, 260)];
    expect(groups(tiles)).toContain('column: Easy, Hard, Wild');
    expect(groups(tiles.slice(0, 2))).toEqual([]);
  });

  it('are tabs that fill the width in parts of one width, and no other words far apart', () => {
    const tabs = [
      line('a', 'Plot 27', 72, 100),
      line('b', 'Plot 28', 322, 100),
      line('c', 'All plots', 564, 100),
    ];
    expect(groups(tabs)).toContain('row: Plot 27, Plot 28, All plots');
    expect(groups([tabs[0], line('b', 'Plot 28', 350, 100), tabs[2]])).toEqual([]);
  });

  it('are controls of one kind on a row, called by their names', () => {
    const found = groups([line('a', 'Edit View', 20, 20)], {
      ui: {
        elements: [
          element('1', 'menu_item', 'Edit', [14, 14, 44, 26]),
          element('2', 'menu_item', 'View', [58, 14, 44, 26]),
        ],
        windows: [],
      },
    });
    expect(found).toContain('row: Edit, View');
  });
});
