import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type KeptAsked,
  type KeptLabSet,
  type KeptPlan,
  type KeptRun,
  keptAskedSchema,
  keptPlanSchema,
} from '../../../shared/model/kept-lab-set.ts';
import {
  isOverstated,
  type LabReport,
  type LabStep,
  labReportSchema,
  labStepSchema,
} from '../../../shared/model/lab-report.ts';
import { writeWhole } from '../write-whole.ts';

/** A line of a run's file: what was asked, a step that was done, or the report at its end. */
const lineSchema = z.union([
  keptAskedSchema,
  z.object({ step: labStepSchema, thumbnail: z.string().optional() }),
  z.object({ report: labReportSchema }),
]);
type Line = z.infer<typeof lineSchema>;

/**
 * The run of the failure lab over several pictures, in a folder: the plan (plan.json), the pictures' bytes, and for each
 * picture a file that grows by a line with every step, so that an end of the program at any time loses one step at most.
 * Where the folder can't be written to, the run goes on without being kept.
 */
export class LabSetFolder {
  readonly #folder: string;
  #writing: Promise<unknown> = Promise.resolve();

  /** @param folder need not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a plan in place of the one before, and what was done of its pictures. Gives the pictures whose bytes it lacks. */
  async keepPlan(plan: KeptPlan): Promise<string[]> {
    const wanted = new Map(plan.pictures.map(({ key }) => [nameOf(key), key]));
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const files = await readdir(this.#folder);
    const strange = files.filter((file) => file !== PLAN && !wanted.has(file.slice(0, file.indexOf('.'))));
    await Promise.all(strange.map((file) => rm(join(this.#folder, file), { force: true })));
    await writeWhole(join(this.#folder, PLAN), JSON.stringify(plan));
    return [...wanted].filter(([name]) => !files.includes(`${name}.picture`)).map(([, key]) => key);
  }

  /** @throws NodeJS.ErrnoException where it can't be written */
  async keepPicture(key: string, bytes: Uint8Array): Promise<void> {
    await writeFile(this.#pathOf(key, 'picture'), bytes, { mode: 0o600 });
  }

  /** A kept picture with its name; null where there is none. */
  async picture(key: string): Promise<{ bytes: Uint8Array; file: string } | null> {
    try {
      const plan = await this.#plan();
      const name = plan?.pictures.find((picture) => picture.key === key)?.name;
      return name === undefined ? null : { bytes: await readFile(this.#pathOf(key, 'picture')), file: name };
    } catch {
      return null;
    }
  }

  /** Begins a picture's run anew, or goes on with one of the same questions: its steps in `done` stay. */
  beginRun(key: string, asked: KeptAsked, done: readonly LabStep[]): Promise<void> {
    return this.#write(async () => {
      const before = await this.#lines(key);
      const labels = new Set(done.map(({ label }) => label));
      const same = before.some((line) => 'asked' in line && isSame(line.asked, asked.asked));
      const kept = same ? before.filter((line) => 'step' in line && labels.has(line.step.label)) : [];
      const lines: Line[] = [asked, ...kept];
      await writeWhole(this.#pathOf(key, 'run'), lines.map(textOf).join(''));
    });
  }

  /** Keeps a step that was done, with its small picture where a wrong answer was given. */
  addStep(key: string, step: LabStep, thumbnail: string): Promise<void> {
    const wrong = step.answers.some(isOverstated);
    return this.#append(key, { step, ...(wrong && { thumbnail }) });
  }

  /** Keeps the report of a picture that is through. */
  endRun(key: string, report: LabReport): Promise<void> {
    return this.#append(key, { report });
  }

  /** What was kept, but for pictures that can't be gone on with; null where nothing was. */
  async read(): Promise<KeptLabSet | null> {
    const plan = await this.#plan();
    if (!plan) return null;
    const files = new Set(await readdir(this.#folder));
    const runs: KeptRun[] = [];
    const pictures: KeptPlan['pictures'] = [];
    for (const picture of plan.pictures) {
      if (!files.has(`${nameOf(picture.key)}.picture`)) continue;
      pictures.push(picture);
      const run = runOf(picture.key, await this.#lines(picture.key));
      if (run) runs.push(run);
    }
    return pictures.length === 0 ? null : { plan: { ...plan, pictures }, runs };
  }

  /** Forgets the run, with its pictures. */
  async forget(): Promise<void> {
    await this.#writing;
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #plan(): Promise<KeptPlan | null> {
    try {
      return keptPlanSchema.parse(JSON.parse(await readFile(join(this.#folder, PLAN), 'utf8')));
    } catch {
      return null;
    }
  }

  /** The lines of a run that can be read: the last one may be a half. */
  async #lines(key: string): Promise<Line[]> {
    const text = await readFile(this.#pathOf(key, 'run'), 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
      const parsed = lineSchema.safeParse(parseJson(line));
      return parsed.success ? [parsed.data] : [];
    });
  }

  #append(key: string, line: Line): Promise<void> {
    return this.#write(() => appendFile(this.#pathOf(key, 'run'), textOf(line), { mode: 0o600 }));
  }

  /** One after the other; a failure to keep does not end the run. */
  #write(work: () => Promise<void>): Promise<void> {
    const written = this.#writing.then(work).catch(() => undefined);
    this.#writing = written;
    return written;
  }

  #pathOf = (key: string, kind: 'picture' | 'run'): string => join(this.#folder, `${nameOf(key)}.${kind}`);
}

const PLAN = 'plan.json';

/** A file name for a key, which may be a path. */
const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);
const textOf = (line: Line): string => `${JSON.stringify(line)}\n`;
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function runOf(key: string, lines: readonly Line[]): KeptRun | null {
  const asked = lines.find((line) => 'asked' in line);
  if (!asked) return null;
  const run: KeptRun = { key, ...asked, steps: [], thumbnails: {}, report: null };
  for (const line of lines)
    if ('step' in line) {
      run.steps.push(line.step);
      if (line.thumbnail) run.thumbnails[line.step.label] = line.thumbnail;
    } else if ('report' in line) run.report = line.report;
  return run;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
