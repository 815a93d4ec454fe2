import { describe, expect, it } from 'vitest';
import { headedTables } from '../../../../shared/answer/screen/headed-tables.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { element, line, screen } from '../screen-record.ts';

const names = ['Repository', 'Branch', 'Commit', 'Remote'];
const heads = names.map((text, at) => line(`h${at}`, text, 20 + 150 * at, 20));
const cells = ['Changes', 'main', 'staged', 'origin'].map((text, at) =>
  line(`c${at}`, text, 20 + 150 * at, 60),
);

describe('headedTables', () => {
  it('are rows of cells under a row of heads', () => {
    expect(headedTables(screenOf(screen([...heads, ...cells])))).toHaveLength(1);
  });

  it('are not what stands under a menu bar', () => {
    const elements = names.map((name, at) =>
      element(`m${at}`, 'menu_item', name, [12 + 150 * at, 14, 110, 26]),
    );
    const record = screen([...heads, ...cells], { ui: { elements, windows: [] } });
    expect(headedTables(screenOf(record))).toEqual([]);
  });
});
