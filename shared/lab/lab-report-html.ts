import { brokenLayers } from '../model/broken-layers.ts';
import {
  type DegradationKind,
  LAYERS,
  type LabReport,
  type LabStep,
  typicalOverstatements,
} from '../model/lab-report.ts';
import type { ReportText } from '../model/report-words.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { IN_ENGLISH, type Say } from '../text/say.ts';
import { CHART_SIZE } from './chart-sheet.ts';
import { drawChart, kindName, LAB_CURVES, namedIn } from './lab-report-svg.ts';

/**
 * A lab report as one HTML page without scripts or links: a curve for each kind of degradation, the first step at
 * which each layer breaks, and every answer with its fate. What was read from a picture is data, never markup.
 * @param thumbnails pictures of steps as `data:` URLs, by the step's label
 */
export function labReportToHtml(
  report: LabReport,
  thumbnails: ReadonlyMap<string, string> = new Map(),
  say: Say = IN_ENGLISH,
): string {
  const { file, width, height, sha256 } = report.source;
  const text = (...said: Parameters<Say['text']>): string => escapeHtml(say.text(...said));
  const kinds = [...new Set(report.steps.map((step) => step.degradation.kind))];
  const overstated = { share: say.percent(report.overstatement_rate) };
  return `<!doctype html>
<html lang="${say.language}"><meta charset="utf-8"><title>${text('Failure lab: {file}', { file })}</title>
<meta name="viewport" content="width=device-width">
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top }
figure { display: inline-block; margin: 0 1rem 1rem 0 } img { max-width: 160px }
.changed { background: #fde7e7 } .failure { max-width: 20rem; vertical-align: top }
</style>
<h1>${text('Failure lab')}</h1>
<p>${text('{file}, {width} × {height} pixels, SHA-256 {sha256}.', { file, width, height, sha256 })}
${text('Overstated answers (other than on the sharp picture, and yet given): {share}.', overstated)}</p>
<h2>${text('What survives')}</h2>
${kinds.map((kind) => drawKind(report, kind, say)).join('\n')}
<h2>${text('Where each layer breaks first')}</h2>
${breaksTable(report, say)}
${failureGallery(report, thumbnails, say)}
<h2>${text('Steps and answers')}</h2>
${stepsTable(report, thumbnails, say)}
</html>
`;
}

function drawKind(report: LabReport, kind: DegradationKind, say: Say): string {
  const legend = namedIn(LAB_CURVES, say).map(
    ({ name, color }) => `<span style="color:${color}">${escapeHtml(name)}</span>`,
  );
  const { width, height } = CHART_SIZE;
  const name = escapeHtml(kindName(kind, say));
  return `<figure><svg role="img" aria-label="${name}" width="${width}" height="${height}">
${drawChart(report.steps, kind)}
</svg><figcaption>${name}: ${legend.join(', ')}</figcaption></figure>`;
}

function breaksTable({ breaks }: LabReport, say: Say): string {
  const rows = breaks.map(({ kind, first }) => {
    const cells = LAYERS.map((layer) => say.sentence(first[layer] ?? 'holds'));
    return `<tr><th>${escapeHtml(kindName(kind, say))}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  return `<table><tr><th></th>${headings(LAYERS, say)}</tr>${rows.join('')}</table>`;
}

const headings = (names: readonly ReportText[], say: Say): string =>
  names.map((name) => `<th>${escapeHtml(say.text(name))}</th>`).join('');

/** Answers that were overstated, surest first, each as a card with the picture it was given on. */
function failureGallery({ steps }: LabReport, thumbnails: ReadonlyMap<string, string>, say: Say): string {
  const cards = typicalOverstatements(steps).map(({ step, answer }) => {
    const sure = say.text('{share} sure', { share: say.percent(answer.confidence) });
    const { sharp_answer } = answer;
    const sharp = sharp_answer === undefined ? say.text('not recorded') : say.sentence(sharp_answer);
    const lines = [
      `${say.sentence(step.label)}: ${say.sentence(answer.answer)} (${sure})`,
      say.text('On the sharp picture: {answer}', { answer: sharp }),
      say.text('Words read {words}, elements {elements}, quality {quality}; failed: {layers}', {
        words: say.percent(step.word_recall),
        elements: say.percent(step.elements_kept),
        quality: say.text(step.quality.verdict),
        layers: brokenLayers(step)
          .map((layer) => say.text(layer))
          .join(', '),
      }),
    ];
    return `<figure class="failure">${thumbnailOf(step, thumbnails)}<figcaption><b>${escapeHtml(answer.question)}</b><br>${lines.map(escapeHtml).join('<br>')}</figcaption></figure>`;
  });
  return cards.length === 0
    ? ''
    : `<h2>${escapeHtml(say.text('Typical failures'))}</h2>\n${cards.join('\n')}`;
}

function thumbnailOf(step: LabStep, thumbnails: ReadonlyMap<string, string>): string {
  const picture = thumbnails.get(step.label);
  return picture?.startsWith('data:image/') ? `<img alt="" src="${escapeHtml(picture)}"><br>` : '';
}

const STEP_COLUMNS = ['step', 'words', 'elements', 'errors', 'rank of help', 'quality', 'answers'] as const;

function stepsTable(report: LabReport, thumbnails: ReadonlyMap<string, string>, say: Say): string {
  const rows = report.steps.map((step) => {
    const answers = step.answers.map(({ question, decision, answer, confidence, fate, advice }) => {
      const decided = say.sentence(decision.replaceAll('_', ' '));
      const became = say.sentence(fate.replaceAll('_', ' '));
      const told = [say.sentence(answer), ...advice.map(say.sentence)].join(' ');
      return `<div class="${fate}"><b>${escapeHtml(question)}</b> ${escapeHtml(`${decided} (${say.percent(confidence)}), ${became}: ${told}`)}</div>`;
    });
    const shares = [step.word_recall, step.elements_kept, step.errors_found].map((share) =>
      say.percent(share),
    );
    const cells = [...shares, String(step.help_rank ?? '-'), escapeHtml(say.text(step.quality.verdict))];
    return `<tr><td>${thumbnailOf(step, thumbnails)}${escapeHtml(say.sentence(step.label))}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td>${answers.join('')}</td></tr>`;
  });
  return `<table><tr>${headings(STEP_COLUMNS, say)}</tr>${rows.join('')}</table>`;
}
