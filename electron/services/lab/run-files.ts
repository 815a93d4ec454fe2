import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type KeptAsked, type KeptRun, keptAskedSchema } from '../../../shared/model/kept-lab-set.ts';
import {
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
 * Runs of the failure lab as files of a folder, one a key: each grows by a line with every step, so that an end of the
 * program at any time loses one step at most. A run goes on where nothing can be written.
 */
export class RunFiles {
  readonly #folder: string;
  #writing: Promise<unknown> = Promise.resolve();

  /** @param folder need not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Begins a run anew, or goes on with one of the same questions: its steps in `done` stay. */
  begin(key: string, asked: KeptAsked, done: readonly LabStep[]): Promise<void> {
    return this.#write(async () => {
      const before = await this.#lines(key);
      const labels = new Set(done.map(({ label }) => label));
      const same = before.some((line) => 'asked' in line && isSame(line.asked, asked.asked));
      const kept = same ? before.filter((line) => 'step' in line && labels.has(line.step.label)) : [];
      const lines: Line[] = [asked, ...kept];
      await writeWhole(this.#pathOf(key), lines.map(textOf).join(''));
    });
  }

  /** Keeps a step that was done, with its small picture where one is given. */
  addStep(key: string, step: LabStep, thumbnail?: string): Promise<void> {
    return this.#append(key, { step, thumbnail });
  }

  /** Keeps the report of a run that is through. */
  end(key: string, report: LabReport): Promise<void> {
    return this.#append(key, { report });
  }

  /** A run as far as it came; null where nothing of it is kept. */
  async read(key: string): Promise<KeptRun | null> {
    return runOf(key, await this.#lines(key));
  }

  /** Waits until everything is written that was begun. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** The lines of a run that can be read: the last one may be a half. */
  async #lines(key: string): Promise<Line[]> {
    const text = await readFile(this.#pathOf(key), 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
      const parsed = lineSchema.safeParse(parseJson(line));
      return parsed.success ? [parsed.data] : [];
    });
  }

  #append(key: string, line: Line): Promise<void> {
    return this.#write(() => appendFile(this.#pathOf(key), textOf(line), { mode: 0o600 }));
  }

  /** One after the other; a failure to keep does not end the run. */
  #write(work: () => Promise<void>): Promise<void> {
    const written = this.#writing.then(work).catch(() => undefined);
    this.#writing = written;
    return written;
  }

  #pathOf = (key: string): string => join(this.#folder, runFile(key));
}

/** A file name for a key, which may be a path. */
export const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);
/** The name of a run's file. */
export const runFile = (key: string): string => `${nameOf(key)}.run`;

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
