import { randomUUID } from 'node:crypto';
import { copyText } from '../shared/copy/copy-text.ts';
import { ok, type Result } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import { askQuestion } from '../shared/pipeline.ts';
import type { Clock, HelpIndex, ImageCodec, Progress } from '../shared/ports.ts';
import type { Exchange } from '../shared/question/route-question.ts';
import { hideSensitive } from '../shared/redact/hide-sensitive.ts';
import { pixelsForQuestion } from './pixels-for-question.ts';
import type { Analyzer } from './services/analysis/analyzer.ts';
import type { RedactionService } from './services/redact/redaction-service.ts';

type QuickAskParts = {
  analyzer: Analyzer;
  codec: ImageCodec;
  help: HelpIndex;
  clock: Clock;
  redaction: RedactionService;
  language: () => Promise<string>;
};

/** Questions about a picture that is kept nowhere: neither in the session nor in the library, nor after `discard`. */
export class QuickAsk {
  readonly #parts: QuickAskParts;
  readonly #controller = new AbortController();
  readonly #conversation: Exchange[] = [];
  readonly #displayScale: number;
  #bytes: Uint8Array;
  #reading: Promise<Result<ImageFeatures>> | null = null;

  constructor(parts: QuickAskParts, picture: { png: Uint8Array; displayScale: number }) {
    this.#parts = parts;
    this.#bytes = picture.png;
    this.#displayScale = picture.displayScale;
  }

  /** The picture's record, read once. Errors: those of Analyzer.analyze; cancelled after `discard`. */
  read(onProgress?: (progress: Progress) => void): Promise<Result<ImageFeatures>> {
    this.#reading ??= this.#read(onProgress);
    return this.#reading;
  }

  async #read(onProgress?: (progress: Progress) => void): Promise<Result<ImageFeatures>> {
    const request = {
      id: randomUUID(),
      bytes: this.#bytes,
      file: 'region.png',
      kind: 'screenshot' as const,
      capturedAt: null,
      displayScale: this.#displayScale,
      note: null,
      language: await this.#parts.language(),
      text: null,
    };
    return this.#parts.analyzer.analyze(request, onProgress, this.#controller.signal);
  }

  /** How much private data the picture shows. */
  async sensitive(): Promise<Result<number>> {
    const record = await this.read();
    return record.ok ? ok((await this.#parts.redaction.find(record.value)).length) : record;
  }

  async ask(question: string): Promise<Result<Exchange>> {
    const record = await this.read();
    if (!record.ok) return record;
    const history = this.#conversation;
    const { codec, help, clock } = this.#parts;
    const exchange = askQuestion(question, {
      id: randomUUID(),
      record: record.value,
      image: await pixelsForQuestion(question, history, this.#bytes, codec),
      history,
      help,
      clock,
    });
    history.push(exchange);
    return ok(exchange);
  }

  /** The text in paragraphs of the lines as they stand, private data as blocks where wanted. */
  async text(hide: boolean): Promise<Result<string>> {
    const record = await this.read();
    if (!record.ok) return record;
    const { lines } = record.value.text;
    const shown = hide ? hideSensitive(lines, await this.#parts.redaction.find(record.value)) : lines;
    return ok(copyText(shown, 'plain', null));
  }

  /** Stops what is under way and forgets the picture and all that was said about it. */
  discard(): void {
    this.#controller.abort();
    this.#bytes = new Uint8Array();
    this.#conversation.length = 0;
    this.#reading = null;
  }
}
