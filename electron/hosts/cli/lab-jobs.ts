import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import { LADDER } from '../../../shared/lab/degradation.ts';
import type { QuestionTruth } from '../../../shared/lab/question-truth.ts';
import { AskshotError } from '../../../shared/model/errors.ts';
import type { Degradation, DegradationKind } from '../../../shared/model/lab-report.ts';
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

const PICTURES = new Set(['.png', '.jpg', '.jpeg', '.webp', '.gif', '.bmp', '.tif', '.tiff', '.avif']);

const questionSchema = z.object({
  image: z.string(),
  question: z.string().min(1),
  answer: z.object({ any_of: z.array(z.string()) }).nullish(),
  target: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullish(),
  answerable: z.boolean().optional(),
});

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
  const ladder = LADDER.filter(({ kind }) => sources.kinds?.includes(kind) ?? true);
  return jobs.map((job, index) => ({ ...job, ladder: spread(ladder, sources.steps, index) }));
}

const imagesBeside = (questions: string): string => join(dirname(questions), 'images');

/** So many steps spread over the ladder, other ones for each picture, so that a few a picture cover it all. */
function spread(ladder: readonly Degradation[], count: number | undefined, index: number): Degradation[] {
  if (count === undefined || count >= ladder.length) return [...ladder];
  const every = ladder.length / count;
  const start = (index * STRIDE) % ladder.length;
  const picked = new Set(
    Array.from({ length: count }, (_, step) => Math.floor(start + step * every) % ladder.length),
  );
  return ladder.filter((_, at) => picked.has(at));
}

/** Moves on from picture to picture; it shares no factor with the length of the ladder. */
const STRIDE = 5;

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
    .filter((name) => PICTURES.has(extname(name).toLowerCase()))
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
  const questions = text
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseQuestion(line, `${file}:${index + 1}`)] : []));
  const byImage = Map.groupBy(questions, ({ image }) => image);
  return [...byImage].map(([image, group]) => ({
    image: join(images, image),
    questions: group.map(({ question }) => question),
    truths: group.map(({ answer, target, answerable }): QuestionTruth | null =>
      answer || target || answerable === false
        ? { any_of: answer?.any_of ?? [], target, answerable: answerable ?? true }
        : null,
    ),
  }));
}

function parseQuestion(line: string, where: string): z.infer<typeof questionSchema> {
  try {
    return questionSchema.parse(JSON.parse(line));
  } catch {
    throw new AskshotError({
      code: 'invalid_request',
      message: `${where} is not a question.`,
      remedy:
        'Each line holds a JSON object with the texts image and question, and the right answer where it is known.',
    });
  }
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
