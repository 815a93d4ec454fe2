import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/messages/english.ts';
import { german } from '../../../shared/messages/german.ts';
import { REPORT_TEXTS } from '../../../shared/model/report-words.ts';
import { IN_ENGLISH, sayWith } from '../../../shared/text/say.ts';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('say', () => {
  it('fills in values, and speaks English where a language has no words', () => {
    const say = sayWith({ language: 'de', words: { '{given} of {asked}': '{given} von {asked}' } });
    expect(say.text('{given} of {asked}', { given: 3, asked: 4 })).toBe('3 von 4');
    expect(say.text('Typical failures')).toBe('Typical failures');
    expect(say.sentence('no error is visible')).toBe('no error is visible');
    expect(say.percent(0.1234, 1)).toBe('12,3 %');
    expect(IN_ENGLISH.percent(0.1234, 1)).toBe('12.3 %');
    expect(IN_ENGLISH.number(12345.6, 1)).toBe('12345.6');
  });

  it('never fills in what stands in a value, nor names of the prototype', () => {
    expect(IN_ENGLISH.text('On the sharp picture: {answer}', { answer: '{answer} {given}' })).toBe(
      'On the sharp picture: {answer} {given}',
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(IN_ENGLISH.sentence(text)).toBe(text);
      }),
    );
  });

  it('has each text once in every catalogue, with the same values in it', () => {
    expect(new Set(REPORT_TEXTS).size).toBe(REPORT_TEXTS.length);
    expect(Object.keys(english.reports)).toEqual([...REPORT_TEXTS]);
    for (const text of REPORT_TEXTS)
      expect(placeholders(german.reports[text]), text).toEqual(placeholders(text));
  });
});
