import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LabRunFolder } from '../../../../electron/services/lab/lab-run-folder.ts';
import type { LabStep } from '../../../../shared/model/lab-report.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { record } from '../../../renderer/example-session.ts';

const asked = (question: string) => ({
  asked: { questions: [question], truths: [null] },
  ladder: [{ kind: 'jpeg' as const, amount: 50 }],
});
const step = (label: string): LabStep => ({
  degradation: { kind: 'jpeg', amount: 50 },
  label,
  word_recall: 1,
  elements_kept: 1,
  errors_found: 1,
  scene_kept: true,
  theme_kept: true,
  mean_confidence: 0.9,
  quality: record().quality,
  answers: [],
});

describe('LabRunFolder', () => {
  it('gives a run back to a later start, found by the bytes and the language', async () => {
    const folder = temporaryFolder();
    const runs = new LabRunFolder(folder);
    const key = runs.keyOf(Buffer.from('a picture'), 'eng');
    await runs.begin(key, asked('Where?'), []);
    await runs.addStep(key, step('one'), 'data:image/jpeg;base64,AA==');
    const later = new LabRunFolder(folder);
    expect(await later.read(later.keyOf(Buffer.from('a picture'), 'deu'))).toBeNull();
    expect(await later.read(later.keyOf(Buffer.from('another'), 'eng'))).toBeNull();
    expect(await later.read(later.keyOf(Buffer.from('a picture'), 'eng'))).toMatchObject({
      asked: { questions: ['Where?'] },
      steps: [{ label: 'one' }],
      thumbnails: { one: 'data:image/jpeg;base64,AA==' },
      report: null,
    });
  });

  it('keeps the steps of the same questions, and none of others', async () => {
    const runs = new LabRunFolder(temporaryFolder());
    await runs.begin('key', asked('Where?'), []);
    await runs.addStep('key', step('one'), '');
    await runs.begin('key', asked('Where?'), [step('one')]);
    expect((await runs.read('key'))?.steps).toHaveLength(1);
    await runs.begin('key', asked('What?'), []);
    expect((await runs.read('key'))?.steps).toEqual([]);
  });

  it('lets the oldest make room, and forgets what it is told to', async () => {
    const folder = temporaryFolder();
    const runs = new LabRunFolder(folder, 2);
    for (const [index, key] of ['first', 'second', 'third'].entries()) {
      await runs.begin(key, asked('Where?'), []);
      for (const name of index === 0 ? readdirSync(folder) : []) utimesSync(join(folder, name), 1000, 1000);
    }
    expect(await runs.read('first')).toBeNull();
    expect(await runs.read('third')).not.toBeNull();
    await runs.forget('third');
    expect(await runs.read('third')).toBeNull();
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
