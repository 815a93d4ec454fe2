import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkerAnalyzer } from '../../../electron/services/analysis/worker-analyzer.ts';
import { sha256Of } from '../../../electron/services/library/item-rows.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';

export type Picture = { name: string; bytes: Buffer };

/** The pictures of evaluation sets, by name; degraded copies have `__` in theirs. */
export function picturesOf(sets: readonly string[]): Picture[] {
  return sets.flatMap((set) =>
    readdirSync(join(set, 'images'))
      .filter((name) => name.endsWith('.png'))
      .map((name) => ({ name, bytes: readFileSync(join(set, 'images', name)) })),
  );
}

/**
 * Records of pictures, each analysed once. A file keeps them from run to run; without one they are always of this
 * version of the program.
 */
export class BenchRecords {
  readonly #file: string | undefined;
  readonly #known = new Map<string, ImageFeatures>();
  readonly #analyzer = new WorkerAnalyzer(
    new URL('../../../electron/services/analysis/analysis-worker.ts', import.meta.url),
    { workers: 2 },
  );

  constructor(file?: string) {
    this.#file = file;
    const lines = file && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    for (const line of lines) {
      const record: ImageFeatures = JSON.parse(line);
      this.#known.set(record.source.sha256, record);
    }
  }

  async of({ name, bytes }: Picture): Promise<ImageFeatures> {
    const known = this.#known.get(sha256Of(bytes));
    if (known) return known;
    const analyzed = await this.#analyzer.analyze({
      id: name,
      bytes,
      file: name,
      kind: 'screenshot',
      capturedAt: null,
      displayScale: 1,
      note: null,
      text: null,
      language: 'eng',
    });
    if (!analyzed.ok) throw new Error(`${name}: ${analyzed.error.message}`);
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(analyzed.value)}\n`);
    this.#known.set(analyzed.value.source.sha256, analyzed.value);
    return analyzed.value;
  }

  close(): Promise<void> {
    return this.#analyzer.close();
  }
}
