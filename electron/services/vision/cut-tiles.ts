import sharp from 'sharp';
import type { Tile } from '../../../shared/compare/plan-tiles.ts';
import type { SentPicture } from '../../../shared/ports.ts';

/** Cuts and scales a picture as planned; PNG, since JPEG would blur small text. */
export async function cutTiles(png: Uint8Array, tiles: readonly Tile[]): Promise<SentPicture[]> {
  const pictures: SentPicture[] = [];
  for (const { box, width, height } of tiles) {
    const region = { left: box.x, top: box.y, width: box.width, height: box.height };
    const cut = sharp(png).extract(region).resize(width, height, { fit: 'fill', kernel: 'lanczos3' });
    pictures.push({ png: await cut.png().toBuffer(), width, height });
  }
  return pictures;
}
