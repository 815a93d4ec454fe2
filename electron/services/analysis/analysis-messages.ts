import type { Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';
import type { Progress, RecognizedLine } from '../../../shared/ports.ts';
import type { LabProgress, LabRequest } from '../lab/run-lab-on-bytes.ts';
import type { RenderedPdf } from '../pdf/render-pdf.ts';
import type { AnalysisRequest } from './analyzer.ts';

/** What the analysis program is started with. */
export type WorkerSettings = {
  workers: number;
  /** Folders with further traineddata files, searched before the npm packages. */
  dataFolders?: readonly string[];
};
export type ToWorker =
  | { type: 'analyze'; job: number; request: AnalysisRequest }
  | { type: 'render_pdf'; job: number; bytes: Uint8Array }
  | { type: 'read_page'; job: number; bytes: Uint8Array; language: string }
  | { type: 'run_lab'; job: number; request: LabRequest }
  | { type: 'prepare'; language: string }
  | { type: 'cancel'; job: number }
  | { type: 'close' };
/** What a job gives, by the kind of message that asked for it. */
export type JobValue = ImageFeatures | RenderedPdf | RecognizedLine[] | LabReport;
export type FromWorker =
  | { type: 'progress'; job: number; progress: Progress }
  | { type: 'lab_step'; job: number; progress: LabProgress }
  | { type: 'done'; job: number; result: Result<JobValue> }
  | { type: 'closed' };
