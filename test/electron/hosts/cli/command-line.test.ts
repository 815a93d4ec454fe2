import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LADDER } from '../../../../shared/lab/degradation.ts';
import { answerSchema } from '../../../../shared/model/answer.ts';
import { imageFeaturesSchema } from '../../../../shared/model/image-features.ts';
import { type LabStep, labReportSchema } from '../../../../shared/model/lab-report.ts';
import { comparisonSchema } from '../../../../shared/model/vision.ts';

const main = fileURLToPath(new URL('../../../../electron/hosts/cli/main.ts', import.meta.url));
const pictures = fileURLToPath(new URL('../../../fixtures/pictures/', import.meta.url));
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

type Run = { code: number; out: string; err: string };
let folder: string;

function askshot(...words: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...words],
      { env: { ...process.env, ASKSHOT_HOME: join(folder, 'home') }, maxBuffer: 50_000_000 },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('askshot ask', () => {
  it('points at the error, names its kind, and its card holds until a byte is changed', async () => {
    const card = join(folder, 'card.json');
    const asked = await askshot('ask', refused, 'Where is the error?', '--json', '--card', card);
    expect(asked).toMatchObject({ code: 0, err: '' });
    const answer = answerSchema.parse(JSON.parse(asked.out));
    expect(answer).toMatchObject({
      task_type: 'generic_vlm_task',
      skill: 'locate_error',
      decision: 'answer',
    });
    const [region] = answer.regions;
    const [x, y] = [region.x + region.width / 2, region.y + region.height / 2];
    expect(x > 338 && x < 338 + 285 && y > 234 && y < 234 + 188).toBe(true);

    expect(await askshot('verify', card, '--image', refused)).toMatchObject({ code: 0 });
    const otherPicture = await askshot('verify', card, '--image', join(pictures, 'zenity_denied.png'));
    expect(otherPicture).toMatchObject({ code: 1, out: expect.stringContaining('FAILED') });
    writeFileSync(card, readFileSync(card, 'utf8').replace('Where is', 'Where was'));
    expect(await askshot('verify', card)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/FAILED digest/),
    });
  });

  it('says the category of the error', async () => {
    const asked = await askshot('ask', refused, 'is this a network or a permission error?');
    expect(asked.code).toBe(0);
    expect(asked.out).toMatch(/network/i);
  });

  it('writes the card as a page and as Markdown', async () => {
    for (const name of ['card.html', 'card.md']) {
      const asked = await askshot('ask', refused, 'Is there any text?', '--card', join(folder, name));
      expect(asked.code).toBe(0);
      expect(readFileSync(join(folder, name), 'utf8')).toContain('Is there any text?');
    }
  });
});

describe('askshot inspect', () => {
  it('prints records that keep to their schema, one a line', async () => {
    const run = await askshot('inspect', refused, join(pictures, 'photo_dog.jpg'), '--jsonl');
    expect(run).toMatchObject({ code: 0, err: '' });
    const records = run.out
      .trim()
      .split('\n')
      .map((line) => imageFeaturesSchema.parse(JSON.parse(line)));
    expect(records.map((record) => record.source.file)).toEqual(['chromium_refused.png', 'photo_dog.jpg']);
  });

  it('writes the good records and names the bad file', async () => {
    writeFileSync(join(folder, 'text.png'), 'no picture');
    const out = join(folder, 'records.jsonl');
    const run = await askshot('inspect', refused, join(folder, 'text.png'), '--jsonl', '--out', out);
    expect(run).toMatchObject({ code: 1, out: '', err: expect.stringContaining('text.png') });
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(1);
  });
});

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
    const run = await askshot('text', refused, '--as', 'plain', '--region', '330,225,320,45');
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
    for (const file of ['report.json', 'report.csv', 'report.html'])
      expect(existsSync(join(out, file))).toBe(true);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('data:image/jpeg');
  });
});

describe('askshot batch', () => {
  const question = (id: string, image: string) =>
    JSON.stringify({ id, image, question: 'Where is the error?' });

  it('answers every question under its own id, in the order asked', async () => {
    const questions = join(folder, 'questions.jsonl');
    const rows = ['q3', 'q1', 'q2'].map((id) =>
      question(id, id === 'q1' ? 'pyhttp_404.png' : 'chromium_refused.png'),
    );
    writeFileSync(questions, `${rows.join('\n')}\n\n`);
    const out = join(folder, 'answers.jsonl');
    expect(await askshot('batch', questions, '--images', pictures, '--out', out)).toMatchObject({
      code: 0,
      err: '',
    });
    const answers = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => answerSchema.parse(JSON.parse(line)));
    expect(answers.map((answer) => answer.id)).toEqual(['q3', 'q1', 'q2']);
  });

  it('answers what it can, says what it could not, and fails', async () => {
    const questions = join(folder, 'missing.jsonl');
    writeFileSync(questions, [question('a', 'gone.png'), question('b', 'pyhttp_404.png')].join('\n'));
    const out = join(folder, 'some.jsonl');
    const run = await askshot('batch', questions, '--images', pictures, '--out', out);
    expect(run).toMatchObject({ code: 1, err: expect.stringContaining('gone.png') });
    const rows = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows[0]).toMatchObject({ id: 'a', error: expect.stringContaining('There is no file') });
    expect(rows[1]).toMatchObject({ id: 'b', skill: 'locate_error' });
  });

  it('names the line that is not a question', async () => {
    const questions = join(folder, 'broken.jsonl');
    writeFileSync(questions, `${question('a', 'pyhttp_404.png')}\n{"id": 1}\n`);
    const run = await askshot('batch', questions, '--images', pictures, '--out', join(folder, 'none.jsonl'));
    expect(run).toMatchObject({ code: 1, err: expect.stringContaining('broken.jsonl:2') });
  });
});

describe('bad input', () => {
  const cases: [string, () => string, RegExp][] = [
    ['a missing file', () => join(folder, 'gone.png'), /There is no file/],
    ['a folder', () => folder, /is a folder/],
    ['an empty file', () => write('empty.png', ''), /is empty/],
    ['a text file', () => write('hello.png', 'hello'), /not a picture/],
    [
      'a cut off picture',
      () => write('cut.png', readFileSync(refused).subarray(0, 900)),
      /damaged or cut off/,
    ],
  ];

  it.each(cases)('%s: one sentence with the cause and the way out', async (_name, path, message) => {
    const run = await askshot('ask', path(), 'Where is the error?');
    expect(run).toMatchObject({ code: 1, out: '', err: expect.stringMatching(message) });
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });

  it('an output that can not be written', async () => {
    mkdirSync(join(folder, 'taken.jsonl'), { recursive: true });
    const run = await askshot('inspect', refused, '--out', join(folder, 'taken.jsonl'));
    expect(run).toMatchObject({ code: 1, err: expect.stringContaining('written') });
  });

  function write(name: string, content: string | Buffer): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }
});

describe('usage', () => {
  it.each([
    [[]],
    [['ask']],
    [['ask', 'a.png']],
    [['paint', 'a.png']],
    [['inspect', 'a.png', '--colour']],
    [['--workers', 'many', 'inspect', 'a.png']],
    [['batch', 'questions.jsonl']],
    [['vision', 'add', 'mine']],
    [['vision', 'add', 'mine', '--kind', 'magic', '--url', 'http://127.0.0.1', '--model', 'm']],
  ])('%j is wrong: exit code 2, the way out on standard error', async (words) => {
    const run = await askshot(...words);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/help|Usage/);
  });

  it.each(['', 'ask', 'inspect', 'batch', 'text', 'redact', 'compare', 'lab', 'vision', 'verify', 'serve'])(
    'askshot %s --help explains itself',
    async (name) => {
      const run = await askshot(...[name, '--help'].filter(Boolean));
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toContain('Usage: askshot');
    },
  );
});
