import { answerOfRun } from '../shared/compare/answer-of-run.ts';
import { comparisonHtml } from '../shared/compare/comparison-html.ts';
import { settleRuns } from '../shared/compare/settle-runs.ts';
import type { Params, Reply, RequestName } from '../shared/contract.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import type { Clock } from '../shared/ports.ts';
import type { Exchange } from '../shared/question/route-question.ts';
import { hideQuoted } from '../shared/redact/hide-sensitive.ts';
import { sayWith } from '../shared/text/say.ts';
import { keepExchange } from './keep-made.ts';
import type { LazyLibrary } from './services/library/lazy-library.ts';
import type { RedactionService } from './services/redact/redaction-service.ts';
import type { ShotEntry } from './session.ts';

type Names = Extract<RequestName, 'settle_comparison' | 'settle_answer' | 'export_comparison'>;
type Handlers = { [Name in Names]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };
type Parts = { redaction: RedactionService; library: LazyLibrary; clock: Clock };
type Session = {
  recordOf: (shot: string) => Promise<Result<{ entry: ShotEntry; record: ImageFeatures }>>;
  findAnswer: (id: string) => Result<{ entry: ShotEntry; exchange: Exchange }>;
};

/** The requests about what models' answers came to: conflicts are settled by the user, comparisons exported. */
export function createSettleHandlers(parts: Parts, session: Session): Handlers {
  return {
    settle_comparison: async ({ comparison }) => ok({ ...comparison, final: settleRuns(comparison.runs) }),
    settle_answer: async ({ answer: id, settled }) => {
      const found = session.findAnswer(id);
      if (!found.ok) return found;
      const { entry, exchange } = found.value;
      if (!exchange.run)
        return failed('invalid_request', 'This answer is no model’s.', 'There is nothing to settle.');
      const claims = exchange.run.claims.map((claim, index) => ({
        ...claim,
        settled: settled[index] ?? undefined,
      }));
      const run = { ...exchange.run, claims };
      const settledExchange = { ...exchange, run, answer: answerOfRun(run, exchange.answer) };
      entry.conversation[entry.conversation.indexOf(exchange)] = settledExchange;
      if (entry.record) keepExchange(parts.library, entry.record, settledExchange, parts.clock.now());
      return ok(settledExchange);
    },
    export_comparison: async ({ shot, comparison, format, words }) => {
      const found = await session.recordOf(shot);
      if (!found.ok) return found;
      const { entry, record } = found.value;
      const masks = await parts.redaction.find(record);
      const hidden = hideTexts(comparison, (text) => hideQuoted(text, record.text.lines, masks).text);
      const name = `${entry.shot.name.replace(/\.\w+$/, '')}-comparison`;
      return ok(
        format === 'html'
          ? {
              file_name: `${name}.html`,
              media_type: 'text/html',
              content: comparisonHtml(entry.shot.name, hidden, words && sayWith(words)),
            }
          : {
              file_name: `${name}.json`,
              media_type: 'application/json',
              content: `${JSON.stringify(hidden, null, 2)}\n`,
            },
      );
    },
  };
}

/** A value with every text in it changed; pictures as data URLs stay. */
function hideTexts<T>(value: T, hide: (text: string) => string): T {
  if (typeof value === 'string') return (value.startsWith('data:image/') ? value : hide(value)) as T;
  if (Array.isArray(value)) return value.map((each) => hideTexts(each, hide)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hideTexts(each, hide)])) as T;
}
