import type { Params, Reply, RequestName } from '../shared/contract.ts';
import { ok, type Result } from '../shared/model/errors.ts';
import { isLocal, type VisionBackend } from '../shared/model/vision.ts';
import type { AuditLog } from './services/vision/audit-log.ts';
import type { BackendsFile } from './services/vision/backends-file.ts';
import { discoverServers } from './services/vision/discover-servers.ts';
import type { KeptKeys } from './services/vision/kept-keys.ts';
import type { VisionService } from './services/vision/vision-service.ts';

type VisionRequestParts = {
  backends: BackendsFile;
  keys: KeptKeys;
  vision: VisionService;
  audit: AuditLog;
};

type VisionRequestName = Extract<
  RequestName,
  | 'list_vision'
  | 'add_vision'
  | 'keep_vision_key'
  | 'get_keychain'
  | 'remove_vision'
  | 'test_vision'
  | 'discover_vision'
  | 'list_sent'
>;
type Handlers = { [Name in VisionRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests about vision models. */
export function createVisionHandlers({ backends, keys, vision, audit }: VisionRequestParts): Handlers {
  const entryOf = (backend: VisionBackend, kept: readonly string[]) => ({
    ...backend,
    local: isLocal(backend),
    key_kept: kept.includes(backend.name),
  });
  return {
    list_vision: async () => {
      const all = await backends.list();
      if (!all.ok) return all;
      const kept = await keys.names();
      return ok(all.value.map((backend) => entryOf(backend, kept)));
    },
    add_vision: async (backend) => {
      const before = await backends.get(backend.name);
      if (!before.ok || before.value.url !== backend.url) {
        const forgotten = await keys.keep(backend.name, null);
        if (!forgotten.ok) return forgotten;
      }
      const added = await backends.add(backend);
      return added.ok ? ok(entryOf(added.value, await keys.names())) : added;
    },
    remove_vision: async ({ name }) => {
      const removed = await backends.remove(name);
      if (!removed.ok) return removed;
      const forgotten = await keys.keep(name, null);
      return forgotten.ok ? ok({}) : forgotten;
    },
    keep_vision_key: async ({ name, key }) => {
      const backend = await backends.get(name);
      if (!backend.ok) return backend;
      const kept = await keys.keep(name, key);
      return kept.ok ? ok({}) : kept;
    },
    get_keychain: async () => ok({ obstacle: await keys.obstacle() }),
    test_vision: async ({ name }) => {
      const backend = await backends.get(name);
      return backend.ok ? vision.test(backend.value) : backend;
    },
    discover_vision: async () => ok(await discoverServers()),
    list_sent: async () => ok(await audit.entries()),
  };
}
