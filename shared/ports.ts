import type { ShortcutState } from './contract/desktop-requests.ts';
import type { CaptureTarget, CaptureTargets } from './model/capture-target.ts';
import type { Result } from './model/errors.ts';
import type { Box } from './model/geometry.ts';
import type { CodeSymbol, ImageFeatures } from './model/image-features.ts';
import type { LibraryFilter, LibraryItem } from './model/library.ts';
import type { GlobalShortcutName, Settings } from './model/settings.ts';

import type { VisionBackend } from './model/vision.ts';
import type { GrayImage, RgbaImage } from './raster/image.ts';

/** The part of an AbortSignal that shared code needs. */
export type CancelSignal = {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

/** A picture's bytes decoded: its pixels and what the file says about itself. */
export type DecodedImage = {
  pixels: RgbaImage;
  mediaType: string;
  /** Number of frames or pages in the file; the first is decoded. */
  pages: number;
};

/** What a picture's header says, before any pixel is decoded; width and height as shown (orientation applied). */
export type ImageHeader = { width: number; height: number; mediaType: string; pages: number };

/** Turns files into pixels and pixels into files. Errors are values: see ERROR_CODES. */
export interface ImageCodec {
  probe(bytes: Uint8Array): Promise<Result<ImageHeader>>;
  decode(bytes: Uint8Array, signal?: CancelSignal): Promise<Result<DecodedImage>>;
  encodePng(image: RgbaImage | GrayImage): Promise<Uint8Array>;
  /** @param quality 1 (worst) .. 100 */
  encodeJpeg(image: RgbaImage, quality: number): Promise<Uint8Array>;
}

/** One recognised glyph run, boxes in pixels of the image that was handed over, confidence 0..1. */
export type RecognizedSymbol = { text: string; confidence: number; box: Box };
export type RecognizedWord = {
  text: string;
  confidence: number;
  box: Box;
  symbols: RecognizedSymbol[];
};
export type RecognizedLine = { text: string; confidence: number; box: Box; words: RecognizedWord[] };

export type RecognizeOptions = {
  /** `line`: the image holds one line. `block`: one column of lines. `page`: find everything. */
  layout: 'line' | 'block' | 'page';
  /** Tesseract language codes joined by +, for example `eng+deu`. */
  language: string;
  signal?: CancelSignal;
};

/** Reads prepared pixels: dark text on a light ground. Implementations queue calls over a pool of workers. */
export interface OcrEngine {
  /** Name and version, as recorded in `text.engine`. */
  readonly engine: string;
  /** How many images are recognised at the same time. */
  readonly concurrency: number;
  recognize(image: GrayImage, options: RecognizeOptions): Promise<Result<RecognizedLine[]>>;
  close(): Promise<void>;
}

/** Finds and decodes QR and bar codes; boxes in image pixels. */
export interface CodeReader {
  read(image: RgbaImage): Promise<CodeSymbol[]>;
}

/** A picture of the screen, encoded as PNG; `target` takes the same again. */
export type Capture = { png: Uint8Array; target: CaptureTarget; displayScale: number; note: string };
export interface ScreenSource {
  targets(): Promise<Result<CaptureTargets>>;
  /** Takes a picture after `delay` seconds. Errors: capture_denied, capture_unavailable, cancelled, invalid_request. */
  capture(target: CaptureTarget, delay: number): Promise<Result<Capture>>;
}

/** What only a desktop host has around its window. */
export interface DesktopShell {
  shortcuts(): ShortcutState[];
  /** Waits until the shortcut comes, at most `seconds`; it does nothing else meanwhile. */
  testShortcut(name: GlobalShortcutName, seconds: number): Promise<ShortcutState>;
  /** Puts changed settings into effect. */
  apply(settings: Settings): void;
}

/** A picture as it is sent to a model. */
export type SentPicture = { png: Uint8Array; width: number; height: number };
export type VisionRequest = {
  prompt: string;
  pictures: readonly SentPicture[];
  signal?: CancelSignal;
};
export type VisionReply = {
  text: string;
  /** Model as the server named it, where it did. */
  model: string | null;
  tokens: { input: number; output: number } | null;
};

/** A vision-language model behind a server. It is given no tools: its answer is data. */
export interface VisionModel {
  readonly specification: 'askshot/vision-model@1';
  /** Errors: vision_unreachable, vision_refused, vision_failed, timed_out, cancelled. */
  ask(request: VisionRequest): Promise<Result<VisionReply>>;
}

/** Keys of backends, kept where the host keeps secrets; null where there is none. */
export interface KeyStore {
  key(backend: VisionBackend): Promise<string | null>;
}

/** A help document that fits a category and code. */
export type HelpDocument = {
  id: string;
  title: string;
  category: string;
  codes: string[];
  /** Words of the messages it is about, for retrieval only. */
  keywords?: string;
  body: string;
  /** The same in other languages, by their tags; an error is matched with the English words. */
  translations?: Readonly<Record<string, { title: string; body: string }>>;
};
export interface HelpIndex {
  documents(): readonly HelpDocument[];
}

export interface Hasher {
  /** Lower-case hexadecimal SHA-256 of bytes. */
  sha256(bytes: Uint8Array): string;
  /** SHA-256 of a plain value's canonical JSON (RFC 8785, UTF-8); null where it has no canonical form. */
  digest(value: unknown): string | null;
}

/** One picture on its way into the library. */
export type LibraryEntry = {
  record: ImageFeatures;
  /** The picture's file; null where only the record is to be kept. */
  bytes: Uint8Array | null;
  /** Digest of the decoded pixels, which finds the same picture in another file format. */
  pixelSha256: string | null;
  /** A small WebP picture for grids. */
  thumbnail: Uint8Array | null;
  /** Unit vector in the aligned space. */
  vector: Float32Array;
  /** Perceptual hash. */
  look: Uint8Array;
  /** Milliseconds since the epoch. */
  addedAt: number;
};

/** Keeps pictures with their records. What a call confirmed survives a crash of the program. */
export interface LibraryStore {
  /** Stores pictures in one step. A picture that is there already (same bytes) stays as it is: `isNew` is false. */
  put(entries: readonly LibraryEntry[]): Result<{ item: LibraryItem; isNew: boolean }[]>;
  get(id: string): Result<LibraryItem>;
  getRecord(id: string): Result<ImageFeatures>;
  /** The picture's file; null where only its record was kept. */
  getPicture(id: string): Result<Uint8Array | null>;
  getThumbnail(id: string): Result<Uint8Array | null>;
  /** Newest first. */
  list(filter: LibraryFilter, page: { offset: number; limit: number }): Result<LibraryItem[]>;
  change(id: string, change: { favourite?: boolean; tags?: string[] }): Result<LibraryItem>;
  /** Puts a picture into the trash, from where `restore` brings it back. */
  trash(id: string, now: number): Result<LibraryItem>;
  restore(id: string): Result<LibraryItem>;
  /** What lies in the trash, the latest first. */
  listTrash(): Result<LibraryItem[]>;
  /** Deletes for good: rows, index entries, vector, thumbnail, answers, cards and file. */
  remove(ids: readonly string[]): Result<{ removed: number }>;
  close(): void;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Monotonic milliseconds, for durations. */
  elapsed(): number;
}

/** Progress of one analysis, 0..1 within the stage. */
export type Stage = 'decode' | 'find_lines' | 'read' | 'features';
export type Progress = { stage: Stage; done: number; total: number };
