import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
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

  /** Errors: output_not_writable; what can't be listed must not be sent. */
  async add(
    backend: VisionBackend,
    purpose: SentEntry['purpose'],
    prompt: string,
    pictures: readonly SentPicture[],
    masks: number,
  ): Promise<Result<null>> {
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
    try {
      await mkdir(this.#folder, { recursive: true });
      // The line break comes first, so that a line cut short by a crash does not swallow the next.
      await appendFile(this.#path, `\n${JSON.stringify(entry)}`, { mode: 0o600 });
      return ok(null);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'error';
      return failed(
        'output_not_writable',
        `Nothing was sent to ${backend.name}, since ${this.#path} can't be written (${code}).`,
        'Free space or check the folder, then ask again.',
      );
    }
  }

  /** Oldest first. A line that a crash cut short was never followed by its request, and is left out. */
  async entries(): Promise<SentEntry[]> {
    const text = await readFile(this.#path, 'utf8').catch(() => '');
    return text.split('\n').flatMap(entryOf);
  }

  get #path(): string {
    return join(this.#folder, 'sent.jsonl');
  }
}

function entryOf(line: string): SentEntry[] {
  try {
    return [sentEntrySchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
