import { addConflictViews, type Sent } from '../../../shared/compare/conflict-views.ts';
import { groundClaims } from '../../../shared/compare/ground-claims.ts';
import { planTiles } from '../../../shared/compare/plan-tiles.ts';
import { replyDeclines } from '../../../shared/compare/reply-declines.ts';
import { claimConfidence } from '../../../shared/compare/settle-runs.ts';
import { ok, type Result, sentence, type UserError } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Mask } from '../../../shared/model/redaction.ts';
import type { EngineRun, VisionBackend, VisionSight } from '../../../shared/model/vision.ts';
import type {
  CancelSignal,
  Clock,
  ImageCodec,
  KeyStore,
  VisionModel,
  VisionReply,
} from '../../../shared/ports.ts';
import type { RedactionService } from '../redact/redaction-service.ts';
import type { AuditLog } from './audit-log.ts';
import { checkSight } from './canary.ts';
import { cutTiles } from './cut-tiles.ts';

export type VisionParts = {
  codec: ImageCodec;
  redaction: RedactionService;
  keys: KeyStore;
  audit: AuditLog;
  clock: Clock;
  createModel?: (backend: VisionBackend, key: string | null) => VisionModel;
};

/** What went to the model, and how much of it arrived. */
type Passed = Pick<EngineRun, 'sent' | 'received' | 'version'>;
const UNSENT: Passed = { sent: null, received: null };

/** What a question is made ready with: the painted picture as PNG, the parts to be sent, and what was found before. */
type Prepared = Omit<Sent, 'painted'> & { painted: Uint8Array; masks: Mask[]; sight: VisionSight };
type Told = Omit<Prepared, 'masks' | 'sight'> & { passed: Passed; elapsed_ms: number };

export type VisionQuestion = {
  question: string;
  bytes: Uint8Array;
  record: ImageFeatures;
  /** Ids of masks that the user wants left visible. */
  keep?: readonly string[];
  signal?: CancelSignal;
};

/** Asks vision models: test picture first, secrets painted over, everything sent is logged, every claim is checked. */
export class VisionService {
  readonly #parts: VisionParts;
  /** What tests of this session found out, by backend. */
  readonly #sights = new Map<string, VisionSight>();

  constructor(parts: VisionParts) {
    this.#parts = parts;
  }

  /** Whether a backend answers and sees. Errors: those of VisionModel. */
  async test(backend: VisionBackend): Promise<Result<VisionSight>> {
    const model = await this.#model(backend, 'test', 0);
    const checked = await checkSight(model, backend, this.#parts.codec);
    if (checked.ok) this.#sights.set(JSON.stringify(backend), checked.value);
    return checked;
  }

  /** One engine run; what fails is said in it, since the other engines' answers stand. */
  async ask(backend: VisionBackend, question: VisionQuestion): Promise<EngineRun> {
    const started = this.#parts.clock.elapsed();
    const prepared = await this.#prepare(backend, question);
    const elapsed = (): number => this.#parts.clock.elapsed() - started;
    if (!prepared.ok) return failedRun(backend, prepared.error, UNSENT, elapsed());
    const { pictures, masks, sight, ...cut } = prepared.value;
    const passed = {
      sent: { width: pictures[0].width, height: pictures[0].height, pictures: pictures.length },
      received: { smallest_letters: sight.smallest_letters },
      version: sight.version,
    };
    const model = await this.#model(backend, 'question', masks.length);
    const prompt = describePictures(question.question, pictures.length);
    const reply = await model.ask({ prompt, pictures, signal: question.signal });
    if (!reply.ok) return failedRun(backend, reply.error, passed, elapsed());
    return this.#judge(backend, question, reply.value, { passed, pictures, ...cut, elapsed_ms: elapsed() });
  }

  async #prepare(
    backend: VisionBackend,
    { bytes, record, keep = [] }: VisionQuestion,
  ): Promise<Result<Prepared>> {
    const known = this.#sights.get(JSON.stringify(backend));
    const tested = known ? ok(known) : await this.test(backend);
    if (!tested.ok) return tested;
    const masks = (await this.#parts.redaction.find(record)).filter((mask) => !keep.includes(mask.id));
    const painted = await this.#parts.redaction.paint(bytes, masks);
    if (!painted.ok) return painted;
    const tiles = planTiles(record.source.width, record.source.height);
    const pictures = await cutTiles(painted.value, tiles);
    return ok({ pictures, painted: painted.value, tiles, masks, sight: tested.value });
  }

  /** The backend's model, writing to the log what each request sends before it is sent. */
  async #model(backend: VisionBackend, purpose: 'test' | 'question', masks: number): Promise<VisionModel> {
    const { keys, audit, createModel } = this.#parts;
    const key = await keys.key(backend);
    const model = createModel?.(backend, key) ?? (await createSdkModel(backend, key));
    return {
      specification: model.specification,
      ask: async (request) => {
        const listed = await audit.add(backend, purpose, request.prompt, request.pictures, masks);
        return listed.ok ? model.ask(request) : listed;
      },
    };
  }

  async #judge(
    backend: VisionBackend,
    { question, record }: VisionQuestion,
    reply: VisionReply,
    { passed, painted, tiles, pictures, elapsed_ms }: Told,
  ): Promise<EngineRun> {
    let claims = groundClaims(reply.text, question, record);
    if (claims.some(({ status }) => status === 'conflict')) {
      const { codec } = this.#parts;
      const image = await codec.decode(painted);
      if (image.ok)
        claims = await addConflictViews(claims, { painted: image.value.pixels, tiles, pictures }, codec);
    }
    return {
      engine: `vision:${backend.name}`,
      decision: replyDeclines(reply.text) ? 'decline' : 'answer',
      answer: reply.text,
      confidence: claimConfidence(claims),
      regions: claims.flatMap((claim) =>
        claim.status === 'supported' && claim.region ? [claim.region] : [],
      ),
      claims,
      ...passed,
      model: reply.model,
      tokens: reply.tokens,
      ...costOf(backend, reply),
      elapsed_ms,
      problem: null,
    };
  }
}

/** The SDK and its providers are loaded at the first question only: most sessions never ask a model. */
async function createSdkModel(backend: VisionBackend, key: string | null): Promise<VisionModel> {
  const { SdkVisionModel } = await import('./sdk-vision-model.ts');
  return new SdkVisionModel(backend, key);
}

/** What an answer cost, where that can be told. */
function costOf({ price }: VisionBackend, { tokens }: VisionReply): Pick<EngineRun, 'cost'> {
  if (!price || !tokens) return {};
  return { cost: (price.input * tokens.input + price.output * tokens.output) / 1_000_000 };
}

function describePictures(question: string, count: number): string {
  if (count === 1) return question;
  return `The first picture shows the whole screen, the other ${count - 1} are parts of it at full size, from the top left. ${question}`;
}

function failedRun(backend: VisionBackend, error: UserError, passed: Passed, elapsed_ms: number): EngineRun {
  return {
    engine: `vision:${backend.name}`,
    decision: 'decline',
    answer: '',
    confidence: 0,
    regions: [],
    claims: [],
    ...passed,
    model: null,
    tokens: null,
    elapsed_ms,
    problem: sentence(error),
  };
}
