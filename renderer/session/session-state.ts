import type { CardReport, Params, Reply, Shot } from '../../shared/contract.ts';
import type { CopyMode } from '../../shared/model/copy-mode.ts';
import type { UserError } from '../../shared/model/errors.ts';
import type { ImageFeatures, Role } from '../../shared/model/image-features.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { LabRun } from './lab-state.ts';

export type Status = Reply<'get_status'>;
export type Exchange = Reply<'ask'>;
export type HelpDocument = Reply<'get_help'>;

/** connecting → open ⇄ lost */
export type Connection =
  | { state: 'connecting' }
  | { state: 'open'; status: Status }
  | { state: 'lost'; error: UserError; status: Status | null };

/**
 * waiting → running → ready
 *              ├────→ failed    (may run again)
 *              └────→ cancelled (may run again)
 */
export type Analysis =
  | { state: 'waiting' }
  | { state: 'running'; stage: string | null; share: number }
  | { state: 'ready'; record: ImageFeatures }
  | { state: 'cancelled' }
  | { state: 'failed'; error: UserError };

/** One question and what became of it: asking → answered | failed. */
export type Turn =
  | { state: 'asking'; key: string; question: string }
  | { state: 'answered'; key: string; question: string; exchange: Exchange }
  | { state: 'failed'; key: string; question: string; error: UserError };

/** A picture of this session with what is known about it. */
export type OpenShot = { shot: Shot; analysis: Analysis; turns: readonly Turn[] };

export const LAYERS = ['text', 'elements', 'errors', 'windows'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the interface points at on the picture. */
export type Pointed =
  | { kind: 'nothing' }
  | { kind: 'answer'; answer: string; region: number | null }
  | { kind: 'finding'; layer: Layer; id: string };

export type CardCheck =
  | { state: 'choosing' }
  | { state: 'checking'; file: string }
  | { state: 'checked'; file: string; report: CardReport }
  | { state: 'failed'; file: string; error: UserError };

export type CardFormat = Params<'export_card'>['format'];
export type LabFormat = Params<'export_lab'>['format'];

/** What is about to leave the program: the text of a picture, words quoted from it, a lab report, or the card of an answer. */
export type Leaving =
  | { kind: 'text'; shot: string; mode: CopyMode }
  | { kind: 'words'; shot: string; text: string; hidden: string }
  | { kind: 'lab'; shot: string; picture: Shot; run: LabRun; format: LabFormat }
  | { kind: 'card'; shot: string; answer: string; question: string; format: CardFormat };

/** At most one dialog is open. */
export type Dialog =
  | { kind: 'none' }
  | { kind: 'shortcuts' }
  | { kind: 'settings' }
  | { kind: 'library' }
  | { kind: 'compare'; shot: Shot; question: string }
  | { kind: 'ask_model'; shot: Shot; question: string }
  | { kind: 'redact'; shot: Shot }
  | { kind: 'private'; leaving: Leaving; kinds: readonly Reply<'find_sensitive'>[number]['kind'][] }
  | { kind: 'lab'; shot: Shot }
  | { kind: 'verify'; check: CardCheck }
  | { kind: 'help'; title: string; content: HelpDocument | null; error: UserError | null };

export type Notice = {
  key: string;
  tone: 'info' | 'error';
  message: string;
  remedy: string | null;
  /** Id of the picture that can be brought back. */
  restore: string | null;
};

export type PanelTab = 'ask' | 'found';

export type Theme = Settings['theme'];
export type InterfaceLanguage = Settings['interface_language'];

export type SessionState = {
  connection: Connection;
  theme: Theme;
  language: InterfaceLanguage;
  /** Newest first. */
  shots: readonly OpenShot[];
  current: string | null;
  /** Ids of pictures that were removed and can be brought back, the last one last. */
  removed: readonly string[];
  /** Pictures being handed over. */
  arriving: readonly { key: string; name: string }[];
  layers: Readonly<Record<Layer, boolean>>;
  role: Role | 'all';
  pointed: Pointed;
  tab: PanelTab;
  /** What stands in the question box. */
  draft: string;
  /** Runs of the failure lab by the picture's id. */
  labs: Readonly<Record<string, LabRun>>;
  dialog: Dialog;
  notices: readonly Notice[];
};

export const initialState: SessionState = {
  connection: { state: 'connecting' },
  theme: 'system',
  language: 'system',
  shots: [],
  current: null,
  removed: [],
  arriving: [],
  layers: { text: false, elements: false, errors: true, windows: false },
  role: 'all',
  pointed: { kind: 'nothing' },
  tab: 'ask',
  draft: '',
  labs: {},
  dialog: { kind: 'none' },
  notices: [],
};

/** The picture that is shown, or null where none is open. */
export const currentShot = (state: SessionState): OpenShot | null =>
  state.shots.find(({ shot }) => shot.id === state.current) ?? null;

/** The record of the picture that is shown, once it is there. */
export function currentRecord(state: SessionState): ImageFeatures | null {
  const open = currentShot(state);
  return open?.analysis.state === 'ready' ? open.analysis.record : null;
}
