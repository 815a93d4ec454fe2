import { describe, expect, test } from 'vitest';
import { GLYPH_NETWORK } from '../../../shared/features/ui/glyphs/glyph-network.ts';
import { readNetwork } from '../../../shared/learned/small-network.ts';
import { actionIcons } from '../../../shared/question/lexicon/english/action-icons.ts';
import { thingIcons } from '../../../shared/question/lexicon/english/thing-icons.ts';

const iconPurposes = [...actionIcons, ...thingIcons];
const meanings = readNetwork(JSON.parse(GLYPH_NETWORK))
  .classes.filter((name) => name !== '')
  .map((name) => name.toLowerCase());
/** Signs of title bars, which are told by where they stand. */
const OF_WINDOWS = ['minimize', 'maximize'];

describe('purposes of icons', () => {
  test('each meaning that a shape can have is asked for in some way', () => {
    const named = iconPurposes.map(({ names: [first] }) => first);
    expect(meanings.filter((meaning) => !named.includes(meaning))).toEqual([]);
  });

  test('each begins with a name that an icon can get', () => {
    for (const { names } of iconPurposes) expect([...meanings, ...OF_WINDOWS]).toContain(names[0]);
  });

  test('wishes and names are folded as words of a question are', () => {
    for (const { wants, names } of iconPurposes)
      for (const phrase of [...wants, ...names]) expect(phrase).toBe(phrase.toLowerCase().trim());
  });
});
