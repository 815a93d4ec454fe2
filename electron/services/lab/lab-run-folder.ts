import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptAsked, KeptRun } from '../../../shared/model/kept-lab-set.ts';
import type { LabReport, LabStep } from '../../../shared/model/lab-report.ts';
import { RunFiles, runFile } from './run-files.ts';

/** Runs kept: one with the small pictures of all its steps takes about 500 KB. */
const MOST = 20;

/**
 * Runs of the failure lab on one picture, in a folder: they outlive the program and are found again by the picture's
 * bytes and the language it is read in. The oldest make room for new ones.
 */
export class LabRunFolder {
  readonly #folder: string;
  readonly #most: number;
  readonly #runs: RunFiles;

  /** @param folder need not be there yet */
  constructor(folder: string, most = MOST) {
    this.#folder = folder;
    this.#most = most;
    this.#runs = new RunFiles(folder);
  }

  /** What a picture's run is kept under. */
  keyOf(bytes: Uint8Array, language: string): string {
    return `${createHash('sha256').update(bytes).digest('hex')} ${language}`;
  }

  /** Begins a run anew, or goes on with one of the same questions: its steps in `done` stay. */
  async begin(key: string, asked: KeptAsked, done: readonly LabStep[]): Promise<void> {
    await this.#runs.begin(key, asked, done);
    await this.#makeRoom().catch(() => undefined);
  }

  addStep(key: string, step: LabStep, thumbnail: string): Promise<void> {
    return this.#runs.addStep(key, step, thumbnail);
  }

  end(key: string, report: LabReport): Promise<void> {
    return this.#runs.end(key, report);
  }

  read(key: string): Promise<KeptRun | null> {
    return this.#runs.read(key);
  }

  async forget(key: string): Promise<void> {
    await this.#runs.settled();
    await rm(join(this.#folder, runFile(key)), { force: true });
  }

  /** Removes the runs that were written to longest ago, where there are too many. */
  async #makeRoom(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const files = (await readdir(this.#folder)).map((name) => join(this.#folder, name));
    if (files.length <= this.#most) return;
    const aged = await Promise.all(files.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
    aged.sort((one, other) => other.at - one.at);
    await Promise.all(aged.slice(this.#most).map(({ path }) => rm(path, { force: true })));
  }
}
