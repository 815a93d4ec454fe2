import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORDING_FACTS, wordingOf } from '../../../../../shared/features/ui/learned/wording.ts';

const [ACTION, SOLE_ACTION, PLACE, SOLE_PLACE, MENU] = [0, 1, 2, 3, 4];
const [ARROW, BRACKETS, FILE, IDENTIFIER, MOMENT] = [7, 9, 11, 12, 13];

describe('what wording tells', () => {
  test.each(['Cancel', 'Save', 'Abbrechen', 'Annuler', 'Cancelar', 'Retry'])(
    '%s tells to do something',
    (text) => {
      expect(wordingOf(text)[ACTION]).toBe(1);
      expect(wordingOf(text)[SOLE_ACTION]).toBe(1);
    },
  );

  test('a longer label begins with what it does', () => {
    expect(wordingOf('Add more files')[ACTION]).toBe(1);
    expect(wordingOf('Add more files')[SOLE_ACTION]).toBe(0);
    expect(wordingOf('Harbour log')[ACTION]).toBe(0);
  });

  test('names of places and of menus', () => {
    expect(wordingOf('Documentation')[SOLE_PLACE]).toBe(1);
    expect(wordingOf('API reference')[PLACE]).toBe(1);
    expect(wordingOf('Edit')[MENU]).toBe(1);
  });

  test.each([
    ['Reference ›', ARROW],
    ['[Table]', BRACKETS],
    ['src/Stock.php', FILE],
    ['tides.js:28', FILE],
    ['no_unused', IDENTIFIER],
    ['2024-05-12 10:30', MOMENT],
  ])('%s has its form', (text, fact) => {
    expect(wordingOf(text)[fact]).toBe(1);
    expect(wordingOf('Harbour log')[fact]).toBe(0);
  });

  test('any text gives as many finite facts', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const facts = wordingOf(text);
        expect(facts).toHaveLength(WORDING_FACTS);
        expect(facts.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
