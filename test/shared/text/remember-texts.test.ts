import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberTexts } from '../../../shared/text/remember-texts.ts';

const texts = fc.array(fc.string({ maxLength: 8 }), { maxLength: 60 });

test('what is remembered is what would be made, and made once while it is among the latest', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), (asked, least) => {
      const made: string[] = [];
      const remembered = rememberTexts((text) => {
        made.push(text);
        return [text, text.length];
      }, least);
      let before = '';
      for (const text of asked) {
        expect(remembered(text)).toEqual([text, text.length]);
        const count = made.length;
        remembered(text);
        remembered(before);
        expect(made.length - count).toBeLessThanOrEqual(1);
        before = text;
      }
    }),
  );
});

test('what was asked for long ago is forgotten', () => {
  const made: string[] = [];
  const remembered = rememberTexts((text) => {
    made.push(text);
    return [text];
  }, 10);
  for (const text of ['a', 'b', 'a']) remembered(text);
  expect(made).toEqual(['a', 'b']);
  for (let at = 0; at < 20; at++) remembered(`other ${at}`);
  remembered('a');
  expect(made.filter((text) => text === 'a')).toHaveLength(2);
});
