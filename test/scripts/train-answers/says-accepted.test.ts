import { describe, expect, it } from 'vitest';
import { generator } from '../../../scripts/train-answers/example.ts';
import { saysAccepted } from '../../../scripts/train-answers/says-accepted.ts';

describe('accepted answers', () => {
  it.each([
    ['Evensong 0:31:22 275 MB', ['0:31:22'], true],
    ['Total: 4.50', ['4.5'], true],
    ['the Heron', ['Grebe', 'heron'], true],
    ['Herons', ['Heron'], false],
    ['', ['x'], false],
    ['x', [], false],
  ])('%s for %j: %s', (answer, accepted, is) => {
    expect(saysAccepted(answer, accepted)).toBe(is);
  });

  it('are not told by naming everything', () => {
    expect(saysAccepted(Array.from({ length: 60 }, (_, at) => `w${at}`).join(' '), ['w7'])).toBe(false);
  });
});

describe('the generator', () => {
  it('gives the same numbers for the same seed, within 0..1', () => {
    const [a, b] = [generator(3), generator(3)];
    for (let at = 0; at < 50; at++) {
      const number = a();
      expect(number).toBe(b());
      expect(number > 0 && number < 1).toBe(true);
    }
  });
});
