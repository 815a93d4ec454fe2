import { matchesAnswer } from '../lab/question-truth.ts';
import type { Comparison, EngineRun } from '../model/vision.ts';
import { median } from '../numbers/median.ts';

/** A question of a set, with what all engines said. `skill` and `accepted` where the set gives them. */
export type ComparedQuestion = {
  id: string;
  skill?: string;
  accepted?: readonly string[];
  comparison: Pick<Comparison, 'question' | 'runs'>;
};

/** How one engine did on a set, or on the questions of one skill. Shares are 0..1, null where nothing was counted. */
export type EngineSummary = {
  engine: string;
  asked: number;
  answered: number;
  /** Runs that ended in a problem: an unreachable server, a cut-off stream. */
  failed: number;
  /** Share of right answers among the questions whose accepted answers are known. */
  accuracy: number | null;
  /** Share of wrong answers among the answers given to such questions. */
  wrong_among_given: number | null;
  claims: { supported: number; unsupported: number; conflict: number };
  /** Milliseconds. */
  median_elapsed: number;
  /** Tokens of all requests, null for engines that use none. */
  tokens: number | null;
  /** Dollars of all requests, null where no price is known. */
  cost: number | null;
};

/** Each engine's figures over a set, in the order of the runs. */
export function summarizeComparisons(questions: readonly ComparedQuestion[]): EngineSummary[] {
  const engines = [
    ...new Set(questions.flatMap(({ comparison }) => comparison.runs.map((run) => run.engine))),
  ];
  return engines.map((engine) => summarizeEngine(engine, questions));
}

/** The same for each skill of the set, by its name; questions without a skill are left out. */
export function summarizeBySkill(questions: readonly ComparedQuestion[]): Map<string, EngineSummary[]> {
  const skills = [...new Set(questions.flatMap(({ skill }) => skill ?? []))].sort();
  return new Map(
    skills.map((skill) => [
      skill,
      summarizeComparisons(questions.filter((question) => question.skill === skill)),
    ]),
  );
}

function summarizeEngine(engine: string, questions: readonly ComparedQuestion[]): EngineSummary {
  const runs = questions.flatMap((question) => {
    const run = question.comparison.runs.find((each) => each.engine === engine);
    const { accepted = [] } = question;
    const right = run && accepted.length > 0 ? matchesAnswer(run.answer, accepted) : null;
    return run ? [{ run, right }] : [];
  });
  const given = runs.filter(({ run }) => run.decision === 'answer');
  const judged = runs.filter(({ right }) => right !== null);
  const judgedGiven = given.filter(({ right }) => right !== null);
  const right = judgedGiven.filter((each) => each.right).length;
  const claimsThat = (status: EngineRun['claims'][number]['status']): number =>
    runs.reduce((sum, { run }) => sum + run.claims.filter((claim) => claim.status === status).length, 0);
  return {
    engine,
    asked: runs.length,
    answered: given.length,
    failed: runs.filter(({ run }) => run.problem !== null).length,
    accuracy: judged.length === 0 ? null : right / judged.length,
    wrong_among_given: judgedGiven.length === 0 ? null : 1 - right / judgedGiven.length,
    claims: {
      supported: claimsThat('supported'),
      unsupported: claimsThat('unsupported'),
      conflict: claimsThat('conflict'),
    },
    median_elapsed: median(
      runs.map(({ run }) => run.elapsed_ms),
      0,
    ),
    tokens: sumOf(runs.map(({ run }) => run.tokens && run.tokens.input + run.tokens.output)),
    cost: sumOf(runs.map(({ run }) => run.cost ?? null)),
  };
}

/** The sum of those that are known; null where none is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** The middle value, the upper one of two; 0 of nothing. */
