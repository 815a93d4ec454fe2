import type { ImageFeatures } from '../model/image-features.ts';
import type { StoragePolicy } from '../model/library.ts';

/** Why a picture may not be stored, in plain words; null where it may. */
export function storageRefusal(record: ImageFeatures, policy: StoragePolicy): string | null {
  if (!policy.store) return 'private mode is on';
  const titles = record.ui.windows.map(({ title }) => title.toLowerCase());
  const excluded = policy.excluded.find((name) => titles.some((title) => title.includes(name.toLowerCase())));
  return excluded === undefined ? null : `a window of "${excluded}" is on it`;
}

/** The time (milliseconds) before which pictures are to be deleted; null where none are. */
export const retentionLimit = (policy: StoragePolicy, now: number): number | null =>
  policy.keep_days === null ? null : now - policy.keep_days * 86_400_000;
