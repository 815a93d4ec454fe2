import type {
  AnalysisRequest,
  Analyzer,
  LabRequest,
  LabStepDone,
} from '../../electron/services/analysis/analyzer.ts';
import { failed, ok, type Result } from '../../shared/model/errors.ts';
import type { ImageFeatures } from '../../shared/model/image-features.ts';
import type { LabReport } from '../../shared/model/lab-report.ts';
import type { Progress, RecognizedLine } from '../../shared/ports.ts';

/** Keeps every request; each waits until the test finishes it, or until it is cancelled. */
export class FakeAnalyzer implements Analyzer {
  readonly engine = 'fake';
  readonly requests: AnalysisRequest[] = [];
  readonly #waiting: ((result: Result<ImageFeatures>) => void)[] = [];
  closed = false;

  analyze(
    request: AnalysisRequest,
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Result<ImageFeatures>> {
    this.requests.push(request);
    onProgress?.({ stage: 'read', done: 0, total: 2 });
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      signal?.addEventListener('abort', () => resolve(failed('cancelled', 'Cancelled.', 'Start again.')));
    });
  }

  finish(record: ImageFeatures): void {
    this.#waiting.shift()?.(ok(record));
  }

  fail(code: 'corrupt_image' | 'internal'): void {
    this.#waiting.shift()?.(failed(code, 'It failed.', 'Try again.'));
  }

  async renderPdf(): Promise<Result<never>> {
    return failed('corrupt_image', 'There are no PDFs here.', 'Use a picture.');
  }

  async readPage(): Promise<Result<RecognizedLine[]>> {
    return ok([]);
  }

  async runLab(): Promise<Result<never>> {
    return failed('internal', 'There is no lab here.', 'Use a real one.');
  }

  readonly labs: LabRequest[] = [];
  /** What each lab run does; waits for its cancellation unless told otherwise. */
  onLab: (request: LabRequest, onStep: (done: LabStepDone) => void) => Promise<Result<LabReport>> | null =
    () => null;

  runLab(
    request: LabRequest,
    onStep: (done: LabStepDone) => void,
    signal?: AbortSignal,
  ): Promise<Result<LabReport>> {
    this.labs.push(request);
    const cancelled = new Promise<Result<LabReport>>((resolve) =>
      signal?.addEventListener('abort', () => resolve(failed('cancelled', 'Cancelled.', 'Start again.'))),
    );
    return this.onLab(request, onStep) ?? cancelled;
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}
