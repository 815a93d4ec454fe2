import sharp from 'sharp';
import type { RegionPlan } from '../../../shared/capture/region-plan.ts';

/**
 * The picture of a region as PNG, put together as planned from the pictures of displays (PNG, by id of the display).
 * Parts that keep their scale keep their pixels exactly; enlarged ones take the nearest pixel. What no display covers
 * is black. Throws where a display of the plan has no picture.
 */
export async function composeRegion(
  plan: RegionPlan,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const layers = await Promise.all(
    plan.parts.map(async ({ display, crop, place }) => {
      const picture = pictures.get(display);
      if (!picture) throw new Error(`no picture of display ${display}`);
      const { x: left, y: top, width, height } = crop;
      const cut = sharp(picture).removeAlpha().extract({ left, top, width, height });
      const input = await cut
        .resize(place.width, place.height, { kernel: 'nearest', fit: 'fill' })
        .png()
        .toBuffer();
      return { input, left: place.x, top: place.y };
    }),
  );
  const [only] = layers;
  if (layers.length === 1 && only.left === 0 && only.top === 0) return only.input;
  const { width, height } = plan;
  const ground = sharp({ create: { width, height, channels: 3, background: '#000000' } });
  return ground.composite(layers).png().toBuffer();
}
