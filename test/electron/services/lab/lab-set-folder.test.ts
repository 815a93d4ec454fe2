import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LabSetFolder } from '../../../../electron/services/lab/lab-set-folder.ts';
import type { LabStep } from '../../../../shared/model/lab-report.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { record } from '../../../renderer/example-session.ts';

const step = (amount: number, wrong = false): LabStep => ({
  degradation: { kind: 'jpeg', amount },
  label: `JPEG quality ${amount}`,
  word_recall: 0.5,
  elements_kept: 0.5,
  errors_found: 1,
  scene_kept: true,
  theme_kept: true,
  mean_confidence: 0.9,
  quality: record().quality,
  answers: [
    {
      question: 'Who?',
      decision: 'answer',
      answer: 'Ann',
      confidence: 0.9,
      fate: wrong ? 'changed' : 'same',
      advice: [],
    },
  ],
});
const plan = (...keys: string[]) => ({
  pictures: keys.map((key) => ({ key, name: `${key}.png`, own: null })),
  questions: ['Who?'],
  kinds: ['jpeg' as const],
  steps: null,
});
const asked = {
  asked: { questions: ['Who?'], truths: [null] },
  ladder: [{ kind: 'jpeg' as const, amount: 5 }],
};

/** A folder with the pictures a and b, of which a has two steps. */
async function begun() {
  const folder = temporaryFolder();
  const kept = new LabSetFolder(folder);
  expect(await kept.keepPlan(plan('a', 'b'))).toEqual(['a', 'b']);
  await kept.keepPicture('a', Buffer.from('A'));
  await kept.keepPicture('b', Buffer.from('B'));
  await kept.beginRun('a', asked, []);
  await kept.addStep('a', step(50), 'data:right');
  await kept.addStep('a', step(5, true), 'data:wrong');
  return { folder, kept };
}

describe('a run kept in a folder', () => {
  it('is read again with its steps, and small pictures of the wrong ones alone', async () => {
    const { folder } = await begun();
    const read = await new LabSetFolder(folder).read();
    expect(read?.plan).toEqual(plan('a', 'b'));
    expect(read?.runs).toEqual([
      {
        key: 'a',
        ...asked,
        steps: [step(50), step(5, true)],
        thumbnails: { 'JPEG quality 5': 'data:wrong' },
        report: null,
      },
    ]);
  });

  it('loses no more than the line that was being written', async () => {
    const { folder, kept } = await begun();
    const file = readdirSync(folder).find((name) => name.endsWith('.run')) ?? '';
    appendFileSync(join(folder, file), '{"step":{"degradation":{"kind":"jp');
    expect((await kept.read())?.runs[0].steps).toHaveLength(2);
  });

  it('goes on with the steps of the same questions, and begins anew with others', async () => {
    const { kept } = await begun();
    await kept.beginRun('a', asked, [step(5, true)]);
    expect((await kept.read())?.runs[0]).toMatchObject({ steps: [step(5, true)] });
    await kept.beginRun('a', { ...asked, asked: { questions: ['What?'], truths: [null] } }, []);
    expect((await kept.read())?.runs[0]).toMatchObject({ steps: [], asked: { questions: ['What?'] } });
  });

  it('drops the files of pictures that a new plan leaves out, and keeps the others', async () => {
    const { folder, kept } = await begun();
    expect(await kept.keepPlan(plan('b', 'c'))).toEqual(['c']);
    expect((await kept.picture('b'))?.file).toBe('b.png');
    expect(await kept.picture('a')).toBeNull();
    expect(readdirSync(folder).filter((name) => name.endsWith('.run'))).toEqual([]);
    // The picture of c never came: nothing can be gone on with there.
    expect((await kept.read())?.plan.pictures.map(({ key }) => key)).toEqual(['b']);
  });

  it('is none where the folder is missing or holds something else, and is forgotten', async () => {
    expect(await new LabSetFolder(join(temporaryFolder(), 'none')).read()).toBeNull();
    const { folder, kept } = await begun();
    await kept.forget();
    expect(await kept.read()).toBeNull();
    expect(() => readdirSync(folder)).toThrow();
  });
});
