import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { answered, declined } from '../../../../shared/answer/draft.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { askedOf } from '../../../../shared/answer/values/judged/asked.ts';
import { isPossible } from '../../../../shared/answer/values/judged/is-possible.ts';
import { judgeValue } from '../../../../shared/answer/values/judged/judge-value.ts';
import { rowCandidates } from '../../../../shared/answer/values/judged/row-candidates.ts';
import { valueFacts } from '../../../../shared/answer/values/judged/value-facts.ts';
import { valueProbability } from '../../../../shared/answer/values/judged/value-model.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const recordings = screen([
  ...['Recording', 'Length', 'Size'].map((text, at) => line(`H${at}`, text, 40 + 200 * at, 40)),
  ...['Evensong', '0:31:22', '275 MB'].map((text, at) => line(`A${at}`, text, 40 + 200 * at, 80)),
  ...['Spring concert', '1:12:40', '640 MB'].map((text, at) => line(`B${at}`, text, 40 + 200 * at, 110)),
  ...['Harvest mass', '0:48:05', '402 MB'].map((text, at) => line(`C${at}`, text, 40 + 200 * at, 140)),
]);
const nothing = declined('The screen does not show this.', ['no value goes with it']);
const judge = (question: string, draft = nothing) =>
  judgeValue(routeQuestion(question), screenOf(recordings), draft);

describe('rows as candidates', () => {
  it('are whole, in reading order, with what they rest on', () => {
    const rows = rowCandidates(screenOf(recordings));
    expect(rows.map(({ text }) => text)).toContain('Evensong 0:31:22 275 MB');
    expect(rows.find(({ text }) => text.startsWith('Evensong'))?.evidence).toEqual(['A0', 'A1', 'A2']);
  });
});

describe('what rules decline', () => {
  it.each([
    ['How long is the spring concert?', '1:12:40'],
    ['how many MB has Evensong', '275 MB'],
  ])('is answered where a value or its row is rather right than wrong: %s', (question, answer) => {
    const draft = judge(question);
    expect(draft.decision).toBe('answer');
    expect(draft.answer).toContain(answer);
    expect(draft.confidence).toBeGreaterThanOrEqual(0.5);
    expect(draft.evidence.length).toBeGreaterThan(0);
  });

  it.each(['Who sings the solo in the concert of track 9?', 'What is the price of a return ticket?'])(
    'stays declined where nothing is likely: %s',
    (question) => {
      expect(judge(question)).toBe(nothing);
    },
  );
});

describe('secrets', () => {
  it('are never what is merely likely', () => {
    const login = screen(['Password', 'harbour-7', 'Sign in']);
    const question = routeQuestion('what is the password?');
    expect(judgeValue(question, screenOf(login), nothing)).toBe(nothing);
  });
});

describe('what rules answer', () => {
  it('stands where nothing else is far more probable', () => {
    const draft = draftAnswer(routeQuestion('What is the size of Harvest mass?'), {
      record: recordings,
      help: { documents: () => [] },
    });
    expect(draft.answer).toBe('402 MB');
  });

  it('is given up where another is far more probable', () => {
    const given = answered({ answer: 'Recording', confidence: 0.9, evidence: ['H0'] });
    const asked = askedOf(routeQuestion('how long is Evensong'), screenOf(recordings), given);
    const [best, own] = ['0:31:22', 'Recording'].map((text) =>
      Math.max(
        ...valueFacts(asked).flatMap((facts, index) =>
          asked.candidates[index].text === text ? [valueProbability(facts)] : [],
        ),
      ),
    );
    expect(judge('how long is Evensong', given).answer).toBe(best - own > 0.4 ? '0:31:22' : 'Recording');
  });
});

describe('figures and colours of a question', () => {
  const plots = screen(['Plot 7    carrots    4 m', 'Plot 8    leek    6 m', 'the blue hall    closed']);
  it.each([
    ['What grows on plot 9?', 'carrots', false],
    ['What grows on plot 7?', 'carrots', true],
    ['What is the state of the red hall?', 'closed', false],
  ])('rule out what does not go with them: %s %s', (question, text, possible) => {
    const asked = askedOf(routeQuestion(question), screenOf(plots), nothing);
    const own = asked.candidates.filter((candidate) => candidate.text === text);
    expect(own.length).toBeGreaterThan(0);
    expect(own.some((candidate) => isPossible(candidate, asked))).toBe(possible);
  });
});

describe('facts', () => {
  it('are finite and as many for every candidate of any question, and give a probability', () => {
    const words = fc.array(fc.constantFrom('how', 'long', 'Evensong', 'size', '640', 'who', 'zzz', '"x"'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (chosen) => {
        const asked = askedOf(routeQuestion(chosen.join(' ')), screenOf(recordings), nothing);
        const rows = valueFacts(asked);
        expect(rows).toHaveLength(asked.candidates.length);
        for (const row of rows) {
          expect(row.length).toBe(rows[0].length);
          expect([...row].every(Number.isFinite)).toBe(true);
          const probability = valueProbability(row);
          expect(probability >= 0 && probability <= 1).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
