import type { Answer } from '../model/answer.ts';
import type { EvidenceCard } from '../model/evidence-card.ts';
import type { ReportText } from '../model/report-words.ts';
import type { Say } from '../text/say.ts';

type Source = EvidenceCard['source_asset'];

/** Kind and size of a card's picture in words. */
export const typeWords = ({ media_type: type, width, height, size }: Source, say: Say): string =>
  say.text('{type}, {width} × {height} px, {size} bytes', { type, width, height, size });

/** When a card's picture was captured, and at which scale. */
export const capturedWords = ({ captured_at, display_scale }: Source, say: Say): string =>
  say.text('{when}, display scale {scale}', {
    when: captured_at ?? say.text('unknown'),
    scale: display_scale.toLocaleString(say.language),
  });

/** The decision of an answer and how certain it is. */
export const decisionWords = ({ decision, confidence }: Answer, say: Say): string =>
  say.text('{decision}, confidence {confidence}', {
    decision: say.text(decision.replaceAll('_', ' ') as ReportText),
    confidence: say.number(confidence, 2),
  });

/** What the error of an answer means and what to do next, as name and value. */
export const explanationFacts = ({ explanation }: Answer, say: Say): [string, string][] =>
  explanation
    ? [
        [say.text('What it means'), `${say.sentence(explanation.meaning)} (${explanation.source})`],
        ...explanation.steps.map((step): [string, string] => [
          say.text('What to do next'),
          say.sentence(step),
        ]),
      ]
    : [];

/** The main facts of a card's record, as name and value. */
export function recordFacts({ structured_record: record }: EvidenceCard, say: Say): [string, string][] {
  return [
    [
      say.text('Has text'),
      record.has_text ? say.text('yes, {n} line(s)', { n: record.text.lines.length }) : say.text('no'),
    ],
    [say.text('Is a user interface'), say.text(record.is_ui ? 'yes' : 'no')],
    [say.text('Main colour'), say.sentence(record.main_color)],
    [say.text('Topic'), say.sentence(record.topic)],
    [say.text('Scene'), `${say.sentence(record.scene.kind)} (${say.number(record.scene.confidence, 2)})`],
    ...record.errors.map((error): [string, string] => [
      say.text('Error {id}', { id: error.id }),
      `${say.sentence(error.category)}: ${error.message}${error.code ? ` [${error.code}]` : ''}`,
    ]),
  ];
}
