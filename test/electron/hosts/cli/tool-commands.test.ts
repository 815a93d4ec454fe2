import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageFeaturesSchema } from '../../../../shared/model/image-features.ts';
import { type LabStep, labReportSchema } from '../../../../shared/model/lab-report.ts';
import { labSetReportSchema } from '../../../../shared/model/lab-set-report.ts';
import { LADDER } from '../../../../shared/model/ladder.ts';
import { comparisonSchema } from '../../../../shared/model/vision.ts';
import { seeing, VisionServer } from '../../../fakes/vision-server.ts';
import { pictures, runAskshot, startAskshot } from './run-askshot.ts';

const refused = join(pictures, 'chromium_refused.png');

/** A step at which nothing was lost. */
const SURVIVED: Omit<LabStep, 'degradation'> = {
  label: 'earlier',
  word_recall: 1,
  elements_kept: 1,
  errors_found: 1,
  scene_kept: true,
  theme_kept: true,
  mean_confidence: 1,
  quality: { sharpness: 1, text_height: 8, contrast: 1, noise: 0, compression: 0, verdict: 'good' },
  answers: [],
};

let folder: string;
const askshot = (...words: string[]) => runAskshot(folder, ...words);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a PDF', () => {
  const pdf = join(pictures, 'two-pages.pdf');

  it('gives a record a page, its text from the text layer', async () => {
    const run = await askshot('inspect', pdf, '--jsonl');
    expect(run).toMatchObject({ code: 0, err: '' });
    const records = run.out
      .trim()
      .split('\n')
      .map((line) => imageFeaturesSchema.parse(JSON.parse(line)));
    expect(records.map((record) => record.source.kind)).toEqual(['pdf_page', 'pdf_page']);
    expect(records[0].text.engine).toMatch(/text layer/);
  });

  it('is asked page by page', async () => {
    const run = await askshot('text', pdf, '--page', '2');
    expect(run.out).toContain('Second page');
    expect(await askshot('text', pdf, '--page', '3')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no page 3'),
    });
  });

  it('that was scanned is read from its pixels', async () => {
    const run = await askshot('text', join(pictures, 'scan.pdf'));
    expect(run.out).toContain('File not found');
  });
});

describe('askshot text', () => {
  it('prints the text of a region', async () => {
    const run = await startAskshot(folder, 'text', refused, '--as', 'plain', '--region', '330,225,320,45');
    expect(run.code).toBe(0);
    expect(run.out.trim()).toMatch(/^This site can.t be reached$/);
  });

  it.each(['1,2,3', '1,2,0,4', 'a,b,c,d'])('refuses the region %s', async (region) => {
    expect(await askshot('text', refused, '--region', region)).toMatchObject({ code: 2, out: '' });
  });
});

describe('askshot redact', () => {
  it('paints what is sensitive and says what and where', async () => {
    const out = join(folder, 'painted.png');
    const run = await askshot('redact', join(pictures, 'pyhttp_404.png'), '--out', out, '--json');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(run.out)).toEqual({ masks: [] });
    expect(readFileSync(out).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('askshot batch --vision', () => {
  it('puts a set to every engine and reports how each did, by skill', async () => {
    const server = await VisionServer.start('openai-compatible', seeing('ERR_CONNECTION_REFUSED'));
    const add = ['vision', 'add', 'eye', '--kind', 'openai-compatible', '--url', server.url, '--model', 'm'];
    expect(await askshot(...add)).toMatchObject({ code: 0 });
    const set = join(folder, 'set.jsonl');
    const question = {
      id: 'q1',
      image: 'chromium_refused.png',
      question: 'What is the error code?',
      skill: 'read_error',
      answer: { any_of: ['ERR_CONNECTION_REFUSED'] },
    };
    writeFileSync(set, JSON.stringify(question));
    const [out, report, page] = ['compared.jsonl', 'report.json', 'report.html'].map((n) => join(folder, n));
    const words = ['batch', set, '--images', pictures, '--out', out, '--vision', 'eye', '--report'];
    expect(await askshot(...words, report)).toMatchObject({ code: 0, err: '' });
    expect(comparisonSchema.parse(JSON.parse(readFileSync(out, 'utf8'))).runs).toHaveLength(3);
    const { engines, skills } = JSON.parse(readFileSync(report, 'utf8'));
    expect(engines.map(({ engine }: { engine: string }) => engine)).toEqual([
      'ocr',
      'features',
      'vision:eye',
    ]);
    expect(skills.read_error[2]).toMatchObject({ engine: 'vision:eye', accuracy: 1, asked: 1 });
    expect(await askshot(...words, page)).toMatchObject({ code: 0 });
    expect(readFileSync(page, 'utf8')).toContain('<h2>read error</h2>');
    await server.close();
  });
});

describe('askshot compare', () => {
  it('puts engines side by side and takes the answer that was read', async () => {
    const run = await askshot('compare', refused, 'What is the error code?', '--json');
    expect(run.code).toBe(0);
    const comparison = comparisonSchema.parse(JSON.parse(run.out));
    expect(comparison.runs.map((each) => each.engine)).toEqual(['ocr', 'features']);
    expect(comparison.final.from).toBe('features');
  });

  it('names the model that is not set up', async () => {
    const run = await askshot('compare', refused, 'What?', '--vision', 'nobody');
    expect(run).toMatchObject({ code: 1, err: expect.stringContaining('nobody') });
  });
});

describe('askshot lab', () => {
  it('goes on where an earlier run stopped and writes the report in every form', async () => {
    const out = join(folder, 'lab');
    mkdirSync(out, { recursive: true });
    const page = join(pictures, 'pyhttp_404.png');
    const questions = ['error code?'];
    const hash = createHash('sha256')
      .update(readFileSync(page))
      .update(JSON.stringify([questions, 1]));
    const kept = join(out, `steps-${hash.digest('hex').slice(0, 16)}.json`);
    const earlier = LADDER.slice(2).map((degradation) => ({ ...SURVIVED, degradation }));
    writeFileSync(kept, JSON.stringify(earlier));
    const run = await askshot(...['lab', page, '--question', questions[0], '--out', out, '--json']);
    expect(run).toMatchObject({ code: 0, err: '' });
    const report = labReportSchema.parse(JSON.parse(run.out));
    expect(report.steps).toHaveLength(LADDER.length);
    expect(report.steps[0].answers[0].question).toBe('error code?');
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toHaveLength(LADDER.length);
    for (const file of ['report.json', 'report.csv', 'report.html', 'report.png'])
      expect(existsSync(join(out, file))).toBe(true);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('data:image/jpeg');
  });

  it('goes through a set, judges by the right answers, and goes on with what an earlier run left', async () => {
    const set = join(folder, 'set');
    const out = join(folder, 'set-report');
    mkdirSync(join(set, 'images'), { recursive: true });
    for (const name of ['pyhttp_404.png', 'zenity_denied.png'])
      copyFileSync(join(pictures, name), join(set, 'images', name));
    const ask = (image: string, question: string, ...any_of: string[]) =>
      JSON.stringify({ id: image, image, question, answer: { any_of } });
    const lines = [
      ask('pyhttp_404.png', 'What is the error code?', '404'),
      ask('pyhttp_404.png', 'Is it dark or light?', 'purple'),
      ask('zenity_denied.png', 'Is it dark or light?', 'light', 'dark'),
      ask('gone.png', 'Is it dark or light?', 'light'),
    ];
    writeFileSync(join(set, 'questions.jsonl'), `${lines.join('\n')}\n`);
    const words = ['lab', set, '--kinds', 'contrast', '--steps', '1', '--out', out, '--json'];
    const run = await askshot(...words);
    expect(run).toMatchObject({ code: 0, err: '' });
    const report = labSetReportSchema.parse(JSON.parse(run.out));
    expect(report.pictures.map(({ file, steps }) => [file, steps])).toEqual([
      ['pyhttp_404.png', 1],
      ['zenity_denied.png', 1],
    ]);
    expect(report.failed).toMatchObject([{ file: expect.stringContaining('gone.png') }]);
    expect(report.steps[0]).toMatchObject({ label: 'as they came', asked: 3 });
    expect(report.steps[0].right).toBeCloseTo(2 / 3);
    expect(report.steps[0].overstated).toBeCloseTo(1 / 3);
    for (const file of [
      'set.json',
      'set.csv',
      'set.html',
      'pyhttp_404/report.html',
      'zenity_denied/report.png',
    ])
      expect(existsSync(join(out, file))).toBe(true);
    expect(readFileSync(join(out, 'set.html'), 'utf8')).toContain('pyhttp_404/report.html');
    const again = await askshot(...words);
    expect(labSetReportSchema.parse(JSON.parse(again.out))).toEqual(report);
  }, 120_000);

  it('writes its reports in German where that is wanted; what programs read stays as it is', async () => {
    const out = join(folder, 'german-report');
    const names = ['pyhttp_404.png', 'zenity_denied.png'];
    const files = names.map((name) => join(pictures, name));
    const ladder = ['--kinds', 'contrast', '--steps', '1'];
    const run = await askshot('lab', ...files, ...ladder, '--out', out, '--lang', 'de');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/^2 Bilder, 4 Fragen über alle Schritte\n {2}wie sie kamen: Wörter 100,0 %/);
    expect(run.out).toContain('Schwelle (zu kühn): hält');
    const page = readFileSync(join(out, 'set.html'), 'utf8');
    for (const text of ['lang="de"', 'Fehlerlabor: 2 Bilder', 'wie sie kamen', 'Kontrast 60'])
      expect(page).toContain(text);
    expect(page).not.toMatch(/as they came|holds|overstated/);
    const one = readFileSync(join(out, 'zenity_denied/report.html'), 'utf8');
    expect(one).toContain('Wo ist der Fehler?');
    expect(one).toContain('(in der Mitte)');
    const set = labSetReportSchema.parse(JSON.parse(readFileSync(join(out, 'set.json'), 'utf8')));
    expect(set.steps[0].label).toBe('as they came');
    expect(await askshot('lab', ...files, '--lang', 'tlh')).toMatchObject({ code: 2 });
  }, 120_000);

  it('says what is wrong with a path or a line of questions', async () => {
    const bad = join(folder, 'bad.jsonl');
    writeFileSync(bad, '{"question": "without a picture"}\n');
    expect(await askshot('lab', '--questions', bad)).toMatchObject({
      code: 1,
      err: expect.stringContaining('bad.jsonl:1'),
    });
    expect(await askshot('lab', join(folder, 'nowhere'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('nowhere'),
    });
    expect(await askshot('lab')).toMatchObject({ code: 1, err: expect.stringContaining('no picture') });
  });
});
