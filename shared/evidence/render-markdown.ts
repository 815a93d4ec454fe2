import type { Answer } from '../model/answer.ts';
import type { EvidenceCard } from '../model/evidence-card.ts';
import { visibleText } from '../text/visible-text.ts';

/**
 * A card as Markdown (CommonMark and tables). Text from the picture is escaped: it is data, never markup. `annotated` is
 * the picture as the user drew on it, a PNG data URL.
 */
export function renderCardMarkdown(card: EvidenceCard, annotated?: string): string {
  const {
    source_asset: source,
    fusion_result: fusion,
    failure_check: check,
    expected_output: expected,
  } = card;
  const { answer, routed } = fusion;
  return [
    `# Evidence card ${escapeMarkdown(card.id)}`,
    annotated ? `![The picture with annotations](${annotated})` : '',
    '## Source asset',
    list([
      `File: ${escapeMarkdown(source.file)} (${source.media_type}, ${source.width} x ${source.height} px, ${source.size} bytes)`,
      `SHA-256: \`${source.sha256}\``,
      `Captured: ${escapeMarkdown(source.captured_at ?? 'unknown')}, display scale ${source.display_scale}`,
      ...(source.note ? [`Note: ${escapeMarkdown(source.note)}`] : []),
    ]),
    '## Structured record',
    list(recordFacts(card).map(([name, value]) => `${name}: ${escapeMarkdown(value)}`)),
    '## Fusion result',
    list([
      `Question: ${escapeMarkdown(fusion.question)}`,
      `Understood as: ${routed.task_type}, ${routed.skill}`,
      `Answer: **${escapeMarkdown(answer.answer)}**`,
      `Decision: ${answer.decision}, confidence ${answer.confidence.toFixed(2)}`,
      ...explanationFacts(answer).map(([name, value]) => `${name}: ${escapeMarkdown(value)}`),
    ]),
    table(
      ['Region', 'Pixels', 'Crop SHA-256'],
      fusion.regions.map(({ label, selector, crop }) => [
        escapeMarkdown(label),
        `\`${selector.value}\``,
        crop ? `\`${crop.sha256}\`` : 'none',
      ]),
    ),
    '## Failure check',
    list([
      `Quality: ${check.quality.verdict}, sharpness ${check.quality.sharpness.toFixed(2)}, contrast ${check.quality.contrast.toFixed(2)}, text height ${check.quality.text_height.toFixed(1)} px`,
      ...check.reasons.map((text) => `Reason: ${escapeMarkdown(text)}`),
      ...check.uncertainty.map((text) => `Uncertain: ${escapeMarkdown(text)}`),
      ...check.advice.map((text) => `Advice: ${escapeMarkdown(text)}`),
      ...check.would_change.map((text) => `Would change it: ${escapeMarkdown(text)}`),
    ]),
    '## Expected output',
    escapeMarkdown(expected.statement),
    table(
      ['Literal', 'Grounded in'],
      expected.literals.map(({ text, grounded_in: places }) => [
        escapeMarkdown(text),
        places.map(({ id, selector }) => `${escapeMarkdown(id)} \`${selector.value}\``).join(', ') ||
          'nothing found',
      ]),
    ),
    list(
      Object.entries(expected.engines).map(
        ([name, version]) => `${escapeMarkdown(name)}: ${escapeMarkdown(version)}`,
      ),
    ),
    `Digest (SHA-256 over canonical JSON, RFC 8785): \`${card.digest}\``,
    `Made ${escapeMarkdown(card.made_at)}. The JSON form of this card can be checked with \`askshot verify\`.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** What the error of an answer means and what to do next, as name and value. */
export const explanationFacts = ({ explanation }: Answer): [string, string][] =>
  explanation
    ? [
        ['What it means', `${explanation.meaning} (${explanation.source})`],
        ...explanation.steps.map((step): [string, string] => ['What to do next', step]),
      ]
    : [];

/** The main facts of a card's record, as name and value. */
export function recordFacts({ structured_record: record }: EvidenceCard): [string, string][] {
  return [
    ['Has text', record.has_text ? `yes, ${record.text.lines.length} line(s)` : 'no'],
    ['Is a user interface', record.is_ui ? 'yes' : 'no'],
    ['Main colour', record.main_color],
    ['Topic', record.topic],
    ['Scene', `${record.scene.kind} (${record.scene.confidence.toFixed(2)})`],
    ...record.errors.map((error): [string, string] => [
      `Error ${error.id}`,
      `${error.category}: ${error.message}${error.code ? ` [${error.code}]` : ''}`,
    ]),
  ];
}

/** Text with every character that Markdown or HTML could take as markup escaped. */
export const escapeMarkdown = (text: string): string =>
  visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]()#!|~:@]|(?<=www)\./gi, (character) => `\\${character}`);

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
