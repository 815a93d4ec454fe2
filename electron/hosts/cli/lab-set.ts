import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failureKey, labSetToHtml } from '../../../shared/lab/lab-set-html.ts';
import { labSetToCsv } from '../../../shared/lab/summarize-lab.ts';
import { summarizeLabSet } from '../../../shared/lab/summarize-lab-set.ts';
import { AskshotError, sentence } from '../../../shared/model/errors.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';
import type { LabSetReport } from '../../../shared/model/lab-set-report.ts';
import type { Assistant } from '../../assistant.ts';
import { drawLabCharts } from '../../services/lab/draw-lab-charts.ts';
import { folderNames } from './lab-jobs.ts';
import { type LabJob, runLabJob, writeLabReports } from './lab-run.ts';
import { createProgressLine, forTerminal, writeOutput } from './output.ts';

/**
 * Takes every picture down its ladder, one after the other, and brings the runs together. A picture that can't be
 * gone through is noted and left out. With `out`, each picture has a folder of its own with its report and the steps
 * done, so that a run that was stopped is gone on with.
 */
export async function runLabSet(
  assistant: Assistant,
  jobs: readonly LabJob[],
  out: string | undefined,
): Promise<LabSetReport> {
  const progress = createProgressLine();
  const names = folderNames(jobs);
  const reports: { name: string; report: LabReport; thumbnails: Record<string, string> }[] = [];
  const failed: LabSetReport['failed'] = [];
  for (const [index, job] of jobs.entries()) {
    const folder = out && join(out, names[index]);
    try {
      const run = await runLabJob(assistant, { ...job, folder }, (done, total, label) =>
        progress.show(
          forTerminal(
            `picture ${index + 1} of ${jobs.length}, ${names[index]}: step ${done} of ${total}, ${label}`,
          ),
        ),
      );
      reports.push({ name: names[index], ...run });
      if (folder) await writeLabReports(assistant, run, folder);
    } catch (error) {
      if (!(error instanceof AskshotError) || error.userError.code === 'output_not_writable') throw error;
      failed.push({ file: job.image, reason: sentence(error.userError) });
    }
  }
  progress.clear();
  const summary = summarizeLabSet(
    reports.map(({ report }) => report),
    failed,
  );
  if (out) await writeSet(summary, reports, out);
  return summary;
}

async function writeSet(
  summary: LabSetReport,
  reports: readonly { name: string; report: LabReport; thumbnails: Record<string, string> }[],
  out: string,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const pages = new Map(
    reports.map(({ name, report }) => [report.source.file, `${encodeURIComponent(name)}/report.html`]),
  );
  await writeOutput(JSON.stringify(summary, null, 2), join(out, 'set.json'));
  await writeOutput(labSetToCsv(reports.map(({ report }) => report)), join(out, 'set.csv'));
  const thumbnails = reports.flatMap(({ report, thumbnails: own }) =>
    Object.entries(own).map(
      ([label, url]) => [failureKey({ file: report.source.file, label }), url] as const,
    ),
  );
  await writeOutput(labSetToHtml(summary, pages, new Map(thumbnails)), join(out, 'set.html'));
  await writeOutput(Buffer.from(await drawLabCharts(summary)), join(out, 'set.png'));
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A set's report in plain text, for a terminal. */
export function describeSet({ pictures, failed, steps, breaks, risk }: LabSetReport): string {
  const rows = [`${pictures.length} pictures, ${risk.asked} questions over all steps`];
  for (const step of steps)
    rows.push(
      `  ${step.label}: words ${percent(step.word_recall)}, elements ${percent(step.elements_kept)}, right ${percent(step.right)}, overstated ${percent(step.overstated)}, given ${step.given} of ${step.asked}`,
    );
  rows.push('layers broken on half of the pictures from:');
  for (const kind of new Set(breaks.map((each) => each.kind))) {
    const layers = breaks.filter((each) => each.kind === kind);
    rows.push(
      `  ${kind.replace('_', ' ')}: ${layers.map(({ layer, half }) => `${layer} ${half ?? 'never'}`).join(', ')}`,
    );
  }
  rows.push(
    `wrong among given ${percent(risk.wrong_among_given)}, AURC ${risk.aurc.toFixed(3)}, ECE ${risk.ece.toFixed(3)}, coverage at 5 % risk ${percent(risk.coverage_at_5_percent_risk)}, at 1 % ${percent(risk.coverage_at_1_percent_risk)}`,
  );
  for (const { file, reason } of failed) rows.push(`left out: ${file}: ${reason}`);
  return forTerminal(rows.join('\n'));
}
