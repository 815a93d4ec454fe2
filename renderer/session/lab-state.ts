import type { HostEvent, Reply } from '../../shared/contract.ts';
import type { Result, UserError } from '../../shared/model/errors.ts';
import type { KeptRun } from '../../shared/model/kept-lab-set.ts';
import type { DegradationKind } from '../../shared/model/lab-report.ts';

export type LabReport = Reply<'run_lab'>;
export type LabStep = LabReport['steps'][number];
export type { DegradationKind };
export type LabStepEvent = Extract<HostEvent, { type: 'lab_step' }>;

/**
 * The lab on one picture: running → done
 *                            ├────→ cancelled (goes on with its steps)
 *                            └────→ failed    (goes on with its steps)
 */
export type LabRun = {
  questions: readonly string[];
  kinds: readonly DegradationKind[];
  /** In the order in which they were done. */
  steps: readonly LabStep[];
  /** Data URLs of small pictures by the step's label. */
  thumbnails: Readonly<Record<string, string>>;
  /** How many steps there will be, once that is known. */
  total: number | null;
  /** An earlier start of the program left it. */
  earlier?: true;
  outcome:
    | { state: 'running' }
    | { state: 'done'; report: LabReport }
    | { state: 'cancelled' }
    | { state: 'failed'; error: UserError };
};

/** A run that an earlier start of the program left, as far as it came. */
export const restoredLab = ({ asked, ladder, steps, thumbnails, report }: KeptRun): LabRun => ({
  questions: asked.questions,
  kinds: [...new Set(ladder.map(({ kind }) => kind))],
  steps: report?.steps ?? steps,
  thumbnails,
  total: null,
  earlier: true,
  outcome: report ? { state: 'done', report } : { state: 'cancelled' },
});

/** A new run; steps that an earlier one did with the same questions are kept, since they need not be done again. */
export function startLab(
  before: LabRun | undefined,
  questions: readonly string[],
  kinds: readonly DegradationKind[],
): LabRun {
  const same = before !== undefined && JSON.stringify(before.questions) === JSON.stringify(questions);
  return {
    questions,
    kinds,
    steps: same ? before.steps.filter((step) => kinds.includes(step.degradation.kind)) : [],
    thumbnails: same ? before.thumbnails : {},
    total: null,
    outcome: { state: 'running' },
  };
}

export const addLabStep = (run: LabRun, { step, thumbnail, total }: LabStepEvent): LabRun => ({
  ...run,
  steps: [...run.steps.filter(({ label }) => label !== step.label), step],
  thumbnails: { ...run.thumbnails, [step.label]: thumbnail },
  total,
});

export function endLab(run: LabRun, result: Result<LabReport>): LabRun {
  if (result.ok)
    return { ...run, steps: result.value.steps, outcome: { state: 'done', report: result.value } };
  const { error } = result;
  return {
    ...run,
    outcome: error.code === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', error },
  };
}
