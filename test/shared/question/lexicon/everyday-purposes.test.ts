import { describe, expect, it } from 'vitest';
import { everydayPurposes } from '../../../../shared/question/lexicon/english/everyday-purposes.ts';

describe('what people want to do', () => {
  it('is said in lower case, each want once, with names for it', () => {
    const wants = everydayPurposes.flatMap((purpose) => purpose.wants);
    expect(new Set(wants).size).toBe(wants.length);
    for (const purpose of everydayPurposes) {
      expect(purpose.names.length, purpose.wants.join()).toBeGreaterThan(0);
      for (const phrase of [...purpose.wants, ...purpose.names]) expect(phrase).toBe(phrase.toLowerCase());
    }
  });
});
