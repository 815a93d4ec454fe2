import { type ConvNetwork, reachOf, readConvNetwork, runConvNetwork } from '../learned/conv-network.ts';
import { canConvolve } from '../learned/convolve.ts';
import type { GrayImage } from '../raster/image.ts';
import { isUneven } from '../raster/is-uneven.ts';
import { SHARPENING_NETWORK } from './sharpening-network.ts';

/** Pixels of a tile; tiles without anything drawn are left as they are. With its surroundings it is whole groups. */
const TILE = 124;
/** Difference in levels between neighbours that even ground does not have. */
const UNEVEN = 6;

let network: ConvNetwork | null = null;

/** Whether this machine can do it in a time that somebody waits for. */
export const canSharpenText = canConvolve;

/**
 * Draws the text of a damaged picture anew: a small network, trained by scripts/train-sharpening on screens that were
 * blurred, shrunk, compressed and noised, gives every pixel the level that it most likely had.
 * @returns a picture of the same size
 * @throws WebAssembly.CompileError where `canSharpenText` says no
 */
export function sharpenText(gray: GrayImage): GrayImage {
  network ??= readConvNetwork(SHARPENING_NETWORK);
  const data = Uint8ClampedArray.from(gray.data);
  for (let y = 0; y < gray.height; y += TILE)
    for (let x = 0; x < gray.width; x += TILE)
      if (isDrawn(gray, x, y)) sharpenTile(network, gray, data, x, y);
  return { ...gray, data: new Uint8Array(data.buffer) };
}

function isDrawn(gray: GrayImage, left: number, top: number): boolean {
  for (let y = Math.max(1, top); y < Math.min(gray.height, top + TILE); y++)
    for (let x = Math.max(1, left); x < Math.min(gray.width, left + TILE); x++)
      if (isUneven(gray, y * gray.width + x, UNEVEN)) return true;
  return false;
}

/** Works a tile out with so much around it as its pixels depend on; the picture's border goes on beyond it. */
function sharpenTile(
  net: ConvNetwork,
  gray: GrayImage,
  into: Uint8ClampedArray,
  left: number,
  top: number,
): void {
  const reach = reachOf(net);
  const side = TILE + 2 * reach;
  const levels = new Float64Array(side * side);
  for (let y = 0; y < side; y++) {
    const row = clamp(top - reach + y, gray.height) * gray.width;
    for (let x = 0; x < side; x++)
      levels[y * side + x] = gray.data[row + clamp(left - reach + x, gray.width)];
  }
  const made = runConvNetwork(net, levels, side, side);
  for (let y = top; y < Math.min(top + TILE, gray.height); y++)
    for (let x = left; x < Math.min(left + TILE, gray.width); x++)
      into[y * gray.width + x] = made[(y - top + reach) * side + x - left + reach];
}

const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));
