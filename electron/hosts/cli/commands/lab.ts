import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { AskshotError } from '../../../../shared/model/errors.ts';
import { type LabReport, type LabStep, labStepSchema } from '../../../../shared/model/lab-report.ts';
import type { Assistant } from '../../../assistant.ts';
import { readPictureFile } from '../../../services/image/read-picture-file.ts';
import { type HostSettings, openPicture, pageOption, unwrap, withAssistant } from '../command-context.ts';
import { createProgressLine, forTerminal, writeOutput } from '../output.ts';

type LabOptions = { question: string[]; json?: boolean; out?: string; page?: number };

const DEFAULT_QUESTION = 'Where is the error?';

/**
 * `askshot lab IMAGE [--question Q]... [--json] [--out DIR]`: how answers fail as the picture gets poorer. With
 * --out, steps are kept as they are done, and the next run goes on where this one stopped.
 */
export function labCommand(host: HostSettings): Command {
  return new Command('lab')
    .description('Spoil a picture step by step and see which layer fails first.')
    .argument('<image>', 'a sharp picture')
    .option(
      '--question <text>',
      `asked at every step, may be repeated (default: "${DEFAULT_QUESTION}")`,
      collect,
      [],
    )
    .option('--json', 'print the report as JSON')
    .option('--out <dir>', 'write report.json, .csv, .html and .png; steps are kept there')
    .addOption(pageOption())
    .action(async (image: string, options: LabOptions, command: Command) => {
      const questions = options.question.length > 0 ? options.question : [DEFAULT_QUESTION];
      const kept = options.out ? await keptSteps(options.out, image, questions, options.page) : null;
      const report = await withAssistant(command, host, async (assistant) => {
        const shot = await openPicture(assistant, image, options.page);
        const run = await runLadder(assistant, shot.id, questions, kept);
        if (options.out) await writeReports(assistant, run, options.out);
        return run.report;
      });
      const text = options.json ? JSON.stringify(report, null, 2) : describeReport(report);
      await writeOutput(`${text}\n`, undefined);
    });
}

const collect = (text: string, before: string[]): string[] => [...before, text];

type Run = { report: LabReport; thumbnails: Record<string, string> };

async function runLadder(
  assistant: Assistant,
  shot: string,
  questions: string[],
  kept: KeptSteps | null,
): Promise<Run> {
  const progress = createProgressLine();
  const thumbnails: Record<string, string> = {};
  let saving = Promise.resolve();
  const steps = kept?.steps ?? [];
  const done = [...steps];
  assistant.subscribe((event) => {
    if (event.type !== 'lab_step') return;
    progress.show(`step ${event.done} of ${event.total}: ${event.step.label}`);
    thumbnails[event.step.label] = event.thumbnail;
    steps.push(event.step);
    if (kept) saving = saving.then(() => writeOutput(JSON.stringify(steps), kept.file));
  });
  const report = await assistant.request('run_lab', { shot, questions, done });
  await saving;
  progress.clear();
  return { report: unwrap(report), thumbnails };
}

async function writeReports(
  assistant: Assistant,
  { report, thumbnails }: Run,
  folder: string,
): Promise<void> {
  for (const format of ['json', 'csv', 'html', 'png'] as const) {
    const file = unwrap(await assistant.request('export_lab', { report, thumbnails, format }));
    const content = format === 'png' ? Buffer.from(file.content, 'base64') : file.content;
    await writeOutput(content, join(folder, `report.${format}`));
  }
}

/** Where steps are kept as they are done, and those that an earlier run left. */
type KeptSteps = { file: string; steps: LabStep[] };

/** The file's name tells the picture and the questions, so that steps of others are never taken for these. */
async function keptSteps(folder: string, image: string, questions: string[], page = 1): Promise<KeptSteps> {
  const bytes = unwrap(await readPictureFile(image));
  const hash = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([questions, page]));
  const file = join(folder, `steps-${hash.digest('hex').slice(0, 16)}.json`);
  try {
    await mkdir(folder, { recursive: true });
    return { file, steps: z.array(labStepSchema).parse(JSON.parse(await readFile(file, 'utf8'))) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === undefined) return { file, steps: [] };
    throw new AskshotError({
      code: 'output_not_writable',
      message: `The folder ${folder} can't be used (${code}).`,
      remedy: 'Name a folder you may write to.',
    });
  }
}

function describeReport(report: LabReport): string {
  const rows = [`${report.source.file}: ${report.steps.length} steps, the first at which each layer breaks:`];
  for (const { kind, first } of report.breaks) {
    const layers = Object.entries(first).map(([layer, label]) => `${layer} ${label ?? 'never'}`);
    rows.push(`  ${kind.replace('_', ' ')}: ${layers.join(', ')}`);
  }
  rows.push(`overstated answers: ${(100 * report.overstatement_rate).toFixed(1)} %`);
  return forTerminal(rows.join('\n'));
}
