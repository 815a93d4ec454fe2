import { describe, expect, it } from 'vitest';
import { findKnobSwitches } from '../../../../shared/features/ui/knob-switches.ts';
import { prepareScreen } from '../../../../shared/features/ui/screen.ts';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { type Color, disc, INK, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';
import { readLine } from '../../../fixtures/read-line.ts';

const BLUE: Color = [40, 100, 210];
const TRACK: Color = [190, 190, 190];

describe('a switch whose knob is higher than its track', () => {
  it('is on where the knob is at the right, and off where it is as pale as the page beside such', async () => {
    const image = await readFixture('seeing/material_switches.png');
    const { elements } = findUiElements(image, [
      readLine('Comments on my photos', 59, 18, 177, 13),
      readLine('New followers', 59, 52, 99, 12),
      readLine('Weekly summary', 59, 85, 122, 16),
      readLine('Product news', 59, 119, 97, 13),
    ]);
    const marks = elements.filter(({ role }) => role === 'checkbox' || role === 'radio');
    expect(marks.map(({ role, name, state }) => [role, name, state[0]]).sort()).toEqual([
      ['checkbox', 'Comments on my photos', 'checked'],
      ['checkbox', 'New followers', 'unchecked'],
      ['checkbox', 'Product news', 'unchecked'],
      ['checkbox', 'Weekly summary', 'checked'],
    ]);
  });

  it('is none where a disc stands on a long line, as on a slider', () => {
    const image = canvas(420, 260, WHITE);
    fill(image, 30, 46, 300, 8, TRACK);
    disc(image, 160, 50, 10, BLUE);
    const screen = prepareScreen(image, [writtenWord(image, 'Volume', 340, 44, 60, INK)]);
    if (!screen) throw new Error('no screen');
    expect(findKnobSwitches(screen.surface, screen.panels, screen.runs)).toEqual([]);
  });
});
