import type { DegradationKind, LabReport, LabStep } from '../model/lab-report.ts';

/** Pixels of one chart. */
export const CHART_SIZE = { width: 320, height: 150, margin: 24 };

/** The shares that are drawn, with a colour and a dash of their own so that they are told apart without colour. */
export const LAB_CURVES = [
  { name: 'words read', color: '#0b6bcb', dash: '', pick: (step: LabStep) => step.word_recall },
  { name: 'elements kept', color: '#9a5b00', dash: '6 3', pick: (step: LabStep) => step.elements_kept },
  { name: 'errors found', color: '#b3261e', dash: '2 3', pick: (step: LabStep) => step.errors_found },
  { name: 'answers kept', color: '#1e7d34', dash: '8 2 2 2', pick: answersKept },
] as const;

function answersKept(step: LabStep): number {
  if (step.answers.length === 0) return 1;
  return step.answers.filter(({ fate }) => fate === 'same').length / step.answers.length;
}

export const kindName = (kind: DegradationKind) => kind.replace('_', ' ');

/** One kind's curves as the content of an SVG picture of CHART_SIZE: steps from left to right, all kept at the top. */
export function drawChart(all: readonly LabStep[], kind: DegradationKind): string {
  const steps = all.filter((step) => step.degradation.kind === kind);
  const { width, height, margin } = CHART_SIZE;
  const x = (index: number) => margin + (index * (width - 2 * margin)) / Math.max(1, steps.length - 1);
  const y = (share: number) => height - margin - share * (height - 2 * margin);
  const lines = LAB_CURVES.map(({ color, dash, pick }) => {
    const points = steps.map((step, index) => `${x(index).toFixed(1)},${y(pick(step)).toFixed(1)}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}"/>`;
  });
  const ticks = steps.map(
    ({ degradation }, index) =>
      `<text x="${x(index).toFixed(1)}" y="${height - 6}" font-size="10" text-anchor="middle">${degradation.amount}</text>`,
  );
  const frame = [0, 1].map(
    (share) =>
      `<line x1="${margin}" y1="${y(share)}" x2="${width - margin}" y2="${y(share)}" stroke="${share === 0 ? '#888' : '#ddd'}"/>`,
  );
  return [...frame, ...lines, ...ticks].join('\n');
}

const COLUMNS = 3;
const TITLE = 24;
const LEGEND = 40;

/** All charts of a report as one SVG picture with a legend. Nothing that was read from the picture stands in it. */
export function labReportToSvg({ steps }: LabReport): string {
  const kinds = [...new Set(steps.map((step) => step.degradation.kind))];
  const tile = { width: CHART_SIZE.width, height: CHART_SIZE.height + TITLE };
  const width = COLUMNS * tile.width;
  const height = LEGEND + Math.ceil(kinds.length / COLUMNS) * tile.height;
  const charts = kinds.map((kind, index) => {
    const [left, top] = [(index % COLUMNS) * tile.width, LEGEND + Math.floor(index / COLUMNS) * tile.height];
    return `<g transform="translate(${left} ${top})"><text x="${CHART_SIZE.margin}" y="16" font-size="14">${kindName(kind)}</text><g transform="translate(0 ${TITLE})">${drawChart(steps, kind)}</g></g>`;
  });
  const legend = LAB_CURVES.map(({ name, color, dash }, index) => {
    const left = CHART_SIZE.margin + index * 190;
    return `<line x1="${left}" y1="20" x2="${left + 34}" y2="20" stroke="${color}" stroke-width="3" stroke-dasharray="${dash}"/><text x="${left + 42}" y="25" font-size="14">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans, sans-serif"><rect width="100%" height="100%" fill="#fff"/>${legend.join('')}${charts.join('')}</svg>`;
}
