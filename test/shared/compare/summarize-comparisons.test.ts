import { describe, expect, it } from 'vitest';
import { comparisonReportHtml } from '../../../shared/compare/comparison-report-html.ts';
import {
  type ComparedQuestion,
  summarizeBySkill,
  summarizeComparisons,
} from '../../../shared/compare/summarize-comparisons.ts';
import type { EngineRun } from '../../../shared/model/vision.ts';

const run = (engine: string, changes: Partial<EngineRun>): EngineRun => ({
  engine,
  decision: 'answer',
  answer: '',
  confidence: 0.5,
  regions: [],
  claims: [],
  sent: null,
  received: null,
  model: null,
  tokens: null,
  elapsed_ms: 10,
  problem: null,
  ...changes,
});
const claim = (status: EngineRun['claims'][number]['status']) => ({
  text: 'x',
  status,
  region: null,
  shown: null,
});

const questions: ComparedQuestion[] = [
  {
    id: '1',
    skill: 'amount',
    accepted: ['6000.00'],
    comparison: {
      question: 'What is it?',
      runs: [
        run('features', { answer: 'The total is 6,000.00.'.replace(',', ''), elapsed_ms: 4 }),
        run('vision:eye', {
          answer: '60000.00',
          claims: [claim('conflict')],
          tokens: { input: 90, output: 10 },
          cost: 0.0125,
          elapsed_ms: 900,
        }),
      ],
    },
  },
  {
    id: '2',
    skill: 'read_text',
    accepted: ['permission denied'],
    comparison: {
      question: 'What is it?',
      runs: [
        run('features', { decision: 'decline', elapsed_ms: 6 }),
        run('vision:eye', {
          answer: 'It says "Permission denied".',
          claims: [claim('supported'), claim('unsupported')],
          tokens: { input: 90, output: 20 },
          elapsed_ms: 700,
        }),
      ],
    },
  },
  {
    id: '3',
    comparison: {
      question: 'What is it?',
      runs: [run('features', {}), run('vision:eye', { decision: 'decline', problem: 'cut off' })],
    },
  },
];

describe('a set of comparisons', () => {
  it('is summed up engine by engine', () => {
    const [features, eye] = summarizeComparisons(questions);
    expect(features).toMatchObject({
      engine: 'features',
      asked: 3,
      answered: 2,
      failed: 0,
      accuracy: 0.5,
      wrong_among_given: 0,
      tokens: null,
      cost: null,
    });
    expect(eye).toEqual({
      engine: 'vision:eye',
      asked: 3,
      answered: 2,
      failed: 1,
      accuracy: 0.5,
      wrong_among_given: 0.5,
      claims: { supported: 1, unsupported: 1, conflict: 1 },
      median_elapsed: 700,
      tokens: 210,
      cost: 0.0125,
    });
  });

  it('is summed up by skill', () => {
    expect([...summarizeBySkill(questions)].map(([skill, rows]) => [skill, rows[1].accuracy])).toEqual([
      ['amount', 0],
      ['read_text', 1],
    ]);
  });

  it('becomes a page on which no text of a model or a screen is markup', () => {
    const hostile = { ...questions[0], skill: '<script>alert(1)</script>' };
    const page = comparisonReportHtml('<img src=x onerror=alert(1)>', [hostile]);
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;img src=x');
    expect(page.match(/<svg/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('draws every figure by skill, and shows both sides of every conflict', () => {
    const page = comparisonReportHtml('a set', questions);
    const [, amounts] = page.split('<h2>amount</h2>');
    expect(amounts).toMatch(/^\s*<figure><figcaption>Right answers/);
    const url = 'data:image/png;base64,AAAA';
    const view = { screen: `${url}1`, sent: `${url}2`, nearest: null };
    const asked = structuredClone(questions);
    asked[0].comparison.runs[1].claims = [{ ...claim('conflict'), text: '60<b>', shown: '6', view }];
    const shown = comparisonReportHtml('a set', asked);
    expect(shown).toContain(`${url}1`);
    expect(shown).toContain(`${url}2`);
    expect(shown).toContain('eye says 60&lt;b&gt;, the screen shows 6');
    expect(shown).toContain('stands nowhere else');
  });
});
