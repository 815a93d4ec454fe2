import type { Draft } from '../../model/answer.ts';
import type { ErrorFinding } from '../../model/image-features.ts';
import { findHelp } from '../../retrieval/find-help.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import { soundsLikeError } from './sounds-like-error.ts';

/** What is said where no error was found; that is an answer, since an error would have been seen. */
export function noError(context: AnswerContext, alsoSays = ''): Draft {
  const { record } = context;
  const lines = record.text.lines.length;
  return answered({
    answer: `No error is visible${alsoSays}`,
    verdict: 'no',
    confidence:
      record.text.lines.length === 0
        ? 0.85
        : Math.max(0.5, record.text.mean_confidence * 0.95) * (soundsLikeError(record) ? SUSPECT : 1),
    reasons: [
      lines === 0
        ? 'no text was read, and nothing else shows an error'
        : `none of the ${lines} text lines reads like an error message`,
    ],
  });
}

/** How sure it is that there is none where a text sounds like one. */
const SUSPECT = 0.7;

/** The region of a message. */
export const regionOf = (error: ErrorFinding): Draft['regions'][number] => ({
  ...error.box,
  label: error.message,
});

/** The help document that fits an error best, by title and id. */
export function helpFor(error: ErrorFinding, context: AnswerContext): Draft['help'] {
  const match = findHelp(error, context.help.documents());
  return match ? { id: match.document.id, title: match.document.title } : null;
}
