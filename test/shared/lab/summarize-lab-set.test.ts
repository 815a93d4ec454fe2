import { describe, expect, it } from 'vitest';
import { labSetToHtml } from '../../../shared/lab/lab-set-html.ts';
import { summarizeLabSet } from '../../../shared/lab/summarize-lab-set.ts';
import {
  LAB_REPORT_SCHEMA,
  type LabAnswer,
  type LabReport,
  type LabStep,
} from '../../../shared/model/lab-report.ts';
import { labSetReportSchema } from '../../../shared/model/lab-set-report.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';

const { source, quality } = sampleRecord();

function answerOf(fate: LabAnswer['fate'], confidence: number, right?: boolean): LabAnswer {
  const decision = fate === 'clearer_image_asked' ? 'ask_for_clearer_image' : 'answer';
  return {
    question: '<b>what?</b>',
    decision,
    answer: fate === 'same' ? 'a' : '<script>b</script>',
    confidence,
    fate,
    sharp_answer: 'a',
    advice: [],
    ...(right !== undefined && { right }),
  };
}

const stepOf = (amount: number, word_recall: number, answers: LabAnswer[]): LabStep => ({
  degradation: { kind: 'gaussian_blur', amount },
  label: `Gaussian blur, sigma ${amount} px`,
  word_recall,
  elements_kept: 1,
  errors_found: 1,
  scene_kept: true,
  theme_kept: true,
  mean_confidence: 0.9,
  quality,
  answers,
});

const reportOf = (file: string, steps: LabStep[]): LabReport => ({
  schema: LAB_REPORT_SCHEMA,
  source: { ...source, file },
  questions: ['<b>what?</b>'],
  sharp: [answerOf('same', 0.95)],
  steps,
  breaks: [],
  overstatement_rate: 0,
});

describe('a set of lab runs', () => {
  const summary = summarizeLabSet([
    reportOf('one.png', [
      stepOf(1, 0.9, [answerOf('same', 0.9)]),
      stepOf(2, 0.5, [answerOf('changed', 0.8)]),
    ]),
    reportOf('two.png', [
      stepOf(1, 0.7, [answerOf('changed', 0.7, true)]),
      stepOf(2, 0.1, [answerOf('clearer_image_asked', 0.1)]),
    ]),
  ]);

  it('is a valid report with a mean for each step', () => {
    expect(labSetReportSchema.parse(summary)).toEqual(summary);
    expect(summary.steps.map(({ label, pictures }) => [label, pictures])).toEqual([
      ['as they came', 2],
      ['Gaussian blur, sigma 1 px', 2],
      ['Gaussian blur, sigma 2 px', 2],
    ]);
    expect(summary.steps[1].word_recall).toBeCloseTo(0.8);
    expect(summary.steps[2]).toMatchObject({ given: 1, clearer_image_asked: 1, right: 0, overstated: 0.5 });
  });

  it('judges by the right answer where it is known, else by the sharp picture', () => {
    expect(summary.steps[1]).toMatchObject({ right: 1, overstated: 0 });
    expect(summary.risk).toMatchObject({ asked: 6, given: 5, wrong_among_given: 0.2 });
    expect(summary.risk.coverage_at_5_percent_risk).toBeCloseTo(0.5);
  });

  it('tells where each layer breaks on a picture and on half of them', () => {
    const reading = summary.breaks.find(({ layer }) => layer === 'reading');
    expect(reading).toMatchObject({ first: 'Gaussian blur, sigma 1 px', half: 'Gaussian blur, sigma 1 px' });
    expect(summary.breaks.find(({ layer }) => layer === 'elements')).toMatchObject({
      first: null,
      half: null,
    });
  });

  it('makes a page in which nothing of a picture is markup', () => {
    const page = labSetToHtml(summary, new Map([['one.png', 'one/report.html']]));
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;b');
    expect(page).toContain('<a href="one/report.html">one.png</a>');
  });

  it('lists what is known to be wrong, though it was said on the sharp picture too, and not what is right', () => {
    const { failures, steps } = summarizeLabSet([
      reportOf('one.png', [
        stepOf(1, 0.9, [answerOf('same', 0.9, false)]),
        stepOf(2, 0.5, [answerOf('changed', 0.8, true)]),
      ]),
    ]);
    expect(failures.map(({ label }) => label)).toEqual(['Gaussian blur, sigma 1 px']);
    expect(steps.map(({ overstated }) => overstated)).toEqual([0, 1, 0]);
  });
});
