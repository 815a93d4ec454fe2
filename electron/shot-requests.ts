import type { HostEvent, Params, Reply, Shot } from '../shared/contract.ts';
import { copyText } from '../shared/copy/copy-text.ts';
import { ok, type Result } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import { hideQuoted, hideSensitive } from '../shared/redact/hide-sensitive.ts';
import type { NewPicture, OpenedPicture } from './read-new-picture.ts';
import type { RedactionService } from './services/redact/redaction-service.ts';
import type { Session, ShotEntry } from './session.ts';

type ShotParts = {
  session: Session;
  redaction: RedactionService;
  recordOf: (shot: string) => Promise<Result<{ entry: ShotEntry; record: ImageFeatures }>>;
  add: (opened: OpenedPicture, origin: NewPicture['origin']) => Shot;
  emit: (event: HostEvent) => void;
};

type Names =
  | 'list_shots'
  | 'cancel'
  | 'get_conversation'
  | 'copy_text'
  | 'find_sensitive'
  | 'hide_sensitive'
  | 'redact'
  | 'remove_shot'
  | 'restore_shot';
type ShotHandlers = { [Name in Names]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests about pictures that are open in the session. */
export function createShotHandlers(parts: ShotParts): ShotHandlers {
  const { session } = parts;
  return {
    list_shots: async () => ok(session.list()),
    cancel: async ({ shot }) => {
      const found = session.get(shot);
      if (!found.ok) return found;
      const cancelled = found.value.running !== null;
      found.value.running?.controller.abort();
      return ok({ cancelled });
    },
    get_conversation: async ({ shot }) => {
      const found = session.get(shot);
      return found.ok ? ok(found.value.conversation) : found;
    },
    copy_text: async ({ shot, mode, region, hide_sensitive: hide }) => {
      const found = await parts.recordOf(shot);
      if (!found.ok) return found;
      const { lines } = found.value.record.text;
      const shown = hide ? hideSensitive(lines, await parts.redaction.find(found.value.record)) : lines;
      return ok({ text: copyText(shown, mode, region) });
    },
    find_sensitive: async ({ shot }) => {
      const found = await parts.recordOf(shot);
      return found.ok ? ok(await parts.redaction.find(found.value.record)) : found;
    },
    hide_sensitive: async ({ shot, text }) => {
      const found = await parts.recordOf(shot);
      if (!found.ok) return found;
      const { record } = found.value;
      return ok(hideQuoted(text, record.text.lines, await parts.redaction.find(record)));
    },
    redact: async ({ shot, keep }) => redact(parts, shot, keep),
    remove_shot: async ({ shot }) => {
      const removed = session.remove(shot);
      if (!removed.ok) return removed;
      removed.value.running?.controller.abort();
      parts.emit({ type: 'shot_removed', shot });
      return ok({});
    },
    restore_shot: async ({ shot }) => {
      const restored = session.restore(shot);
      if (!restored.ok) return restored;
      parts.emit({ type: 'shot_changed', shot: restored.value.shot });
      return ok(restored.value.shot);
    },
  };
}

/** Adds a copy of the picture with its sensitive parts painted over to the session. */
async function redact(parts: ShotParts, shot: string, keep: readonly string[]): Promise<Result<Shot>> {
  const found = await parts.recordOf(shot);
  if (!found.ok) return found;
  const { entry, record } = found.value;
  const masks = (await parts.redaction.find(record)).filter((mask) => !keep.includes(mask.id));
  const painted = await parts.redaction.paint(entry.picture.bytes, masks);
  if (!painted.ok) return painted;
  const name = `${entry.shot.name.replace(/\.\w+$/, '')}-redacted.png`;
  const note = `a copy of ${entry.shot.name} with ${masks.length} parts painted over`;
  const picture = { ...entry.picture, bytes: painted.value, note, text: null };
  const { width, height, origin } = entry.shot;
  return ok(parts.add({ name, mediaType: 'image/png', width, height, picture }, origin));
}
