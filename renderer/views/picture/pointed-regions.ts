import type { Region } from '../../../shared/model/geometry.ts';
import type { Pointed, Turn } from '../../session/session-state.ts';

const NONE: { regions: readonly Region[]; active: null } = { regions: [], active: null };

/** The regions of the answer that is pointed at, and which of them is meant (null: all). */
export function pointedRegions(
  pointed: Pointed,
  turns: readonly Turn[],
): { regions: readonly Region[]; active: number | null } {
  if (pointed.kind !== 'answer') return NONE;
  const turn = turns.find(
    (candidate) => candidate.state === 'answered' && candidate.exchange.answer.id === pointed.answer,
  );
  if (turn?.state !== 'answered') return NONE;
  return { regions: turn.exchange.answer.regions, active: pointed.region };
}
