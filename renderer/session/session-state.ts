import type { CardReport, Params, Reply, Shot } from '../../shared/contract.ts';
import type { CopyMode } from '../../shared/model/copy-mode.ts';
import type { UserError } from '../../shared/model/errors.ts';
import type { Box } from '../../shared/model/geometry.ts';
import type { ImageFeatures, Role } from '../../shared/model/image-features.ts';
import type { ImportState } from '../../shared/model/import-state.ts';
import type { Layer } from '../../shared/model/layers.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { type Drawing, NO_ANNOTATIONS, NOTHING_DRAWN } from './annotation-state.ts';
import type { Annotation } from './annotations.ts';
import type { LabRun } from './lab-state.ts';
import { type Labs, NO_LABS } from './reduce-labs.ts';

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
  | { state: 'asking'; key: string; question: string; model: string | null }
  | { state: 'answered'; key: string; question: string; exchange: Exchange }
  | { state: 'failed'; key: string; question: string; error: UserError };

/** A picture of this session with what is known about it. */
export type OpenShot = { shot: Shot; analysis: Analysis; turns: readonly Turn[] };

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
/** How a card leaves: as a file of the host, on paper, as PDF, or as Markdown with the picture on the clipboard. */
export type CardOutput = CardFormat | 'pdf' | 'print' | 'clipboard';
export type LabFormat = Params<'export_lab'>['format'];
export type LabSetFormat = Params<'export_lab_set'>['format'];

/** What is about to leave the program: the text of a picture, words quoted from it, a lab report, or the card of an answer. */
export type Leaving =
  | { kind: 'text'; shot: string; mode: CopyMode }
  | { kind: 'words'; shot: string; text: string; hidden: string }
  | { kind: 'lab'; shot: string; picture: Shot; run: LabRun; format: LabFormat }
  | { kind: 'picture'; shot: string; picture: Shot; way: 'save' | 'copy' | 'print' }
  | { kind: 'card'; shot: string; answer: string; question: string; format: CardOutput };

/** What is being printed: a picture, with the answer about it if there is one. `covered` parts are painted over. */
export type Printing = { shot: Shot; exchange: Exchange | null; covered: readonly Box[]; pdf: boolean };

/** At most one dialog is open. */
export type Dialog =
  | { kind: 'none' }
  | { kind: 'palette' }
  | { kind: 'welcome' }
  | { kind: 'pictures'; shot: Shot; before: string | null }
  | { kind: 'shortcuts' }
  | { kind: 'settings' }
  | { kind: 'library' }
  | { kind: 'compare'; shot: Shot; question: string }
  | { kind: 'ask_model'; shot: Shot; question: string }
  | { kind: 'redact'; shot: Shot }
  | { kind: 'private'; leaving: Leaving; kinds: readonly Reply<'find_sensitive'>[number]['kind'][] }
  | { kind: 'lab'; shot: Shot }
  | { kind: 'lab_set' }
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

export type SessionState = Drawing &
  Labs & {
    connection: Connection;
    theme: Theme;
    /** The import into the library that goes on in the background; null where nothing was heard of one. */
    imports: ImportState | null;
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
    dialog: Dialog;
    printing: Printing | null;
    notices: readonly Notice[];
  };

export const initialState: SessionState = {
  ...NOTHING_DRAWN,
  ...NO_LABS,
  connection: { state: 'connecting' },
  theme: 'system',
  imports: null,
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
  dialog: { kind: 'none' },
  printing: null,
  notices: [],
};

/** The picture that is shown, or null where none is open. */
export const currentShot = (state: SessionState): OpenShot | null =>
  state.shots.find(({ shot }) => shot.id === state.current) ?? null;

/** The annotations of a picture. */
export const annotationsOf = (state: SessionState, shot: string): readonly Annotation[] =>
  (state.drawings[shot] ?? NO_ANNOTATIONS).present;

/** The record of the picture that is shown, once it is there. */
export function currentRecord(state: SessionState): ImageFeatures | null {
  const open = currentShot(state);
  return open?.analysis.state === 'ready' ? open.analysis.record : null;
}
