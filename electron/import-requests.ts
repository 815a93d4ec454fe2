import type { Params, Reply, RequestName } from '../shared/contract.ts';
import type { Result } from '../shared/model/errors.ts';
import type { BackgroundImport } from './services/library/background-import.ts';

type ImportRequestName = Extract<RequestName, 'get_import' | 'add_import' | 'pause_import' | 'cancel_import'>;
type Handlers = { [Name in ImportRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests about the import that goes on in the background. */
export function createImportHandlers(imports: BackgroundImport): Handlers {
  return {
    get_import: async () => imports.state(),
    add_import: ({ path }) => imports.add([path]),
    pause_import: async ({ paused }) => imports.pause(paused),
    cancel_import: async () => imports.cancel(),
  };
}
