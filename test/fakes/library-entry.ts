import { createHash } from 'node:crypto';
import type { ImageFeatures } from '../../shared/model/image-features.ts';
import type { LibraryEntry } from '../../shared/ports.ts';
import { sampleLine, sampleRecord } from './sample-record.ts';
import { wordSpace } from './word-space.ts';

/** An entry whose picture and text are made from a name and lines; the bytes only stand for a picture. */
export function libraryEntry(
  name: string,
  lines: readonly string[] = [name],
  changes: Partial<ImageFeatures> = {},
): LibraryEntry {
  const bytes = Buffer.from(`picture bytes of ${name} `.repeat(40));
  const base = sampleRecord({
    text: {
      engine: 'fake 1.0',
      language: 'eng',
      lines: lines.map((text, index) => sampleLine(`L${index + 1}`, text, 10 + index * 20)),
      mean_confidence: 0.9,
    },
    errors: [],
    ...changes,
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const record = {
    ...base,
    id: name,
    source: { ...base.source, file: `${name}.png`, sha256, ...changes.source },
  };
  const look = createHash('sha256').update(name).digest();
  return {
    record,
    bytes,
    pixelSha256: createHash('sha256').update(`pixels ${name}`).digest('hex'),
    thumbnail: Buffer.from(`thumbnail of ${name}`),
    vector: wordSpace.ofRecord(record),
    look: new Uint8Array(look),
    addedAt: 1_767_323_045_000,
  };
}
