import type { LabSetReport, SetStep } from '../model/lab-set-report.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { kindName } from './lab-report-svg.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/**
 * A set's report as one HTML page without scripts.
 * @param pages addresses of the pictures' own reports, by file
 * @param thumbnails small pictures of failures as `data:` URLs, by `failureKey`
 */
export function labSetToHtml(
  report: LabSetReport,
  pages: ReadonlyMap<string, string> = new Map(),
  thumbnails: ReadonlyMap<string, string> = new Map(),
): string {
  const { risk } = report;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Failure lab: ${report.pictures.length} pictures</title>
<meta name="viewport" content="width=device-width">
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100%; margin-bottom: 1rem } th, td { border: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: top }
td.number { text-align: right; font-variant-numeric: tabular-nums } .bad { background: #fde7e7 } figure { display: inline-block; margin: 0 2rem 1rem 0 } .failure { max-width: 20rem; vertical-align: top } img { max-width: 200px }
</style>
<h1>Failure lab</h1>
<p>${report.pictures.length} pictures, ${risk.asked} questions over all steps; ${risk.given} answers given, ${percent(risk.wrong_among_given)} of them wrong.
Answering at most 5 % wrongly: ${percent(risk.coverage_at_5_percent_risk)} of the questions; at most 1 %: ${percent(risk.coverage_at_1_percent_risk)}.
Area under the risk-coverage curve ${risk.aurc.toFixed(3)}, expected calibration error ${risk.ece.toFixed(3)}.</p>
<figure>${curveOf(risk.curve.map(({ coverage, risk: y }) => [coverage, y]))}<figcaption>risk (up) over coverage (right)</figcaption></figure>
<figure>${curveOf(bins(report), true)}<figcaption>share right (up) over confidence (right); the grey line is perfect</figcaption></figure>
<h2>Step by step</h2>
${stepsTable(report.steps)}
<h2>Where each layer breaks first</h2>
${breaksTable(report)}
${failureGallery(report, thumbnails)}
<h2>Pictures</h2>
${picturesTable(report, pages)}
</html>
`;
}

const SIZE = 220;
const MARGIN = 20;

/** Points of the unit square as a line, left to right. */
function curveOf(points: readonly (readonly [number, number])[], diagonal = false): string {
  const place = ([x, y]: readonly [number, number]): string =>
    `${(MARGIN + x * (SIZE - 2 * MARGIN)).toFixed(1)},${(SIZE - MARGIN - y * (SIZE - 2 * MARGIN)).toFixed(1)}`;
  const line = (list: readonly (readonly [number, number])[], color: string): string =>
    `<polyline points="${list.map(place).join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`;
  const frame = `<rect x="${MARGIN}" y="${MARGIN}" width="${SIZE - 2 * MARGIN}" height="${SIZE - 2 * MARGIN}" fill="none" stroke="#ccc"/>`;
  const ideal: [number, number][] = [
    [0, 0],
    [1, 1],
  ];
  return `<svg role="img" aria-label="curve" width="${SIZE}" height="${SIZE}">${frame}${diagonal ? line(ideal, '#bbb') : ''}${line(points, '#0b6bcb')}</svg>`;
}

const bins = ({ risk }: LabSetReport): [number, number][] =>
  risk.reliability.filter(({ count }) => count > 0).map(({ confidence, accuracy }) => [confidence, accuracy]);

/** Share of wrong answers that a step should not pass. */
const OVERSTATED = 0.03;

function stepsTable(steps: readonly SetStep[]): string {
  const rows = steps.map((step) => {
    const shares = [step.word_recall, step.elements_kept, step.errors_found, step.right];
    return `<tr><th>${escapeHtml(step.label)}</th><td class="number">${step.pictures}</td>${shares.map((share) => `<td class="number">${percent(share)}</td>`).join('')}<td class="number${step.overstated > OVERSTATED ? ' bad' : ''}">${percent(step.overstated)}</td><td class="number">${step.given} of ${step.asked}</td><td class="number">${step.clearer_image_asked}</td></tr>`;
  });
  return `<table><tr><th>step</th><th>pictures</th><th>words</th><th>elements</th><th>errors</th><th>answered rightly</th><th>overstated</th><th>given</th><th>clearer image asked</th></tr>${rows.join('')}</table>`;
}

function breaksTable({ breaks }: LabSetReport): string {
  const rows = breaks.map(
    ({ kind, layer, first, half }) =>
      `<tr><th>${kindName(kind)}</th><td>${layer}</td><td>${escapeHtml(first ?? 'holds')}</td><td>${escapeHtml(half ?? 'holds')}</td></tr>`,
  );
  return `<table><tr><th>damage</th><th>layer</th><th>first broken on a picture</th><th>on half of the pictures</th></tr>${rows.join('')}</table>`;
}

/** The key of a failure's small picture. */
export const failureKey = ({ file, label }: { file: string; label: string }): string => `${file} ${label}`;

/** Wrong answers that were given, each as a card with the picture it was given on and what was left to rest on. */
function failureGallery({ failures }: LabSetReport, thumbnails: ReadonlyMap<string, string>): string {
  if (failures.length === 0) return '';
  const cards = failures.map((failure) => {
    const picture = thumbnails.get(failureKey(failure));
    const image = picture?.startsWith('data:image/') ? `<img alt="" src="${escapeHtml(picture)}"><br>` : '';
    const { question, answer, confidence, file, label, sharp_answer, broken, verdict } = failure;
    return `<figure class="failure">${image}<figcaption><b>${escapeHtml(question)}</b><br>${escapeHtml(file)}, ${escapeHtml(label)}: ${escapeHtml(answer)} (${percent(confidence)} sure)<br>On the picture as it came: ${escapeHtml(sharp_answer)}<br>Words read ${percent(failure.word_recall)}, elements ${percent(failure.elements_kept)}, errors ${percent(failure.errors_found)}, quality ${verdict}; failed: ${broken.join(', ')}</figcaption></figure>`;
  });
  return `<h2>Typical failures</h2>\n${cards.join('\n')}`;
}

function picturesTable({ pictures, failed }: LabSetReport, pages: ReadonlyMap<string, string>): string {
  const rows = pictures.map(({ file, steps, questions, overstatement_rate }) => {
    const page = pages.get(file);
    const name = page ? `<a href="${escapeHtml(page)}">${escapeHtml(file)}</a>` : escapeHtml(file);
    return `<tr><td>${name}</td><td class="number">${steps}</td><td class="number">${questions}</td><td class="number">${percent(overstatement_rate)}</td></tr>`;
  });
  const lost = failed.map(
    ({ file, reason }) => `<tr><td>${escapeHtml(file)}</td><td colspan="3">${escapeHtml(reason)}</td></tr>`,
  );
  return `<table><tr><th>picture</th><th>steps</th><th>questions</th><th>overstated</th></tr>${[...rows, ...lost].join('')}</table>`;
}
