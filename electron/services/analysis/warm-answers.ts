import { setTimeout as wait } from 'node:timers/promises';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Analyzer } from './analyzer.ts';

/** Questions of the usual kinds: between them they go through most of routing and answering. */
const USUAL_QUESTIONS = [
  'What does it say?',
  'Where is it?',
  'How many are there?',
  'Is it on?',
  'What went wrong?',
];
/** Milliseconds before each of them, in which the program does what its user wants. */
const PAUSE = 300;
const later = (): Promise<void> => wait(PAUSE, undefined, { ref: false });

/**
 * An analyzer after whose first record usual questions are asked of it, for nobody. Patterns are compiled and models
 * unpacked when they are first used, which would make a user wait for the first answers of a process.
 * @param ask answers a question about a record; the answer is thrown away
 */
export function warmAnswers(
  analyzer: Analyzer,
  ask: (question: string, record: ImageFeatures) => void,
  pause: () => Promise<void> = later,
): Analyzer {
  let isWarm = false;
  const warm = async (record: ImageFeatures): Promise<void> => {
    isWarm = true;
    for (const question of USUAL_QUESTIONS) {
      await pause();
      ask(question, record);
    }
  };
  return {
    engine: analyzer.engine,
    prepare: (language) => analyzer.prepare(language),
    analyze: async (request, onProgress, signal) => {
      const result = await analyzer.analyze(request, onProgress, signal);
      // A fault in answering shows when somebody asks.
      if (result.ok && !isWarm) warm(result.value).catch(() => {});
      return result;
    },
    renderPdf: (bytes) => analyzer.renderPdf(bytes),
    readPage: (bytes, language) => analyzer.readPage(bytes, language),
    runLab: (request, onStep, signal) => analyzer.runLab(request, onStep, signal),
    close: () => analyzer.close(),
  };
}
