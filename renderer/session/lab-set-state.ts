import type { Reply } from '../../shared/contract.ts';
import type { Result, UserError } from '../../shared/model/errors.ts';
import type { KeptLabSet } from '../../shared/model/kept-lab-set.ts';
import {
  DEGRADATION_KINDS,
  type Degradation,
  type DegradationKind,
  isOverstated,
} from '../../shared/model/lab-report.ts';
import { chooseSteps } from '../../shared/model/ladder.ts';
import type { QuestionTruth } from '../../shared/model/question-truth.ts';
import type { LabReport, LabStep, LabStepEvent } from './lab-state.ts';

export type LabSetReport = Reply<'summarize_lab_set'>;

/** What is asked about a picture, and the right answers where they are known. */
export type Asked = { questions: readonly string[]; truths: readonly (QuestionTruth | null)[] };

/** One picture of a set: open in the session, a file that is read when its turn comes, or kept by the host. */
export type LabPicture = {
  key: string;
  name: string;
  source: { shot: string } | { file: File } | { kept: true };
  /** Its own questions, of a file of questions; null where it is asked those of the whole set. */
  own: Asked | null;
};

export type LabPlan = {
  pictures: readonly LabPicture[];
  /** Asked about pictures without questions of their own. */
  questions: readonly string[];
  kinds: readonly DegradationKind[];
  /** Steps a picture, spread over the ladder; null for all. */
  steps: number | null;
};

/** One picture on its way down the ladder. */
export type PictureRun = {
  name: string;
  asked: Asked;
  ladder: readonly Degradation[];
  steps: readonly LabStep[];
  /** Data URLs of small pictures by the step's label, of the steps at which a wrong answer was given. */
  thumbnails: Readonly<Record<string, string>>;
  report: LabReport | null;
  /** Why it was left out. */
  reason: string | null;
};

/**
 * planning → running → done      (may run again)
 *             ├──────→ cancelled (goes on where it stopped)
 *             └──────→ failed    (goes on where it stopped)
 * The host keeps the plan and what was done of it, so planning → done or cancelled when the program is started anew.
 */
export type LabSetStage =
  | { state: 'planning' }
  | { state: 'running'; key: string | null; stopping: boolean }
  | { state: 'done' }
  | { state: 'cancelled'; earlier?: true }
  | { state: 'failed'; error: UserError };

export type LabSet = {
  plan: LabPlan;
  /** By the picture's key. */
  runs: Readonly<Record<string, PictureRun>>;
  stage: LabSetStage;
  /** The pictures done so far, together. */
  report: LabSetReport | null;
};

/** What happens to the lab over several pictures. */
export type LabSetAction =
  | { type: 'lab_set_planned'; plan: LabPlan }
  | { type: 'lab_set_restored'; kept: KeptLabSet }
  | { type: 'lab_set_cleared' }
  | { type: 'lab_set_started' }
  | { type: 'lab_set_picture_started'; picture: LabPicture; wanted: WantedRun }
  | { type: 'lab_set_picture_ended'; key: string; result: Result<LabReport> }
  | { type: 'lab_set_stopping' }
  | { type: 'lab_set_summarized'; report: LabSetReport }
  | { type: 'lab_set_ended'; stage: Exclude<LabSetStage, { state: 'running' | 'planning' }> };

export type WantedRun = Pick<PictureRun, 'asked' | 'ladder'>;

export const NO_LAB_SET: LabSet = {
  plan: { pictures: [], questions: [], kinds: DEGRADATION_KINDS, steps: 8 },
  runs: {},
  stage: { state: 'planning' },
  report: null,
};

/** What a picture of a plan goes through; few steps a picture are other ones for each, so that a set covers them all. */
export function wantedRun({ pictures, questions, kinds, steps }: LabPlan, index: number): WantedRun {
  const { own } = pictures[index];
  return {
    asked: own ?? { questions, truths: questions.map(() => null) },
    ladder: chooseSteps(kinds, steps ?? undefined, index),
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a picture has been through all that is wanted of it. */
export const isDone = (run: PictureRun | undefined, wanted: WantedRun): boolean =>
  run !== undefined && run.report !== null && isSame([run.asked, run.ladder], [wanted.asked, wanted.ladder]);

/** The name that a picture's run has at the host. */
export const runName = (key: string): string => `set/${key}`;

export function reduceLabSet(set: LabSet, action: LabSetAction): LabSet {
  switch (action.type) {
    case 'lab_set_planned':
      return { ...set, plan: action.plan };
    case 'lab_set_restored':
      return restored(action.kept);
    case 'lab_set_cleared':
      return { ...NO_LAB_SET, plan: { ...set.plan, pictures: [] } };
    case 'lab_set_started':
      return { ...set, stage: { state: 'running', key: null, stopping: false }, report: null };
    case 'lab_set_picture_started': {
      const { picture, wanted } = action;
      const stage = { state: 'running', key: picture.key, stopping: false } as const;
      return { ...putRun(set, picture.key, beginRun(set.runs[picture.key], picture.name, wanted)), stage };
    }
    case 'lab_set_picture_ended': {
      const run = set.runs[action.key];
      return run ? putRun(set, action.key, endRun(run, action.result)) : set;
    }
    case 'lab_set_stopping':
      return set.stage.state === 'running' ? { ...set, stage: { ...set.stage, stopping: true } } : set;
    case 'lab_set_summarized':
      return { ...set, report: action.report };
    case 'lab_set_ended':
      return { ...set, stage: action.stage };
  }
}

/** A set of an earlier start of the program, as far as it came. */
function restored({ plan: kept, runs: all }: KeptLabSet): LabSet {
  const plan = {
    ...kept,
    pictures: kept.pictures.map((each) => ({ ...each, source: { kept: true } as const })),
  };
  const names = new Map(plan.pictures.map(({ key, name }) => [key, name]));
  const runs = Object.fromEntries(
    all.map(({ key, ...run }) => [key, { name: names.get(key) ?? key, reason: null, ...run }]),
  );
  const done = plan.pictures.every(({ key }, index) => isDone(runs[key], wantedRun(plan, index)));
  return {
    ...NO_LAB_SET,
    plan,
    runs,
    stage: done ? { state: 'done' } : { state: 'cancelled', earlier: true },
  };
}

/** Whether nothing was planned or run yet. */
export const isUntouched = ({ plan, runs, stage }: LabSet): boolean =>
  stage.state === 'planning' && plan.pictures.length === 0 && Object.keys(runs).length === 0;

const putRun = (set: LabSet, key: string, run: PictureRun): LabSet => ({
  ...set,
  runs: { ...set.runs, [key]: run },
});

/** Steps that an earlier run did with the same questions are kept, since they need not be done again. */
function beginRun(before: PictureRun | undefined, name: string, wanted: WantedRun): PictureRun {
  const same = before !== undefined && isSame(before.asked, wanted.asked);
  return {
    name,
    ...wanted,
    steps: same ? before.steps : [],
    thumbnails: same ? before.thumbnails : {},
    report: null,
    reason: null,
  };
}

function endRun(run: PictureRun, result: Result<LabReport>): PictureRun {
  if (result.ok) return { ...run, steps: result.value.steps, report: result.value };
  const { code, message } = result.error;
  return code === 'cancelled' ? run : { ...run, reason: message };
}

/** Takes in a step that the host tells of; steps of other runs change nothing. */
export function addSetStep(set: LabSet, { run: name, step, thumbnail }: LabStepEvent): LabSet {
  const [key, run] = Object.entries(set.runs).find(([each]) => runName(each) === name) ?? [];
  if (key === undefined || !run) return set;
  return putRun(set, key, {
    ...run,
    steps: [...run.steps.filter(({ label }) => label !== step.label), step],
    thumbnails: step.answers.some(isOverstated)
      ? { ...run.thumbnails, [step.label]: thumbnail }
      : run.thumbnails,
  });
}

/** How far a set is: pictures done, pictures in all, and the steps of the one that is being gone through. */
export function setProgress({ plan, runs, stage }: LabSet): {
  at: number;
  pictures: number;
  name: string;
  done: number;
  total: number;
} {
  const key = stage.state === 'running' ? stage.key : null;
  const at = plan.pictures.findIndex((picture) => picture.key === key);
  const run = key === null ? undefined : runs[key];
  const wanted = new Set(run?.ladder.map((step) => JSON.stringify(step)));
  const done = run?.steps.filter(({ degradation }) => wanted.has(JSON.stringify(degradation))).length ?? 0;
  return {
    at: at + 1,
    pictures: plan.pictures.length,
    name: run?.name ?? '',
    done,
    total: run?.ladder.length ?? 0,
  };
}
