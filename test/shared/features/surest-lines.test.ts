import { describe, expect, it } from 'vitest';
import { surelyRead, withSurestLines } from '../../../shared/features/surest-lines.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { sampleLine } from '../../fakes/sample-record.ts';

const reading = (...lines: [text: string, y: number, confidence: number][]): ImageFeatures['text'] => ({
  engine: 'fake',
  language: 'eng',
  lines: lines.map(([text, y, confidence], index) => sampleLine(`line-${index + 1}`, text, y, confidence)),
  mean_confidence: 0.5,
});

const textsOf = ({ lines }: ImageFeatures['text']) => lines.map(({ text }) => text);

describe('withSurestLines', () => {
  it('takes each line from the reading that is surest of it, under its own id', () => {
    const best = reading(['Total due', 0, 0.9], ['Amount', 60, 0.9], ['Pa1d', 120, 0.4]);
    const other = reading(['Tota1 due', 0, 0.5], ['Paid', 120, 0.9]);
    const joined = withSurestLines(best, [best, other]);
    expect(textsOf(joined)).toEqual(['Total due', 'Amount', 'Paid']);
    expect(joined.lines.map(({ id }) => id)).toEqual(['line-1', 'line-2', 'line-3']);
    expect(joined.mean_confidence).toBeCloseTo(0.9);
    expect(surelyRead(joined)).toBeGreaterThan(surelyRead(best));
  });

  it('keeps a line where another is hardly surer, longer by marks alone, or stands elsewhere', () => {
    const best = reading(['Total due', 0, 0.85]);
    expect(textsOf(withSurestLines(best, [reading(['Tota1 due', 0, 0.88])]))).toEqual(['Total due']);
    expect(textsOf(withSurestLines(best, [reading([':Total. ·due', 0, 0.85])]))).toEqual(['Total due']);
    expect(textsOf(withSurestLines(best, [reading(['Total due at once', 200, 0.95])]))).toEqual([
      'Total due',
    ]);
  });

  it('takes what several readings agree on', () => {
    const best = reading(['Totaldue:.£359.40', 0, 0.8]);
    const others = [reading(['Total due: £359.40', 0, 0.7]), reading(['Total due: £359.40', 0, 0.6])];
    expect(textsOf(withSurestLines(best, [best, ...others]))).toEqual(['Total due: £359.40']);
    expect(textsOf(withSurestLines(best, [best, others[0]]))).toEqual(['Totaldue:.£359.40']);
  });
});
