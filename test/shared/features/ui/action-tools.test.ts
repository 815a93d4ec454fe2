import { expect, test } from 'vitest';
import { settleActionTools } from '../../../../shared/features/ui/action-tools.ts';
import type { Found } from '../../../../shared/features/ui/found.ts';
import { prepareScreen } from '../../../../shared/features/ui/screen.ts';
import { canvas } from '../../../fixtures/paint.ts';
import { disc, INK, PAGE, writtenWord } from '../../../fixtures/paint-screen.ts';

/** The roles of links with an icon before their words. */
function roles(texts: readonly string[]): string[] {
  const image = canvas(800, 300, PAGE);
  const lines = texts.map((text, index) => {
    disc(image, 47 + 110 * index, 35, 6, INK);
    disc(image, 47 + 110 * index, 35, 3, [200, 60, 60]);
    return writtenWord(image, text, 60 + 110 * index, 29, 50, INK);
  });
  const screen = prepareScreen(image, [
    ...lines,
    writtenWord(image, 'The files that are here', 60, 140, 180, INK),
  ]);
  const links = texts.map((name, index): Found => {
    const box = { x: 36 + 110 * index, y: 24, width: 80, height: 22 };
    return { role: 'link', box, name, state: [], confidence: 0.5 };
  });
  return screen ? settleActionTools(screen, links).map(({ role }) => role) : [];
}

test('words for actions behind icons, side by side, are buttons', () => {
  expect(roles(['Cut', 'Copy', 'Rename', 'Delete'])).toEqual(Array.from({ length: 4 }, () => 'button'));
});

test('names of places are not', () => {
  expect(roles(['Home', 'Pricing', 'Docs', 'Blog'])).toEqual(Array.from({ length: 4 }, () => 'link'));
});
