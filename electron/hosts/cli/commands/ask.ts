import { Command } from 'commander';
import type { Answer } from '../../../../shared/model/answer.ts';
import { type HostSettings, openPicture, pageOption, unwrap, withAssistant } from '../command-context.ts';
import { createProgressLine, forTerminal, writeOutput } from '../output.ts';

type AskOptions = { json?: boolean; card?: string; page?: number; with?: string };

/** `askshot ask IMAGE QUESTION [--with IMAGE] [--json] [--card FILE]`: one answer, and its evidence card on request. */
export function askCommand(host: HostSettings): Command {
  return new Command('ask')
    .description('Ask a question about a picture.')
    .argument('<image>', 'a picture file')
    .argument('<question>', 'a question in plain words')
    .option('--with <image>', 'the picture to compare with')
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
        const { routed, answer } = unwrap(await assistant.request('ask', asked));
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
