import { beforeAll, describe, expect, test } from 'vitest';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { labReportToHtml } from '../../../shared/lab/lab-report-html.ts';
import { runLab } from '../../../shared/lab/run-lab.ts';
import { firstBreaks, labReportToCsv, overstatementRate } from '../../../shared/lab/summarize-lab.ts';
import { compareAnswers, compareRecords, rankOfHelp } from '../../../shared/lab/survival.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import { isBroken } from '../../../shared/model/broken-layers.ts';
import { ok } from '../../../shared/model/errors.ts';
import { type LabStep, labReportSchema, typicalOverstatements } from '../../../shared/model/lab-report.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { sampleLine, sampleRecord } from '../../fakes/sample-record.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const sharp = sampleRecord();
const answer: Answer = {
  id: 'a',
  image: 'record-1',
  question: 'What does the error say?',
  task_type: 'semantic_qa',
  skill: 'read_error',
  decision: 'answer',
  answer: 'Connection refused',
  regions: [],
  confidence: 0.9,
  evidence: [],
  reasons: [],
  advice: [],
  help: null,
  elapsed_ms: 1,
};

describe('what survives', () => {
  test('everything survives on the same record', () => {
    expect(compareRecords(sharp, sharp)).toEqual({
      word_recall: 1,
      elements_kept: 1,
      errors_found: 1,
      scene_kept: true,
      theme_kept: true,
    });
  });

  test('words count as often as they stand there', () => {
    const text = { ...sharp.text, lines: [sampleLine('L1', 'retry retry retry not', 10)] };
    const half = compareRecords(sampleRecord({ text }), {
      ...sharp,
      text: { ...sharp.text, lines: [sampleLine('L1', 'Retry, not', 10)] },
    });
    expect(half.word_recall).toBe(0.5);
    const nothing = compareRecords(sharp, sampleRecord({ errors: [], ui: { elements: [], windows: [] } }));
    expect(nothing).toMatchObject({ errors_found: 0, elements_kept: 0 });
  });

  test('the rank of the help document that fitted the sharp picture', () => {
    const document = (id: string, category: string, codes: string[], title: string) => ({
      id,
      category,
      codes,
      title,
      body: title,
    });
    const documents = [
      document('refused', 'network', ['ECONNREFUSED'], 'Connection refused'),
      document('denied', 'permission', ['EACCES'], 'Permission denied'),
    ];
    const misread = {
      ...sharp.errors[0],
      category: 'permission' as const,
      code: 'EACCES',
      message: 'denied',
    };
    expect(rankOfHelp(sharp, sharp, documents)).toBe(1);
    expect(rankOfHelp(sharp, sampleRecord({ errors: [misread] }), documents)).toBe(2);
    expect(rankOfHelp(sharp, sampleRecord({ errors: [] }), documents)).toBeNull();
    expect(rankOfHelp(sharp, sharp, [])).toBeUndefined();
    expect(rankOfHelp(sampleRecord({ errors: [] }), sharp, documents)).toBeUndefined();
  });

  test('fates of an answer', () => {
    expect(compareAnswers(answer, { ...answer, answer: 'Connection  refused.' })).toBe('same');
    expect(compareAnswers(answer, { ...answer, answer: 'Connection reset' })).toBe('changed');
    expect(compareAnswers(answer, { ...answer, decision: 'ask_for_clearer_image' })).toBe(
      'clearer_image_asked',
    );
    expect(compareAnswers(answer, { ...answer, decision: 'decline' })).toBe('declined');
    const declined: Answer = { ...answer, decision: 'decline' };
    expect(compareAnswers(declined, declined)).toBe('same');
    expect(compareAnswers(declined, answer)).toBe('changed');
  });
});

describe('runLab', () => {
  let image: RgbaImage;
  const parts = {
    readers: {
      ocr: { engine: 'fake', concurrency: 1, recognize: async () => ok([]), close: async () => {} },
      codes: { read: async () => [] },
    },
    codec: new SharpCodec(),
    help: { documents: () => [] },
    clock: { now: () => 0, elapsed: () => 0 },
  };
  const ladder = [
    { kind: 'gaussian_blur', amount: 1 },
    { kind: 'gaussian_blur', amount: 4 },
    { kind: 'contrast', amount: 0.4 },
  ] as const;
  beforeAll(async () => {
    image = await readFixture('seeing/photo.jpg');
  });
  const options = { source: sharp.source, questions: ['Is it dark or light?'], language: 'eng', ladder };

  test('makes a valid report, step by step, and goes on where it stopped', async () => {
    const seen: LabStep[] = [];
    const report = await runLab(image, parts, { ...options, onStep: (step) => seen.push(step) });
    if (!report.ok) throw new Error(report.error.message);
    expect(labReportSchema.parse(report.value)).toEqual(report.value);
    expect(seen).toEqual(report.value.steps);
    const again: LabStep[] = [];
    const resumed = await runLab(image, parts, {
      ...options,
      done: seen.slice(0, 2),
      onStep: (step) => again.push(step),
    });
    expect(again).toHaveLength(1);
    expect(resumed).toEqual(report);
  });

  test('stops when it is cancelled', async () => {
    const signal = { aborted: true, addEventListener: () => {}, removeEventListener: () => {} };
    const report = await runLab(image, parts, { ...options, signal });
    expect(report.ok).toBe(false);
    if (!report.ok) expect(report.error.code).toBe('cancelled');
  });
});

describe('the summary', () => {
  const step = (amount: number, changes: Partial<LabStep>): LabStep => ({
    degradation: { kind: 'jpeg', amount },
    label: `JPEG quality ${amount}`,
    word_recall: 1,
    elements_kept: 1,
    errors_found: 1,
    scene_kept: true,
    theme_kept: true,
    mean_confidence: 0.9,
    quality: sharp.quality,
    answers: [
      {
        question: 'What does it say, "exactly"?',
        decision: 'answer',
        answer: '=1+1',
        confidence: 0.9,
        fate: 'same',
        advice: [],
      },
    ],
    ...changes,
  });
  const broken = step(10, { word_recall: 0.5 });
  const overstated = step(5, {
    word_recall: 0.2,
    help_rank: 3,
    answers: [{ ...broken.answers[0], fate: 'changed' }],
  });

  test('names the first step at which each layer breaks', () => {
    const [{ first }] = firstBreaks([step(50, {}), broken, overstated]);
    expect(first).toEqual({
      reading: 'JPEG quality 10',
      elements: null,
      errors: null,
      help: 'JPEG quality 5',
      answers: 'JPEG quality 5',
      gate: 'JPEG quality 5',
    });
    expect(isBroken('gate', broken)).toBe(false);
    expect(overstatementRate([broken, overstated])).toBe(0.5);
    expect(overstatementRate([])).toBe(0);
  });

  test('typical failures are those most surely given, one for each kind of damage and question', () => {
    const milder = step(20, { answers: [{ ...broken.answers[0], fate: 'changed', confidence: 0.95 }] });
    expect(typicalOverstatements([broken, overstated, milder])).toEqual([
      { step: milder, answer: milder.answers[0] },
    ]);
    expect(typicalOverstatements([broken])).toEqual([]);
  });

  test('CSV quotes what it must and lets no spreadsheet run what was read', () => {
    const csv = labReportToCsv({
      schema: 'askshot/lab_report@1',
      source: sharp.source,
      questions: [],
      steps: [broken],
      breaks: [],
      overstatement_rate: 0,
    });
    const [header, row] = csv.split('\r\n');
    expect(header.startsWith('kind,amount,word_recall')).toBe(true);
    expect(row).toContain('"What does it say, ""exactly""?"');
    expect(row.endsWith("'=1+1")).toBe(true);
  });

  test('the page shows every step, and what was read from a picture stays text', () => {
    const hostile = step(10, {
      answers: [{ ...broken.answers[0], answer: '<script>alert(1)</script>' }],
    });
    const steps = [step(50, {}), hostile];
    const html = labReportToHtml(
      {
        schema: 'askshot/lab_report@1',
        source: { ...sharp.source, file: '"><img src=x>.png' },
        questions: [],
        steps,
        breaks: firstBreaks(steps),
        overstatement_rate: 0,
      },
      new Map([['JPEG quality 10', 'javascript:alert(1)']]),
    );
    expect(html).toContain('JPEG quality 50');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('javascript:');
    expect(html.match(/<polyline/g)).toHaveLength(4);
  });
});
