import type { EvidenceCard } from '../model/evidence-card.ts';
import type { ReportText } from '../model/report-words.ts';
import type { Hasher } from '../ports.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { IN_ENGLISH, type Say } from '../text/say.ts';
import { toBase64 } from './base64.ts';
import { capturedWords, decisionWords, explanationFacts, recordFacts, typeWords } from './card-facts.ts';
import { CARD_STYLE } from './card-style.ts';
import { sayChange } from './say-change.ts';

/**
 * A card as one HTML file that loads nothing and runs nothing: crops are inline, the content security policy allows
 * only them and the one style sheet (by its hash), and every text is escaped. `annotated` is the picture as the user drew
 * on it, a PNG data URL; it stands outside of the digest.
 */
export function renderCardHtml(
  card: EvidenceCard,
  hasher: Hasher,
  annotated?: string,
  say: Say = IN_ENGLISH,
): string {
  const { fusion_result: fusion, failure_check: check } = card;
  const { answer, routed } = fusion;
  const { question } = fusion;
  const text = (...said: Parameters<Say['text']>): string => escapeHtml(say.text(...said));
  return `<!doctype html>
<html lang="${say.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${styleHash(hasher)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('Evidence card: {question}', { question })}</title>
<style>${CARD_STYLE}</style>
</head>
<body>
<header>
<p class="soft">${text('Askshot evidence card {id}', { id: card.id })}</p>
<h1>${escapeHtml(question)}</h1>
</header>
<main>
<p class="answer">${escapeHtml(say.sentence(answer.answer))}</p>
${facts([
  [say.text('Decision'), decisionWords(answer, say)],
  [say.text('Understood as'), `${routed.task_type}, ${routed.skill}`],
  ...explanationFacts(answer, say),
])}
${annotated ? section(text('The picture, drawn on by the user'), `<figure><img src="${annotated}" alt="${text('The picture with annotations')}"></figure>`) : ''}
${section(text('What it rests on'), figures(card, say))}
${section(
  text('Failure check'),
  `${facts(qualityFacts(card, say))}${bullets('Reasons', check.reasons, say)}${bullets('Advice', check.advice, say)}${bullets(
    'What would change it',
    check.would_change.map((change) => sayChange(change, say)),
    say,
  )}`,
)}
${section(text('Expected output'), expectation(card, say))}
${section(text('Structured record'), `${facts(recordFacts(card, say))}${textTable(card, say)}`)}
${section(text('Source asset'), facts(sourceFacts(card, say)))}
</main>
<footer>
<p>${text('Digest (SHA-256 over canonical JSON, RFC 8785):')} <code>${card.digest}</code></p>
<p>${text('Made {when}. The JSON form of this card can be checked with {command}.', { when: card.made_at, command: 'askshot verify' })}</p>
</footer>
</body>
</html>
`;
}

function styleHash(hasher: Hasher): string {
  const digest = hasher.sha256(new Uint8Array([...CARD_STYLE].map((character) => character.charCodeAt(0))));
  return toBase64(new Uint8Array((digest.match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16))));
}

const section = (title: string, content: string): string =>
  `<section>\n<h2>${title}</h2>\n${content}\n</section>`;

const facts = (rows: readonly [string, string][]): string =>
  `<dl>\n${rows.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}\n</dl>`;

const bullets = (title: ReportText, items: readonly string[], say: Say): string =>
  items.length === 0
    ? ''
    : `\n<p class="soft">${escapeHtml(say.text(title))}</p>\n<ul>\n${items.map((item) => `<li>${escapeHtml(say.sentence(item))}</li>`).join('\n')}\n</ul>`;

function figures({ fusion_result: { regions } }: EvidenceCard, say: Say): string {
  if (regions.length === 0) return `<p>${escapeHtml(say.text('The answer points at no region.'))}</p>`;
  return regions
    .map(({ label, selector, crop }) => {
      const image = crop
        ? `<img src="${crop.data_url}" width="${crop.width}" height="${crop.height}" alt="${escapeHtml(label)}">`
        : '';
      const digest = crop ? `<br>${escapeHtml(say.text('Crop SHA-256'))} <code>${crop.sha256}</code>` : '';
      return `<figure>${image}<figcaption>${escapeHtml(label)}<br><code>${selector.value}</code>${digest}</figcaption></figure>`;
    })
    .join('\n');
}

function expectation({ expected_output: expected }: EvidenceCard, say: Say): string {
  const rows = expected.literals.map(({ text, grounded_in: places }) => {
    const where = places.map(
      (place) =>
        `${escapeHtml(place.id)} “${escapeHtml(place.text)}” <code>${place.selector.value}</code> (${say.number(place.confidence, 2)})`,
    );
    return `<tr><td>${escapeHtml(text)}</td><td>${where.join('<br>') || escapeHtml(say.text('nothing found on the picture'))}</td></tr>`;
  });
  const grounded =
    rows.length === 0
      ? ''
      : `\n<table>\n<thead><tr>${columns(['Stated literally', 'Where it is written'], say)}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  return `<p>${escapeHtml(say.sentence(expected.statement))}</p>${grounded}\n${facts(Object.entries(expected.engines))}`;
}

const columns = (names: readonly ReportText[], say: Say): string =>
  names.map((name) => `<th scope="col">${escapeHtml(say.text(name))}</th>`).join('');

function textTable({ structured_record: { text } }: EvidenceCard, say: Say): string {
  const rows = text.lines.map(
    ({ id, text: words, confidence, box }) =>
      `<tr><td>${escapeHtml(id)}</td><td>${escapeHtml(words)}</td><td>${say.number(confidence, 2)}</td><td><code>${box.x},${box.y},${box.width},${box.height}</code></td></tr>`,
  );
  return rows.length === 0
    ? ''
    : `\n<details>\n<summary>${escapeHtml(say.text('{n} line(s) of text', { n: rows.length }))}</summary>\n<table>\n<thead><tr>${columns(['Line', 'Text', 'Confidence', 'Box'], say)}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</details>`;
}

function qualityFacts(
  { failure_check: { quality, uncertainty } }: EvidenceCard,
  say: Say,
): [string, string][] {
  return [
    [say.text('Picture quality'), say.text(quality.verdict)],
    [say.text('Sharpness'), say.number(quality.sharpness, 2)],
    [say.text('Contrast'), say.number(quality.contrast, 2)],
    [say.text('Text height'), `${say.number(quality.text_height, 1)} px`],
    ...uncertainty.map((text): [string, string] => [say.text('Uncertain'), say.sentence(text)]),
  ];
}

function sourceFacts({ source_asset: source }: EvidenceCard, say: Say): [string, string][] {
  return [
    [say.text('File'), source.file],
    [say.text('Type'), typeWords(source, say)],
    ['SHA-256', source.sha256],
    [say.text('Captured'), capturedWords(source, say)],
    ...(source.note ? [[say.text('Note'), source.note] as [string, string]] : []),
  ];
}
