import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../../../shared/model/answer.ts';
import { imageFeaturesSchema } from '../../../../shared/model/image-features.ts';
import { pictures, runAskshot, startAskshot } from './run-askshot.ts';

const refused = join(pictures, 'chromium_refused.png');

let folder: string;
const askshot = (...words: string[]) => runAskshot(folder, ...words);
/** The program itself, whose exit code and streams are the system's. */
const program = (...words: string[]) => startAskshot(folder, ...words);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('askshot ask', () => {
  it('points at the error, names its kind, and its card holds until a byte is changed', async () => {
    const card = join(folder, 'card.json');
    const asked = await program('ask', refused, 'Where is the error?', '--json', '--card', card);
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
    const otherPicture = await program('verify', card, '--image', join(pictures, 'zenity_denied.png'));
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
    const run = await (words.length === 0 ? program : askshot)(...words);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/help|Usage/);
  });

  it.each(['', 'ask', 'inspect', 'batch', 'text', 'redact', 'compare', 'lab', 'vision', 'verify', 'serve'])(
    'askshot %s --help explains itself',
    async (name) => {
      const run = await (name === '' ? program : askshot)(...[name, '--help'].filter(Boolean));
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toContain('Usage: askshot');
    },
  );
});
