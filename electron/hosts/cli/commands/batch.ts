import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { comparisonReportHtml } from '../../../../shared/compare/comparison-report-html.ts';
import { summarizeBySkill, summarizeComparisons } from '../../../../shared/compare/summarize-comparisons.ts';
import type { Answer } from '../../../../shared/model/answer.ts';
import { AskshotError, sentence } from '../../../../shared/model/errors.ts';
import type { Assistant } from '../../../assistant.ts';
import { type HostSettings, openPicture, unwrap, withAssistant } from '../command-context.ts';
import { compareQuestions } from '../compare-questions.ts';
import { mapInParallel } from '../map-in-parallel.ts';
import { createProgressLine, writeOutput } from '../output.ts';

const questionSchema = z.object({
  id: z.string(),
  image: z.string(),
  question: z.string().min(1),
  skill: z.string().optional(),
  answer: z.object({ any_of: z.array(z.string()) }).nullish(),
});
type Question = z.infer<typeof questionSchema>;
type BatchAnswer = Answer | { id: string; question: string; error: string };
type BatchOptions = { images: string; out: string; vision: string[]; report?: string };

/**
 * `askshot batch QUESTIONS.jsonl --images DIR --out ANSWERS.jsonl`: each image is analysed once. With `--vision` or
 * `--report` each question goes through all engines instead.
 */
export function batchCommand(host: HostSettings): Command {
  return new Command('batch')
    .description('Answer a file of questions, one JSON object {id, image, question} a line.')
    .argument('<questions>', 'the questions as JSON Lines')
    .requiredOption('--images <dir>', 'the folder of the images')
    .requiredOption('--out <file>', 'where the answers go, one JSON object a line')
    .option(
      '--vision <name...>',
      'compare with these models; each is sent every picture, secrets painted over',
      [],
    )
    .option('--report <file>', 'write the comparison of the engines over all questions (.html or .json)')
    .action(async (file: string, options: BatchOptions, command: Command) => {
      const questions = await readQuestions(file);
      if (options.vision.length > 0 || options.report)
        return withAssistant(command, host, (assistant) => compareBatch(assistant, questions, file, options));
      const answers = await withAssistant(command, host, (assistant) =>
        answerAll(assistant, questions, options.images),
      );
      await writeOutput(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''), options.out);
      const failures = answers.filter((answer) => 'error' in answer);
      if (failures.length > 0)
        throw new AskshotError({
          code: 'internal',
          message: `${failures.length} of ${answers.length} questions could not be asked (${failures[0].error})`,
          remedy: `The others are in ${options.out}.`,
        });
    });
}

/** Writes one comparison a line, and what they say together. */
async function compareBatch(
  assistant: Assistant,
  questions: Question[],
  file: string,
  { images, out, vision, report }: BatchOptions,
): Promise<void> {
  const progress = createProgressLine();
  const compared = await compareQuestions(assistant, questions, images, vision, (done) =>
    progress.show(`${done} of ${questions.length} questions`),
  );
  progress.clear();
  const lines = compared.map(({ id, comparison }) => `${JSON.stringify({ id, ...comparison })}\n`);
  await writeOutput(lines.join(''), out);
  if (!report) return;
  const asHtml = /\.html?$/i.test(report);
  const text = asHtml
    ? comparisonReportHtml(basename(file), compared)
    : `${JSON.stringify({ engines: summarizeComparisons(compared), skills: Object.fromEntries(summarizeBySkill(compared)) }, null, 2)}\n`;
  await writeOutput(text, report);
}

async function answerAll(
  assistant: Assistant,
  questions: Question[],
  folder: string,
): Promise<BatchAnswer[]> {
  const byImage = Map.groupBy(questions, (question) => question.image);
  const progress = createProgressLine();
  let done = 0;
  const answers = new Map<Question, BatchAnswer>();
  await mapInParallel([...byImage], 2, async ([image, group]) => {
    for (const [question, answer] of await answerGroup(assistant, join(folder, image), group))
      answers.set(question, answer);
    progress.show(`${++done} of ${byImage.size} pictures`);
  });
  progress.clear();
  return questions.map((question) => answers.get(question) as BatchAnswer);
}

/** Each question stands alone: what was asked before about the same picture does not colour it. */
async function answerGroup(
  assistant: Assistant,
  path: string,
  group: Question[],
): Promise<[Question, BatchAnswer][]> {
  try {
    const shot = await openPicture(assistant, path);
    const exchanges: [Question, BatchAnswer][] = [];
    for (const question of group) {
      const asked = await assistant.request('ask', {
        shot: shot.id,
        question: question.question,
        alone: true,
      });
      exchanges.push([question, { ...unwrap(asked).answer, id: question.id }]);
    }
    await assistant.request('remove_shot', { shot: shot.id });
    return exchanges;
  } catch (error) {
    if (!(error instanceof AskshotError)) throw error;
    const message = sentence(error.userError);
    return group.map((question) => [
      question,
      { id: question.id, question: question.question, error: message },
    ]);
  }
}

async function readQuestions(file: string): Promise<Question[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AskshotError({
      code: 'file_unreadable',
      message: `The questions ${file} can't be read (${error.code}).`,
      remedy: 'Check the path and its permissions.',
    });
  });
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseQuestion(line, `${file}:${index + 1}`)] : []));
}

function parseQuestion(line: string, where: string): Question {
  try {
    return questionSchema.parse(JSON.parse(line));
  } catch {
    throw new AskshotError({
      code: 'invalid_request',
      message: `${where} is not a question.`,
      remedy: 'Each line holds a JSON object with the texts id, image and question.',
    });
  }
}
