import { type Comparison, type EngineRun, modelOfRun } from '../model/vision.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { IN_ENGLISH, type Say } from '../text/say.ts';
import { CONFLICT_STYLE, conflictFigures } from './conflict-figures-html.ts';

/** One comparison as an HTML page without scripts or links: what stands, each engine's answer, and every conflict. */
export function comparisonHtml(
  file: string,
  { question, runs, agreement, final }: Comparison,
  say: Say = IN_ENGLISH,
): string {
  const text = (...said: Parameters<Say['text']>): string => escapeHtml(say.text(...said));
  const agreements = agreement.map(({ engines: [one, other], agree }) =>
    say.text(agree ? '{one} and {other} say the same' : '{one} and {other} say different things', {
      one: say.sentence(one),
      other: say.sentence(other),
    }),
  );
  return `<!doctype html>
<html lang="${say.language}"><meta charset="utf-8"><title>${text('Engines compared: {question}', { question })}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top }
.final { font-size: 1.15em } ${CONFLICT_STYLE}
</style>
<h1>${escapeHtml(question)}</h1>
<p>${text('Asked about {file}. Private data that was read on the picture is painted over.', { file })}</p>
<h2>${final.from ? text('What stands, from: {engine}', { engine: say.sentence(final.from) }) : text('What stands')}</h2>
<p class="final">${escapeHtml(say.sentence(final.answer))}</p>
${list([...final.reasons.map(say.sentence), ...agreements])}
<h2>${text('Engines')}</h2>
<table><tr>${COLUMNS.map((name) => `<th>${text(name)}</th>`).join('')}</tr>
${runs.map((run) => engineRow(run, say)).join('\n')}
</table>
${runs.map((run) => conflictFigures(run, say)).join('\n')}
</html>
`;
}

const COLUMNS = ['engine', 'Answer', 'rests on', 'claims', 'time', 'tokens', 'sent'] as const;

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

function engineRow(run: EngineRun, say: Say): string {
  const { sent, tokens, confidence } = run;
  const decided = say.sentence(run.decision.replaceAll('_', ' '));
  const given = `${decided}: ${say.sentence(run.answer)} (${say.percent(confidence)})`;
  const cells = [
    escapeHtml(`${say.sentence(run.engine)}${run.model ? ` (${modelOfRun(run)})` : ''}`),
    escapeHtml(run.problem === null ? given : say.sentence(run.problem)),
    list(run.regions.map(({ label, x, y, width, height }) => `${label} (${x},${y}, ${width} × ${height})`)),
    list(run.claims.map(({ status, text }) => `${say.text(status)}: ${text}`)),
    `${Math.round(run.elapsed_ms)} ms`,
    `${tokens ? escapeHtml(say.text('{input} in, {output} out', tokens)) : '–'}${run.cost === undefined ? '' : `, $${run.cost.toFixed(4)}`}`,
    escapeHtml(
      sent
        ? say.text('{n} picture(s), {width} × {height} px', {
            n: sent.pictures,
            width: sent.width,
            height: sent.height,
          })
        : say.text('nothing'),
    ),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
