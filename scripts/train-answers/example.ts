/** A question with every candidate of a screen, made ready to learn from. */
export type Example = {
  /** The program, so that no program is on both sides when a model is judged. */
  program: string;
  rows: Float32Array[];
  /** Whether each row answers. */
  right: boolean[];
  /** Rows that are learned from: all that answer, the likeliest others and a sample of the rest. */
  kept: number[];
  answerable: boolean;
  /** Asked of a screen that it was not made for. */
  misplaced: boolean;
  /** Whether the question was written after the rules. */
  later: boolean;
};

/** A question of a set; `target` or `element` say where what it asks for lies. */
export type SetQuestion = {
  image: string;
  question: string;
  skill: string;
  answerable: boolean;
  answer?: { any_of?: string[] };
  target?: [number, number, number, number] | null;
  element?: number;
};

const KEPT_LIKELY = 8;
const KEPT_OTHERS = 8;

/**
 * An example of candidates and which of them are right. Of the wrong ones those that cover most of the question's words
 * are kept, and a sample of the rest.
 * @param covered which fact says how much of the question's words a candidate covers
 */
export function exampleOf(
  rows: Float32Array[],
  right: boolean[],
  covered: number,
  random: () => number,
  about: Pick<Example, 'program' | 'answerable' | 'misplaced' | 'later'>,
): Example {
  const wrong = [...rows.keys()].filter((index) => !right[index]);
  const likely = new Set(
    [...wrong].sort((a, b) => rows[b][covered] - rows[a][covered]).slice(0, KEPT_LIKELY),
  );
  const others = wrong.length - likely.size;
  const kept = [...rows.keys()].filter(
    (index) => right[index] || likely.has(index) || random() < KEPT_OTHERS / Math.max(1, others),
  );
  return { ...about, rows, right, kept };
}
