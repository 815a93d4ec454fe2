import type { Shot } from '../shared/contract.ts';
import { type Exchange, routeQuestion } from '../shared/question/route-question.ts';

/**
 * The picture that a question compares with: the one named, else the newest of the others open. Null where the
 * question compares nothing, or nothing else is open. `shots` come newest first.
 */
export function pictureToCompare(
  question: string,
  history: readonly Exchange[],
  asked: { shot: string; with?: string | undefined },
  shots: readonly Shot[],
): string | null {
  if (asked.with !== undefined) return asked.with;
  const routed = routeQuestion(question, history);
  if (![routed, ...(routed.also ?? [])].some((part) => part.skill === 'compare_pictures')) return null;
  return shots.find(({ id }) => id !== asked.shot)?.id ?? null;
}
