import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../shared/question/plain-question.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { type AskedWording, askedWordings, understoodSlots } from '../../fakes/asked-wordings.ts';

const SEEDS = [1, 7];

const misunderstood = ({ skill, text, wants }: AskedWording): boolean => {
  const routed = routeQuestion(text);
  return routed.skill !== skill || !understoodSlots(routed.slots, wants);
};

describe('one question in many wordings', () => {
  it.each(SEEDS)(
    'is understood alike, polite or terse, direct or not, with slips of the keyboard (seed %i)',
    (seed) => {
      const all = askedWordings(seed);
      const missed = all.filter(misunderstood);
      expect(all.length).toBeGreaterThan(2500);
      expect(
        missed.length / all.length,
        missed
          .slice(0, 20)
          .map(({ text }) => text)
          .join('\n'),
      ).toBeLessThan(0.02);
    },
  );

  it('is understood in every kind of change', () => {
    const all = askedWordings(SEEDS[0]);
    for (const [change, wordings] of Map.groupBy(all, (wording) => wording.change)) {
      const missed = wordings.filter(misunderstood);
      expect(missed.length / wordings.length, change).toBeLessThan(0.05);
    }
  });
});

describe('plainQuestion', () => {
  it.each([
    ['Could you please tell me what the title of the window is?', 'what is the title of the window?'],
    ["hi, I'd like to know how many buttons there are", 'how many buttons are there'],
    ['Do you know whether the box is ticked?', 'is the box ticked?'],
    [
      'would you mind telling me where I can find the export button, thanks',
      'where can I find the export button',
    ],
    ['can you find the error message please', 'find the error message'],
    ['plaese tell me what it says for server name', 'what does it say for server name'],
    ['I was wondering what kind of error this is', 'what kind of error is this'],
    ['What is the port?', 'What is the port?'],
    ['Can I click the OK button?', 'Can I click the OK button?'],
    ['please', 'please'],
  ])('%s → %s', (text, plain) => {
    expect(plainQuestion(text)).toBe(plain);
  });
});
