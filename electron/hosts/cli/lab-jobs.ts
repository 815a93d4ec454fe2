import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { AskshotError } from '../../../shared/model/errors.ts';
import { readLabQuestions } from '../../../shared/model/lab-questions.ts';
import { DEGRADATION_KINDS, type DegradationKind } from '../../../shared/model/lab-report.ts';
import { chooseSteps } from '../../../shared/model/ladder.ts';
import { isPictureName } from '../../../shared/model/picture-names.ts';
import { unwrap } from './command-context.ts';
import type { LabJob } from './lab-run.ts';

/** What the lab is to go through: pictures, folders of pictures, and sets (a folder with questions.jsonl and images). */
export type LabSources = {
  paths: readonly string[];
  /** A file of questions, and the folder of the images it names. */
  questions?: string;
  images?: string;
  /** What is asked about pictures that no file of questions names. */
  asked: readonly string[];
  kinds?: readonly DegradationKind[];
  /** Steps that each picture goes through, spread over the ladder; all by default. */
  steps?: number;
};

/** The pictures of all sources with their questions, each picture once. Throws AskshotError. */
export async function labJobs(sources: LabSources): Promise<LabJob[]> {
  const jobs: LabJob[] = [];
  if (sources.questions)
    jobs.push(
      ...(await jobsOfQuestions(sources.questions, sources.images ?? imagesBeside(sources.questions))),
    );
  for (const path of sources.paths) jobs.push(...(await jobsOfPath(path, sources)));
  if (jobs.length === 0)
    throw new AskshotError({
      code: 'invalid_request',
      message: 'There is no picture to go through.',
      remedy: 'Name pictures, a folder that holds some, or a file of questions.',
    });
  const { kinds = DEGRADATION_KINDS, steps } = sources;
  return jobs.map((job, index) => ({ ...job, ladder: chooseSteps(kinds, steps, index) }));
}

const imagesBeside = (questions: string): string => join(dirname(questions), 'images');

async function jobsOfPath(path: string, { asked }: LabSources): Promise<LabJob[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new AskshotError({
      code: 'file_unreadable',
      message: `${path} can't be read (${error.code}).`,
      remedy: 'Check the path and its permissions.',
    });
  });
  if (!found.isDirectory()) return [{ image: path, questions: asked }];
  const names = (await readdir(path)).sort();
  if (names.includes('questions.jsonl'))
    return jobsOfQuestions(join(path, 'questions.jsonl'), join(path, 'images'));
  return names
    .filter((name) => isPictureName(name))
    .map((name) => ({ image: join(path, name), questions: asked }));
}

async function jobsOfQuestions(file: string, images: string): Promise<LabJob[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AskshotError({
      code: 'file_unreadable',
      message: `The questions ${file} can't be read (${error.code}).`,
      remedy: 'Check the path and its permissions.',
    });
  });
  return unwrap(readLabQuestions(text, file)).map(({ image, ...asked }) => ({
    image: join(images, image),
    ...asked,
  }));
}

/** A folder name for each picture, none twice. */
export function folderNames(jobs: readonly LabJob[]): string[] {
  const taken = new Map<string, number>();
  return jobs.map(({ image }) => {
    const stem = basename(image, extname(image));
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return count === 1 ? stem : `${stem}-${count}`;
  });
}
