import type { AnalysisRequest, Analyzer } from '../../electron/services/analysis/analyzer.ts';
import { failed, ok, type Result } from '../../shared/model/errors.ts';
import type { ImageFeatures } from '../../shared/model/image-features.ts';
import type { Progress, RecognizedLine } from '../../shared/ports.ts';

/** Keeps every request; each waits until the test finishes it, or until it is cancelled. */
export class FakeAnalyzer implements Analyzer {
  readonly engine = 'fake';
  readonly requests: AnalysisRequest[] = [];
  readonly #waiting: ((result: Result<ImageFeatures>) => void)[] = [];
  readonly prepared: string[] = [];
  closed = false;

  prepare(language: string): void {
    this.prepared.push(language);
  }

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

  async close(): Promise<void> {
    this.closed = true;
  }
}
