import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groundClaims } from '../../../shared/compare/ground-claims.ts';
import { type ScreenLiteral, screenLiterals } from '../../../shared/compare/screen-literals.ts';
import type { ImageFeatures, Line } from '../../../shared/model/image-features.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';

const truths = new URL('../../fixtures/screens/truth/', import.meta.url);
type Truth = { text: { text: string; box: [number, number, number, number] }[] };

/** The text of a real screen, its words sharing each line's width by their letters. */
function recordOf(file: string): ImageFeatures {
  const { text } = JSON.parse(readFileSync(new URL(file, truths), 'utf8')) as Truth;
  const lines = text.map(({ text: row, box: [x, y, width, height] }, index): Line => {
    const pitch = width / row.length;
    const words = [...row.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      confidence: 0.95,
      box: { x: Math.round(x + match.index * pitch), y, width: Math.round(match[0].length * pitch), height },
    }));
    return { id: `line-${index}`, text: row, confidence: 0.95, box: { x, y, width, height }, words };
  });
  return sampleRecord({ text: { ...sampleRecord().text, lines } });
}

/** What stands around a value, as an answer would name it: its words without any value. */
const wordsOf = ({ text, context }: ScreenLiteral): string =>
  (context.replace(text, ' ').match(/(?<![\p{L}\p{N}_/.~-])\p{L}{2,}(?![\p{L}\p{N}_/.~-])/gu) ?? []).join(
    ' ',
  );

/** Labelled values of a screen that stand there once, so that the right value is known. */
function labelledValues(record: ImageFeatures): ScreenLiteral[] {
  const all = screenLiterals(record);
  const screen = record.text.lines.map((line) => line.text).join('\n');
  return all.filter(
    ({ text, context }) =>
      text.length >= 3 &&
      screen.split(text).length === 2 &&
      /\p{Ll}{4,}/u.test(wordsOf({ text, context } as ScreenLiteral)),
  );
}

/** The value with one digit too many, as in 60000.00 for 6000.00, or another letter where it has no digit. */
function distort(text: string): string {
  const digits = [...text.matchAll(/\d/g)];
  const at = digits[Math.floor(digits.length / 2)]?.index;
  if (at === undefined) return `${text.slice(0, -2)}XQ`;
  return text.slice(0, at) + ((Number(text[at]) + 3) % 10) + text.slice(at);
}

const cases = readdirSync(truths)
  .filter((file) => !file.includes('__'))
  .flatMap((file) => {
    const record = recordOf(file);
    return labelledValues(record)
      .slice(0, 3)
      .map((literal) => ({
        file,
        record,
        literal,
        label: wordsOf(literal),
      }));
  });

describe('answers about real screens', () => {
  it('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(40));

  it('that contradict what is shown are all flagged', () => {
    const missed = cases.filter(({ record, literal, label }) => {
      const wrong = distort(literal.text);
      const claims = groundClaims(`${label}: ${wrong}`, 'What is it?', record);
      return !claims.some((claim) => claim.status === 'conflict');
    });
    expect(missed.map(({ file, literal }) => `${file}: ${literal.text}`)).toEqual([]);
  });

  it('that are honest are flagged in at most one of twenty', () => {
    const flagged = cases.filter(({ record, literal, label }) =>
      groundClaims(`${label}: ${literal.text}`, 'What is it?', record).some(
        (claim) => claim.status === 'conflict',
      ),
    );
    expect(flagged.length / cases.length).toBeLessThanOrEqual(0.05);
  });
});
