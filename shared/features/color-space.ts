/** A colour in OKLab: lightness 0..1 and two opponent axes (about -0.4..0.4). */
export type OkLab = { lightness: number; a: number; b: number };

/** A colour in OKLCh: lightness 0..1, chroma 0..0.4, hue in degrees 0..360. */
export type OkLch = { lightness: number; chroma: number; hue: number };

/** The transfer function of sRGB (IEC 61966-2-1), tabulated for 8 bit. */
const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** 8-bit sRGB to OKLab (B. Ottosson, "A perceptual color space for image processing", 2020). */
export function toOkLab(red: number, green: number, blue: number): OkLab {
  const r = LINEAR[red];
  const g = LINEAR[green];
  const b = LINEAR[blue];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}

/** Relative luminance of `#rrggbb`, 0 (black) .. 1 (white) (WCAG 2.2). */
export function relativeLuminance(hex: string): number {
  const [r, g, b] = parseHex(hex).map((channel) => LINEAR[channel]);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Polar form of OKLab; the hue of a grey is meaningless. */
export function toOkLch({ lightness, a, b }: OkLab): OkLch {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return { lightness, chroma: Math.hypot(a, b), hue: degrees < 0 ? degrees + 360 : degrees };
}

/** Euclidean distance in OKLab; about 0.02 is just visible side by side, 1 is black to white. */
export function okLabDistance(p: OkLab, q: OkLab): number {
  return Math.hypot(p.lightness - q.lightness, p.a - q.a, p.b - q.b);
}

/** `#rrggbb` in lower case. */
export function toHex(red: number, green: number, blue: number): string {
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}

/** The three channels of `#rrggbb`, 0..255. Throws a RangeError on anything else. */
export function parseHex(hex: string): [red: number, green: number, blue: number] {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`not a #rrggbb colour: ${hex}`);
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
