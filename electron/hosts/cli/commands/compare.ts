import { Command } from 'commander';
import { comparisonWords } from '../../../../shared/messages/report-words.ts';
import type { Settings } from '../../../../shared/model/settings.ts';
import type { Comparison, EngineRun } from '../../../../shared/model/vision.ts';
import { type HostSettings, openPicture, pageOption, unwrap, withAssistant } from '../command-context.ts';
import { forTerminal, writeOutput } from '../output.ts';
import { languageOption, spokenLanguage } from '../spoken-language.ts';

type CompareOptions = {
  vision: string[];
  json?: boolean;
  page?: number;
  report?: string;
  lang?: Settings['interface_language'];
};

/** `askshot compare IMAGE QUESTION --vision NAME... [--json] [--report FILE]`: the same question through every engine. */
export function compareCommand(host: HostSettings): Command {
  return new Command('compare')
    .description('Ask plain OCR, the feature engine and vision models the same question, side by side.')
    .argument('<image>', 'a picture file')
    .argument('<question>', 'a question in plain words')
    .option('--vision <name...>', 'models to ask; each is sent the picture with secrets painted over', [])
    .option('--json', 'print the comparison as JSON')
    .option('--report <file>', 'write the comparison with both sides of every conflict (.html or .json)')
    .addOption(pageOption())
    .addOption(languageOption())
    .action(async (image: string, question: string, options: CompareOptions, command: Command) => {
      const comparison = await withAssistant(command, host, async (assistant) => {
        const shot = await openPicture(assistant, image, options.page);
        const asked = { shot: shot.id, question, backends: options.vision, keep: [] };
        const compared = unwrap(await assistant.request('compare', asked));
        if (options.report) {
          const format = /\.html?$/i.test(options.report) ? 'html' : 'json';
          const words = comparisonWords(spokenLanguage(options.lang), compared);
          const report = { shot: shot.id, comparison: compared, format, words };
          const { content } = unwrap(await assistant.request('export_comparison', report));
          await writeOutput(content, options.report);
        }
        return compared;
      });
      const text = options.json ? JSON.stringify(comparison, null, 2) : describeComparison(comparison);
      await writeOutput(`${text}\n`, undefined);
    });
}

function describeComparison({ runs, final }: Comparison): string {
  const rows = runs.flatMap(describeRun);
  const from = final.from ? ` (${final.from})` : '';
  return forTerminal(
    [...rows, `final${from}: ${final.answer}`, ...final.reasons.map((each) => `  ${each}`)].join('\n'),
  );
}

function describeRun(run: EngineRun): string[] {
  const outcome = run.problem ?? (run.decision === 'answer' ? run.answer : `(${run.decision}) ${run.answer}`);
  const price = run.cost === undefined ? '' : `, ${run.cost.toFixed(4)} dollars`;
  const cost = run.tokens ? `, ${run.tokens.input + run.tokens.output} tokens` : '';
  return [
    `${run.engine}: ${outcome}`,
    `  confidence ${Math.round(run.confidence * 100)} %, ${Math.round(run.elapsed_ms)} ms${cost}${price}`,
    ...run.claims.map(
      ({ status, text, shown }) => `  ${status}: ${text}${shown ? ` (the screen shows ${shown})` : ''}`,
    ),
  ];
}
