/** Colours here are packed as 0xRRGGBB. */

export const red = (color: number): number => (color >> 16) & 255;
export const green = (color: number): number => (color >> 8) & 255;
export const blue = (color: number): number => color & 255;

/** Largest difference in one channel, 0..255. */
export function channelDifference(a: number, b: number): number {
  return Math.max(Math.abs(red(a) - red(b)), Math.abs(green(a) - green(b)), Math.abs(blue(a) - blue(b)));
}

/** Luma (ITU-R BT.601), 0..255. */
export function luma(color: number): number {
  return 0.299 * red(color) + 0.587 * green(color) + 0.114 * blue(color);
}

/** How far a colour is from grey: the largest channel less the smallest, 0..255. */
export function chroma(color: number): number {
  return Math.max(red(color), green(color), blue(color)) - Math.min(red(color), green(color), blue(color));
}

/** Hue angle in degrees, 0 (red) .. 360; 0 for grey. */
export function hue(color: number): number {
  const [r, g, b] = [red(color), green(color), blue(color)];
  const spread = chroma(color);
  if (spread === 0) return 0;
  const largest = Math.max(r, g, b);
  const sixth =
    largest === r ? (g - b) / spread : largest === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return (sixth * 60 + 360) % 360;
}

export const toHex = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;
