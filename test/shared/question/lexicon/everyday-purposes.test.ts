import { describe, expect, it } from 'vitest';
import { commonPurposes } from '../../../../shared/question/lexicon/english/common-purposes.ts';
import { everydayPurposes } from '../../../../shared/question/lexicon/english/everyday-purposes.ts';

describe('what people want to do', () => {
  it.each([
    ['of everyday', everydayPurposes],
    ['of nearly every program', commonPurposes],
  ])('%s is said in lower case, each want once, with names for it', (_, purposes) => {
    const wants = purposes.flatMap((purpose) => purpose.wants);
    expect(wants.filter((want, at) => wants.indexOf(want) !== at)).toEqual([]);
    for (const purpose of purposes) {
      expect(purpose.names.length, purpose.wants.join()).toBeGreaterThan(0);
      for (const phrase of [...purpose.wants, ...purpose.names]) expect(phrase).toBe(phrase.toLowerCase());
    }
  });
});
