import { describe, expect, it } from 'vitest';
import { skillsByWording } from '../../../../shared/question/learned/skill-model.ts';
import { wordingFeatures } from '../../../../shared/question/learned/wording-features.ts';
import { readWords } from '../../../../shared/question/read-words.ts';

const featuresOf = (text: string): string[] => wordingFeatures(readWords(text));

describe('features of a wording', () => {
  it('are alike for questions that differ in what they name only', () => {
    expect(featuresOf('how many turnips are listed')).toEqual(featuresOf('how many mattocks are listed'));
  });

  it('tell one thing from several', () => {
    expect(featuresOf('which turnip is there')).not.toEqual(featuresOf('which turnips are there'));
  });

  it('take what stands in quotation marks for a name', () => {
    expect(featuresOf('where is "how many errors"')).toContain('^_where_is_NAME');
  });
});

describe('skills by wording', () => {
  it('are probabilities', () => {
    const logs = [...skillsByWording(readWords('how many turnips are listed')).values()];
    expect(logs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1);
  });
});
