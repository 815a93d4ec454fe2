import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { isMasked } from '../values/rank-values.ts';
import { saidIn, tellingWords } from './telling-words.ts';

/** Dots stand under their label or beside it within so many of its heights. */
const NEAR = 5;

/** "Is the password hidden or readable?": it is hidden where dots stand for it; null where none can be seen. */
export function askMasked({ text }: RoutedPart, screen: Screen): Draft | null {
  const { secret, opensYesNo, legible, covered } = turnsOf(text).states;
  if (!secret.test(text) || !opensYesNo.test(text) || !(legible.test(text) || covered.test(text)))
    return null;
  const words = tellingWords(text).filter(({ stem }) => secret.test(stem));
  const dots = screen.segments.filter((segment) => isMasked(segment.text));
  const labels = screen.segments.filter((segment) => saidIn(segment.text, words).length > 0);
  const own = dots.filter(({ box }) =>
    labels.some(
      (label) =>
        box.y >= label.box.y - label.box.height && box.y - bottom(label.box) < NEAR * label.box.height,
    ),
  );
  const [masked] = own.length > 0 ? own : dots.length === 1 ? dots : [];
  if (!masked) return null;
  const isChoice = legible.test(text) && covered.test(text);
  return answered({
    answer: 'it is hidden (masked)',
    ...(isChoice ? {} : { verdict: covered.test(text) ? ('yes' as const) : ('no' as const) }),
    confidence: 0.85,
    regions: [{ ...masked.box, label: 'masked' }],
    evidence: masked.evidence,
    reasons: ['dots stand in place of its characters'],
  });
}
