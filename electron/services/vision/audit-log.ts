import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocal, type VisionBackend } from '../../../shared/model/vision.ts';
import type { Clock, SentPicture } from '../../../shared/ports.ts';

/** One thing that was sent to a model. It holds hashes of pictures, never pictures, and no key. */
export type AuditEntry = {
  at: string;
  purpose: 'test' | 'question';
  backend: string;
  kind: string;
  url: string;
  model: string;
  local: boolean;
  prompt: string;
  pictures: { sha256: string; bytes: number; width: number; height: number }[];
  /** How many parts were painted over before. */
  masks: number;
};

/** `sent.jsonl`: exactly what was sent, when and where to. Written before the request, so nothing goes unlisted. */
export class AuditLog {
  readonly #folder: string;
  readonly #clock: Clock;

  constructor(folder: string, clock: Clock) {
    this.#folder = folder;
    this.#clock = clock;
  }

  async add(
    backend: VisionBackend,
    purpose: AuditEntry['purpose'],
    prompt: string,
    pictures: readonly SentPicture[],
    masks: number,
  ): Promise<void> {
    const entry: AuditEntry = {
      at: new Date(this.#clock.now()).toISOString(),
      purpose,
      backend: backend.name,
      kind: backend.kind,
      url: backend.url,
      model: backend.model,
      local: isLocal(backend),
      prompt,
      pictures: pictures.map(({ png, width, height }) => ({
        sha256: createHash('sha256').update(png).digest('hex'),
        bytes: png.length,
        width,
        height,
      })),
      masks,
    };
    await mkdir(this.#folder, { recursive: true });
    await appendFile(this.#path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  }

  /** Oldest first. */
  async entries(): Promise<AuditEntry[]> {
    const text = await readFile(this.#path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as AuditEntry] : []));
  }

  get #path(): string {
    return join(this.#folder, 'sent.jsonl');
  }
}
