import { escapeHtml } from '../text/escape-html.ts';
import { CONFLICT_STYLE, conflictFigures } from './conflict-figures-html.ts';
import {
  type ComparedQuestion,
  type EngineSummary,
  summarizeBySkill,
  summarizeComparisons,
} from './summarize-comparisons.ts';

const BAR = { width: 260, height: 16, gap: 6, label: 150 };

/** The figures that are drawn as bars; `most` is the length of a full bar. */
const PLOTS: readonly {
  title: string;
  pick: (row: EngineSummary) => number | null;
  unit: 'share' | 'ms' | 'count' | 'dollars';
}[] = [
  { title: 'Right answers', pick: (row) => row.accuracy, unit: 'share' },
  { title: 'Wrong among the answers given', pick: (row) => row.wrong_among_given, unit: 'share' },
  {
    title: 'Claims that the screen does not carry',
    pick: ({ claims }) => claims.unsupported + claims.conflict,
    unit: 'count',
  },
  { title: 'Time of one question (median)', pick: (row) => row.median_elapsed, unit: 'ms' },
  { title: 'Tokens', pick: (row) => row.tokens, unit: 'count' },
  { title: 'Cost in dollars', pick: (row) => row.cost, unit: 'dollars' },
];

/** A comparison over a set as one HTML page without scripts or links: a table and bars of each figure, and by skill. */
export function comparisonReportHtml(title: string, questions: readonly ComparedQuestion[]): string {
  const rows = summarizeComparisons(questions);
  const skills = [...summarizeBySkill(questions)];
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Engines compared: ${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width">
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left }
figure { display: inline-block; margin: 0 1.5rem 1rem 0 } figcaption { font-weight: 600 } ${CONFLICT_STYLE}
</style>
<h1>Engines compared</h1>
<p>${escapeHtml(title)}, ${questions.length} questions. An answer counts as right where an accepted form stands in it.</p>
${PLOTS.map((plot) => drawPlot(plot, rows)).join('\n')}
<h2>Over all questions</h2>
${summaryTable(rows)}
${skills.map(([skill, each]) => `<h2>${escapeHtml(skill.replaceAll('_', ' '))}</h2>\n${PLOTS.map((plot) => drawPlot(plot, each)).join('\n')}\n${summaryTable(each)}`).join('\n')}
${conflictSection(questions)}
</html>
`;
}

/** Every conflict of the set with both sides shown; nothing where there is none. */
function conflictSection(questions: readonly ComparedQuestion[]): string {
  const shown = questions.flatMap(({ id, comparison }) => {
    const figures = comparison.runs.map((run) => conflictFigures(run)).join('');
    return figures ? [`<h3>${escapeHtml(id)}: ${escapeHtml(comparison.question)}</h3>\n${figures}`] : [];
  });
  return shown.length > 0 ? `<h2>Conflicts</h2>\n${shown.join('\n')}` : '';
}

function drawPlot({ title, pick, unit }: (typeof PLOTS)[number], rows: readonly EngineSummary[]): string {
  const known = rows.flatMap((row) => {
    const value = pick(row);
    return value === null ? [] : [{ engine: row.engine, value }];
  });
  if (known.length === 0) return '';
  const most =
    unit === 'share' ? 1 : Math.max(unit === 'dollars' ? 1e-9 : 1, ...known.map(({ value }) => value));
  const bars = known.map(({ engine, value }, index) => {
    const y = index * (BAR.height + BAR.gap);
    const length = Math.round((value / most) * BAR.width);
    return `<text x="0" y="${y + 12}" font-size="12">${escapeHtml(engine)}</text><rect x="${BAR.label}" y="${y}" width="${length}" height="${BAR.height}" fill="#0b6bcb"/><text x="${BAR.label + length + 5}" y="${y + 12}" font-size="12">${shown(value, unit)}</text>`;
  });
  const height = known.length * (BAR.height + BAR.gap);
  return `<figure><figcaption>${title}</figcaption><svg role="img" aria-label="${title}" width="${BAR.label + BAR.width + 60}" height="${height}">${bars.join('')}</svg></figure>`;
}

function shown(value: number | null, unit: (typeof PLOTS)[number]['unit']): string {
  if (value === null) return '–';
  if (unit === 'share') return `${(100 * value).toFixed(1)} %`;
  if (unit === 'dollars') return `$${value.toFixed(4)}`;
  return unit === 'ms' ? `${Math.round(value)} ms` : String(value);
}

function summaryTable(rows: readonly EngineSummary[]): string {
  const heads = [
    'engine',
    'asked',
    'answered',
    'failed',
    'right',
    'wrong among given',
    'claims: on the screen',
    'not confirmed',
    'in conflict',
    'median time',
    'tokens',
    'cost',
  ];
  const body = rows.map((row) => {
    const cells = [
      row.engine,
      row.asked,
      row.answered,
      row.failed,
      shown(row.accuracy, 'share'),
      shown(row.wrong_among_given, 'share'),
      row.claims.supported,
      row.claims.unsupported,
      row.claims.conflict,
      shown(row.median_elapsed, 'ms'),
      shown(row.tokens, 'count'),
      shown(row.cost, 'dollars'),
    ];
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`;
  });
  return `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${body.join('')}</table>`;
}
