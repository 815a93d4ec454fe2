import { Command } from 'commander';
import type { Params, Reply } from '../../../../shared/contract.ts';
import { cardWords } from '../../../../shared/messages/report-words.ts';
import type { Settings } from '../../../../shared/model/settings.ts';
import type { Assistant } from '../../../assistant.ts';
import { type HostSettings, openPicture, pageOption, unwrap, withAssistant } from '../command-context.ts';
import { describeAnswer } from '../describe-answer.ts';
import { createProgressLine, writeOutput } from '../output.ts';
import { languageOption, spokenLanguage } from '../spoken-language.ts';

type AskOptions = {
  json?: boolean;
  card?: string;
  page?: number;
  with?: string;
  vision?: string;
  lang?: Settings['interface_language'];
};

/** `askshot ask IMAGE QUESTION [--with IMAGE] [--json] [--card FILE] [--lang de]`: one answer, and its evidence card on request. */
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
    .addOption(languageOption())
    .action(async (image: string, question: string, options: AskOptions, command: Command) => {
      const language = spokenLanguage(options.lang);
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
          const record = unwrap(await assistant.request('analyze', { shot: shot.id }));
          const words = cardWords(language, answer, routed.skill, record);
          const card = unwrap(await assistant.request('export_card', { answer: answer.id, format, words }));
          await writeOutput(card.content, options.card);
        }
        const text = options.json
          ? JSON.stringify(answer, null, 2)
          : describeAnswer(answer, routed, language);
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
