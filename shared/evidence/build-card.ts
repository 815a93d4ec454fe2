import type { Answer } from '../model/answer.ts';
import { type CardBody, type Crop, EVIDENCE_CARD_SCHEMA } from '../model/evidence-card.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion } from '../model/question.ts';
import { toSelector } from './fragment-selector.ts';
import { groundLiterals } from './ground-literals.ts';
import { whatWouldChange } from './what-would-change.ts';

export type CardInput = {
  record: ImageFeatures;
  routed: RoutedQuestion;
  answer: Answer;
  /** Bytes in the picture's file. */
  size: number;
  /** One for each of `answer.regions`, as `cropRegions` returns them. */
  crops: readonly (Crop | null)[];
  /** Milliseconds since the epoch. */
  madeAt: number;
  /** Name and version of what took part, beside the reader that the record names. */
  engines: Readonly<Record<string, string>>;
};

/** The five parts of a card, not yet sealed. Everything but the crops follows from the record and the answer. */
export function buildCard(input: CardInput): CardBody {
  const { record, routed, answer } = input;
  const { file, sha256, media_type, width, height, captured_at, display_scale, note } = record.source;
  return {
    schema: EVIDENCE_CARD_SCHEMA,
    id: `card-${answer.id}`,
    made_at: new Date(input.madeAt).toISOString(),
    source_asset: {
      file,
      sha256,
      size: input.size,
      media_type,
      width,
      height,
      captured_at,
      display_scale,
      note,
    },
    structured_record: record,
    fusion_result: {
      question: answer.question,
      routed,
      answer,
      regions: answer.regions.map((region, index) => ({
        label: region.label,
        selector: toSelector(region),
        crop: input.crops[index] ?? null,
      })),
    },
    failure_check: {
      quality: record.quality,
      uncertainty: record.uncertainty,
      decision: answer.decision,
      confidence: answer.confidence,
      reasons: answer.reasons,
      advice: answer.advice,
      would_change: whatWouldChange(answer, record),
    },
    expected_output: {
      statement: statement(answer),
      literals: answer.decision === 'answer' ? groundLiterals(answer, record) : [],
      engines: {
        ...input.engines,
        reader: record.text.engine,
        language: record.text.language,
        record: record.schema,
      },
    },
  };
}

function statement(answer: Answer): string {
  const where =
    answer.regions.length === 0 ? 'without a region' : `pointing at ${answer.regions.length} region(s)`;
  return `Asked "${answer.question}", Askshot decides ${answer.decision} (${answer.task_type}, ${answer.skill}) and says "${answer.answer}", ${where}.`;
}
