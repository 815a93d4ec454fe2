import { describe, expect, it } from 'vitest';
import { isTurnedText } from '../../../shared/model/turned-text.ts';

const at = (text: string, width: number, height: number) => ({ text, box: { x: 0, y: 0, width, height } });

describe('text along a side', () => {
  it('is higher than wide', () => {
    expect(isTurnedText(at('Kilograms', 16, 58))).toBe(true);
    expect(isTurnedText(at('May', 10, 19))).toBe(true);
  });

  it('is no line, single sign or figure', () => {
    expect(isTurnedText(at('Kilograms', 58, 16))).toBe(false);
    expect(isTurnedText(at('I', 3, 14))).toBe(false);
    expect(isTurnedText(at('111', 9, 20))).toBe(false);
  });
});
