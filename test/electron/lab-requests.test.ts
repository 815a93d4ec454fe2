import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLabHandlers } from '../../electron/lab-requests.ts';
import type { NewPicture } from '../../electron/read-new-picture.ts';
import type { Analyzer } from '../../electron/services/analysis/analyzer.ts';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { LabRunFolder } from '../../electron/services/lab/lab-run-folder.ts';
import { LabSetFolder } from '../../electron/services/lab/lab-set-folder.ts';
import type { LabRequest } from '../../electron/services/lab/run-lab-on-bytes.ts';
import { RedactionService } from '../../electron/services/redact/redaction-service.ts';
import { degrade } from '../../shared/lab/degrade.ts';
import { failed, ok } from '../../shared/model/errors.ts';
import type { LabAnswer, LabReport } from '../../shared/model/lab-report.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import type { ImageCodec } from '../../shared/ports.ts';
import { FakeAnalyzer } from '../fakes/fake-analyzer.ts';
import { filesWith, temporaryFolder } from '../fakes/temporary-folder.ts';
import { TEST_PICTURE } from '../fakes/test-assistant.ts';
import { record } from '../renderer/example-session.ts';

const answer = (text: string): LabAnswer => ({
  question: 'Who wrote this?',
  decision: 'answer',
  answer: text,
  confidence: 0.9,
  fate: 'changed',
  sharp_answer: text,
  advice: [],
});
const report = (file: string, said: string): LabReport => ({
  schema: 'askshot/lab_report@1',
  source: { ...record().source, file },
  questions: ['Who wrote this?'],
  sharp: [answer(said)],
  steps: [
    {
      degradation: { kind: 'jpeg', amount: 5 },
      label: 'JPEG quality 5',
      word_recall: 0.5,
      elements_kept: 0.5,
      errors_found: 1,
      scene_kept: true,
      theme_kept: true,
      mean_confidence: 0.9,
      quality: record().quality,
      answers: [answer(said)],
    },
  ],
  breaks: [],
  overstatement_rate: 1,
});

/** A lab that runs until it is stopped, and the requests it was given. */
function waitingLab() {
  const requests: LabRequest[] = [];
  const runLab: Analyzer['runLab'] = (request, onStep, signal) => {
    requests.push(request);
    const [step] = report('a.png', 'Nobody').steps;
    onStep({ step, thumbnail: 'data:image/jpeg;base64,AAAA', done: 1, total: 2 });
    return new Promise((resolve) => {
      signal?.addEventListener('abort', () => resolve(failed('cancelled', 'Stopped.', 'Go on.')));
    });
  };
  return { requests, runLab };
}

function lab(store = true, folder = temporaryFolder()) {
  const { requests, runLab } = waitingLab();
  const opened: NewPicture[] = [];
  const handlers = createLabHandlers({
    analyzer: Object.assign(new FakeAnalyzer(), { runLab }),
    redaction: new RedactionService({} as ImageCodec),
    labSet: new LabSetFolder(folder),
    labRuns: new LabRunFolder(join(folder, 'runs')),
    settings: { storagePolicy: () => ({ ...DEFAULT_SETTINGS.storage, store }) },
    find: () => failed('unknown_shot', 'Not open.', 'Open it.'),
    language: async () => 'eng',
    codec: new SharpCodec(),
    open: async (picture) => {
      opened.push(picture);
      return failed('unsupported_format', 'Not opened here.', 'Look at it.');
    },
    emit: () => undefined,
  });
  return { requests, handlers, opened };
}

describe('the lab on a file that is not open in the session', () => {
  const picture = { name: 'a.png', content: Buffer.from('bytes').toString('base64') };
  const wanted = { run: 'set/a', picture, questions: [], done: [] };

  it('is given its bytes, runs once under a name, and is stopped by it', async () => {
    const { requests, handlers } = lab();
    const running = handlers.run_lab(wanted);
    await Promise.resolve();
    expect(await handlers.run_lab(wanted)).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
    await expect.poll(() => requests.length).toBe(1);
    expect(Buffer.from(requests[0].bytes).toString()).toBe('bytes');
    expect(await handlers.cancel_lab({ run: 'set/a' })).toEqual(ok({ cancelled: true }));
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await handlers.cancel_lab({ run: 'set/a' })).toEqual(ok({ cancelled: false }));
  });

  it('is refused where a picture of the session is named that is not there', async () => {
    const { handlers } = lab();
    const gone = await handlers.run_lab({ ...wanted, picture: { shot: 'gone' } });
    expect(gone).toMatchObject({ ok: false, error: { code: 'unknown_shot' } });
  });
});

describe('a run over several pictures', () => {
  const content = Buffer.from('bytes of a').toString('base64');
  const plan = {
    pictures: [{ key: 'folder/a.png 10', name: 'a.png', own: null }],
    questions: ['Who wrote this?'],
    kinds: ['jpeg' as const],
    steps: 4,
  };
  const key = plan.pictures[0].key;
  const run = { run: `set/${key}`, picture: { kept: key }, questions: plan.questions };

  it('is there with its pictures and steps after the program was ended in the middle', async () => {
    const folder = temporaryFolder();
    const before = lab(true, folder).handlers;
    expect(await before.get_lab_set({})).toEqual(ok(null));
    expect(await before.keep_lab_set({ plan })).toEqual(ok({ kept: true, missing: [key] }));
    await before.keep_lab_picture({ key, picture: { name: 'a.png', content } });
    void before.run_lab({ ...run, done: [] });
    const { requests, handlers } = lab(true, folder);
    const steps = async () => {
      const kept = await handlers.get_lab_set({});
      return kept.ok ? (kept.value?.runs[0]?.steps ?? []) : [];
    };
    await expect.poll(async () => (await steps()).length).toBe(1);
    expect(await handlers.get_lab_set({})).toMatchObject({
      ok: true,
      value: {
        plan,
        runs: [{ key, asked: { questions: plan.questions, truths: [null] }, report: null }],
      },
    });
    // Gone on with: the bytes are still there, and what was done is handed on.
    expect(await handlers.keep_lab_set({ plan })).toEqual(ok({ kept: true, missing: [] }));
    const done = await steps();
    void handlers.run_lab({ ...run, done });
    await expect.poll(() => requests.length).toBe(1);
    expect(Buffer.from(requests[0].bytes).toString()).toBe('bytes of a');
    expect(requests[0]).toMatchObject({ file: 'a.png', done });
    await handlers.forget_lab_set({});
    expect(existsSync(folder)).toBe(false);
    expect(await handlers.run_lab({ ...run, run: 'other', done: [] })).toMatchObject({
      ok: false,
      error: { code: 'file_not_found' },
    });
  });

  it('leaves nothing on the disk where the user wants nothing new kept', async () => {
    const folder = temporaryFolder();
    const { handlers } = lab(false, folder);
    expect(await handlers.keep_lab_set({ plan })).toEqual(ok({ kept: false, missing: [] }));
    expect(filesWith(folder, '')).toEqual([]);
  });
});

describe('the report of a set', () => {
  const set = {
    reports: [report('a.png', 'Write to ann@example.org'), report('b.png', 'Nobody')],
    failed: [{ file: 'c.png', reason: 'It is broken.' }],
  };

  it('brings the pictures together, with those that were left out', async () => {
    const summary = await lab().handlers.summarize_lab_set(set);
    expect(summary).toMatchObject({ ok: true, value: { failed: set.failed, risk: { asked: 4, given: 4 } } });
  });

  it('has blocks for private data in every form', async () => {
    const { handlers } = lab();
    for (const format of ['json', 'csv', 'html'] as const) {
      const file = await handlers.export_lab_set({ ...set, thumbnails: {}, format });
      if (!file.ok) throw new Error(file.error.message);
      expect(file.value.content).not.toContain('ann@example.org');
      expect(file.value.content).toContain('Write to ███████████████');
      expect(file.value.content).toContain('Nobody');
    }
  });

  it('shows failures with what was left and small pictures that can not be read, and draws its curves', async () => {
    const { handlers } = lab();
    const small = { 'JPEG quality 5': 'data:image/jpeg;base64,AAAA' };
    const wide = { ...set.reports[0], source: { ...record().source, file: 'a.png', width: 1280 } };
    const narrow = { ...set.reports[1], source: { ...record().source, file: 'b.png', width: 300 } };
    const params = { reports: [wide, narrow], failed: [], thumbnails: { 'a.png': small, 'b.png': small } };
    const page = await handlers.export_lab_set({ ...params, format: 'html' });
    if (!page.ok) throw new Error(page.error.message);
    expect(page.value.content.match(/<img alt="" src="data:image/g)).toHaveLength(1);
    expect(page.value.content).toContain('failed: reading, elements, answers, gate');
    const curves = await handlers.export_lab_set({ ...params, format: 'png' });
    if (!curves.ok) throw new Error(curves.error.message);
    const picture = await new SharpCodec().decode(Buffer.from(curves.value.content, 'base64'));
    expect(picture.ok && picture.value.pixels.width).toBeGreaterThan(1500);
  });
});

describe('a picture as it was at a step', () => {
  it('is opened with the very pixels that the lab asked about', async () => {
    const { handlers, opened } = lab();
    const content = TEST_PICTURE.toString('base64');
    const degradation = { kind: 'gaussian_blur', amount: 2 } as const;
    await handlers.open_lab_step({ picture: { name: 'a.png', content }, degradation });
    expect(opened[0].name).toBe('a, Gaussian blur, sigma 2 px.png');
    const codec = new SharpCodec();
    const [sharp, copy] = await Promise.all([codec.decode(TEST_PICTURE), codec.decode(opened[0].bytes)]);
    if (!sharp.ok || !copy.ok) throw new Error('not decoded');
    const wanted = await degrade(sharp.value.pixels, degradation, codec);
    expect(wanted.ok && Buffer.from(wanted.value.data).equals(Buffer.from(copy.value.pixels.data))).toBe(
      true,
    );
  });
});
