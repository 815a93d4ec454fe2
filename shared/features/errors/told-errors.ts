import { bottom } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { opensErrors } from './not-an-error.ts';

/** What services call the words of an error in their answers (GraphQL, RFC 9457, OAuth 2.0 and their kin). */
const TOLD = /^\W*["“](?:message|detail|description|error_description|reason|title|msg)["”]\s*:\s*["“].{3,}/i;
/** The list of errors opens at most so many heights of the text above. */
const REACH = 5;

/** `"message": "Cannot query field ..."` under `"errors": [`: what a service answered went wrong. */
export const isToldError = ({ text, box }: Line, lines: readonly Line[]): boolean =>
  TOLD.test(text) &&
  lines.some(
    (other) =>
      opensErrors(other.text) &&
      other.box.y < box.y &&
      box.y - bottom(other.box) <= REACH * box.height &&
      other.box.x <= box.x &&
      box.x - other.box.x <= 2 * REACH * box.height,
  );
