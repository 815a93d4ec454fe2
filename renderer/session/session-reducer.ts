import type { HostEvent, Shot } from '../../shared/contract.ts';
import { assertNever, type UserError } from '../../shared/model/errors.ts';
import type { ImageFeatures, Role } from '../../shared/model/image-features.ts';
import type { Layer } from '../../shared/model/layers.ts';
import { messages } from '../messages.ts';
import { type AnnotationAction, reduceDrawing } from './annotation-state.ts';
import { type LabAction, reduceLabs } from './reduce-labs.ts';
import type {
  Analysis,
  CardCheck,
  Connection,
  Dialog,
  Exchange,
  InterfaceLanguage,
  Notice,
  OpenShot,
  PanelTab,
  Pointed,
  Printing,
  SessionState,
  Theme,
  Turn,
} from './session-state.ts';
import { overallShare } from './stage-share.ts';

/** Everything that changes the session, by the user or by the host. */
export type SessionAction =
  | { type: 'connection_changed'; connection: Connection }
  | { type: 'theme_changed'; theme: Theme }
  | { type: 'language_changed'; language: InterfaceLanguage }
  /** The host's pictures; those that came after it was asked (`known` are the ones before) stay, too. */
  | { type: 'shots_listed'; shots: readonly Shot[]; known: readonly string[] }
  | { type: 'conversation_loaded'; shot: string; exchanges: readonly Exchange[] }
  | { type: 'host_event'; event: HostEvent }
  | { type: 'picture_arriving'; key: string; name: string }
  | { type: 'picture_arrived'; key: string | null; shot: Shot | null }
  | { type: 'shot_selected'; shot: string }
  | { type: 'restore_failed'; shot: string }
  | { type: 'analysis_done'; shot: string; record: ImageFeatures }
  | { type: 'analysis_failed'; shot: string; error: UserError }
  | { type: 'question_asked'; shot: string; key: string; question: string; model: string | null }
  | { type: 'question_answered'; shot: string; key: string; exchange: Exchange }
  | { type: 'question_failed'; shot: string; key: string; error: UserError }
  | { type: 'layer_switched'; layer: Layer; on: boolean }
  | { type: 'role_chosen'; role: Role | 'all' }
  | { type: 'pointed'; at: Pointed }
  | { type: 'tab_chosen'; tab: PanelTab }
  | { type: 'draft_changed'; draft: string }
  | { type: 'dialog_changed'; dialog: Dialog }
  | { type: 'printing_changed'; printing: Printing | null }
  | { type: 'card_check_changed'; check: CardCheck }
  | { type: 'notice_added'; notice: Notice }
  | { type: 'notice_dismissed'; key: string }
  | AnnotationAction
  | LabAction;

/** The session after an action. Actions about pictures that are gone change nothing. */
export function reduceSession(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'connection_changed':
      return { ...state, connection: action.connection };
    case 'theme_changed':
      return { ...state, theme: action.theme };
    case 'language_changed':
      return { ...state, language: action.language };
    case 'shots_listed':
      return listShots(state, action.shots, action.known);
    case 'conversation_loaded':
      return changeShot(state, action.shot, (open) => ({
        ...open,
        turns: action.exchanges.map(answeredTurn),
      }));
    case 'host_event':
      return applyEvent(state, action.event);
    case 'picture_arriving':
      return { ...state, arriving: [...state.arriving, { key: action.key, name: action.name }] };
    case 'picture_arrived':
      return pictureArrived(state, action.key, action.shot);
    case 'shot_selected':
      return select(state, action.shot);
    case 'restore_failed':
      return { ...state, removed: state.removed.filter((id) => id !== action.shot) };
    case 'analysis_done':
      return setAnalysis(state, action.shot, { state: 'ready', record: action.record });
    case 'analysis_failed':
      return setAnalysis(
        state,
        action.shot,
        action.error.code === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', error: action.error },
      );
    case 'question_asked':
      return changeShot({ ...state, draft: '', tab: 'ask' }, action.shot, (open) => ({
        ...open,
        turns: [
          ...open.turns,
          { state: 'asking', key: action.key, question: action.question, model: action.model },
        ],
      }));
    case 'question_answered':
      return questionAnswered(state, action.shot, action.key, action.exchange);
    case 'question_failed':
      return changeTurn(state, action.shot, action.key, ({ key, question }) => ({
        state: 'failed',
        key,
        question,
        error: action.error,
      }));
    case 'layer_switched':
      return { ...state, layers: { ...state.layers, [action.layer]: action.on } };
    case 'role_chosen':
      return { ...state, role: action.role, layers: { ...state.layers, elements: true } };
    case 'pointed':
      return { ...state, pointed: action.at };
    case 'tab_chosen':
      return { ...state, tab: action.tab };
    case 'draft_changed':
      return { ...state, draft: action.draft };
    case 'dialog_changed':
      return { ...state, dialog: action.dialog };
    case 'printing_changed':
      return { ...state, printing: action.printing };
    case 'card_check_changed':
      return state.dialog.kind === 'verify'
        ? { ...state, dialog: { kind: 'verify', check: action.check } }
        : state;
    case 'notice_added':
      return { ...state, notices: [...state.notices.slice(-2), action.notice] };
    case 'notice_dismissed':
      return { ...state, notices: state.notices.filter(({ key }) => key !== action.key) };
    case 'annotations_put':
    case 'annotations_undone':
    case 'annotations_redone':
    case 'annotation_chosen':
    case 'tool_chosen':
    case 'color_chosen':
      return { ...state, ...reduceDrawing(state, action) };
    case 'lab_started':
    case 'lab_restored':
    case 'lab_forgotten':
    case 'lab_step_done':
    case 'lab_ended':
    case 'lab_set':
      return reduceLabs(state, action);
    default:
      return assertNever(action);
  }
}

const answeredTurn = (exchange: Exchange): Turn => ({
  state: 'answered',
  key: exchange.answer.id,
  question: exchange.answer.question,
  exchange,
});

const openNew = (shot: Shot): OpenShot => ({ shot, analysis: analysisOf(shot), turns: [] });

function analysisOf(shot: Shot): Analysis {
  if (shot.state === 'failed' && shot.error) return { state: 'failed', error: messages.told(shot.error) };
  return shot.state === 'analyzing' ? { state: 'running', stage: null, share: 0 } : { state: 'waiting' };
}

function listShots(state: SessionState, shots: readonly Shot[], known: readonly string[]): SessionState {
  const isListed = (id: string): boolean => shots.some((shot) => shot.id === id);
  const newer = state.shots.filter(({ shot: { id } }) => !isListed(id) && !known.includes(id));
  const listed = shots.map((shot) => state.shots.find((each) => each.shot.id === shot.id) ?? openNew(shot));
  const open = [...newer, ...listed];
  const current = open.some(({ shot }) => shot.id === state.current) ? state.current : open[0]?.shot.id;
  return { ...state, shots: open, current: current ?? null };
}

function select(state: SessionState, shot: string): SessionState {
  if (!state.shots.some((open) => open.shot.id === shot) || state.current === shot) return state;
  const dialog: Dialog = state.dialog.kind === 'welcome' ? { kind: 'none' } : state.dialog;
  return {
    ...state,
    dialog,
    current: shot,
    pointed: { kind: 'nothing' },
    chosen: null,
    draft: '',
    role: 'all',
  };
}

function pictureArrived(state: SessionState, key: string | null, shot: Shot | null): SessionState {
  const arriving = state.arriving.filter((picture) => picture.key !== key);
  if (!shot) return { ...state, arriving };
  // The host's events may have told of it already, and of its analysis: this reply is older than they are.
  const known = state.shots.some((open) => open.shot.id === shot.id);
  return select(known ? { ...state, arriving } : putShot({ ...state, arriving }, shot), shot.id);
}

function applyEvent(state: SessionState, event: HostEvent): SessionState {
  switch (event.type) {
    case 'progress': {
      const share = overallShare(event.stage, event.done, event.total);
      return changeShot(state, event.shot, (open) =>
        open.analysis.state === 'running'
          ? { ...open, analysis: { state: 'running', stage: event.stage, share } }
          : open,
      );
    }
    case 'shot_changed':
      return putShot(state, event.shot);
    case 'lab_step':
      return reduceLabs(state, { type: 'lab_step_done', event });
    case 'shot_removed':
      return removeShot(state, event.shot);
    case 'import_changed':
      return { ...state, imports: event.import };
    case 'shot_shown':
    case 'file_refused':
      return state;
    default:
      return assertNever(event);
  }
}

/** Adds the picture in its place by time, or takes over its new state. */
function putShot(state: SessionState, shot: Shot): SessionState {
  if (state.shots.some((open) => open.shot.id === shot.id))
    return changeShot(state, shot.id, (open) => ({
      ...open,
      shot,
      analysis: nextAnalysis(open.analysis, shot),
    }));
  const shots = [...state.shots, openNew(shot)].sort((a, b) =>
    b.shot.added_at.localeCompare(a.shot.added_at),
  );
  const removed = state.removed.filter((id) => id !== shot.id);
  return { ...state, shots, removed, current: state.current ?? shot.id };
}

/** What the host says about the picture, without losing a record that is already here. */
function nextAnalysis(analysis: Analysis, shot: Shot): Analysis {
  if (analysis.state === 'ready') return analysis;
  switch (shot.state) {
    case 'analyzing':
      return analysis.state === 'running' ? analysis : { state: 'running', stage: null, share: 0 };
    case 'failed':
      return analysisOf(shot);
    case 'new':
      return analysis.state === 'running' ? { state: 'cancelled' } : analysis;
    case 'ready':
      return analysis;
    default:
      return assertNever(shot.state);
  }
}

/** Takes a picture away. From here on it can be brought back, whether its notice is shown yet or not. */
function removeShot(state: SessionState, id: string): SessionState {
  const index = state.shots.findIndex(({ shot }) => shot.id === id);
  if (index < 0) return state;
  const shots = state.shots.filter(({ shot }) => shot.id !== id);
  const removed = [...state.removed, id];
  const undoes = 'removal';
  if (state.current !== id) return { ...state, shots, removed, undoes };
  const next = shots[Math.min(index, shots.length - 1)];
  return { ...state, shots, removed, undoes, current: next?.shot.id ?? null, pointed: { kind: 'nothing' } };
}

function questionAnswered(state: SessionState, shot: string, key: string, exchange: Exchange): SessionState {
  const changed = changeTurn(state, shot, key, () => ({ ...answeredTurn(exchange), key }));
  if (state.current !== shot) return changed;
  return { ...changed, pointed: { kind: 'answer', answer: exchange.answer.id, region: null } };
}

const setAnalysis = (state: SessionState, shot: string, analysis: Analysis): SessionState =>
  changeShot(state, shot, (open) => ({ ...open, analysis }));

const changeTurn = (
  state: SessionState,
  shot: string,
  key: string,
  change: (turn: Turn) => Turn,
): SessionState =>
  changeShot(state, shot, (open) => ({
    ...open,
    turns: open.turns.map((turn) => (turn.key === key ? change(turn) : turn)),
  }));

function changeShot(state: SessionState, id: string, change: (open: OpenShot) => OpenShot): SessionState {
  return { ...state, shots: state.shots.map((open) => (open.shot.id === id ? change(open) : open)) };
}
