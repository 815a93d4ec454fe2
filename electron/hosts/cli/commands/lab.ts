import { stat } from 'node:fs/promises';
import { Command, Option } from 'commander';
import {
  DEGRADATION_KINDS,
  type DegradationKind,
  type LabReport,
} from '../../../../shared/model/lab-report.ts';
import { type HostSettings, pageOption, wholeNumber, withAssistant } from '../command-context.ts';
import { labJobs } from '../lab-jobs.ts';
import { runLabJob, writeLabReports } from '../lab-run.ts';
import { describeSet, runLabSet } from '../lab-set.ts';
import { createProgressLine, forTerminal, writeOutput } from '../output.ts';

type LabOptions = {
  question: string[];
  questions?: string;
  images?: string;
  kinds?: DegradationKind[];
  steps?: number;
  json?: boolean;
  out?: string;
  page?: number;
};

const DEFAULT_QUESTION = 'Where is the error?';

const EXAMPLES = `
Several pictures, a folder of them, or a set (a folder with questions.jsonl and images) are gone through one after the
other and reported together: what survives at each step, where each layer breaks first, overstated answers step by
step, and the risk of answering over the share answered. Where the questions tell the right answer, answers are judged
by it, else by that on the picture as it came. With --out each picture has a folder of its own; a run that was stopped
(Ctrl+C) goes on where it stopped.

  askshot lab dialog.png --question "What does the error say?" --out report
  askshot lab screenshots/ --steps 8 --out report
  askshot lab --questions questions.jsonl --images images --kinds gaussian_blur jpeg --out report`;

/**
 * `askshot lab [PATH]... [--question Q]... [--questions FILE] [--json] [--out DIR]`: how answers fail as pictures get
 * poorer. With --out, steps are kept as they are done, and the next run goes on where this one stopped.
 */
export function labCommand(host: HostSettings): Command {
  return new Command('lab')
    .description('Spoil pictures step by step and see which layer fails first.')
    .argument('[path...]', 'sharp pictures, folders of pictures, or sets with questions')
    .option(
      '--question <text>',
      `asked at every step, may be repeated (default: "${DEFAULT_QUESTION}")`,
      collect,
      [],
    )
    .option('--questions <file>', 'questions as JSON Lines {image, question, answer?, target?, answerable?}')
    .option('--images <dir>', 'the folder of the images that --questions names (default: images beside it)')
    .addOption(new Option('--kinds <kind...>', 'only these kinds of damage').choices([...DEGRADATION_KINDS]))
    .addOption(
      new Option('--steps <n>', 'so many steps a picture, spread over the ladder (default: all)').argParser(
        wholeNumber,
      ),
    )
    .option('--json', 'print the report as JSON')
    .option(
      '--out <dir>',
      'write reports as .json, .csv and .html (and .png a picture); steps are kept there',
    )
    .addOption(pageOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: LabOptions, command: Command) => {
      const asked = options.question.length > 0 ? options.question : [DEFAULT_QUESTION];
      const { questions, images, kinds, steps, out, page } = options;
      const jobs = await labJobs({ paths, questions, images, asked, kinds, steps });
      const text = await withAssistant(command, host, async (assistant) => {
        if (!questions && (await isOnePicture(paths))) {
          const progress = createProgressLine();
          const run = await runLabJob(assistant, { ...jobs[0], folder: out, page }, (done, total, label) =>
            progress.show(`step ${done} of ${total}: ${label}`),
          );
          progress.clear();
          if (out) await writeLabReports(assistant, run, out);
          return options.json ? JSON.stringify(run.report, null, 2) : describeReport(run.report);
        }
        const report = await runLabSet(assistant, jobs, out);
        return options.json ? JSON.stringify(report, null, 2) : describeSet(report);
      });
      await writeOutput(`${text}\n`, undefined);
    });
}

const collect = (text: string, before: string[]): string[] => [...before, text];

const isOnePicture = async (paths: readonly string[]): Promise<boolean> =>
  paths.length === 1 && !(await stat(paths[0])).isDirectory();

function describeReport(report: LabReport): string {
  const rows = [`${report.source.file}: ${report.steps.length} steps, the first at which each layer breaks:`];
  for (const { kind, first } of report.breaks) {
    const layers = Object.entries(first).map(([layer, label]) => `${layer} ${label ?? 'never'}`);
    rows.push(`  ${kind.replace('_', ' ')}: ${layers.join(', ')}`);
  }
  rows.push(`overstated answers: ${(100 * report.overstatement_rate).toFixed(1)} %`);
  return forTerminal(rows.join('\n'));
}
