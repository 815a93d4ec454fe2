import type { Params, Reply } from '../shared/contract.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { KeptAsked } from '../shared/model/kept-lab-set.ts';
import type { LabReport, LabStep } from '../shared/model/lab-report.ts';
import type { LabRunFolder } from './services/lab/lab-run-folder.ts';
import type { LabSetFolder } from './services/lab/lab-set-folder.ts';
import type { SettingsFile } from './services/settings/settings-file.ts';
import type { ShotEntry } from './session.ts';

type KeptRequestName =
  | 'keep_lab_set'
  | 'keep_lab_picture'
  | 'get_lab_set'
  | 'forget_lab_set'
  | 'get_lab_run'
  | 'forget_lab_run';
type Handlers = { [Name in KeptRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };
type Parts = {
  labSet: LabSetFolder;
  labRuns: LabRunFolder;
  settings: Pick<SettingsFile, 'storagePolicy'>;
  find: (shot: string) => Result<ShotEntry>;
  language: () => Promise<string>;
};

/** The requests by which runs on a picture, and over several, outlive the program. */
export function createKeptLabHandlers(parts: Parts): Handlers {
  const { labSet, labRuns, settings, find, language } = parts;
  const keyOf = async (shot: string): Promise<Result<string>> => {
    const found = find(shot);
    return found.ok ? ok(labRuns.keyOf(found.value.picture.bytes, await language())) : found;
  };
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
    get_lab_run: async ({ shot }) => {
      const key = await keyOf(shot);
      return key.ok ? ok(await labRuns.read(key.value)) : key;
    },
    forget_lab_run: async ({ shot }) => {
      const key = await keyOf(shot);
      if (!key.ok) return key;
      await labRuns.forget(key.value);
      return ok({});
    },
    get_lab_set: async () => ok(await labSet.read()),
    forget_lab_set: async () => {
      await labSet.forget();
      return ok({});
    },
  };
}

/** Keeps a run while it goes on. */
export type LabKeeper = {
  begin(asked: KeptAsked, done: readonly LabStep[]): Promise<void>;
  addStep(step: LabStep, thumbnail: string): Promise<void>;
  end(report: LabReport): Promise<void>;
};

/** Where a run is kept: that of a set's picture in the set, that of an open picture by its bytes; null where nowhere. */
export function keeperOf(
  run: string,
  picture: Params<'run_lab'>['picture'],
  {
    labSet,
    labRuns,
    settings,
    bytes,
    language,
  }: Omit<Parts, 'find' | 'language'> & { bytes: Uint8Array; language: string },
): LabKeeper | null {
  if ('kept' in picture)
    return {
      begin: (asked, done) => labSet.beginRun(picture.kept, asked, done),
      addStep: (step, thumbnail) => labSet.addStep(picture.kept, step, thumbnail),
      end: (report) => labSet.endRun(picture.kept, report),
    };
  if (!('shot' in picture) || run !== picture.shot || !settings.storagePolicy().store) return null;
  const key = labRuns.keyOf(bytes, language);
  return {
    begin: (asked, done) => labRuns.begin(key, asked, done),
    addStep: (step, thumbnail) => labRuns.addStep(key, step, thumbnail),
    end: (report) => labRuns.end(key, report),
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
