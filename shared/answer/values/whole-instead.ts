import type { Draft } from '../../model/answer.ts';
import type { Screen } from '../screen/screen.ts';

/** Ends what did not fit, and how much of it tells what it is the beginning of. */
const CUT = /^(?<start>.{4,}?)\s?(?:\.{2,}|…)$/u;

/** An answer that a column cut short, where the screen says the whole of it elsewhere: "aplay /srv/soun..." and the field that holds the command. */
export function wholeInstead(draft: Draft, { segments }: Screen): Draft {
  const start = draft.decision === 'answer' ? CUT.exec(draft.answer.trim())?.groups?.start : undefined;
  if (start === undefined) return draft;
  const whole = segments.filter(
    ({ text }) => text.length > start.length && text.startsWith(start) && !CUT.test(text),
  );
  const [first] = whole;
  if (!first || whole.some(({ text }) => text !== first.text)) return draft;
  return {
    ...draft,
    answer: first.text,
    regions: [{ ...first.box, label: first.text }],
    evidence: [...new Set([...first.evidence, ...draft.evidence])],
    reasons: [...draft.reasons, 'it is cut short there; the screen says it in full elsewhere'],
  };
}
