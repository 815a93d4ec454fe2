import type { Claim, EngineRun } from '../model/vision.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** Every conflict of a run with both sides as pictures, what each says, and who was found right. */
export function conflictFigures(run: EngineRun): string {
  return run.claims
    .filter((claim) => claim.status === 'conflict')
    .map((claim) => {
      const { text, shown, view } = claim;
      const model = run.engine.replace('vision:', '');
      const figures = view
        ? [
            figure(view.screen, `The screen: read as “${shown ?? ''}”`),
            figure(view.sent, `The same place as ${model} was sent it: it says “${text}”`),
            nearestFigure(claim),
          ]
        : [];
      return `<section class="conflict"><h3>${escapeHtml(`${model} says ${text}, the screen shows ${shown ?? ''}`)}</h3><p>${verdict(claim)}</p>${figures.join('')}</section>`;
    })
    .join('\n');
}

const VERDICTS = {
  screen: 'Settled by the user: the screen is right.',
  model: 'Settled by the user: the model is right, the screen was read wrongly.',
};
const verdict = ({ settled }: Claim): string =>
  settled ? VERDICTS[settled] : 'Not settled: look at both before you rely on either.';

function nearestFigure({ text, nearest, view }: Claim): string {
  if (nearest && view?.nearest)
    return figure(view.nearest, `Closest to “${text}” elsewhere on the screen: “${nearest.label}”`);
  return `<p>“${escapeHtml(text)}” stands nowhere else on the screen.</p>`;
}

const figure = (url: string, caption: string): string =>
  `<figure><img src="${escapeHtml(url)}" alt=""><figcaption>${escapeHtml(caption)}</figcaption></figure>`;

/** Styles of the figures, for a page's style sheet. */
export const CONFLICT_STYLE =
  '.conflict { border-left: 3px solid #e5484d; padding-left: 1rem } .conflict figure { display: inline-block; margin: 0 1rem 1rem 0; max-width: 100% } .conflict img { display: block; max-width: 100%; border: 1px solid #ccc }';
