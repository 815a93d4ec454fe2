/** What AT-SPI tells about a screen, turned into text lines and elements of the set. */
import { join } from 'node:path';
import { clip, inkBox, inkRuns, type Pixels } from '../picture.ts';
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
  /^(push button|toggle button|button|check box|radio button|combo box|link|menu item|menu|check menu item|radio menu item|page tab|table cell|list item|label|table column header|column header|tree item|heading|static|status bar|icon)$/;

export function readAccessible(display: Display): Accessible[] {
  return JSON.parse(display.call('/usr/bin/python3', [join(import.meta.dirname, 'accessibility.py')]));
}

const inside = ([x, y, w, h]: Box, [ox, oy, ow, oh]: Box): boolean =>
  x + w / 2 >= ox && x + w / 2 <= ox + ow && y + h / 2 >= oy && y + h / 2 <= oy + oh && w > 0 && h > 0;

/** Where the words of a name stand in its element's box, leaving out an icon or an arrow beside them. */
function wordsBox(pixels: Pixels, name: string, box: Box): Box | null {
  const inset: Box = [box[0] + 3, box[1] + 3, box[2] - 6, box[3] - 6];
  const region = clip(inset, pixels);
  if (region[2] < 4 || region[3] < 5) return null;
  const whole = inkBox(pixels, region);
  if (!whole) return null;
  const expected = name.length * 7.2;
  const runs = inkRuns(pixels, whole, 5);
  let best: [number, number] = [whole[0], whole[2]];
  for (let first = 0; first < Math.min(runs.length, 3); first++)
    for (let last = Math.max(first, runs.length - 3); last < runs.length; last++) {
      const width = runs[last][0] + runs[last][1] - runs[first][0];
      if (Math.abs(width - expected) < Math.abs(best[1] - expected) - 8) best = [runs[first][0], width];
    }
  return inkBox(pixels, [best[0], whole[1], best[1], whole[3]]) ?? whole;
}

/** Lines told with their extents, then names of things that have no text of their own. */
export function textOf(items: Accessible[], pixels: Pixels): TextLine[] {
  const lines: TextLine[] = [];
  const known = (text: string, box: Box): boolean =>
    lines.some((l) => (l.text === text || l.text.includes(text)) && inside(l.box, box));
  for (const item of items) {
    if (!item.box || item.role === 'terminal' || item.role === 'password text') continue;
    for (const line of item.lines) {
      const box = inside(line.box, item.box) ? inkBox(pixels, line.box) : null;
      if (box && !known(line.text, line.box)) lines.push({ text: line.text, box });
    }
  }
  for (const item of items) {
    if (
      !item.box ||
      !item.name.trim() ||
      !NAMED.test(item.role) ||
      item.lines.length ||
      item.name.includes('\n')
    )
      continue;
    const box = item.box[3] > 4 ? wordsBox(pixels, item.name, item.box) : null;
    if (box && !known(item.name, item.box)) lines.push({ text: item.name.trim(), box });
  }
  return lines;
}

export function elementsOf(items: Accessible[], pixels: Pixels): ScreenElement[] {
  return items.flatMap((item) => {
    const role = ROLES[item.role];
    if (!role || !item.box || (item.role === 'text' && !item.states.includes('EDITABLE'))) return [];
    const box = clip(item.box, pixels);
    if (box[2] < 5 || box[3] < 5) return [];
    return [{ role, name: item.name || (role === 'input' ? '' : item.description), box }];
  });
}
