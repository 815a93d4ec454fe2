import { brokenLayers } from '../model/broken-layers.ts';
import {
  type DegradationKind,
  LAYERS,
  type LabReport,
  type LabStep,
  typicalOverstatements,
} from '../model/lab-report.ts';
import { CHART_SIZE } from './chart-sheet.ts';
import { drawChart, kindName, LAB_CURVES } from './lab-report-svg.ts';

/** What was read from a picture is data, never markup. */
const escapeHtml = (text: string | number) =>
  String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A lab report as one HTML page without scripts or links: a curve for each kind of degradation, the first step at
 * which each layer breaks, and every answer with its fate.
 * @param thumbnails pictures of steps as `data:` URLs, by the step's label
 */
export function labReportToHtml(
  report: LabReport,
  thumbnails: ReadonlyMap<string, string> = new Map(),
): string {
  const kinds = [...new Set(report.steps.map((step) => step.degradation.kind))];
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Failure lab: ${escapeHtml(report.source.file)}</title>
<meta name="viewport" content="width=device-width">
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top }
figure { display: inline-block; margin: 0 1rem 1rem 0 } img { max-width: 160px }
.changed { background: #fde7e7 } .failure { max-width: 20rem; vertical-align: top }
</style>
<h1>Failure lab</h1>
<p>${escapeHtml(report.source.file)}, ${report.source.width} × ${report.source.height} pixels, SHA-256 ${report.source.sha256}.
Overstated answers (other than on the sharp picture, and yet given): ${percent(report.overstatement_rate)}.</p>
<h2>What survives</h2>
${kinds.map((kind) => drawKind(report, kind)).join('\n')}
<h2>Where each layer breaks first</h2>
${breaksTable(report)}
${failureGallery(report, thumbnails)}
<h2>Steps and answers</h2>
${stepsTable(report, thumbnails)}
</html>
`;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function drawKind(report: LabReport, kind: DegradationKind): string {
  const legend = LAB_CURVES.map(({ name, color }) => `<span style="color:${color}">${name}</span>`).join(
    ', ',
  );
  const { width, height } = CHART_SIZE;
  return `<figure><svg role="img" aria-label="${kindName(kind)}" width="${width}" height="${height}">
${drawChart(report.steps, kind)}
</svg><figcaption>${kindName(kind)}: ${legend}</figcaption></figure>`;
}

function breaksTable({ breaks }: LabReport): string {
  const rows = breaks.map(
    ({ kind, first }) =>
      `<tr><th>${kindName(kind)}</th>${LAYERS.map((layer) => `<td>${escapeHtml(first[layer] ?? 'holds')}</td>`).join('')}</tr>`,
  );
  return `<table><tr><th></th>${LAYERS.map((layer) => `<th>${layer}</th>`).join('')}</tr>${rows.join('')}</table>`;
}

/** Answers that were overstated, surest first, each as a card with the picture it was given on. */
function failureGallery({ steps }: LabReport, thumbnails: ReadonlyMap<string, string>): string {
  const cards = typicalOverstatements(steps).map(
    ({ step, answer }) =>
      `<figure class="failure">${thumbnailOf(step, thumbnails)}<figcaption><b>${escapeHtml(answer.question)}</b><br>${escapeHtml(step.label)}: ${escapeHtml(answer.answer)} (${percent(answer.confidence)} sure)<br>On the sharp picture: ${escapeHtml(answer.sharp_answer ?? 'not recorded')}<br>Words read ${percent(step.word_recall)}, elements ${percent(step.elements_kept)}, quality ${step.quality.verdict}; failed: ${brokenLayers(step).join(', ')}</figcaption></figure>`,
  );
  return cards.length === 0 ? '' : `<h2>Typical failures</h2>\n${cards.join('\n')}`;
}

function thumbnailOf(step: LabStep, thumbnails: ReadonlyMap<string, string>): string {
  const picture = thumbnails.get(step.label);
  return picture?.startsWith('data:image/') ? `<img alt="" src="${escapeHtml(picture)}"><br>` : '';
}

function stepsTable(report: LabReport, thumbnails: ReadonlyMap<string, string>): string {
  const rows = report.steps.map((step) => {
    const answers = step.answers.map(
      ({ question, decision, answer, confidence, fate, advice }) =>
        `<div class="${fate}"><b>${escapeHtml(question)}</b> ${decision.replaceAll('_', ' ')} (${percent(confidence)}), ${fate.replaceAll('_', ' ')}: ${escapeHtml(answer)} ${advice.map(escapeHtml).join(' ')}</div>`,
    );
    return `<tr><td>${thumbnailOf(step, thumbnails)}${escapeHtml(step.label)}</td><td>${percent(step.word_recall)}</td><td>${percent(step.elements_kept)}</td><td>${percent(step.errors_found)}</td><td>${step.help_rank ?? '-'}</td><td>${step.quality.verdict}</td><td>${answers.join('')}</td></tr>`;
  });
  return `<table><tr><th>step</th><th>words</th><th>elements</th><th>errors</th><th>rank of help</th><th>quality</th><th>answers</th></tr>${rows.join('')}</table>`;
}
