import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  isLocal,
  type SentEntry,
  sentEntrySchema,
  type VisionBackend,
} from '../../../shared/model/vision.ts';
import type { Clock, SentPicture } from '../../../shared/ports.ts';

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
    purpose: SentEntry['purpose'],
    prompt: string,
    pictures: readonly SentPicture[],
    masks: number,
  ): Promise<void> {
    const entry: SentEntry = {
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
  async entries(): Promise<SentEntry[]> {
    const text = await readFile(this.#path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => (line ? [sentEntrySchema.parse(JSON.parse(line))] : []));
  }

  get #path(): string {
    return join(this.#folder, 'sent.jsonl');
  }
}
