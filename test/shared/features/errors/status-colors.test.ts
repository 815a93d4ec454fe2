import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import {
  colorMarks,
  isRed,
  isWrittenInRed,
  statusAround,
  usualGround,
} from '../../../../shared/features/errors/status-colors.ts';
import { element, screen } from '../../../fakes/drawn-screen.ts';

const line = (background: string, foreground = '#202020') =>
  screen([{ text: 'The quota is used up', x: 40, y: 40, background, foreground }]).text.lines[0];

describe('colours of errors', () => {
  it('are reds that letters are written in, lighter ones on dark ground', () => {
    expect(['#c01c28', '#e01b24', '#d32f2f'].every(isRed)).toBe(true);
    expect(['#202020', '#ffffff', '#c08a1e', '#7a4b2a', undefined].some(isRed)).toBe(false);
    expect(isWrittenInRed(line('#141925', '#ff9a9a'))).toBe(true);
    expect(isWrittenInRed(line('#ffffff', '#ff9a9a'))).toBe(false);
  });

  it('are the pale red of a banner, unless the page is of that colour', () => {
    expect(statusAround(line('#feb6b9'), [], '#f4f1ea')).toBe('error');
    expect(statusAround(line('#feb6b9'), [], '#feb6b9')).toBeNull();
    expect(statusAround(line('#f4e1c8'), [], '#ffffff')).toBeNull();
    expect(usualGround([line('#ffffff'), line('#ffffff'), line('#feb6b9')])).toBe('#ffffff');
  });

  it('make a sign where they fill a small region about as wide as high', () => {
    const mark = (width: number, height: number) =>
      colorMarks({
        ...screen([]),
        colors: {
          theme: 'light',
          dominant: [],
          status: [{ meaning: 'error', box: { x: 20, y: 20, width, height } }],
        },
      }).length;
    expect([mark(32, 32), mark(24, 29)]).toEqual([1, 1]);
    expect([mark(300, 40), mark(5, 5), mark(11, 17)]).toEqual([0, 0, 0]);
  });
});

describe('dialogs', () => {
  const dialog = (message: string, red: boolean, buttons: readonly string[] = ['OK']) =>
    findErrors(
      screen(
        [
          { text: 'Depth', x: 300, y: 108 },
          { text: message, x: 270, y: 160 },
          ...buttons.map((text, at) => ({ text, x: 300 + 90 * at, y: 220 })),
        ],
        {
          ui: {
            elements: [
              element('title_bar', 'Depth', [200, 100, 320, 24]),
              ...buttons.map((text, at) => element('button', text, [280 + 90 * at, 214, 80, 28])),
            ],
            windows: [
              {
                id: 'window-1',
                title: 'Depth',
                box: { x: 200, y: 100, width: 320, height: 160 },
                kind: 'dialog',
                front: true,
                theme: 'light',
              },
            ],
          },
          colors: {
            theme: 'light',
            dominant: [],
            status: red ? [{ meaning: 'error', box: { x: 215, y: 150, width: 34, height: 34 } }] : [],
          },
        },
      ),
    ).map(({ message }) => message);

  it('report what stands beside a red sign, whatever its words', () => {
    expect(dialog('Weights go in pairs', true)).toEqual(['Weights go in pairs']);
    expect(dialog('Weights go in pairs', false)).toEqual([]);
  });

  it('report what can only be taken note of, where it says that something is not so', () => {
    expect(dialog('The survey was not saved', false)).toEqual(['The survey was not saved']);
    expect(dialog('The survey was not saved', false, ['Save', 'Discard'])).toEqual([]);
  });
});
