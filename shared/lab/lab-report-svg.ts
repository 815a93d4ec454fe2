import type { DegradationKind, LabReport, LabStep } from '../model/lab-report.ts';
import type { ReportText } from '../model/report-words.ts';
import { IN_ENGLISH, type Say } from '../text/say.ts';
import { chartSheet, drawCurves } from './chart-sheet.ts';

/** The shares that are drawn. */
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

export const kindName = (kind: DegradationKind, say: Say = IN_ENGLISH): string =>
  say.text(kind.replace('_', ' ') as ReportText);

/** Curves with their names in the report's language. */
export const namedIn = <Named extends { name: ReportText }>(
  curves: readonly Named[],
  say: Say,
): (Omit<Named, 'name'> & { name: string })[] =>
  curves.map((curve) => ({ ...curve, name: say.text(curve.name) }));

/** One kind's curves as the content of an SVG picture of CHART_SIZE: steps from left to right, all kept at the top. */
export function drawChart(all: readonly LabStep[], kind: DegradationKind): string {
  const steps = all.filter((step) => step.degradation.kind === kind);
  return drawCurves(
    LAB_CURVES.map(({ pick, ...curve }) => ({ ...curve, shares: steps.map(pick) })),
    steps.map(({ degradation }) => degradation.amount),
  );
}

/** All charts of a report as one SVG picture with a legend. Nothing that was read from the picture stands in it. */
export function labReportToSvg({ steps }: LabReport, say: Say = IN_ENGLISH): string {
  const kinds = [...new Set(steps.map((step) => step.degradation.kind))];
  return chartSheet(
    namedIn(LAB_CURVES, say),
    kinds.map((kind) => ({ title: kindName(kind, say), content: drawChart(steps, kind) })),
  );
}
