import { describe, expect, test } from 'vitest';
import { isFalseFind } from '../../../../shared/features/ui/false-finds.ts';
import type { Found } from '../../../../shared/features/ui/found.ts';
import type { Box } from '../../../../shared/model/geometry.ts';

const frameWith = (height: number) => ({
  box: { x: 50, y: 40, width: 400, height: 300 },
  titleBar: { x: 50, y: 40, width: 400, height },
  controls: [
    { x: 408, y: 46, width: 8, height: 8 },
    { x: 428, y: 46, width: 8, height: 8 },
  ],
});
const button = (box: Box, name = ''): Found => ({ role: 'button', box, name, state: [], confidence: 0.5 });
const isSign = (item: Found, height: number): boolean => isFalseFind(item, [item], [frameWith(height)]);

describe('what is drawn in a title bar', () => {
  const sign = { x: 52, y: 41, width: 20, height: 20 };

  test('the sign of the program at its beginning is no button', () => {
    expect(isSign(button(sign), 22)).toBe(true);
    expect(isSign(button({ ...sign, x: 49, y: 39, width: 24, height: 24 }), 22)).toBe(true);
  });

  test('its buttons at the end, those with a name and the tools of a header bar are', () => {
    expect(isSign(button({ ...sign, x: 425 }), 22)).toBe(false);
    expect(isSign(button(sign, 'Close'), 22)).toBe(false);
    expect(isSign(button({ ...sign, x: 58, y: 48, width: 34, height: 34 }), 51)).toBe(false);
  });
});
