import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import type { ErrorFinding } from '../../../../shared/model/image-features.ts';
import { element, screen, terminal } from '../../../fakes/drawn-screen.ts';

type Listed = { category: string; place: string; text: string };

const listed: Listed[] = readFileSync(new URL('further-messages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\w+ \| [tdp] \| /.test(line))
  .map((line) => {
    const [category, place, ...text] = line.split(' | ');
    return { category, place, text: text.join(' | ') };
  });
const errors = listed.filter(({ category }) => category !== 'none');
const harmless = listed.filter(({ category }) => category === 'none');

/** A text cut into rows of at most so many characters, as a dialog breaks it. */
function broken(text: string, width: number): string[] {
  const rows = [''];
  for (const word of text.split(' ')) {
    if (`${rows.at(-1)} ${word}`.trim().length > width) rows.push('');
    rows[rows.length - 1] = `${rows.at(-1)} ${word}`.trim();
  }
  return rows;
}

function inDialog(text: string): ErrorFinding[] {
  const [title, message] = text.split(' // ');
  const rows = broken(message, 52);
  const box = { x: 200, y: 180, width: 440, height: 130 + 20 * rows.length };
  const low = box.y + box.height - 44;
  return findErrors(
    screen(
      [
        { text: title, x: 380, y: 188 },
        ...rows.map((row, at) => ({ text: row, x: 250, y: 240 + 20 * at })),
        { text: 'Cancel', x: 440, y: low + 8 },
        { text: 'OK', x: 560, y: low + 8 },
      ],
      {
        ui: {
          elements: [
            element('dialog', title, [box.x, box.y, box.width, box.height]),
            element('title_bar', title, [box.x, box.y, box.width, 30]),
            element('button', 'Cancel', [420, low, 90, 30]),
            element('button', 'OK', [530, low, 90, 30]),
          ],
          windows: [{ id: 'window-1', title, box, kind: 'dialog', front: true, theme: 'light' }],
        },
      },
    ),
  );
}

function found({ place, text }: Listed): ErrorFinding[] {
  if (place === 't') return findErrors(terminal(['demo@box:~$ ./run', text, 'demo@box:~$']));
  if (place === 'd') return inDialog(text);
  const isReport = errors.some((each) => each.text === text);
  return findErrors(
    screen([
      { text: 'Orchard', x: 30, y: 20, height: 22 },
      { text: 'Overview', x: 30, y: 80 },
      { text: 'Members', x: 130, y: 80 },
      // What is reported on a page stands by itself, in red or large; what is spoken of stands among the rest.
      { text, x: 260, y: 200, ...(isReport ? { foreground: '#c01c28' } : {}) },
      { text: 'Privacy', x: 30, y: 400 },
    ]),
  );
}

describe('messages of further tools', () => {
  test('the list is long and covers every kind', () => {
    expect(errors.length).toBeGreaterThanOrEqual(150);
    expect(harmless.length).toBeGreaterThanOrEqual(60);
    expect(new Set(errors.map(({ category }) => category)).size).toBeGreaterThanOrEqual(13);
  });

  test('are found where they stand', () => {
    const missed = errors.filter((each) => found(each).length === 0).map(({ text }) => text);
    expect(missed.length / errors.length, missed.join('\n')).toBeLessThan(0.04);
  });

  test('are of the kind they are', () => {
    const wrong = errors
      .map((each) => ({ ...each, told: found(each)[0]?.category }))
      .filter(({ category, told }) => told !== undefined && told !== category)
      .map(({ category, told, text }) => `${category}, told ${told}: ${text}`);
    expect(wrong.length / errors.length, wrong.join('\n')).toBeLessThan(0.04);
  });

  test('harmless lines are none', () => {
    const called = harmless.filter((each) => found(each).length > 0).map(({ text }) => text);
    expect(called, called.join('\n')).toEqual([]);
  });
});
