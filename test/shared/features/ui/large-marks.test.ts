import { describe, expect, it } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { INK, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';
import { readFixture } from '../../../fixtures/read-fixture.ts';
import { readLine } from '../../../fixtures/read-line.ts';

describe('large marks before words, as public services draw them', () => {
  it('are circles to choose from and boxes to tick', async () => {
    const image = await readFixture('seeing/public_service_marks.png');
    const { elements } = findUiElements(image, [
      readLine('By post', 80, 36, 63, 17),
      readLine('Text message', 79, 90, 117, 17),
      readLine('Telephone call', 79, 144, 121, 17),
      readLine('Garden waste', 79, 208, 118, 13),
      readLine('Old paint', 79, 262, 76, 17),
      readLine('Batteries', 80, 316, 74, 13),
    ]);
    const marks = elements.filter(({ role }) => role === 'radio' || role === 'checkbox');
    expect(marks.map(({ role, name, state }) => [role, name, state[0]])).toEqual([
      ['radio', 'By post', 'unchecked'],
      ['radio', 'Text message', 'checked'],
      ['radio', 'Telephone call', 'unchecked'],
      ['checkbox', 'Garden waste', 'checked'],
      ['checkbox', 'Old paint', 'unchecked'],
      ['checkbox', 'Batteries', 'unchecked'],
    ]);
  });

  it('are none where a lone square stands before words', () => {
    const image = canvas(320, 160, WHITE);
    fill(image, 20, 40, 40, 40, INK);
    fill(image, 22, 42, 36, 36, WHITE);
    const { elements } = findUiElements(image, [writtenWord(image, 'Spring sale', 74, 54, 100, INK)]);
    expect(elements.filter(({ role, state }) => role === 'checkbox' && state.includes('unchecked'))).toEqual(
      [],
    );
  });
});
