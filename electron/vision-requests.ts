import { searchPlainText } from '../shared/compare/search-plain-text.ts';
import { settleRuns } from '../shared/compare/settle-runs.ts';
import type { Params, Reply, RequestName } from '../shared/contract.ts';
import { ok, type Result, sentence } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import { type EngineRun, isLocal, type VisionBackend } from '../shared/model/vision.ts';
import { askQuestion } from '../shared/pipeline.ts';
import type { Clock, HelpIndex } from '../shared/ports.ts';
import type { Analyzer } from './services/analysis/analyzer.ts';
import type { AuditLog } from './services/vision/audit-log.ts';
import type { BackendsFile } from './services/vision/backends-file.ts';
import { discoverServers } from './services/vision/discover-servers.ts';
import type { VisionService } from './services/vision/vision-service.ts';

export type VisionRequestParts = {
  analyzer: Analyzer;
  backends: BackendsFile;
  vision: VisionService;
  audit: AuditLog;
  help: HelpIndex;
  clock: Clock;
};

/** A picture that is to be compared: its bytes, record and language. */
export type Subject = { bytes: Uint8Array; record: ImageFeatures; language: string };

type VisionRequestName = Extract<
  RequestName,
  'list_vision' | 'add_vision' | 'remove_vision' | 'test_vision' | 'discover_vision' | 'list_sent'
>;
type Handlers = { [Name in VisionRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests about vision models. */
export function createVisionHandlers({ backends, vision, audit }: VisionRequestParts): Handlers {
  const withPlace = (backend: VisionBackend) => ({ ...backend, local: isLocal(backend) });
  return {
    list_vision: async () => {
      const all = await backends.list();
      return all.ok ? ok(all.value.map(withPlace)) : all;
    },
    add_vision: async (backend) => {
      const added = await backends.add(backend);
      return added.ok ? ok(withPlace(added.value)) : added;
    },
    remove_vision: async ({ name }) => {
      const removed = await backends.remove(name);
      return removed.ok ? ok({}) : removed;
    },
    test_vision: async ({ name }) => {
      const backend = await backends.get(name);
      return backend.ok ? vision.test(backend.value) : backend;
    },
    discover_vision: async () => ok(await discoverServers()),
    list_sent: async () => ok(await audit.entries()),
  };
}

/** The same question through plain OCR, the feature engine and the named models, and what stands after that. */
export async function compareEngines(
  parts: VisionRequestParts,
  subject: Subject,
  { question, backends, keep }: { question: string; backends: readonly string[]; keep: readonly string[] },
): Promise<Result<Reply<'compare'>>> {
  const models: VisionBackend[] = [];
  for (const name of backends) {
    const backend = await parts.backends.get(name);
    if (!backend.ok) return backend;
    models.push(backend.value);
  }
  const runs = [await runPlainOcr(parts, subject, question), runFeatures(parts, subject.record, question)];
  for (const backend of models)
    runs.push(
      await parts.vision.ask(backend, { question, bytes: subject.bytes, record: subject.record, keep }),
    );
  return ok({ question, runs, final: settleRuns(runs) });
}

const NOTHING_SENT = { sent: null, model: null, tokens: null, problem: null, claims: [] };

async function runPlainOcr(
  { analyzer, clock }: VisionRequestParts,
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

function runFeatures(
  { help, clock }: VisionRequestParts,
  record: ImageFeatures,
  question: string,
): EngineRun {
  const { answer } = askQuestion(question, { id: 'features', record, help, clock });
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
