import { randomUUID } from 'node:crypto';
import { agreementOf } from '../shared/compare/agreement.ts';
import { answerOfRun } from '../shared/compare/answer-of-run.ts';
import { searchPlainText } from '../shared/compare/search-plain-text.ts';
import { settleRuns } from '../shared/compare/settle-runs.ts';
import type { Params, Reply, RequestName } from '../shared/contract.ts';
import { failed, ok, type Result, sentence } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import type { EngineRun, VisionBackend } from '../shared/model/vision.ts';
import { askQuestion } from '../shared/pipeline.ts';
import type { CancelSignal, Clock, HelpIndex, ImageCodec } from '../shared/ports.ts';
import type { Exchange } from '../shared/question/route-question.ts';
import { keepExchange } from './keep-made.ts';
import { pixelsForQuestion } from './pixels-for-question.ts';
import type { Analyzer } from './services/analysis/analyzer.ts';
import type { LazyLibrary } from './services/library/lazy-library.ts';
import type { BackendsFile } from './services/vision/backends-file.ts';
import type { VisionQuestion, VisionService } from './services/vision/vision-service.ts';
import type { ShotEntry } from './session.ts';

export type ComparisonParts = {
  analyzer: Analyzer;
  codec: ImageCodec;
  backends: BackendsFile;
  vision: VisionService;
  help: HelpIndex;
  clock: Clock;
  library: LazyLibrary;
};

type Session = {
  recordOf: (shot: string) => Promise<Result<{ entry: ShotEntry; record: ImageFeatures }>>;
  language: () => Promise<string>;
};
type Subject = { bytes: Uint8Array; record: ImageFeatures; language: string };
type Asked = Omit<Params<'compare'>, 'shot'>;

type Names = Extract<RequestName, 'compare' | 'cancel_compare' | 'ask_model'>;
type Handlers = { [Name in Names]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

const CANCELLED = failed('cancelled', 'The comparison was cancelled.', 'Start it again when you like.');

/** The requests that put a question to several engines, or to a model where the feature engine has no answer. */
export function createComparisonHandlers(parts: ComparisonParts, session: Session): Handlers {
  const running = new Map<string, AbortController>();

  /** One comparison a picture at a time; a new one stops the one before. */
  async function whileRunning<T>(
    shot: string,
    work: (signal: CancelSignal) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    running.get(shot)?.abort();
    const controller = new AbortController();
    running.set(shot, controller);
    const result = await work(controller.signal);
    if (running.get(shot) === controller) running.delete(shot);
    return result;
  }

  return {
    compare: async ({ shot, ...asked }) => {
      const found = await session.recordOf(shot);
      if (!found.ok) return found;
      const { entry, record } = found.value;
      const subject = { bytes: entry.picture.bytes, record, language: await session.language() };
      return whileRunning(shot, (signal) => compareEngines(parts, subject, asked, signal));
    },
    cancel_compare: async ({ shot }) => {
      const controller = running.get(shot);
      controller?.abort();
      return ok({ cancelled: controller !== undefined });
    },
    ask_model: async ({ shot, question, backend: name, keep }) => {
      const found = await session.recordOf(shot);
      if (!found.ok) return found;
      const backend = await parts.backends.get(name);
      if (!backend.ok) return backend;
      const { entry, record } = found.value;
      return whileRunning(shot, async (signal) => {
        const asked = { question, bytes: entry.picture.bytes, record, keep, signal };
        const exchange = await askModel(parts, backend.value, asked);
        if (signal.aborted) return CANCELLED;
        entry.conversation.push(exchange);
        keepExchange(parts.library, record, exchange, parts.clock.now());
        return ok(exchange);
      });
    },
  };
}

/**
 * A question that the feature engine declined, put to a model: the model's answer is held against the screen and
 * settled as in a comparison, so a contradiction is no answer, and what nothing confirms is said to be so.
 */
async function askModel(
  parts: ComparisonParts,
  backend: VisionBackend,
  asked: VisionQuestion,
): Promise<Exchange> {
  const { question, record } = asked;
  const { routed, answer } = askQuestion(question, {
    id: randomUUID(),
    record,
    help: parts.help,
    clock: parts.clock,
  });
  if (routed.skill === 'diagnosis') return { routed, answer };
  const run = await parts.vision.ask(backend, asked);
  return { routed, answer: answerOfRun(run, answer), run };
}

/** The same question through plain OCR, the feature engine and the named models, and what stands after that. */
async function compareEngines(
  parts: ComparisonParts,
  subject: Subject,
  { question, backends, keep }: Asked,
  signal: CancelSignal,
): Promise<Result<Reply<'compare'>>> {
  const models: VisionBackend[] = [];
  for (const name of backends) {
    const backend = await parts.backends.get(name);
    if (!backend.ok) return backend;
    models.push(backend.value);
  }
  const runs = [await runPlainOcr(parts, subject, question), await runFeatures(parts, subject, question)];
  for (const backend of models) {
    if (signal.aborted) return CANCELLED;
    runs.push(
      await parts.vision.ask(backend, {
        question,
        bytes: subject.bytes,
        record: subject.record,
        keep,
        signal,
      }),
    );
  }
  if (signal.aborted) return CANCELLED;
  return ok({ question, runs, agreement: agreementOf(runs), final: settleRuns(runs) });
}

const NOTHING_SENT = { sent: null, received: null, model: null, tokens: null, problem: null, claims: [] };

async function runPlainOcr(
  { analyzer, clock }: ComparisonParts,
  { bytes, language }: Subject,
  question: string,
): Promise<EngineRun> {
  const started = clock.elapsed();
  const page = await analyzer.readPage(bytes, language);
  const found = page.ok ? searchPlainText(question, page.value) : { answer: '', confidence: 0, region: null };
  return {
    ...NOTHING_SENT,
    engine: 'ocr',
    decision: found.region ? 'answer' : 'decline',
    answer: found.answer,
    confidence: found.confidence,
    regions: found.region ? [found.region] : [],
    elapsed_ms: clock.elapsed() - started,
    problem: page.ok ? null : sentence(page.error),
  };
}

async function runFeatures(
  { help, clock, codec }: ComparisonParts,
  { bytes, record }: Subject,
  question: string,
): Promise<EngineRun> {
  const image = await pixelsForQuestion(question, [], bytes, codec);
  const { answer } = askQuestion(question, { id: 'features', record, image, help, clock });
  return {
    ...NOTHING_SENT,
    engine: 'features',
    decision: answer.decision,
    answer: answer.answer,
    confidence: answer.confidence,
    regions: answer.regions,
    elapsed_ms: answer.elapsed_ms,
  };
}
