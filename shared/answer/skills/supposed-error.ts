import { suspectErrors } from '../../features/suspect-errors.ts';
import type { ErrorFinding, ImageFeatures } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { saidIn, tellingWords } from '../states/telling-words.ts';

/** How much must speak for what is told where something is taken to have gone wrong; where it is, and of what kind, is often asked where there is none. */
const LEAST = { told: 0.5, shown: 0.6 };
/** What the words of a question that stand in a text speak for it. */
const SAID = 0.5;
/** What is only suspected is less sure than what reports an error by itself. */
const SURENESS = 0.9;
const ASKS_WHETHER = /^(?:so |and )?(?:is|are|was|were) there\b|\bany(?:thing)?\b/i;

/**
 * The text that most likely tells the trouble a question takes for granted ("why was my reading refused?"), where nothing
 * on the screen was found to be an error; none for a question whether there is any.
 */
export function supposedError({ text, skill }: RoutedPart, record: ImageFeatures): ErrorFinding | undefined {
  if (record.errors.length > 0 || ASKS_WHETHER.test(text)) return undefined;
  const { errorNames } = turnsOf(text).places;
  const words = tellingWords(text.split(errorNames).join(' '));
  const rated = suspectErrors(record).map((suspect) => {
    const share = words.length === 0 ? 0 : saidIn(suspect.message, words).length / words.length;
    return { suspect, score: 1 - (1 - suspect.confidence) * (1 - SAID * share) };
  });
  const [best] = rated.sort((a, b) => b.score - a.score);
  return best && best.score >= (skill === 'read_error' ? LEAST.told : LEAST.shown)
    ? { ...best.suspect, confidence: SURENESS * best.score }
    : undefined;
}
