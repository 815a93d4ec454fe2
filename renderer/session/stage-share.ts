/** How much of the whole each stage of an analysis takes; reading is by far the longest. */
const WEIGHTS = { decode: 0.06, find_lines: 0.06, read: 0.8, features: 0.08 } as const;
export type StageName = keyof typeof WEIGHTS;
const ORDER = Object.keys(WEIGHTS) as StageName[];

/** Progress within a stage as progress of the whole analysis, 0..1. */
export function overallShare(stage: StageName, done: number, total: number): number {
  let before = 0;
  for (const name of ORDER) {
    if (name === stage) break;
    before += WEIGHTS[name];
  }
  const within = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return Math.min(1, before + within * WEIGHTS[stage]);
}
