import type { Claim, EngineRun } from '../model/vision.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { IN_ENGLISH, type Say } from '../text/say.ts';

/** Every conflict of a run with both sides as pictures, what each says, and who was found right. */
export function conflictFigures(run: EngineRun, say: Say = IN_ENGLISH): string {
  return run.claims
    .filter((claim) => claim.status === 'conflict')
    .map((claim) => {
      const { text, view } = claim;
      const shown = claim.shown ?? '';
      const model = run.engine.replace('vision:', '');
      const figures = view
        ? [
            figure(view.screen, say.text('The screen: read as “{text}”', { text: shown })),
            figure(
              view.sent,
              say.text('The same place as {model} was sent it: it says “{text}”', { model, text }),
            ),
            nearestFigure(claim, say),
          ]
        : [];
      const title = say.text('{model} says {text}, the screen shows {shown}', { model, text, shown });
      return `<section class="conflict"><h3>${escapeHtml(title)}</h3><p>${escapeHtml(verdict(claim, say))}</p>${figures.join('')}</section>`;
    })
    .join('\n');
}

const VERDICTS = {
  screen: 'Settled by the user: the screen is right.',
  model: 'Settled by the user: the model is right, the screen was read wrongly.',
} as const;
const verdict = ({ settled }: Claim, say: Say): string =>
  say.text(settled ? VERDICTS[settled] : 'Not settled: look at both before you rely on either.');

function nearestFigure({ text, nearest, view }: Claim, say: Say): string {
  if (nearest && view?.nearest)
    return figure(
      view.nearest,
      say.text('Closest to “{text}” elsewhere on the screen: “{found}”', { text, found: nearest.label }),
    );
  return `<p>${escapeHtml(say.text('“{text}” stands nowhere else on the screen.', { text }))}</p>`;
}

const figure = (url: string, caption: string): string =>
  `<figure><img src="${escapeHtml(url)}" alt=""><figcaption>${escapeHtml(caption)}</figcaption></figure>`;

/** Styles of the figures, for a page's style sheet. */
export const CONFLICT_STYLE =
  '.conflict { border-left: 3px solid #e5484d; padding-left: 1rem } .conflict figure { display: inline-block; margin: 0 1rem 1rem 0; max-width: 100% } .conflict img { display: block; max-width: 100%; border: 1px solid #ccc }';
