import type { Params, Shot } from '../shared/contract.ts';
import { degrade } from '../shared/lab/degrade.ts';
import type { Result } from '../shared/model/errors.ts';
import { describeDegradation } from '../shared/model/ladder.ts';
import type { ImageCodec } from '../shared/ports.ts';
import { labPicture } from './kept-lab-requests.ts';
import type { NewPicture } from './read-new-picture.ts';

type Parts = Parameters<typeof labPicture>[1] & {
  codec: ImageCodec;
  open: (picture: NewPicture) => Promise<Result<Shot>>;
};

/**
 * Opens a picture as the lab had it at a step, with the same pixels. Errors: those of `labPicture`, of the codec, and of
 * opening a picture.
 */
export async function openLabStep(
  { picture, degradation }: Params<'open_lab_step'>,
  parts: Parts,
): Promise<Result<Shot>> {
  const found = await labPicture(picture, parts);
  if (!found.ok) return found;
  const decoded = await parts.codec.decode(found.value.bytes);
  if (!decoded.ok) return decoded;
  const spoiled = await degrade(decoded.value.pixels, degradation, parts.codec);
  if (!spoiled.ok) return spoiled;
  const name = `${found.value.file.replace(/\.\w+$/, '')}, ${describeDegradation(degradation)}.png`;
  return parts.open({ bytes: await parts.codec.encodePng(spoiled.value), name, origin: 'file' });
}
