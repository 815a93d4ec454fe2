import type { EvidenceCard } from '../model/evidence-card.ts';
import type { Hasher } from '../ports.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { toBase64 } from './base64.ts';
import { CARD_STYLE } from './card-style.ts';
import { explanationFacts, recordFacts } from './render-markdown.ts';

/**
 * A card as one HTML file that loads nothing and runs nothing: crops are inline, the content security policy allows
 * only them and the one style sheet (by its hash), and every text is escaped. `annotated` is the picture as the user drew
 * on it, a PNG data URL; it stands outside of the digest.
 */
export function renderCardHtml(card: EvidenceCard, hasher: Hasher, annotated?: string): string {
  const { fusion_result: fusion, failure_check: check } = card;
  const { answer, routed } = fusion;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${styleHash(hasher)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evidence card: ${escapeHtml(fusion.question)}</title>
<style>${CARD_STYLE}</style>
</head>
<body>
<header>
<p class="soft">Askshot evidence card <code>${escapeHtml(card.id)}</code></p>
<h1>${escapeHtml(fusion.question)}</h1>
</header>
<main>
<p class="answer">${escapeHtml(answer.answer)}</p>
${facts([
  ['Decision', `${answer.decision}, confidence ${answer.confidence.toFixed(2)}`],
  ['Understood as', `${routed.task_type}, ${routed.skill}`],
  ...explanationFacts(answer),
])}
${annotated ? section('The picture, drawn on by the user', `<figure><img src="${annotated}" alt="The picture with annotations"></figure>`) : ''}
${section('What it rests on', figures(card))}
${section('Failure check', `${facts(qualityFacts(card))}${bullets('Reasons', check.reasons)}${bullets('Advice', check.advice)}${bullets('What would change it', check.would_change)}`)}
${section('Expected output', expectation(card))}
${section('Structured record', `${facts(recordFacts(card))}${textTable(card)}`)}
${section('Source asset', facts(sourceFacts(card)))}
</main>
<footer>
<p>Digest (SHA-256 over canonical JSON, RFC 8785): <code>${card.digest}</code></p>
<p>Made ${escapeHtml(card.made_at)}. The JSON form of this card can be checked with <code>askshot verify</code>.</p>
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

const bullets = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `\n<p class="soft">${title}</p>\n<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;

function figures({ fusion_result: { regions } }: EvidenceCard): string {
  if (regions.length === 0) return '<p>The answer points at no region.</p>';
  return regions
    .map(({ label, selector, crop }) => {
      const image = crop
        ? `<img src="${crop.data_url}" width="${crop.width}" height="${crop.height}" alt="${escapeHtml(label)}">`
        : '';
      const digest = crop ? `<br>Crop SHA-256 <code>${crop.sha256}</code>` : '';
      return `<figure>${image}<figcaption>${escapeHtml(label)}<br><code>${selector.value}</code>${digest}</figcaption></figure>`;
    })
    .join('\n');
}

function expectation({ expected_output: expected }: EvidenceCard): string {
  const rows = expected.literals.map(({ text, grounded_in: places }) => {
    const where = places.map(
      (place) =>
        `${escapeHtml(place.id)} “${escapeHtml(place.text)}” <code>${place.selector.value}</code> (${place.confidence.toFixed(2)})`,
    );
    return `<tr><td>${escapeHtml(text)}</td><td>${where.join('<br>') || 'nothing found on the picture'}</td></tr>`;
  });
  const grounded =
    rows.length === 0
      ? ''
      : `\n<table>\n<thead><tr><th scope="col">Stated literally</th><th scope="col">Where it is written</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  return `<p>${escapeHtml(expected.statement)}</p>${grounded}\n${facts(Object.entries(expected.engines))}`;
}

function textTable({ structured_record: { text } }: EvidenceCard): string {
  const rows = text.lines.map(
    ({ id, text: words, confidence, box }) =>
      `<tr><td>${escapeHtml(id)}</td><td>${escapeHtml(words)}</td><td>${confidence.toFixed(2)}</td><td><code>${box.x},${box.y},${box.width},${box.height}</code></td></tr>`,
  );
  return rows.length === 0
    ? ''
    : `\n<details>\n<summary>${rows.length} line(s) of text</summary>\n<table>\n<thead><tr><th scope="col">Line</th><th scope="col">Text</th><th scope="col">Confidence</th><th scope="col">Box</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</details>`;
}

function qualityFacts({ failure_check: { quality, uncertainty } }: EvidenceCard): [string, string][] {
  return [
    ['Picture quality', quality.verdict],
    ['Sharpness', quality.sharpness.toFixed(2)],
    ['Contrast', quality.contrast.toFixed(2)],
    ['Text height', `${quality.text_height.toFixed(1)} px`],
    ...uncertainty.map((text): [string, string] => ['Uncertain', text]),
  ];
}

function sourceFacts({ source_asset: source }: EvidenceCard): [string, string][] {
  return [
    ['File', source.file],
    ['Type', `${source.media_type}, ${source.width} x ${source.height} px, ${source.size} bytes`],
    ['SHA-256', source.sha256],
    ['Captured', `${source.captured_at ?? 'unknown'}, display scale ${source.display_scale}`],
    ...(source.note ? [['Note', source.note] as [string, string]] : []),
  ];
}
