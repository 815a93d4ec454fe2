import type { Logger } from 'pino';
import type { Result } from '../../../shared/model/errors.ts';
import type { Analyzer } from './analyzer.ts';

/** An analyzer that notes how long each piece of work took and how it ended; nothing of what was read. */
export function loggedAnalyzer(analyzer: Analyzer, log: Logger): Analyzer {
  const note = async <T>(work: string, bytes: Uint8Array, doing: Promise<Result<T>>): Promise<Result<T>> => {
    const started = performance.now();
    const result = await doing;
    const milliseconds = Math.round(performance.now() - started);
    const outcome = result.ok ? 'done' : result.error.code;
    const level = !result.ok && result.error.code === 'internal' ? 'error' : 'info';
    log[level]({ work, outcome, milliseconds, bytes: bytes.length }, 'analysis');
    return result;
  };
  return {
    engine: analyzer.engine,
    prepare: (language) => analyzer.prepare(language),
    analyze: (request, onProgress, signal) =>
      note('analyze', request.bytes, analyzer.analyze(request, onProgress, signal)),
    renderPdf: (bytes) => note('render_pdf', bytes, analyzer.renderPdf(bytes)),
    readPage: (bytes, language) => note('read_page', bytes, analyzer.readPage(bytes, language)),
    runLab: (request, onStep, signal) =>
      note('run_lab', request.bytes, analyzer.runLab(request, onStep, signal)),
    close: () => analyzer.close(),
  };
}
