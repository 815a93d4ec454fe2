import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import { type Drawn, element, screen } from '../../../fakes/drawn-screen.ts';

const RED = '#c01c28';
const first = (...lines: Drawn[]) => findErrors(screen([{ text: 'Choir', x: 30, y: 20 }, ...lines]))[0];

describe('the parts of one message', () => {
  it('are a title and the text behind it, on one ground', () => {
    const toast = { y: 300, background: '#feb6b9' };
    const found = first(
      { text: 'Upload failed', x: 300, ...toast },
      { text: 'The storage quota of 2 GB is used up.', x: 412, ...toast },
    );
    expect(found.message).toBe('Upload failed The storage quota of 2 GB is used up.');
    expect(found.category).toBe('resource');
  });

  it('are the number of a status and what it means, beside each other', () => {
    const found = first(
      { text: '404', x: 260, y: 198, height: 20 },
      { text: 'The requested path could not be found', x: 340, y: 201 },
    );
    expect(found.box).toMatchObject({ x: 260 });
    expect(found.category).toBe('not_found');
  });

  it('are the class of an exception and its message right under it', () => {
    const found = first(
      { text: 'TypeError (500)', x: 120, y: 100, foreground: RED },
      { text: 'Cannot read properties of undefined', x: 120, y: 128, height: 26 },
    );
    expect(found.box).toMatchObject({ y: 100, height: 54 });
  });

  it('are what a line with a colon announces, not that line', () => {
    const found = first(
      { text: 'An error occurred while processing your request:', x: 120, y: 170 },
      { text: "unknown revision '4f9c1a7be2'", x: 120, y: 230 },
    );
    expect(found.message).toBe("unknown revision '4f9c1a7be2'");
    expect(found.category).toBe('not_found');
  });

  it('are not the source over what was raised', () => {
    const found = first(
      { text: '.append(crates[i])', x: 140, y: 300, foreground: RED },
      { text: 'IndexError: list index out of range', x: 120, y: 318, foreground: RED },
    );
    expect(found.message).toBe('IndexError: list index out of range');
  });

  it('are not a setting and its value', () => {
    expect(first({ text: 'ConnectTimeout 12', x: 120, y: 170 })).toBeUndefined();
  });

  it('are the messages at all fields of a form, which was filled in wrongly', () => {
    const found = first(
      { text: 'Plot', x: 40, y: 80, foreground: RED },
      { text: 'Plot 214 does not exist', x: 40, y: 130, foreground: RED },
      { text: 'First day', x: 40, y: 180 },
      { text: 'The first day must not be in the past', x: 40, y: 230, foreground: RED },
    );
    expect(found.category).toBe('validation');
    expect(found.box).toMatchObject({ y: 130, height: 114 });
  });
});

it('the list over a form comes with its heading, and before the messages at the fields', () => {
  const said = 'The date of the market must be in the future';
  const found = first(
    { text: 'There is a problem', x: 55, y: 70, height: 22 },
    { text: said, x: 55, y: 110, foreground: RED },
    { text: 'Date of the market', x: 50, y: 380 },
    { text: said, x: 50, y: 420, foreground: RED },
  );
  expect(found.category).toBe('validation');
  expect(found.box).toMatchObject({ y: 70, height: 54 });
});

it('what is told comes before the class of the exception alone', () => {
  const found = first(
    { text: 'TypeError', x: 40, y: 100 },
    { text: 'An error occurred.', x: 40, y: 140, height: 26 },
    { text: "Cannot read properties of undefined (reading 'toFixed')", x: 96, y: 240, foreground: RED },
  );
  expect(found.message).toContain('Cannot read properties');
  expect(found.code).toBe('TypeError');
});

it('what is red in a dialog stands for itself, and what is asked for under it does not belong to it', () => {
  const box = { x: 200, y: 150, width: 460, height: 200 };
  const [found] = findErrors(
    screen(
      [
        { text: 'Unlock', x: 400, y: 158 },
        { text: 'Bad passphrase (try 2 of 3)', x: 230, y: 200, foreground: RED },
        { text: 'Please enter the passphrase to unlock the key', x: 230, y: 222 },
        { text: 'OK', x: 580, y: 312 },
      ],
      {
        ui: {
          elements: [
            element('dialog', 'Unlock', [200, 150, 460, 200]),
            element('button', 'OK', [560, 304, 80, 30]),
          ],
          windows: [{ id: 'window-1', title: 'Unlock', box, kind: 'dialog', front: true, theme: 'light' }],
        },
      },
    ),
  );
  expect(found.message).toBe('Bad passphrase (try 2 of 3)');
});

it('what a service answered in its list of errors is one, and its message alone is none', () => {
  const found = first(
    { text: '"errors": [', x: 60, y: 100 },
    { text: '{', x: 75, y: 120 },
    { text: '"message": "Nobody has a colour on Parcel"', x: 90, y: 140 },
  );
  expect(found?.message).toContain('Nobody has a colour on Parcel');
  expect(first({ text: '"message": "Nobody has a colour on Parcel"', x: 90, y: 140 })).toBeUndefined();
});
