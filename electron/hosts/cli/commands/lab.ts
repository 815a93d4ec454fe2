import { stat } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { stepWords } from '../../../../shared/messages/step-words.ts';
import { DEGRADATION_KINDS, type DegradationKind } from '../../../../shared/model/lab-report.ts';
import type { Settings } from '../../../../shared/model/settings.ts';
import { type HostSettings, pageOption, wholeNumber, withAssistant } from '../command-context.ts';
import { describeReport, describeSet } from '../describe-lab.ts';
import { labJobs } from '../lab-jobs.ts';
import { runLabJob, writeLabReports } from '../lab-run.ts';
import { runLabSet } from '../lab-set.ts';
import { createProgressLine, writeOutput } from '../output.ts';
import { languageOption, spokenLanguage } from '../spoken-language.ts';

type LabOptions = {
  question: string[];
  questions?: string;
  images?: string;
  kinds?: DegradationKind[];
  steps?: number;
  json?: boolean;
  out?: string;
  page?: number;
  lang?: Settings['interface_language'];
};

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
 * `askshot lab [PATH]... [--question Q]... [--questions FILE] [--json] [--out DIR] [--lang de]`: how answers fail as
 * pictures get poorer. With --out, steps are kept as they are done, and the next run goes on where this one stopped.
 */
export function labCommand(host: HostSettings): Command {
  return new Command('lab')
    .description('Spoil pictures step by step and see which layer fails first.')
    .argument('[path...]', 'sharp pictures, folders of pictures, or sets with questions')
    .option(
      '--question <text>',
      'asked at every step, may be repeated (default: "Where is the error?", in your language)',
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
    .addOption(languageOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: LabOptions, command: Command) => {
      const language = spokenLanguage(options.lang);
      const asked = options.question.length > 0 ? options.question : [language.messages.lab.placeholder];
      const { questions, images, kinds, steps, out, page } = options;
      const jobs = await labJobs({ paths, questions, images, asked, kinds, steps });
      const text = await withAssistant(command, host, async (assistant) => {
        if (!questions && (await isOnePicture(paths))) {
          const progress = createProgressLine();
          const run = await runLabJob(assistant, { ...jobs[0], folder: out, page }, (done, total, label) =>
            progress.show(
              language.messages.commandLine.lab.progress(done, total, stepWords(language.messages, label)),
            ),
          );
          progress.clear();
          if (out) await writeLabReports(assistant, run, out, language);
          return options.json ? JSON.stringify(run.report, null, 2) : describeReport(run.report, language);
        }
        const report = await runLabSet(assistant, jobs, out, language);
        return options.json ? JSON.stringify(report, null, 2) : describeSet(report, language);
      });
      await writeOutput(`${text}\n`, undefined);
    });
}

const collect = (text: string, before: string[]): string[] => [...before, text];

const isOnePicture = async (paths: readonly string[]): Promise<boolean> =>
  paths.length === 1 && !(await stat(paths[0])).isDirectory();
