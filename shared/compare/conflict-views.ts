import { toBase64 } from '../evidence/base64.ts';
import { type Box, bottom, containment, grow, intersection, right } from '../model/geometry.ts';
import type { Claim, ConflictView } from '../model/vision.ts';
import type { ImageCodec, SentPicture } from '../ports.ts';
import { cropRgba } from '../raster/crop.ts';
import type { RgbaImage } from '../raster/image.ts';
import type { Tile } from './plan-tiles.ts';

/** What a model was sent: the picture painted over, at its own size, and the parts cut from it. */
export type Sent = { painted: RgbaImage; tiles: readonly Tile[]; pictures: readonly SentPicture[] };

/** Pixels shown around a place, so that its label and its neighbours are seen. */
const AROUND = { x: 200, y: 14 };
const FRAME = [229, 72, 77, 255];

/**
 * Adds both sides of each conflict as small pictures with the place framed; other claims stay as they are. Nothing
 * that was painted over for the model is on them.
 */
export async function addConflictViews(
  claims: readonly Claim[],
  sent: Sent,
  codec: ImageCodec,
): Promise<Claim[]> {
  const views = claims.map(async (claim) => {
    if (claim.status !== 'conflict' || !claim.region) return claim;
    const view = await viewOf(claim.region, claim.nearest ?? null, sent, codec);
    return view ? { ...claim, view } : claim;
  });
  return Promise.all(views);
}

async function viewOf(
  region: Box,
  nearest: Box | null,
  { painted, tiles, pictures }: Sent,
  codec: ImageCodec,
): Promise<ConflictView | null> {
  const place = around(region, painted);
  const { tile, picture } = tileOf(place, tiles, pictures);
  const decoded = await codec.decode(picture.png);
  if (!decoded.ok) return null;
  const draw = async (image: RgbaImage, shown: Box, framed: Box): Promise<string | null> => {
    const crop = framedCrop(image, shown, framed);
    return crop && `data:image/png;base64,${toBase64(await codec.encodePng(crop))}`;
  };
  const screen = await draw(painted, place, region);
  const arrived = await draw(decoded.value.pixels, toTile(place, tile), toTile(region, tile));
  if (!screen || !arrived) return null;
  return {
    screen,
    sent: arrived,
    nearest: nearest && (await draw(painted, around(nearest, painted), nearest)),
  };
}

function around(region: Box, { width, height }: RgbaImage): Box {
  const wide = grow(region, AROUND.x, width, height);
  const high = grow(region, AROUND.y, width, height);
  return { x: wide.x, y: high.y, width: wide.width, height: high.height };
}

/** The part that shows most of a place, the least scaled of those: what the model had to read it from. */
function tileOf(
  place: Box,
  tiles: readonly Tile[],
  pictures: readonly SentPicture[],
): { tile: Tile; picture: SentPicture } {
  const worth = ({ box, width }: Tile): number =>
    Math.round(20 * containment(place, box)) + width / box.width;
  return tiles
    .map((tile, index) => ({ tile, picture: pictures[index] }))
    .reduce((best, each) => (worth(each.tile) > worth(best.tile) ? each : best));
}

/** A box of the whole picture in the pixels of a part of it. */
function toTile(place: Box, { box, width, height }: Tile): Box {
  const inside = intersection(place, box) ?? box;
  const [across, down] = [width / box.width, height / box.height];
  const x = Math.floor((inside.x - box.x) * across);
  const y = Math.floor((inside.y - box.y) * down);
  return {
    x,
    y,
    width: Math.ceil((right(inside) - box.x) * across) - x,
    height: Math.ceil((bottom(inside) - box.y) * down) - y,
  };
}

/** A part of an image with a frame, two pixels wide, around what it is about; null where it lies outside. */
function framedCrop(image: RgbaImage, shown: Box, framed: Box): RgbaImage | null {
  const crop = cropRgba(image, shown);
  if (!crop) return null;
  const { width, height, data } = crop;
  const box = grow({ ...framed, x: framed.x - shown.x, y: framed.y - shown.y }, 4, width, height);
  for (let y = box.y; y < bottom(box); y++)
    for (let x = box.x; x < right(box); x++) {
      const fromEdge = Math.min(x - box.x, y - box.y, right(box) - 1 - x, bottom(box) - 1 - y);
      if (fromEdge < 2) data.set(FRAME, (y * width + x) * 4);
    }
  return crop;
}
