import { readFileSync } from 'node:fs';
import { findErrors } from '../../shared/features/error-findings.ts';
import type { ErrorFinding } from '../../shared/model/image-features.ts';
import { element, screen, terminal } from './drawn-screen.ts';

/** A message from a list of `category | place | message` lines; `none` is no error. */
export type Listed = { category: string; place: string; text: string };

/** Reads such a list; places: t terminal, d dialog (its title before `//`), p page in red, w window in plain colours. */
export const listedMessages = (file: URL): Listed[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\w+ \| [tdpw] \| /.test(line))
    .map((line) => {
      const [category, place, ...text] = line.split(' | ');
      return { category, place, text: text.join(' | ') };
    });

/** A text cut into rows of at most so many characters, as a dialog breaks it. */
function broken(text: string, width: number): string[] {
  const rows = [''];
  for (const word of text.split(' ')) {
    if (`${rows.at(-1)} ${word}`.trim().length > width) rows.push('');
    rows[rows.length - 1] = `${rows.at(-1)} ${word}`.trim();
  }
  return rows;
}

function inDialog(text: string, buttons: readonly string[]): ErrorFinding[] {
  const [title, message] = text.split(' // ');
  const rows = broken(message, 52);
  const box = { x: 200, y: 180, width: 440, height: 130 + 20 * rows.length };
  const low = box.y + box.height - 44;
  const left = (at: number): number => 530 - 110 * at;
  return findErrors(
    screen(
      [
        { text: title, x: 380, y: 188 },
        ...rows.map((row, at) => ({ text: row, x: 250, y: 240 + 20 * at })),
        ...buttons.map((button, at) => ({ text: button, x: left(at) + 20, y: low + 8 })),
      ],
      {
        ui: {
          elements: [
            element('dialog', title, [box.x, box.y, box.width, box.height]),
            element('title_bar', title, [box.x, box.y, box.width, 30]),
            ...buttons.map((button, at) => element('button', button, [left(at), low, 90, 30])),
          ],
          windows: [{ id: 'window-1', title, box, kind: 'dialog', front: true, theme: 'light' }],
        },
      },
    ),
  );
}

/**
 * What is found where a message is put on a screen of its place. On a page what is reported stands in red, what is spoken
 * of among the rest.
 * @param buttons of a dialog, the last one first
 */
export function placedMessage(
  { category, place, text }: Listed,
  buttons: readonly string[] = ['OK', 'Cancel'],
): ErrorFinding[] {
  if (place === 't') return findErrors(terminal(['demo@box:~$ ./run', text, 'demo@box:~$']));
  if (place === 'd') return inDialog(text, buttons);
  return findErrors(
    screen([
      { text: 'Orchard', x: 30, y: 20, height: 22 },
      { text: 'Overview', x: 30, y: 80 },
      { text: 'Members', x: 130, y: 80 },
      { text, x: 260, y: 200, ...(category !== 'none' && place === 'p' ? { foreground: '#c01c28' } : {}) },
      { text: 'Privacy', x: 30, y: 400 },
    ]),
  );
}
