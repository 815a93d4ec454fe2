import type { Candidate } from './candidate.ts';
import type { Query } from './query.ts';

/** Whether a value stands with the unit asked for: "how many ms" is answered by "3061 ms", not by a port. */
export const hasUnit = ({ own, beside }: Candidate, { units }: Query): boolean =>
  units.some((unit) => beside.includes(unit) || own.includes(unit));
