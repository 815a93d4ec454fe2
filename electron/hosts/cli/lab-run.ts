import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../../shared/messages/language.ts';
import { labWords } from '../../../shared/messages/report-words.ts';
import { AskshotError } from '../../../shared/model/errors.ts';
import {
  type Degradation,
  type LabReport,
  type LabStep,
  labStepSchema,
} from '../../../shared/model/lab-report.ts';
import type { QuestionTruth } from '../../../shared/model/question-truth.ts';
import type { Assistant } from '../../assistant.ts';
import { readPictureFile } from '../../services/image/read-picture-file.ts';
import { openPicture, unwrap } from './command-context.ts';
import { writeOutput } from './output.ts';

/** One picture that is to be taken down the ladder, and what is asked at each step. */
export type LabJob = {
  image: string;
  questions: readonly string[];
  truths?: readonly (QuestionTruth | null)[];
  /** Steps to go through; all by default. */
  ladder?: readonly Degradation[];
  page?: number;
  /** Where steps are kept as they are done, so that the next run goes on where this one stopped. */
  folder?: string;
};

export type LabRun = { report: LabReport; thumbnails: Record<string, string> };

/** Runs one picture, going on where an earlier run in the same folder stopped. Throws AskshotError. */
export async function runLabJob(
  assistant: Assistant,
  job: LabJob,
  onStep: (done: number, total: number, label: string) => void,
): Promise<LabRun> {
  const kept = job.folder ? await keptSteps(job.folder, job) : null;
  const shot = await openPicture(assistant, job.image, job.page);
  const thumbnails: Record<string, string> = {};
  let saving = Promise.resolve();
  const steps = kept?.steps ?? [];
  const done = [...steps];
  const unsubscribe = assistant.subscribe((event) => {
    if (event.type !== 'lab_step' || event.run !== shot.id) return;
    onStep(event.done, event.total, event.step.label);
    thumbnails[event.step.label] = event.thumbnail;
    steps.push(event.step);
    if (kept) saving = saving.then(() => writeOutput(JSON.stringify(steps), kept.file));
  });
  const { questions, truths, ladder } = job;
  const report = await assistant.request('run_lab', {
    run: shot.id,
    picture: { shot: shot.id },
    questions: [...questions],
    done,
    ...(truths && { truths: [...truths] }),
    ...(ladder && { ladder: [...ladder] }),
  });
  await saving;
  unsubscribe();
  await assistant.request('remove_shot', { shot: shot.id });
  return { report: unwrap(report), thumbnails };
}

/** Writes the report of one picture in every form; what is read by people, in their language. */
export async function writeLabReports(
  assistant: Assistant,
  { report, thumbnails }: LabRun,
  folder: string,
  language: Language,
): Promise<void> {
  const words = labWords(language, [report]);
  for (const format of ['json', 'csv', 'html', 'png'] as const) {
    const file = unwrap(await assistant.request('export_lab', { report, thumbnails, format, words }));
    const content = format === 'png' ? Buffer.from(file.content, 'base64') : file.content;
    await writeOutput(content, join(folder, `report.${format}`));
  }
}

/** Where steps are kept as they are done, and those that an earlier run left. */
type KeptSteps = { file: string; steps: LabStep[] };

/** The file's name tells the picture and the questions, so that steps of others are never taken for these. */
async function keptSteps(folder: string, { image, questions, truths, page = 1 }: LabJob): Promise<KeptSteps> {
  const bytes = unwrap(await readPictureFile(image));
  const hash = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([questions, page, ...(truths ? [truths] : [])]));
  const file = join(folder, `steps-${hash.digest('hex').slice(0, 16)}.json`);
  try {
    await mkdir(folder, { recursive: true });
    return { file, steps: z.array(labStepSchema).parse(JSON.parse(await readFile(file, 'utf8'))) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === undefined) return { file, steps: [] };
    throw new AskshotError({
      code: 'output_not_writable',
      message: `The folder ${folder} can't be used (${code}).`,
      remedy: 'Name a folder you may write to.',
    });
  }
}
