import type { Params, Reply, RequestName } from '../shared/contract.ts';
import { ok, type Result } from '../shared/model/errors.ts';
import { isLocal, type VisionBackend } from '../shared/model/vision.ts';
import type { AuditLog } from './services/vision/audit-log.ts';
import type { BackendsFile } from './services/vision/backends-file.ts';
import { discoverServers } from './services/vision/discover-servers.ts';
import type { VisionService } from './services/vision/vision-service.ts';

type VisionRequestParts = { backends: BackendsFile; vision: VisionService; audit: AuditLog };

type VisionRequestName = Extract<
  RequestName,
  'list_vision' | 'add_vision' | 'remove_vision' | 'test_vision' | 'discover_vision' | 'list_sent'
>;
type Handlers = { [Name in VisionRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests about vision models. */
export function createVisionHandlers({ backends, vision, audit }: VisionRequestParts): Handlers {
  const withPlace = (backend: VisionBackend) => ({ ...backend, local: isLocal(backend) });
  return {
    list_vision: async () => {
      const all = await backends.list();
      return all.ok ? ok(all.value.map(withPlace)) : all;
    },
    add_vision: async (backend) => {
      const added = await backends.add(backend);
      return added.ok ? ok(withPlace(added.value)) : added;
    },
    remove_vision: async ({ name }) => {
      const removed = await backends.remove(name);
      return removed.ok ? ok({}) : removed;
    },
    test_vision: async ({ name }) => {
      const backend = await backends.get(name);
      return backend.ok ? vision.test(backend.value) : backend;
    },
    discover_vision: async () => ok(await discoverServers()),
    list_sent: async () => ok(await audit.entries()),
  };
}
