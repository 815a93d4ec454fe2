import type { Comparison, EngineRun } from '../model/vision.ts';
import { holdsForm } from '../text/holds-form.ts';
import { extractClaims } from './extract-claims.ts';

const FIGURES: ReadonlySet<string> = new Set(['amount', 'number', 'date']);

/** For each two engines that gave an answer, whether they say the same. */
export function agreementOf(runs: readonly EngineRun[]): Comparison['agreement'] {
  const given = runs.filter((run) => run.decision === 'answer' && run.problem === null);
  return given.flatMap((run, index) =>
    given.slice(index + 1).map((other) => ({
      engines: [run.engine, other.engine] as [string, string],
      agree: saySame(run.answer, other.answer),
    })),
  );
}

/**
 * One stands in the other word for word, or every literal of the one that has fewer stands in the other. The label of
 * an amount is not the amount: what stands in an answer with figures must have a literal itself.
 */
function saySame(a: string, b: string): boolean {
  const [fewer, more] = [
    { text: a, literals: literalsOf(a) },
    { text: b, literals: literalsOf(b) },
  ].sort((p, q) => p.literals.length - q.literals.length);
  const labelAlone = fewer.literals.length === 0 && more.literals.some(({ kind }) => FIGURES.has(kind));
  if (!labelAlone && (holdsForm(a, b) || holdsForm(b, a))) return true;
  return fewer.literals.length > 0 && fewer.literals.every(({ text }) => holdsForm(more.text, text));
}

const literalsOf = (answer: string) => extractClaims(answer).filter(({ kind }) => kind !== 'description');
