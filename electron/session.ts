import { randomUUID } from 'node:crypto';
import type { Shot } from '../shared/contract.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import type { Exchange } from '../shared/question/route-question.ts';

/** The bytes of a picture, and what is known of it besides them. */
export type SessionPicture = {
  bytes: Uint8Array;
  kind: ImageFeatures['source']['kind'];
  displayScale: number;
  note: string | null;
  /** The text layer of a PDF page. */
  text: ImageFeatures['text'] | null;
};

/** One picture of this session with everything that was made from it. */
export type ShotEntry = {
  shot: Shot;
  picture: SessionPicture;
  record: ImageFeatures | null;
  conversation: Exchange[];
  /** The analysis under way; callers share it. */
  running: { promise: Promise<Result<ImageFeatures>>; controller: AbortController } | null;
};

/** How many removed pictures can be brought back, and how many bytes they may hold; the last one always can. */
const KEPT_REMOVED = { pictures: 20, bytes: 12 * 2 ** 20 };

/** The pictures of one session, in memory. Removing is undone with `restore` until too much more was removed. */
export class Session {
  readonly #entries = new Map<string, ShotEntry>();
  readonly #removed = new Map<string, ShotEntry>();

  add(details: Omit<Shot, 'id' | 'state' | 'error'>, picture: SessionPicture): ShotEntry {
    const id = randomUUID();
    const entry: ShotEntry = {
      shot: { ...details, id, state: 'new', error: null },
      picture,
      record: null,
      conversation: [],
      running: null,
    };
    this.#entries.set(id, entry);
    return entry;
  }

  /** Errors: unknown_shot. */
  get(id: string): Result<ShotEntry> {
    const entry = this.#entries.get(id);
    return entry
      ? ok(entry)
      : failed('unknown_shot', 'This picture is not open in this session.', 'Open or capture it again.');
  }

  /** Newest first. */
  list(): Shot[] {
    return [...this.#entries.values()].reverse().map((entry) => entry.shot);
  }

  /** The exchange that made an answer, and its picture. Errors: unknown_shot. */
  findAnswer(answerId: string): Result<{ entry: ShotEntry; exchange: Exchange }> {
    for (const entry of this.#entries.values()) {
      const exchange = entry.conversation.find(({ answer }) => answer.id === answerId);
      if (exchange) return ok({ entry, exchange });
    }
    return failed('unknown_shot', 'This answer is not part of this session.', 'Ask the question again.');
  }

  remove(id: string): Result<ShotEntry> {
    const found = this.get(id);
    if (!found.ok) return found;
    this.#entries.delete(id);
    this.#removed.set(id, found.value);
    this.#forgetOldest();
    return found;
  }

  #forgetOldest(): void {
    let bytes = 0;
    for (const { picture } of this.#removed.values()) bytes += picture.bytes.length;
    for (const [oldest, { picture }] of this.#removed) {
      if (this.#removed.size === 1) return;
      if (this.#removed.size <= KEPT_REMOVED.pictures && bytes <= KEPT_REMOVED.bytes) return;
      this.#removed.delete(oldest);
      bytes -= picture.bytes.length;
    }
  }

  restore(id: string): Result<ShotEntry> {
    const entry = this.#removed.get(id);
    if (!entry)
      return failed('unknown_shot', 'This picture can no longer be brought back.', 'Open it again.');
    this.#removed.delete(id);
    this.#entries.set(id, entry);
    return ok(entry);
  }
}
