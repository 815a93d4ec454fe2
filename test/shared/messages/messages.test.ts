import { describe, expect, it } from 'vitest';
import { messages, speak } from '../../../renderer/messages.ts';
import { english } from '../../../shared/messages/english.ts';
import { german } from '../../../shared/messages/german.ts';
import { LADDER } from '../../../shared/model/ladder.ts';

type Entry = { path: string; english: unknown; german: unknown };

/** Every string and function of both catalogues by its path; missing ones are undefined. */
function entries(one: unknown, other: unknown, path = ''): Entry[] {
  if (typeof one !== 'object' && typeof other !== 'object') return [{ path, english: one, german: other }];
  const [left, right] = [one ?? {}, other ?? {}] as Record<string, unknown>[];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    entries(left[key], right[key], path ? `${path}.${key}` : key),
  );
}

const all = entries(english, german);
const strings = all.filter((entry) => typeof entry.english === 'string');
const functions = all.filter((entry) => typeof entry.english === 'function');

/** Arguments by which a placeholder is recognised in the sentence. */
const SENTINELS = [
  ['~one~', '~two~', '~three~'],
  [71, 72, 73, 74],
  [0.71],
  ['~one~', 72, 73],
  [71, '~two~', '~three~'],
  [71, 72, '~three~'],
];
// Thousands are set apart in figures.
const marks = (sentence: unknown): string[] =>
  [
    ...new Set(
      String(sentence)
        .replace(/(\d)[.,](?=\d{3})/g, '$1')
        .match(/~\w+~|7[1-4]/g) ?? [],
    ),
  ].sort();

/** The marks of each kind of arguments that shows in a sentence; null where the function can't take them. */
const told = (say: unknown): (string[] | null)[] =>
  SENTINELS.map((values) => {
    try {
      return marks((say as (...values: unknown[]) => unknown)(...values));
    } catch {
      return null;
    }
  });

describe('the catalogues', () => {
  it('have the same entries of the same kind', () => {
    expect(strings.length).toBeGreaterThan(250);
    expect(functions.length).toBeGreaterThan(40);
    const different = all.filter((entry) => typeof entry.english !== typeof entry.german);
    expect(different.map(({ path }) => path)).toEqual([]);
  });

  it('put the same values into their sentences', () => {
    const judged = functions.filter(({ path }) => path !== 'told');
    for (const { path, english: one, german: other } of judged) {
      const theirs = told(other);
      for (const [index, found] of told(one).entries())
        if (found) expect(theirs[index], `${path}(${SENTINELS[index]})`).toEqual(found);
    }
    const silent = judged.filter(({ english: say }) => !told(say).some((found) => (found?.length ?? 0) > 0));
    // They choose among fixed words by a name of the records; steps of the lab are told below.
    expect(silent.map(({ path }) => path).sort()).toEqual([
      'commandLine.ask.decision',
      'found.none',
      'found.quality',
      'found.scene',
      'found.showLayer',
      'lab.step',
      'library.outcomes.duplicate',
      'library.outcomes.stored',
    ]);
  });

  it('tell every step of the lab with its amount', () => {
    const words = LADDER.map((step) => [english.lab.step(step), german.lab.step(step)]);
    for (const [one, other] of words) {
      expect(other.replaceAll(',', '').match(/\d+/g)).toEqual(one.replaceAll('.', '').match(/\d+/g));
      expect(other).not.toBe(one);
    }
    expect(new Set(words.map(([, other]) => other)).size).toBe(LADDER.length);
  });

  it('leave no sentence empty or untranslated', () => {
    expect(strings.filter((entry) => entry.german === '').map(({ path }) => path)).toEqual([
      'empty.title.after',
    ]);
    const same = strings.filter((entry) => entry.english === entry.german);
    const sentences = same.filter((entry) => String(entry.english).split(' ').length > 3);
    expect(sentences.map(({ path }) => path)).toEqual([]);
    expect(same.length / strings.length).toBeLessThan(0.12);
  });

  it('say an error of the host in their own words, with its code', () => {
    const error = { code: 'invalid_request', message: 'x has a wrong value', remedy: 'Check it.' } as const;
    expect(english.told(error)).toEqual(error);
    expect(german.told(error)).toMatchObject({
      code: 'invalid_request',
      remedy: expect.stringMatching(/^Prüfen/),
    });
    expect(german.told(error).message).toContain('x has a wrong value');
  });
});

describe('the language spoken', () => {
  it('is the one chosen, else the first of the system that there is, else English', () => {
    speak('de', ['en-US']);
    expect(messages).toBe(german);
    speak('system', ['fr-FR', 'de-AT', 'en']);
    expect(messages).toBe(german);
    speak('system', ['fr', 'en-GB', 'de']);
    expect(messages).toBe(english);
    speak('system', ['constructor']);
    expect(messages).toBe(english);
    speak('en', ['de']);
    expect(messages).toBe(english);
  });
});
