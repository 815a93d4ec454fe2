import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import { matchPatterns } from '../../../../shared/features/errors/match-patterns.ts';
import { element, screen, summary } from '../../../fakes/drawn-screen.ts';

const listed = readFileSync(new URL('entry-messages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split(' | '));
const RED = '#c1071b';

describe('what is said of an entry', () => {
  test.each(listed.filter(([category]) => category !== 'none'))('%s: %s', (category, text) => {
    const kinds = matchPatterns(text)
      .filter(({ strength }) => strength !== 'hint')
      .map((match) => match.category as string);
    // What could not be done tells no kind by itself.
    expect(kinds.includes(category) || kinds.includes('unknown')).toBe(true);
  });

  test.each(listed.filter(([category]) => category === 'none'))('%s: %s', (_, text) => {
    const page = screen([
      { text: 'Harbour office', x: 20, y: 20, height: 24 },
      { text, x: 20, y: 90 },
      { text: 'Open from May to September', x: 20, y: 160 },
    ]);
    expect(findErrors(page)).toEqual([]);
  });

  test('is a message right under a field and beside it, on red and in red', () => {
    const reading = [
      { text: 'Water meter readings', x: 40, y: 12, height: 24 },
      { text: '1188', x: 430, y: 138 },
    ];
    const ui = { elements: [element('input', 'Reading', [418, 118, 364, 50])], windows: [] };
    const under = { text: 'Seven weeks since the last one', x: 420, y: 175, foreground: RED };
    const beside = { ...under, x: 800, y: 138 };
    const bright = { ...under, foreground: '#ffffff', background: '#bf2a2b' };
    for (const message of [under, beside, bright])
      expect(summary(findErrors(screen([...reading, message], { ui })))).toEqual([
        'validation: Seven weeks since the last one',
      ]);
  });
  test('is a message in a bubble beside a field that was taken for a button', () => {
    const fields = [
      element('input', 'Postcode', [150, 92, 186, 21]),
      element('button', 'Pay', [30, 266, 60, 24]),
    ];
    const bubble = { text: 'Write the postcode like HR4 7QT', x: 369, y: 96, height: 13 };
    const around = element('button', bubble.text, [361, 86, 260, 32]);
    const lines = [{ text: 'HR47-QT', x: 153, y: 97, height: 11 }, bubble];
    expect(
      summary(findErrors(screen(lines, { ui: { elements: [...fields, around], windows: [] } }))),
    ).toEqual([`validation: ${bubble.text}`]);
    const action = { ...bubble, text: 'Look up the address' };
    const ui = { elements: [...fields, { ...around, name: action.text }], windows: [] };
    expect(findErrors(screen([lines[0], action], { ui }))).toEqual([]);
  });
});

describe('a large sign over the middle of a dialog', () => {
  test('marks what is told under it', () => {
    const [finding] = findErrors(
      screen(
        [
          { text: 'Boat not removed', x: 450, y: 381, height: 34 },
          { text: 'You need the role Treasurer to remove it.', x: 440, y: 465, height: 15 },
          { text: 'Back', x: 600, y: 554, height: 19 },
        ],
        {
          ui: {
            elements: [
              element('dialog', '', [291, 123, 620, 594]),
              element('button', 'Back', [560, 537, 120, 57]),
            ],
            windows: [],
          },
          colors: {
            theme: 'light',
            dominant: [],
            status: [{ meaning: 'error', box: { x: 560, y: 222, width: 80, height: 80 } }],
          },
        },
      ),
    );
    expect(finding).toMatchObject({
      category: 'permission',
      reasons: expect.arrayContaining(['the dialog shows a red sign']),
    });
  });
});
