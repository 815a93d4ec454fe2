import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../../shared/features/ui/found.ts';
import { settleSigns } from '../../../../../shared/features/ui/learned/settle-signs.ts';

const found = (role: Found['role'], x: number, y: number, more: Partial<Found> = {}): Found => ({
  role,
  box: { x, y, width: 16, height: 16 },
  name: '',
  state: [],
  confidence: 0.5,
  ...more,
});
const roles = (items: readonly Found[]) => items.map(({ role }) => role);

describe('settleSigns', () => {
  test('discs under one another that are all signs are icons and nothing else', () => {
    const icons = [found('icon', 20, 20), found('icon', 20, 60)];
    expect(roles(settleSigns(icons, [found('checkbox', 20, 20), found('checkbox', 20, 60)], []))).toEqual([
      'icon',
      'icon',
    ]);
  });

  test('a mark that a rule found, or that stands in a row of marks like it, is no sign', () => {
    const icon = found('icon', 80, 20);
    const mark = found('radio', 80, 20);
    expect(roles(settleSigns([icon], [mark], [mark]))).toEqual(['radio']);
    expect(roles(settleSigns([icon], [found('radio', 20, 20), mark], []))).toEqual(['radio', 'radio']);
  });

  test('what is sure leaves no room for what overlaps it', () => {
    const editor = found('input', 20, 20, { sure: true });
    expect(settleSigns([editor], [found('combobox', 20, 21), found('link', 90, 20)], [])).toMatchObject([
      { role: 'input' },
      { role: 'link' },
    ]);
  });

  test('what holds several sure controls is their bar, and what is drawn around one is that one', () => {
    const keys = [found('button', 20, 20, { sure: true }), found('button', 120, 20, { sure: true })];
    const bar = found('button', 10, 10, { box: { x: 10, y: 10, width: 140, height: 36 } });
    const around = found('button', 12, 12, { box: { x: 12, y: 12, width: 32, height: 32 } });
    expect(settleSigns(keys, [bar, around], [])).toEqual(keys);
  });

  test('a sure tab holds no words besides its own, but a cross that closes it', () => {
    const tab = found('tab', 20, 20, { sure: true, box: { x: 20, y: 20, width: 120, height: 36 } });
    const cross = found('button', 118, 30);
    expect(settleSigns([tab], [found('link', 40, 30, { name: 'Files' }), cross], [])).toEqual([tab, cross]);
  });
});
