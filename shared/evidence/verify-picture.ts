import type { CardReport } from '../contract.ts';
import type { Crop, EvidenceCard } from '../model/evidence-card.ts';
import type { Hasher, ImageCodec } from '../ports.ts';
import { cropRgba } from '../raster/crop.ts';
import type { RgbaImage } from '../raster/image.ts';
import { fromBase64 } from './base64.ts';
import { toBox } from './fragment-selector.ts';

type Check = CardReport['checks'][number];

const PREFIX = 'data:image/png;base64,';

/** Each crop's bytes against the digest that stands beside them. */
export function verifyCropDigests(card: EvidenceCard, hasher: Hasher): Check {
  const wrong = card.fusion_result.regions.flatMap(({ crop }, index) => {
    const png = crop && cropBytes(crop);
    return crop && (!png || hasher.sha256(png) !== crop.sha256) ? [`crop ${index + 1}`] : [];
  });
  const count = card.fusion_result.regions.filter(({ crop }) => crop !== null).length;
  return {
    name: 'crop_digests',
    passed: wrong.length === 0,
    detail: wrong.length === 0 ? `${count} crop(s) as they were written.` : `Changed: ${wrong.join(', ')}.`,
  };
}

/** The picture's digest, its size, and every crop against the pixels it was cut from. */
export async function verifyPicture(
  card: EvidenceCard,
  bytes: Uint8Array,
  { codec, hasher }: { codec: ImageCodec; hasher: Hasher },
): Promise<Check[]> {
  const sha256 = hasher.sha256(bytes);
  const same = sha256 === card.source_asset.sha256;
  const decoded = await codec.decode(bytes);
  const pictureCheck: Check = {
    name: 'picture',
    passed: same,
    detail: same
      ? `SHA-256 ${sha256}.`
      : `The picture has SHA-256 ${sha256}, the card names ${card.source_asset.sha256}.`,
  };
  if (!decoded.ok) return [pictureCheck, { name: 'crops', passed: false, detail: decoded.error.message }];
  return [pictureCheck, await verifyCrops(card, decoded.value.pixels, codec)];
}

async function verifyCrops(card: EvidenceCard, picture: RgbaImage, codec: ImageCodec): Promise<Check> {
  const wrong: string[] = [];
  const { width, height } = card.source_asset;
  if (picture.width !== width || picture.height !== height)
    wrong.push(`the picture is ${picture.width} x ${picture.height}, the card says ${width} x ${height}`);
  for (const [index, { selector, crop, label }] of card.fusion_result.regions.entries()) {
    if (!crop) continue;
    const png = cropBytes(crop);
    const shown = png && (await codec.decode(png));
    const expected = cropRgba(picture, toBox(selector));
    const difference =
      !shown?.ok || !expected ? 'can not be compared' : differenceOf(shown.value.pixels, expected);
    if (difference)
      wrong.push(`crop ${index + 1} ("${label.slice(0, 60)}", ${selector.value}) ${difference}`);
  }
  return {
    name: 'crops',
    passed: wrong.length === 0,
    detail: wrong.length === 0 ? 'Every crop is what the picture shows there.' : `${wrong.join('; ')}.`,
  };
}

const cropBytes = (crop: Crop): Uint8Array | null => fromBase64(crop.data_url.slice(PREFIX.length));

function differenceOf(shown: RgbaImage, expected: RgbaImage): string | null {
  if (shown.width !== expected.width || shown.height !== expected.height)
    return `is ${shown.width} x ${shown.height}, the region ${expected.width} x ${expected.height}`;
  let pixels = 0;
  for (let byte = 0; byte < expected.data.length; byte += 4) {
    const alpha = expected.data[byte + 3];
    // Encoders may drop the colour of a pixel that is not seen.
    const same =
      shown.data[byte + 3] === alpha &&
      (alpha === 0 ||
        [0, 1, 2].every((channel) => shown.data[byte + channel] === expected.data[byte + channel]));
    if (!same) pixels++;
  }
  return pixels === 0 ? null : `differs from the picture in ${pixels} pixel(s)`;
}
