import { Command } from 'commander';
import type { Params, Reply } from '../../../../shared/contract.ts';
import type { Answer } from '../../../../shared/model/answer.ts';
import type { Assistant } from '../../../assistant.ts';
import { type HostSettings, openPicture, pageOption, unwrap, withAssistant } from '../command-context.ts';
import { createProgressLine, forTerminal, writeOutput } from '../output.ts';

type AskOptions = { json?: boolean; card?: string; page?: number; with?: string; vision?: string };

/** `askshot ask IMAGE QUESTION [--with IMAGE] [--json] [--card FILE]`: one answer, and its evidence card on request. */
export function askCommand(host: HostSettings): Command {
  return new Command('ask')
    .description('Ask a question about a picture.')
    .argument('<image>', 'a picture file')
    .argument('<question>', 'a question in plain words')
    .option('--with <image>', 'the picture to compare with')
    .option(
      '--vision <name>',
      'a model to ask where the screen alone has no answer; secrets are painted over',
    )
    .option('--json', 'print the answer as JSON')
    .option('--card <file>', 'write the evidence card (.json, .md or .html)')
    .addOption(pageOption())
    .action(async (image: string, question: string, options: AskOptions, command: Command) => {
      await withAssistant(command, host, async (assistant) => {
        const progress = createProgressLine();
        assistant.subscribe((event) => {
          if (event.type === 'progress')
            progress.show(`${event.stage.replace('_', ' ')} ${event.done} of ${event.total}`);
        });
        const shot = await openPicture(assistant, image, options.page);
        const other = options.with ? await openPicture(assistant, options.with) : null;
        const asked = { shot: shot.id, question, ...(other && { with: other.id }) };
        const { routed, answer } = await askWithModel(assistant, asked, options.vision);
        progress.clear();
        if (options.card) {
          const format = cardFormat(options.card);
          const card = unwrap(await assistant.request('export_card', { answer: answer.id, format }));
          await writeOutput(card.content, options.card);
        }
        const text = options.json ? JSON.stringify(answer, null, 2) : formatAnswer(answer, routed.evidence);
        await writeOutput(`${text}\n`, undefined);
      });
    });
}

/** The feature engine's answer, or, where it declines and a model was named, that model's. */
async function askWithModel(
  assistant: Assistant,
  asked: Params<'ask'>,
  backend: string | undefined,
): Promise<Reply<'ask'>> {
  const own = unwrap(await assistant.request('ask', asked));
  if (own.answer.decision !== 'decline' || !backend) return own;
  const { shot, question } = asked;
  return unwrap(await assistant.request('ask_model', { shot, question, backend, keep: [] }));
}

function cardFormat(file: string): 'json' | 'markdown' | 'html' {
  if (/\.html?$/i.test(file)) return 'html';
  return /\.(md|markdown)$/i.test(file) ? 'markdown' : 'json';
}

function formatAnswer(answer: Answer, routing: readonly string[]): string {
  const rows = [answer.answer, ''];
  for (const { label, x, y, width, height } of answer.regions)
    rows.push(`  at ${x},${y} (${width} x ${height}): ${label}`);
  if (answer.decision !== 'answer') rows.push(`  decision: ${answer.decision.replaceAll('_', ' ')}`);
  rows.push(
    `  confidence ${Math.round(answer.confidence * 100)} %, understood as ${answer.skill} (${routing[0] ?? ''})`,
  );
  if (answer.explanation) {
    rows.push(`  means: ${answer.explanation.meaning} (${answer.explanation.source})`);
    for (const step of answer.explanation.steps) rows.push(`  next: ${step}`);
  }
  for (const reason of answer.reasons) rows.push(`  because ${reason}`);
  for (const advice of answer.advice) rows.push(`  advice: ${advice}`);
  if (answer.help) rows.push(`  help: ${answer.help.title}`);
  return forTerminal(rows.join('\n'));
}
