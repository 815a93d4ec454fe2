import type { Sign } from './align-signs.ts';

/** One reading of a line and how far it is trusted. */
export type Ballot = { signs: readonly Sign[]; weight: number };

/** What the readings have at one place, in the order of the ballots; null where one has nothing. */
type Column = (Sign | null)[];

const COST = { differing: 0.6, missing: 0.7 };

/**
 * Settles several readings of one line by a vote for each character (ROVER, Fiscus 1997): the readings are aligned by
 * what they read and where, and at each place the text with the greatest weight times confidence wins, or nothing.
 * Confidence falls with the share that voted otherwise. `unit` is the height of a capital in pixels.
 */
export function voteReadings(ballots: readonly Ballot[], unit: number): Sign[] {
  let columns: Column[] = ballots[0].signs.map((sign) => [sign]);
  for (let ballot = 1; ballot < ballots.length; ballot++)
    columns = addBallot(columns, ballots[ballot].signs, ballot, unit);
  return columns.flatMap((column) => elect(column, ballots));
}

/** Aligns a further reading with the columns by dynamic programming. */
function addBallot(
  columns: readonly Column[],
  signs: readonly Sign[],
  ballots: number,
  unit: number,
): Column[] {
  const width = signs.length + 1;
  const cost = new Float64Array((columns.length + 1) * width);
  for (let i = 0; i <= columns.length; i++) {
    for (let j = 0; j <= signs.length; j++) {
      if (i === 0 && j === 0) continue;
      let best = Number.POSITIVE_INFINITY;
      if (i > 0) best = cost[(i - 1) * width + j] + COST.missing;
      if (j > 0) best = Math.min(best, cost[i * width + j - 1] + COST.missing);
      if (i > 0 && j > 0)
        best = Math.min(best, cost[(i - 1) * width + j - 1] + difference(columns[i - 1], signs[j - 1], unit));
      cost[i * width + j] = best;
    }
  }
  const result: Column[] = [];
  let [i, j] = [columns.length, signs.length];
  while (i > 0 || j > 0) {
    const at = cost[i * width + j];
    if (
      i > 0 &&
      j > 0 &&
      at === cost[(i - 1) * width + j - 1] + difference(columns[i - 1], signs[j - 1], unit)
    )
      result.push([...columns[--i], signs[--j]]);
    else if (i > 0 && at === cost[(i - 1) * width + j] + COST.missing) result.push([...columns[--i], null]);
    else result.push([...new Array<null>(ballots).fill(null), signs[--j]]);
  }
  return result.reverse();
}

function difference(column: Column, sign: Sign, unit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of column) {
    if (!other) continue;
    const apart = Math.min(1.5, Math.abs(other.x - sign.x) / unit);
    least = Math.min(least, (other.text === sign.text ? 0 : COST.differing) + 0.6 * apart);
  }
  return least;
}

function elect(column: Column, ballots: readonly Ballot[]): Sign[] {
  const totals = new Map<string, { score: number; sign: Sign | null; sure: number }>();
  let all = 0;
  column.forEach((sign, index) => {
    const sure = sign ? sign.confidence : 0.5;
    const score = ballots[index].weight * (0.25 + sure);
    all += score;
    const entry = totals.get(sign?.text ?? '');
    if (entry) {
      entry.score += score;
      entry.sure = Math.max(entry.sure, sure);
    } else totals.set(sign?.text ?? '', { score, sign, sure });
  });
  const best = [...totals.values()].reduce((a, b) => (b.score > a.score ? b : a));
  if (!best.sign) return [];
  const spaces = column.filter((sign) => sign?.spaceBefore).length;
  const share = best.score / all;
  return [
    {
      ...best.sign,
      // Of two that differ the one that saw a space: ink without a gap takes it back.
      spaceBefore: spaces * 2 >= column.filter((sign) => sign !== null).length,
      confidence: best.sure * (0.4 + 0.6 * share),
    },
  ];
}
