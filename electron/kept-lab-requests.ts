import type { Params, Reply } from '../shared/contract.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { LabSetFolder } from './services/lab/lab-set-folder.ts';
import type { SettingsFile } from './services/settings/settings-file.ts';
import type { ShotEntry } from './session.ts';

type KeptRequestName = 'keep_lab_set' | 'keep_lab_picture' | 'get_lab_set' | 'forget_lab_set';
type Handlers = { [Name in KeptRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };
type Parts = {
  labSet: LabSetFolder;
  settings: Pick<SettingsFile, 'storagePolicy'>;
  find: (shot: string) => Result<ShotEntry>;
};

/** The requests by which a run over several pictures outlives the program. */
export function createKeptLabHandlers(parts: Parts): Handlers {
  const { labSet, settings } = parts;
  return {
    keep_lab_set: async ({ plan }) => {
      if (!settings.storagePolicy().store) return ok({ kept: false, missing: [] });
      try {
        return ok({ kept: true, missing: await labSet.keepPlan(plan) });
      } catch {
        return ok({ kept: false, missing: [] });
      }
    },
    keep_lab_picture: async ({ key, picture }) => {
      const found = await labPicture(picture, parts);
      if (!found.ok) return found;
      try {
        await labSet.keepPicture(key, found.value.bytes);
        return ok({});
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? 'error';
        return failed(
          'output_not_writable',
          `The picture can't be kept (${code}).`,
          'Check that there is room on the disk.',
        );
      }
    },
    get_lab_set: async () => ok(await labSet.read()),
    forget_lab_set: async () => {
      await labSet.forget();
      return ok({});
    },
  };
}

/** The bytes of a picture that the lab goes through. Errors: unknown_shot, file_not_found. */
export async function labPicture(
  picture: Params<'run_lab'>['picture'],
  { labSet, find }: Pick<Parts, 'labSet' | 'find'>,
): Promise<Result<{ bytes: Uint8Array; file: string }>> {
  if ('content' in picture) return ok({ bytes: Buffer.from(picture.content, 'base64'), file: picture.name });
  if ('kept' in picture) {
    const kept = await labSet.picture(picture.kept);
    return kept ? ok(kept) : failed('file_not_found', 'The picture is not kept any more.', 'Add it again.');
  }
  const found = find(picture.shot);
  return found.ok ? ok({ bytes: found.value.picture.bytes, file: found.value.shot.name }) : found;
}
