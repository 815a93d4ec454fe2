import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareRecords } from '../shared/answer/compare-records.ts';
import type { Params, Reply, RequestName, Shot } from '../shared/contract.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import type { NewPicture } from './read-new-picture.ts';
import { findBundledFolder } from './services/bundled-folder.ts';

/** A recording of zenity over an editor: a backup that was denied a permission. */
const SAMPLE = 'backup-failed.png';

type Names = Extract<RequestName, 'compare_pictures' | 'open_sample' | 'prepare_analysis' | 'print_to_pdf'>;
type Handlers = { [Name in Names]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

export type PictureParts = {
  open: (picture: NewPicture) => Promise<Result<Shot>>;
  recordOf: (shot: string) => Promise<Result<{ record: ImageFeatures }>>;
  /** Makes ready to read a picture. */
  prepare: () => Promise<void>;
  /** Prints the page that is shown to a PDF; null where the host's browser does that itself. */
  printPage: (() => Promise<Uint8Array>) | null;
};

/** The requests about several pictures, and about paper. */
export function createPictureHandlers({ open, recordOf, prepare, printPage }: PictureParts): Handlers {
  return {
    compare_pictures: async ({ shot, before }) => {
      const [now, earlier] = [await recordOf(shot), await recordOf(before)];
      if (!now.ok) return now;
      return earlier.ok ? ok(compareRecords(now.value.record, earlier.value.record)) : earlier;
    },
    prepare_analysis: async () => {
      await prepare();
      return ok({});
    },
    open_sample: async () => {
      const folder = findBundledFolder('samples');
      if (!folder) return failed('file_not_found', 'The sample is not there.', 'Install Askshot again.');
      const bytes = await readFile(join(folder, SAMPLE));
      return open({ bytes: new Uint8Array(bytes), name: SAMPLE, origin: 'file' });
    },
    print_to_pdf: async () => {
      const none = failed('internal', 'The page could not be printed.', 'Print it with the system dialog.');
      if (!printPage) return none;
      try {
        return ok({ content: Buffer.from(await printPage()).toString('base64') });
      } catch {
        return none;
      }
    },
  };
}
