import type { Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';
import type { Progress, RecognizedLine } from '../../../shared/ports.ts';
import type { LabProgress, LabRequest } from '../lab/run-lab-on-bytes.ts';
import type { RenderedPdf } from '../pdf/render-pdf.ts';

/** A picture to analyse: its bytes, and what is known of it besides them. */
export type AnalysisRequest = {
  id: string;
  bytes: Uint8Array;
  file: string;
  kind: ImageFeatures['source']['kind'];
  capturedAt: string | null;
  displayScale: number;
  note: string | null;
  /** Tesseract language codes joined by +. */
  language: string;
  /** The text layer of a PDF page, used instead of OCR. */
  text: ImageFeatures['text'] | null;
};

/** Bytes in, record out. Runs outside of the calling thread. */
export interface Analyzer {
  readonly engine: string;
  /** Makes ready to read a language, since a picture is about to come; costs nothing where that is done. */
  prepare(language: string): void;
  analyze(
    request: AnalysisRequest,
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Result<ImageFeatures>>;
  /** The pages of a PDF file as pictures. */
  renderPdf(bytes: Uint8Array): Promise<Result<RenderedPdf>>;
  /** A page's text as plain OCR finds it, without our own line finder. */
  readPage(bytes: Uint8Array, language: string): Promise<Result<RecognizedLine[]>>;
  /** Takes a picture down the degradation ladder and asks at each step. */
  runLab(
    request: LabRequest,
    onStep: (progress: LabProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<LabReport>>;
  close(): Promise<void>;
}
