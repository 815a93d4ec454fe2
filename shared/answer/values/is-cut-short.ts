import type { Screen } from '../screen/screen.ts';
import { typedSpans } from './value-types.ts';

type Value = { type: string; text: string; evidence: readonly string[] };

/** A path that a line broke off, while the error message as a whole holds more of it. */
export const isCutShort = (candidate: Value, { record }: Screen): boolean =>
  candidate.type === 'path' &&
  record.errors.some(
    (error) =>
      candidate.evidence.some((id) => error.evidence.includes(id)) &&
      typedSpans(error.message).some(
        (span) =>
          span.type === 'path' &&
          span.text.length > candidate.text.length &&
          span.text.startsWith(candidate.text),
      ),
  );
