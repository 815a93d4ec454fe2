/** What AT-SPI tells about a screen, turned into text lines and elements of the set. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clip, inkBox, inkRows, inkRuns, type Pixels } from '../picture.ts';
import type { Box, ScreenElement, TextLine } from '../scene.ts';
import type { Display } from './display.ts';

export type Accessible = {
  role: string;
  name: string;
  description: string;
  depth: number;
  states: string[];
  box?: Box;
  lines: TextLine[];
};

const ROLES: Record<string, string> = {
  'push button': 'button',
  'toggle button': 'button',
  button: 'button',
  'check box': 'checkbox',
  switch: 'checkbox',
  'radio button': 'radio',
  'combo box': 'combobox',
  entry: 'input',
  'password text': 'input',
  'spin button': 'input',
  text: 'input',
  link: 'link',
  'menu item': 'menu_item',
  menu: 'menu_item',
  'check menu item': 'menu_item',
  'radio menu item': 'menu_item',
  'page tab': 'tab',
  icon: 'icon',
  image: 'icon',
  table: 'table',
  'tree table': 'table',
  list: 'list',
  'list box': 'list',
  tree: 'table',
  dialog: 'dialog',
  alert: 'dialog',
  'progress bar': 'progress_bar',
  slider: 'slider',
  'scroll bar': 'scrollbar',
};
/** Roles whose words are their name, drawn somewhere inside their box. */
const NAMED =
  /^(push button|toggle button|button|check box|radio button|combo box|link|menu item|menu|check menu item|radio menu item|page tab|table cell|list item|label|table column header|column header|tree item|heading|static|status bar)$/;

export function readAccessible(display: Display): Accessible[] {
  // The script goes through standard input, so that no path of this machine shows up in a list of processes.
  return JSON.parse(
    display.call(
      '/usr/bin/python3',
      ['-'],
      readFileSync(join(import.meta.dirname, 'accessibility.py'), 'utf8'),
    ),
  );
}

const inside = ([x, y, w, h]: Box, [ox, oy, ow, oh]: Box): boolean =>
  x + w / 2 >= ox && x + w / 2 <= ox + ow && y + h / 2 >= oy && y + h / 2 <= oy + oh && w > 0 && h > 0;

/** Where the words of a name stand in its element's box, leaving out an icon or an arrow beside them. */
function wordsBox(pixels: Pixels, name: string, box: Box, role: string): Box | null {
  const inset: Box = [box[0] + 3, box[1] + 3, box[2] - 6, box[3] - 6];
  const region = clip(inset, pixels);
  if (region[2] < 4 || region[3] < 5) return null;
  const whole = inkBox(pixels, region);
  if (!whole) return null;
  const expected = name.length * 7.2;
  const runs = inkRuns(pixels, whole, 5);
  const fine = inkRuns(pixels, whole, 2);
  const indicator =
    /^(check box|radio button)$/.test(role) && fine.length > 1 && fine[0][1] >= 9 && fine[0][1] <= 22;
  if (indicator) return inkBox(pixels, [fine[1][0], whole[1], whole[0] + whole[2] - fine[1][0], whole[3]]);
  let best: [number, number] = [whole[0], whole[2]];
  for (let first = 0; first < Math.min(runs.length, 3); first++)
    for (let last = Math.max(first, runs.length - 3); last < runs.length; last++) {
      const width = runs[last][0] + runs[last][1] - runs[first][0];
      if (Math.abs(width - expected) < Math.abs(best[1] - expected) - 8) best = [runs[first][0], width];
    }
  return inkBox(pixels, [best[0], whole[1], best[1], whole[3]]) ?? whole;
}

/** Names that wrap: the words are shared out over the rows of ink by the rows' widths. */
function wrappedLines(pixels: Pixels, name: string, box: Box): TextLine[] {
  const rows = inkRows(pixels, box).map(([y, h]) => inkBox(pixels, [box[0], y, box[2], h]) ?? box);
  if (rows.length < 2) return [];
  const given = name.split('\n').filter((part) => part.trim());
  if (given.length === rows.length) return given.map((text, i) => ({ text: text.trim(), box: rows[i] }));
  const words = name.split(/\s+/);
  const perPixel = name.length / rows.reduce((sum, row) => sum + row[2], 0);
  return rows.map((row, i) => {
    const taken = [words.shift() ?? ''];
    const room = row[2] * perPixel;
    while (
      words.length &&
      (i === rows.length - 1 || [...taken, words[0]].join(' ').length <= room + words[0].length * 0.4)
    )
      taken.push(words.shift() ?? '');
    return { text: taken.join(' '), box: row };
  });
}

/** Whether an item's middle is inside every thing that holds it: what is scrolled away is not. */
function unclipped(items: Accessible[]): Accessible[] {
  const holders: Accessible[] = [];
  return items.filter((item) => {
    while (holders.length && holders[holders.length - 1].depth >= item.depth) holders.pop();
    const { box } = item;
    const seen = !box || holders.every((h) => !h.box || h.box[2] < 2 || inside(box, h.box));
    if (/^(scroll pane|viewport|table|tree table|tree|list|frame|dialog|panel)$/.test(item.role))
      holders.push(item);
    return seen;
  });
}

/** GTK tells the words of a tree's cell too far to the right, by the width of the expander: letters that touch are taken in. */
function withLettersBefore(pixels: Pixels, [x, y, width, height]: Box): Box {
  const before = inkRuns(pixels, clip([x - 40, y, 40 + width, height], pixels), 3).find(
    ([left, w]) => left < x && left + w > x,
  );
  return before ? [before[0], y, x + width - before[0], height] : [x, y, width, height];
}

/** Narrowest that a letter is drawn on average, in pixels: what is narrower than that is a picture that has a name. */
const NARROWEST_LETTER = 4.2;
const isWritten = (name: string, [, , width, height]: Box): boolean =>
  name.trim().length < 3 || (width >= name.trim().length * NARROWEST_LETTER && height <= 30);

/** Lines told with their extents, then names of things that have no text of their own. */
export function textOf(items: Accessible[], pixels: Pixels): TextLine[] {
  const lines: TextLine[] = [];
  const known = (text: string, box: Box): boolean =>
    lines.some((l) => (l.text === text || l.text.includes(text)) && inside(l.box, box));
  const shown = unclipped(items);
  for (const item of shown) {
    if (!item.box || item.role === 'terminal' || item.role === 'password text') continue;
    // Some toolkits answer with the whole label for every word of it.
    const rows =
      item.role === 'label' && item.lines.length === 1 ? wrappedLines(pixels, item.name, item.box) : [];
    lines.push(...rows);
    for (const line of rows.length ? [] : item.lines) {
      if (!inside(line.box, item.box)) continue;
      const tight = /^(check box|radio button)$/.test(item.role)
        ? wordsBox(pixels, line.text, item.box, item.role)
        : inkBox(pixels, line.box);
      const box = tight && item.role === 'table cell' ? withLettersBefore(pixels, tight) : tight;
      if (box && !known(line.text, line.box)) lines.push({ text: line.text, box });
    }
  }
  for (const item of shown) {
    if (!item.box || !item.name.trim() || !NAMED.test(item.role) || item.lines.length) continue;
    if (/^[a-z-]+-symbolic$/.test(item.name)) continue; // the name of a picture, which is not written anywhere
    const wrapped = /^(label|static)$/.test(item.role) ? wrappedLines(pixels, item.name, item.box) : [];
    const box = wrapped.length || item.box[3] < 5 ? null : wordsBox(pixels, item.name, item.box, item.role);
    if (box && isWritten(item.name, box) && !known(item.name, item.box))
      lines.push({ text: item.name.trim(), box });
    lines.push(...wrapped);
  }
  return lines;
}

export function elementsOf(items: Accessible[], pixels: Pixels): ScreenElement[] {
  return unclipped(items).flatMap((item) => {
    const role = ROLES[item.role];
    if (!role || !item.box || (item.role === 'text' && !item.states.includes('EDITABLE'))) return [];
    const box = clip(item.box, pixels);
    if (box[2] < 5 || box[3] < 5) return [];
    return [{ role, name: item.name || (role === 'input' ? '' : item.description), box }];
  });
}
