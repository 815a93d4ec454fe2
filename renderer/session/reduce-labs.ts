import { assertNever, type Result } from '../../shared/model/errors.ts';
import type { KeptRun } from '../../shared/model/kept-lab-set.ts';
import { addSetStep, type LabSet, type LabSetAction, NO_LAB_SET, reduceLabSet } from './lab-set-state.ts';
import {
  addLabStep,
  type DegradationKind,
  endLab,
  type LabReport,
  type LabRun,
  type LabStepEvent,
  restoredLab,
  startLab,
} from './lab-state.ts';

/** The part of the session that the failure lab is in. */
export type Labs = {
  /** Runs on one picture, by the picture's id. */
  labs: Readonly<Record<string, LabRun>>;
  /** The run over several pictures. */
  labSet: LabSet;
};

export const NO_LABS: Labs = { labs: {}, labSet: NO_LAB_SET };

/** Everything that happens in the failure lab. */
export type LabAction =
  | { type: 'lab_started'; shot: string; questions: readonly string[]; kinds: readonly DegradationKind[] }
  | { type: 'lab_restored'; shot: string; kept: KeptRun }
  | { type: 'lab_forgotten'; shot: string }
  | { type: 'lab_step_done'; event: LabStepEvent }
  | { type: 'lab_ended'; shot: string; result: Result<LabReport> }
  | { type: 'lab_set'; change: LabSetAction };

/** The labs after an action. Steps of runs that are not known change nothing. */
export function reduceLabs<State extends Labs>(state: State, action: LabAction): State {
  switch (action.type) {
    case 'lab_started':
      return putLab(state, action.shot, startLab(state.labs[action.shot], action.questions, action.kinds));
    case 'lab_restored':
      return state.labs[action.shot] ? state : putLab(state, action.shot, restoredLab(action.kept));
    case 'lab_forgotten': {
      const { [action.shot]: _, ...labs } = state.labs;
      return { ...state, labs };
    }
    case 'lab_step_done': {
      const { event } = action;
      const run = state.labs[event.run];
      if (run) return putLab(state, event.run, addLabStep(run, event));
      return withSet(state, addSetStep(state.labSet, event));
    }
    case 'lab_ended': {
      const run = state.labs[action.shot];
      return run ? putLab(state, action.shot, endLab(run, action.result)) : state;
    }
    case 'lab_set':
      return withSet(state, reduceLabSet(state.labSet, action.change));
    default:
      return assertNever(action);
  }
}

const putLab = <State extends Labs>(state: State, shot: string, run: LabRun): State => ({
  ...state,
  labs: { ...state.labs, [shot]: run },
});

const withSet = <State extends Labs>(state: State, labSet: LabSet): State =>
  labSet === state.labSet ? state : { ...state, labSet };
