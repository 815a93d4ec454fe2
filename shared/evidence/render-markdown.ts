import type { EvidenceCard } from '../model/evidence-card.ts';
import type { ReportText } from '../model/report-words.ts';
import { IN_ENGLISH, type Say } from '../text/say.ts';
import { visibleText } from '../text/visible-text.ts';
import { capturedWords, decisionWords, explanationFacts, recordFacts, typeWords } from './card-facts.ts';
import { sayChange } from './say-change.ts';

/**
 * A card as Markdown (CommonMark and tables). Text from the picture is escaped: it is data, never markup. `annotated` is
 * the picture as the user drew on it, a PNG data URL.
 */
export function renderCardMarkdown(card: EvidenceCard, annotated?: string, say: Say = IN_ENGLISH): string {
  const {
    source_asset: source,
    fusion_result: fusion,
    failure_check: check,
    expected_output: expected,
  } = card;
  const { answer, routed } = fusion;
  const { quality } = check;
  const fact = (name: ReportText, value: string): string =>
    `${say.text(name)}: ${escapeMarkdown(say.sentence(value))}`;
  const heading = (name: ReportText): string => `## ${say.text(name)}`;
  const columns = (...names: ReportText[]): string[] => names.map((name) => say.text(name));
  return [
    `# ${escapeMarkdown(say.text('Evidence card {id}', { id: card.id }))}`,
    annotated ? `![${say.text('The picture with annotations')}](${annotated})` : '',
    heading('Source asset'),
    list([
      `${say.text('File')}: ${escapeMarkdown(source.file)} (${typeWords(source, say)})`,
      `SHA-256: \`${source.sha256}\``,
      `${say.text('Captured')}: ${escapeMarkdown(capturedWords(source, say))}`,
      ...(source.note ? [`${say.text('Note')}: ${escapeMarkdown(source.note)}`] : []),
    ]),
    heading('Structured record'),
    list(recordFacts(card, say).map(([name, value]) => `${name}: ${escapeMarkdown(value)}`)),
    heading('Fusion result'),
    list([
      `${say.text('Question')}: ${escapeMarkdown(fusion.question)}`,
      `${say.text('Understood as')}: ${routed.task_type}, ${routed.skill}`,
      `${say.text('Answer')}: **${escapeMarkdown(say.sentence(answer.answer))}**`,
      `${say.text('Decision')}: ${decisionWords(answer, say)}`,
      ...explanationFacts(answer, say).map(([name, value]) => `${name}: ${escapeMarkdown(value)}`),
    ]),
    table(
      columns('Region', 'Pixels', 'Crop SHA-256'),
      fusion.regions.map(({ label, selector, crop }) => [
        escapeMarkdown(label),
        `\`${selector.value}\``,
        crop ? `\`${crop.sha256}\`` : say.text('none'),
      ]),
    ),
    heading('Failure check'),
    list([
      `${say.text('Quality')}: ${say.text(
        '{verdict}, sharpness {sharpness}, contrast {contrast}, text height {height} px',
        {
          verdict: say.text(quality.verdict),
          sharpness: say.number(quality.sharpness, 2),
          contrast: say.number(quality.contrast, 2),
          height: say.number(quality.text_height, 1),
        },
      )}`,
      ...check.reasons.map((text) => fact('Reason', text)),
      ...check.uncertainty.map((text) => fact('Uncertain', text)),
      ...check.advice.map((text) => fact('Advice', text)),
      ...check.would_change.map((text) => fact('Would change it', sayChange(text, say))),
    ]),
    heading('Expected output'),
    escapeMarkdown(say.sentence(expected.statement)),
    table(
      columns('Literal', 'Grounded in'),
      expected.literals.map(({ text, grounded_in: places }) => [
        escapeMarkdown(text),
        places.map(({ id, selector }) => `${escapeMarkdown(id)} \`${selector.value}\``).join(', ') ||
          say.text('nothing found'),
      ]),
    ),
    list(
      Object.entries(expected.engines).map(
        ([name, version]) => `${escapeMarkdown(name)}: ${escapeMarkdown(version)}`,
      ),
    ),
    `${say.text('Digest (SHA-256 over canonical JSON, RFC 8785):')} \`${card.digest}\``,
    say.text('Made {when}. The JSON form of this card can be checked with {command}.', {
      when: escapeMarkdown(card.made_at),
      command: '`askshot verify`',
    }),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
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
