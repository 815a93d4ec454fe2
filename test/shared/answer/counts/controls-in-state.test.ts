import { describe, expect, it } from 'vitest';
import type { UiElement } from '../../../../shared/model/image-features.ts';
import { element, line, screen } from '../screen-record.ts';
import { countOf } from './count-of.ts';

const NAMES = ['Undo', 'Redo', 'Cut', 'Copy', 'Paste'];
const menu = screen(
  NAMES.map((name, at) => line(`m${at}`, name, 40, 60 + 24 * at)),
  {
    ui: {
      windows: [],
      elements: NAMES.map((name, at) =>
        element(`e${at}`, 'menu_item', name, [30, 56 + 24 * at, 200, 22], at < 2 ? ['disabled'] : []),
      ),
    },
  },
);
const TOPPINGS: [string, UiElement['state']][] = [
  ['Onions', ['checked']],
  ['Olives', ['unchecked']],
  ['Capers', ['checked']],
];
const order = screen(
  [
    line('l', 'Toppings', 40, 100),
    ...TOPPINGS.map(([name], at) => line(`t${at}`, name, 180 + 120 * at, 100)),
    line('n', 'Newsletter', 180, 200),
  ],
  {
    ui: {
      windows: [],
      elements: [
        ...TOPPINGS.map(([name, state], at) =>
          element(`e${at}`, 'checkbox', name, [160 + 120 * at, 100, 14, 14], state),
        ),
        element('x', 'checkbox', 'Newsletter', [160, 200, 14, 14], ['checked']),
      ],
    },
  },
);
const FIELDS = ['Name', 'Street', 'Town', 'Remarks'];
const form = screen(
  FIELDS.map((name, at) => line(`f${at}`, name, 40, 60 + 50 * at)),
  {
    ui: {
      windows: [],
      elements: FIELDS.map((name, at) => ({
        ...element(`i${at}`, 'input', name, [200, 54 + 50 * at, 300, 28]),
        value: at === 0 ? 'Ines' : '',
      })),
    },
  },
);

describe('controls in a state', () => {
  it.each([
    [menu, 'How many entries of the menu are greyed out?', 2],
    [menu, 'how many menu entries are disabled', 2],
    [menu, 'How many menu entries are not available?', 2],
    [menu, 'How many menu entries are not greyed out?', 3],
    [order, 'how many of the toppings are ticked?', 2],
    [order, 'How many toppings are checked?', 2],
    [order, 'how many toppings are not ticked', 1],
    [form, 'How many fields are empty?', 3],
    [form, 'how many of the fields are still blank?', 3],
    [form, 'How many fields are already filled in?', 1],
  ])('%#', (record, question, count) => {
    expect(countOf(record, question)).toBe(count);
  });

  it('are not told where the state of one was not seen', () => {
    const [first, ...others] = order.ui.elements;
    const unseen = { ...order, ui: { windows: [], elements: [{ ...first, state: [] }, ...others] } };
    expect(countOf(unseen, 'how many checkboxes are ticked?')).toBe('decline');
  });
});
