import { describe, expect, it } from 'vitest';
import { labelChoices } from '../../../../shared/features/ui/choices.ts';
import type { Found } from '../../../../shared/features/ui/found.ts';
import type { TextRun } from '../../../../shared/features/ui/text-runs.ts';

const run = (text: string, x: number, y: number): TextRun => {
  const ink = { x, y, width: text.length * 8, height: 14 };
  return { text, ink, words: [{ text, ink }] } as unknown as TextRun;
};
const mark = (x: number, y: number, role: Found['role'] = 'checkbox'): Found => ({
  role,
  box: { x, y, width: 36, height: 20 },
  name: '',
  state: [],
  confidence: 0.9,
});
const named = (found: readonly Found[], runs: readonly TextRun[]) =>
  labelChoices(found, runs, [], 1).map(({ name }) => name);

describe('a box to tick or a switch', () => {
  it('is named by the words right of it', () => {
    expect(named([mark(20, 100)], [run('Show delays', 62, 103)])).toEqual(['Show delays']);
  });

  it('at the end of a row is named by what the row starts with', () => {
    const rows = [run('Show delays', 16, 103), run('Read aloud', 16, 151), run('14', 530, 203)];
    expect(named([mark(508, 100), mark(508, 148)], rows)).toEqual(['Show delays', 'Read aloud']);
  });

  it('is named by the label, not by the explanation below it', () => {
    const rows = [run('Dark style', 16, 92), run('Windows are drawn dark', 16, 112)];
    expect(named([mark(508, 100)], rows)).toEqual(['Dark style']);
  });

  it('takes no label that belongs to another, or stands beyond another thing', () => {
    const both = [mark(20, 100), mark(508, 100)];
    expect(named(both, [run('Show delays', 62, 103)])).toEqual(['Show delays', '']);
    const button: Found = { ...mark(300, 98, 'button'), box: { x: 300, y: 98, width: 90, height: 26 } };
    expect(named([mark(508, 100), button], [run('Show delays', 16, 103)])).toEqual(['', '']);
  });

  it('is as wide as its label where Qt draws it, and reaches to the margin where GTK does', () => {
    const window = { x: 0, y: 60, width: 600, height: 300 };
    const frame = { box: window, titleBar: { ...window, height: 24 }, controls: [] };
    const boxOf = (side: number) => {
      const found: Found = { ...mark(40, 100), box: { x: 40, y: 100, width: side, height: side } };
      return labelChoices([found], [run('Show delays', 62, 100)], [frame], 1)[0].box;
    };
    expect(boxOf(14)).toEqual({ x: 40, y: 97, width: 22 + 88 + 2, height: 20 });
    expect(boxOf(16).width).toBeGreaterThan(400);
  });
});
