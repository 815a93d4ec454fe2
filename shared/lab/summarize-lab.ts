import { isBroken } from '../model/broken-layers.ts';
import {
  type DegradationKind,
  isOverstated,
  LAYERS,
  type LabReport,
  type LabStep,
  type Layer,
} from '../model/lab-report.ts';

const overstated = (step: LabStep) => step.answers.filter(isOverstated).length;

/** For each kind of degradation and layer, the label of the first step at which the layer breaks, or null. */
export function firstBreaks(all: readonly LabStep[]): LabReport['breaks'] {
  const kinds = [...new Set(all.map((step): DegradationKind => step.degradation.kind))];
  return kinds.map((kind) => {
    const steps = all.filter((step) => step.degradation.kind === kind);
    const first = (layer: Layer) => steps.find((step) => isBroken(layer, step))?.label ?? null;
    return {
      kind,
      first: Object.fromEntries(LAYERS.map((layer) => [layer, first(layer)])) as Record<Layer, string | null>,
    };
  });
}

/** Share of the questions whose answer was wrong and yet given, over the steps. */
export function overstatementRate(steps: readonly LabStep[]): number {
  const asked = steps.reduce((sum, step) => sum + step.answers.length, 0);
  return asked === 0 ? 0 : steps.reduce((sum, step) => sum + overstated(step), 0) / asked;
}

const quote = (value: string | number | boolean) => {
  const text = String(value);
  // A cell that starts like a formula is not to be run by a spreadsheet: what was read from a picture is data.
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

const table = (rows: readonly (readonly (string | number | boolean)[])[]): string =>
  rows.map((row) => row.map(quote).join(',')).join('\r\n');

const HEADER = [
  'kind',
  'amount',
  'word_recall',
  'elements_kept',
  'errors_found',
  'help_rank',
  'mean_confidence',
  'verdict',
  'question',
  'decision',
  'fate',
  'confidence',
  'answer',
];

/** The report as comma-separated values (RFC 4180): one row for each step and question. */
export const labReportToCsv = (report: LabReport): string => table([HEADER, ...rowsOf(report)]);

/** The reports of several pictures as one table, with the picture's file in the first column. */
export const labSetToCsv = (reports: readonly LabReport[]): string =>
  table([
    ['picture', ...HEADER],
    ...reports.flatMap((report) => rowsOf(report).map((row) => [report.source.file, ...row])),
  ]);

function rowsOf(report: LabReport): (string | number)[][] {
  return report.steps.flatMap((step) => {
    const facts = [
      step.degradation.kind,
      step.degradation.amount,
      step.word_recall,
      step.elements_kept,
      step.errors_found,
      step.help_rank ?? '',
      step.mean_confidence,
      step.quality.verdict,
    ];
    if (step.answers.length === 0) return [[...facts, '', '', '', '', '']];
    return step.answers.map(({ question, decision, fate, confidence, answer }) => [
      ...facts,
      question,
      decision,
      fate,
      confidence,
      answer,
    ]);
  });
}
