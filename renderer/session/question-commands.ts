import type { Params } from '../../shared/contract.ts';
import type { UserError } from '../../shared/model/errors.ts';
import type { Verdict } from './comparison-state.ts';
import type { SessionStore } from './session.ts';
import type { Exchange } from './session-state.ts';

/** Asking about the picture shown: the feature engine, and a vision model where that has no answer. */
export function createQuestionCommands(store: SessionStore, report: (error: UserError) => void) {
  const { bridge, dispatch, getState } = store;

  async function ask(question: string): Promise<void> {
    const shot = getState().current;
    const text = question.trim();
    if (shot === null || text === '') return;
    const key = crypto.randomUUID();
    dispatch({ type: 'question_asked', shot, key, question: text, model: null });
    const reply = await bridge.request('ask', { shot, question: text });
    if (reply.ok) dispatch({ type: 'question_answered', shot, key, exchange: reply.value });
    else dispatch({ type: 'question_failed', shot, key, error: reply.error });
  }

  /** Puts a declined question to a vision model; the user has seen what is sent. */
  async function askModel(asked: Params<'ask_model'>): Promise<void> {
    const { shot, question } = asked;
    const key = crypto.randomUUID();
    dispatch({ type: 'question_asked', shot, key, question, model: asked.backend });
    const reply = await bridge.request('ask_model', asked);
    if (reply.ok) dispatch({ type: 'question_answered', shot, key, exchange: reply.value });
    else dispatch({ type: 'question_failed', shot, key, error: reply.error });
  }

  /** Stops the question to a model; it ends as one that was cancelled. */
  async function cancelModel(shot: string): Promise<void> {
    await bridge.request('cancel_compare', { shot });
  }

  /** Settles one conflict of a model's answer, or opens it again (null). */
  async function settleAnswer(exchange: Exchange, claim: number, verdict: Verdict | null): Promise<void> {
    const { answer, run } = exchange;
    const found = getState()
      .shots.flatMap(({ shot, turns }) => turns.map((turn) => ({ shot: shot.id, turn })))
      .find(({ turn }) => turn.state === 'answered' && turn.exchange.answer.id === answer.id);
    if (!run || !found) return;
    const settled = run.claims.map((each, index) => (index === claim ? verdict : (each.settled ?? null)));
    const reply = await bridge.request('settle_answer', { answer: answer.id, settled });
    const { shot, turn } = found;
    if (reply.ok) dispatch({ type: 'question_answered', shot, key: turn.key, exchange: reply.value });
    else report(reply.error);
  }

  return { ask, askModel, cancelModel, settleAnswer };
}
