import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type KeptAsked,
  type KeptLabSet,
  type KeptPlan,
  type KeptRun,
  keptPlanSchema,
} from '../../../shared/model/kept-lab-set.ts';
import { isOverstated, type LabReport, type LabStep } from '../../../shared/model/lab-report.ts';
import { writeWhole } from '../write-whole.ts';
import { nameOf, RunFiles } from './run-files.ts';

/**
 * The run of the failure lab over several pictures, in a folder: the plan (plan.json), the pictures' bytes, and for each
 * picture a file that grows by a line with every step, so that an end of the program at any time loses one step at most.
 * Where the folder can't be written to, the run goes on without being kept.
 */
export class LabSetFolder {
  readonly #folder: string;
  readonly #runs: RunFiles;

  /** @param folder need not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
    this.#runs = new RunFiles(folder);
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
    await writeFile(this.#pathOf(key), bytes, { mode: 0o600 });
  }

  /** A kept picture with its name; null where there is none. */
  async picture(key: string): Promise<{ bytes: Uint8Array; file: string } | null> {
    try {
      const plan = await this.#plan();
      const name = plan?.pictures.find((picture) => picture.key === key)?.name;
      return name === undefined ? null : { bytes: await readFile(this.#pathOf(key)), file: name };
    } catch {
      return null;
    }
  }

  /** Begins a picture's run anew, or goes on with one of the same questions: its steps in `done` stay. */
  beginRun(key: string, asked: KeptAsked, done: readonly LabStep[]): Promise<void> {
    return this.#runs.begin(key, asked, done);
  }

  /** Keeps a step that was done, with its small picture where a wrong answer was given. */
  addStep(key: string, step: LabStep, thumbnail: string): Promise<void> {
    return this.#runs.addStep(key, step, step.answers.some(isOverstated) ? thumbnail : undefined);
  }

  /** Keeps the report of a picture that is through. */
  endRun(key: string, report: LabReport): Promise<void> {
    return this.#runs.end(key, report);
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
      const run = await this.#runs.read(picture.key);
      if (run) runs.push(run);
    }
    return pictures.length === 0 ? null : { plan: { ...plan, pictures }, runs };
  }

  /** Forgets the run, with its pictures. */
  async forget(): Promise<void> {
    await this.#runs.settled();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #plan(): Promise<KeptPlan | null> {
    try {
      return keptPlanSchema.parse(JSON.parse(await readFile(join(this.#folder, PLAN), 'utf8')));
    } catch {
      return null;
    }
  }

  #pathOf = (key: string): string => join(this.#folder, `${nameOf(key)}.picture`);
}

const PLAN = 'plan.json';
