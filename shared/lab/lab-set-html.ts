import type { LabSetReport, SetStep } from '../model/lab-set-report.ts';
import type { ReportText } from '../model/report-words.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { IN_ENGLISH, type Say } from '../text/say.ts';
import { kindName } from './lab-report-svg.ts';

/**
 * A set's report as one HTML page without scripts.
 * @param pages addresses of the pictures' own reports, by file
 * @param thumbnails small pictures of failures as `data:` URLs, by `failureKey`
 */
export function labSetToHtml(
  report: LabSetReport,
  pages: ReadonlyMap<string, string> = new Map(),
  thumbnails: ReadonlyMap<string, string> = new Map(),
  say: Say = IN_ENGLISH,
): string {
  const { risk } = report;
  const text = (...said: Parameters<Say['text']>): string => escapeHtml(say.text(...said));
  return `<!doctype html>
<html lang="${say.language}"><meta charset="utf-8"><title>${text('Failure lab: {n} pictures', { n: report.pictures.length })}</title>
<meta name="viewport" content="width=device-width">
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100%; margin-bottom: 1rem } th, td { border: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: top }
td.number { text-align: right; font-variant-numeric: tabular-nums } .bad { background: #fde7e7 } figure { display: inline-block; margin: 0 2rem 1rem 0 } .failure { max-width: 20rem; vertical-align: top } img { max-width: 200px }
</style>
<h1>${text('Failure lab')}</h1>
<p>${summary(report, say).map(escapeHtml).join('\n')}</p>
<figure>${curveOf(
    risk.curve.map(({ coverage, risk: y }) => [coverage, y]),
    say,
  )}<figcaption>${text('risk (up) over coverage (right)')}</figcaption></figure>
<figure>${curveOf(bins(report), say, true)}<figcaption>${text('share right (up) over confidence (right); the grey line is perfect')}</figcaption></figure>
<h2>${text('Step by step')}</h2>
${stepsTable(report.steps, say)}
<h2>${text('Where each layer breaks first')}</h2>
${breaksTable(report, say)}
${failureGallery(report, thumbnails, say)}
<h2>${text('Pictures')}</h2>
${picturesTable(report, pages, say)}
</html>
`;
}

const oneDecimal = (share: number, say: Say): string => say.percent(share, 1);

/** What the run came to, sentence by sentence. */
function summary({ pictures, risk }: LabSetReport, say: Say): string[] {
  return [
    say.text(
      '{pictures} pictures, {asked} questions over all steps; {given} answers given, {wrong} of them wrong.',
      {
        pictures: pictures.length,
        asked: risk.asked,
        given: risk.given,
        wrong: oneDecimal(risk.wrong_among_given, say),
      },
    ),
    say.text('Answering at most 5 % wrongly: {five} of the questions; at most 1 %: {one}.', {
      five: oneDecimal(risk.coverage_at_5_percent_risk, say),
      one: oneDecimal(risk.coverage_at_1_percent_risk, say),
    }),
    say.text('Area under the risk-coverage curve {aurc}, expected calibration error {ece}.', {
      aurc: say.number(risk.aurc, 3),
      ece: say.number(risk.ece, 3),
    }),
  ];
}

const headings = (names: readonly ReportText[], say: Say): string =>
  names.map((name) => `<th>${escapeHtml(say.text(name))}</th>`).join('');

const SIZE = 220;
const MARGIN = 20;

/** Points of the unit square as a line, left to right. */
function curveOf(points: readonly (readonly [number, number])[], say: Say, diagonal = false): string {
  const place = ([x, y]: readonly [number, number]): string =>
    `${(MARGIN + x * (SIZE - 2 * MARGIN)).toFixed(1)},${(SIZE - MARGIN - y * (SIZE - 2 * MARGIN)).toFixed(1)}`;
  const line = (list: readonly (readonly [number, number])[], color: string): string =>
    `<polyline points="${list.map(place).join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`;
  const frame = `<rect x="${MARGIN}" y="${MARGIN}" width="${SIZE - 2 * MARGIN}" height="${SIZE - 2 * MARGIN}" fill="none" stroke="#ccc"/>`;
  const ideal: [number, number][] = [
    [0, 0],
    [1, 1],
  ];
  return `<svg role="img" aria-label="${escapeHtml(say.text('curve'))}" width="${SIZE}" height="${SIZE}">${frame}${diagonal ? line(ideal, '#bbb') : ''}${line(points, '#0b6bcb')}</svg>`;
}

const bins = ({ risk }: LabSetReport): [number, number][] =>
  risk.reliability.filter(({ count }) => count > 0).map(({ confidence, accuracy }) => [confidence, accuracy]);

/** Share of wrong answers that a step should not pass. */
const OVERSTATED = 0.03;

const STEP_COLUMNS = [
  'step',
  'pictures',
  'words',
  'elements',
  'errors',
  'answered rightly',
  'overstated',
  'given',
  'clearer image asked',
] as const;

function stepsTable(steps: readonly SetStep[], say: Say): string {
  const rows = steps.map((step) => {
    const shares = [step.word_recall, step.elements_kept, step.errors_found, step.right];
    const given = escapeHtml(say.text('{given} of {asked}', { given: step.given, asked: step.asked }));
    return `<tr><th>${escapeHtml(say.sentence(step.label))}</th><td class="number">${step.pictures}</td>${shares.map((share) => `<td class="number">${oneDecimal(share, say)}</td>`).join('')}<td class="number${step.overstated > OVERSTATED ? ' bad' : ''}">${oneDecimal(step.overstated, say)}</td><td class="number">${given}</td><td class="number">${step.clearer_image_asked}</td></tr>`;
  });
  return `<table><tr>${headings(STEP_COLUMNS, say)}</tr>${rows.join('')}</table>`;
}

const BREAK_COLUMNS = ['damage', 'layer', 'first broken on a picture', 'on half of the pictures'] as const;

function breaksTable({ breaks }: LabSetReport, say: Say): string {
  const rows = breaks.map(({ kind, layer, first, half }) => {
    const cells = [say.text(layer), say.sentence(first ?? 'holds'), say.sentence(half ?? 'holds')];
    return `<tr><th>${escapeHtml(kindName(kind, say))}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  return `<table><tr>${headings(BREAK_COLUMNS, say)}</tr>${rows.join('')}</table>`;
}

/** The key of a failure's small picture. */
export const failureKey = ({ file, label }: { file: string; label: string }): string => `${file} ${label}`;

/** Wrong answers that were given, each as a card with the picture it was given on and what was left to rest on. */
function failureGallery(
  { failures }: LabSetReport,
  thumbnails: ReadonlyMap<string, string>,
  say: Say,
): string {
  if (failures.length === 0) return '';
  const cards = failures.map((failure) => {
    const picture = thumbnails.get(failureKey(failure));
    const image = picture?.startsWith('data:image/') ? `<img alt="" src="${escapeHtml(picture)}"><br>` : '';
    const sure = say.text('{share} sure', { share: oneDecimal(failure.confidence, say) });
    const lines = [
      `${failure.file}, ${say.sentence(failure.label)}: ${say.sentence(failure.answer)} (${sure})`,
      say.text('On the picture as it came: {answer}', { answer: say.sentence(failure.sharp_answer) }),
      say.text(
        'Words read {words}, elements {elements}, errors {errors}, quality {quality}; failed: {layers}',
        {
          words: oneDecimal(failure.word_recall, say),
          elements: oneDecimal(failure.elements_kept, say),
          errors: oneDecimal(failure.errors_found, say),
          quality: say.text(failure.verdict),
          layers: failure.broken.map((layer) => say.text(layer)).join(', '),
        },
      ),
    ];
    return `<figure class="failure">${image}<figcaption><b>${escapeHtml(failure.question)}</b><br>${lines.map(escapeHtml).join('<br>')}</figcaption></figure>`;
  });
  return `<h2>${escapeHtml(say.text('Typical failures'))}</h2>\n${cards.join('\n')}`;
}

const PICTURE_COLUMNS = ['picture', 'steps', 'questions', 'overstated'] as const;

function picturesTable(
  { pictures, failed }: LabSetReport,
  pages: ReadonlyMap<string, string>,
  say: Say,
): string {
  const rows = pictures.map(({ file, steps, questions, overstatement_rate }) => {
    const page = pages.get(file);
    const name = page ? `<a href="${escapeHtml(page)}">${escapeHtml(file)}</a>` : escapeHtml(file);
    return `<tr><td>${name}</td><td class="number">${steps}</td><td class="number">${questions}</td><td class="number">${oneDecimal(overstatement_rate, say)}</td></tr>`;
  });
  const lost = failed.map(
    ({ file, reason }) =>
      `<tr><td>${escapeHtml(file)}</td><td colspan="3">${escapeHtml(say.sentence(reason))}</td></tr>`,
  );
  return `<table><tr>${headings(PICTURE_COLUMNS, say)}</tr>${[...rows, ...lost].join('')}</table>`;
}
