import type { Params, Shot } from '../../shared/contract.ts';
import type { UserError } from '../../shared/model/errors.ts';
import type { Degradation } from '../../shared/model/lab-report.ts';
import { chooseSteps } from '../../shared/model/ladder.ts';
import type { DegradationKind } from './lab-state.ts';
import type { SessionStore } from './session.ts';

/** What a user can do in the failure lab. None of these throws. */
export function createLabCommands(
  { bridge, dispatch, getState }: SessionStore,
  {
    report,
    adopt,
    ask,
  }: {
    report: (error: UserError) => void;
    adopt: (shot: Shot) => void;
    ask: (question: string) => Promise<void>;
  },
) {
  /** Starts a run, or goes on with the one that was stopped. */
  async function runLab(
    shot: string,
    questions: readonly string[],
    kinds: readonly DegradationKind[],
  ): Promise<void> {
    if (getState().labs[shot]?.outcome.state === 'running') return;
    dispatch({ type: 'lab_started', shot, questions, kinds });
    const done = [...(getState().labs[shot]?.steps ?? [])];
    const result = await bridge.request('run_lab', {
      run: shot,
      picture: { shot },
      questions: [...questions],
      ladder: chooseSteps(kinds),
      done,
    });
    dispatch({ type: 'lab_ended', shot, result });
  }

  /** Shows the run on a picture that an earlier start of the program left, where none was begun since. */
  async function restoreLab(shot: string): Promise<void> {
    if (getState().labs[shot]) return;
    const kept = await bridge.request('get_lab_run', { shot });
    if (!kept.ok) report(kept.error);
    else if (kept.value) dispatch({ type: 'lab_restored', shot, kept: kept.value });
  }

  async function forgetLab(shot: string): Promise<void> {
    dispatch({ type: 'lab_forgotten', shot });
    const forgotten = await bridge.request('forget_lab_run', { shot });
    if (!forgotten.ok) report(forgotten.error);
  }

  async function cancelLab(shot: string): Promise<void> {
    const result = await bridge.request('cancel_lab', { run: shot });
    if (!result.ok) report(result.error);
  }

  /** Opens a picture as the lab had it at a step, in place of the dialog, and asks there what failed on it. */
  async function openLabStep(
    picture: Params<'open_lab_step'>['picture'],
    degradation: Degradation,
    question: string,
  ): Promise<void> {
    const shot = await bridge.request('open_lab_step', { picture, degradation });
    if (!shot.ok) return report(shot.error);
    dispatch({ type: 'dialog_changed', dialog: { kind: 'none' } });
    adopt(shot.value);
    await ask(question);
  }

  return { runLab, restoreLab, forgetLab, cancelLab, openLabStep };
}
