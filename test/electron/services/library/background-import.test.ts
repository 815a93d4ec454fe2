import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '../../../../electron/services/clock.ts';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { BackgroundImport } from '../../../../electron/services/library/background-import.ts';
import { sha256Of } from '../../../../electron/services/library/item-rows.ts';
import { LazyLibrary } from '../../../../electron/services/library/lazy-library.ts';
import { Library } from '../../../../electron/services/library/library.ts';
import { ok, type Result } from '../../../../shared/model/errors.ts';
import type { ImportState } from '../../../../shared/model/import-state.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { sampleRecord } from '../../../fakes/sample-record.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';

const PICTURE = new URL('../../../fixtures/pictures/pyhttp_404.png', import.meta.url);
const OTHER = new URL('../../../fixtures/pictures/zenity_denied.png', import.meta.url);
let folder: string;
let shots: string;
let library: LazyLibrary;
let imports: BackgroundImport;
let told: ImportState[];

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

function start(): void {
  library = new LazyLibrary(() =>
    Library.open(join(folder, 'library'), {
      codec: new SharpCodec(),
      clock: systemClock,
      language: 'eng',
      analyzer: {
        renderPdf: async () => ok({ pages: [], pageCount: 0 }),
        analyze: async ({ id, file, bytes }) => {
          const source = { ...sampleRecord().source, file, sha256: sha256Of(bytes) };
          return ok({ ...sampleRecord({ source }), id });
        },
      },
    }),
  );
  told = [];
  imports = new BackgroundImport(library, Date.now, (state) => told.push(state));
}

async function stop(): Promise<void> {
  await imports.close();
  library.close();
}

beforeEach(() => {
  folder = temporaryFolder();
  shots = join(folder, 'shots');
  mkdirSync(shots);
  start();
});
afterEach(stop);

it('brings in what appears in the watched folder, also what came while it was closed', async () => {
  const settings = { ...DEFAULT_SETTINGS, watched_folder: shots };
  expect(value(imports.follow(settings)).watching).toBe(shots);
  cpSync(PICTURE, join(shots, 'a.png'));
  await vi.waitFor(
    () => expect(told.at(-1)?.last).toMatchObject([{ file: 'a.png', outcome: 'stored' }]),
    5000,
  );
  await stop();
  cpSync(OTHER, join(shots, 'b.png'));
  start();
  imports.follow(settings);
  await vi.waitFor(() => expect(value(library.get()).store.count()).toBe(2), 5000);
});

it('does not watch in private mode, and says where a folder is not there', () => {
  const settings = { ...DEFAULT_SETTINGS, watched_folder: shots };
  const storage = { ...DEFAULT_SETTINGS.storage, store: false };
  expect(value(imports.follow({ ...settings, storage })).watching).toBeNull();
  expect(imports.follow({ ...settings, watched_folder: join(shots, 'none') })).toMatchObject({
    error: { code: 'file_not_found' },
  });
});

it('stays paused over a restart, goes on when it is told to, and names duplicates', async () => {
  cpSync(PICTURE, join(shots, 'a.png'));
  cpSync(PICTURE, join(shots, 'copy.png'));
  imports.pause(true);
  expect(value(await imports.add([shots]))).toMatchObject({ state: 'paused', waiting: 2 });
  await stop();
  start();
  expect(value(imports.goOn())).toMatchObject({ state: 'paused', waiting: 2 });
  imports.pause(false);
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ state: 'idle', waiting: 0 }), 5000);
  expect(told.at(-1)).toMatchObject({
    counts: { stored: 1, duplicate: 1, refused: 0, failed: 0 },
    last: [{ file: 'copy.png', duplicate: { kind: 'same_bytes', file: 'a.png' } }, { file: 'a.png' }],
  });
});

it('gives up what waits, and goes on after files that are none', async () => {
  imports.pause(true);
  await imports.add([shots, new URL(import.meta.url).pathname]);
  expect(value(imports.cancel())).toMatchObject({ state: 'idle', waiting: 0 });
  await imports.add([new URL(import.meta.url).pathname]);
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ state: 'idle', counts: { failed: 1 } }), 5000);
});
