import { messages, said } from '../messages.ts';
import { useSession } from '../session/session-context.tsx';
import { currentShot, type OpenShot } from '../session/session-state.ts';

/** Tells screen readers what has happened: the analysis, then each answer. Progress is told in stages only. */
export function LiveRegion() {
  const open = useSession(currentShot);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {open ? announcement(open) : ''}
    </div>
  );
}

function announcement({ analysis, turns }: OpenShot): string {
  const last = turns.at(-1);
  if (last?.state === 'asking') return messages.ask.asking;
  if (last?.state === 'answered')
    return messages.answer.live(
      messages.answer.decisions[last.exchange.answer.decision],
      said(last.exchange.answer.answer, last.exchange.answer.skill).text,
    );
  if (analysis.state === 'running')
    return analysis.stage ? (messages.analysis.stages[analysis.stage] ?? '') : messages.analysis.title;
  if (analysis.state === 'cancelled') return messages.analysis.cancelled;
  if (analysis.state !== 'ready') return '';
  const { text, ui, errors } = analysis.record;
  return messages.analysis.done(text.lines.length, ui.elements.length, errors.length);
}
