import { type Comparison, type EngineRun, modelOfRun } from '../model/vision.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { CONFLICT_STYLE, conflictFigures } from './conflict-figures-html.ts';

/** One comparison as an HTML page without scripts or links: what stands, each engine's answer, and every conflict. */
export function comparisonHtml(file: string, { question, runs, agreement, final }: Comparison): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Engines compared: ${escapeHtml(question)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top }
.final { font-size: 1.15em } ${CONFLICT_STYLE}
</style>
<h1>${escapeHtml(question)}</h1>
<p>Asked about ${escapeHtml(file)}. Private data that was read on the picture is painted over.</p>
<h2>What stands${final.from ? `, from ${escapeHtml(final.from)}` : ''}</h2>
<p class="final">${escapeHtml(final.answer)}</p>
${list([...final.reasons, ...agreement.map(({ engines: [one, other], agree }) => `${one} and ${other} say ${agree ? 'the same' : 'different things'}`)])}
<h2>Engines</h2>
<table><tr>${['engine', 'answer', 'rests on', 'claims', 'time', 'tokens', 'sent'].map((head) => `<th>${head}</th>`).join('')}</tr>
${runs.map(engineRow).join('\n')}
</table>
${runs.map(conflictFigures).join('\n')}
</html>
`;
}

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

function engineRow(run: EngineRun): string {
  const { sent, tokens } = run;
  const cells = [
    escapeHtml(`${run.engine}${run.model ? ` (${modelOfRun(run)})` : ''}`),
    escapeHtml(run.problem ?? `${run.decision}: ${run.answer} (${Math.round(100 * run.confidence)} %)`),
    list(run.regions.map(({ label, x, y, width, height }) => `${label} (${x},${y}, ${width} × ${height})`)),
    list(run.claims.map(({ status, text }) => `${status}: ${text}`)),
    `${Math.round(run.elapsed_ms)} ms`,
    `${tokens ? `${tokens.input} in, ${tokens.output} out` : '–'}${run.cost === undefined ? '' : `, $${run.cost.toFixed(4)}`}`,
    sent ? `${sent.pictures} picture(s), ${sent.width} × ${sent.height} px` : 'nothing',
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
