import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failureKey, labSetToHtml } from '../../../shared/lab/lab-set-html.ts';
import { labSetToCsv } from '../../../shared/lab/summarize-lab.ts';
import { summarizeLabSet } from '../../../shared/lab/summarize-lab-set.ts';
import type { Language } from '../../../shared/messages/language.ts';
import { labWords } from '../../../shared/messages/report-words.ts';
import { stepWords } from '../../../shared/messages/step-words.ts';
import { AskshotError, sentence } from '../../../shared/model/errors.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';
import type { LabSetReport } from '../../../shared/model/lab-set-report.ts';
import { sayWith } from '../../../shared/text/say.ts';
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
  language: Language,
): Promise<LabSetReport> {
  const words = language.messages.commandLine.lab;
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
            words.pictureProgress(
              index + 1,
              jobs.length,
              names[index],
              words.progress(done, total, stepWords(language.messages, label)),
            ),
          ),
        ),
      );
      reports.push({ name: names[index], ...run });
      if (folder) await writeLabReports(assistant, run, folder, language);
    } catch (error) {
      if (!(error instanceof AskshotError) || error.userError.code === 'output_not_writable') throw error;
      failed.push({ file: job.image, reason: sentence(language.messages.told(error.userError)) });
    }
  }
  progress.clear();
  const summary = summarizeLabSet(
    reports.map(({ report }) => report),
    failed,
  );
  if (out) await writeSet(summary, reports, out, language);
  return summary;
}

async function writeSet(
  summary: LabSetReport,
  reports: readonly { name: string; report: LabReport; thumbnails: Record<string, string> }[],
  out: string,
  language: Language,
): Promise<void> {
  const say = sayWith(
    labWords(
      language,
      reports.map(({ report }) => report),
      summary.failed.map(({ reason }) => reason),
    ),
  );
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
  await writeOutput(labSetToHtml(summary, pages, new Map(thumbnails), say), join(out, 'set.html'));
  await writeOutput(Buffer.from(await drawLabCharts(summary, say)), join(out, 'set.png'));
}
