/** Icons as programs draw them: in many sizes and colours, on many grounds, not always on whole pixels. */
import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import type { RgbaImage } from '../../shared/raster/image.ts';
import type { IconFile } from './icon-files.ts';

export type Drawn = { image: RgbaImage; ground: number };
type Random = () => number;

/** Ground and ink that interfaces use; the last are buttons of a strong colour. */
const COLORS: readonly (readonly [ground: number, ink: number])[] = [
  [0xffffff, 0x000000],
  [0xffffff, 0x333333],
  [0xffffff, 0x6b7280],
  [0xf6f5f4, 0x2e3436],
  [0xefefef, 0x4d4d4d],
  [0xe8e8e7, 0x3d3d3d],
  [0xf8fafc, 0x9ca3af],
  [0xffffff, 0x2563eb],
  [0xffffff, 0xdc2626],
  [0xeff0f1, 0x232629],
  [0x1e1e1e, 0xcccccc],
  [0x202020, 0xffffff],
  [0x353535, 0xeeeeec],
  [0x111827, 0x9ca3af],
  [0x2b303b, 0x8fa1b3],
  [0x2563eb, 0xffffff],
  [0xdc2626, 0xffffff],
  [0x198754, 0xffffff],
  [0x3584e4, 0xffffff],
];
/** Blacks that sets without colours draw with. */
const BLACK =
  /#(?:000000|000|212121|2e3436|2e3434|474747|bebebe|0d0d0d|241f31|222222|1f1f1f|444444|4d4d4d|232629|dfdfdf)\b|\bblack\b|rgb\(0,\s*0,\s*0\)/gi;
const hex = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;
const MARGIN = 6;
/** Share of icons with a dot that says there is something new, and its colour. */
const DOTTED = 0.08;
const ALARM = '#e5484d';
/** Share of icons that are faded, since they cannot be used, and how much is left of them. */
const FADED = 0.15;
const LEFT = 0.45;

/** One icon drawn at random; null where the file cannot be drawn. */
export async function drawIcon(file: IconFile, random: Random): Promise<Drawn | null> {
  const [ground, ink] = COLORS[Math.floor(random() * (file.coloured ? 15 : COLORS.length))];
  try {
    if (file.side > 0) return await placePicture(file, ground, random);
    const side = 11 + random() ** 1.5 * 27;
    return await drawLines(readFileSync(file.path, 'utf8'), file, side, ground, ink, random);
  } catch {
    return null;
  }
}

/** A sign of a font. */
export async function drawLetter(letter: string, font: string, random: Random): Promise<Drawn> {
  const [ground, ink] = COLORS[Math.floor(random() * COLORS.length)];
  const size = 12 + random() * 16;
  const side = Math.ceil(size * 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" fill="${hex(ground)}"/><text x="${side / 2 + random() - 0.5}" y="${side * 0.7 + random()}" text-anchor="middle" font-family="${font}" font-size="${size}" fill="${hex(ink)}">${letter.replace('<', '&lt;').replace('&', '&amp;').replace('&amp;lt;', '&lt;')}</text></svg>`;
  return { image: await pixelsOf(sharp(Buffer.from(svg))), ground };
}

async function drawLines(
  text: string,
  { set, coloured }: IconFile,
  side: number,
  ground: number,
  ink: number,
  random: Random,
): Promise<Drawn> {
  const root = /<svg\b([^>]*)>/i.exec(text);
  if (!root) throw new Error('no drawing');
  const size = (name: string) =>
    Number.parseFloat(new RegExp(`\\s${name}="([\\d.]+)`).exec(root[1])?.[1] ?? '24');
  const box = /viewBox="([^"]+)"/.exec(root[1])?.[1] ?? `0 0 ${size('width')} ${size('height')}`;
  const kept = root[1].replace(/\s(?:width|height|x|y|viewBox|preserveAspectRatio)="[^"]*"/g, '');
  let body = text.slice(root.index + root[0].length);
  if (/ColorScheme/.test(body)) body = body.replace(/<style[\s\S]*?<\/style>/g, '');
  let attributes = kept;
  if (!coloured) {
    body = body.replace(BLACK, hex(ink));
    attributes = kept.replace(BLACK, hex(ink));
  }
  const style =
    set === 'ionicons'
      ? '<style>.ionicon-fill-none{fill:none}.ionicon-stroke-width{stroke-width:32px}.ionicon{stroke:none}</style>'
      : '';
  if (set === 'ionicons')
    body = body
      .replace(
        /class="ionicon-fill-none ionicon-stroke-width"/g,
        `fill="none" stroke="${hex(ink)}" stroke-width="32"`,
      )
      .replace(/class="ionicon-fill-none"/g, 'fill="none"');
  const whole = Math.ceil(side) + 2 * MARGIN;
  const x = MARGIN + (random() < 0.5 ? 0 : random());
  const y = MARGIN + (random() < 0.5 ? 0 : random());
  const drawn = random() < 0.6 ? Math.round(side) : side;
  const dot =
    random() < DOTTED
      ? `<circle cx="${x + drawn * (0.78 + random() * 0.2)}" cy="${y + drawn * (0.05 + random() * 0.2)}" r="${drawn * (0.12 + random() * 0.1)}" fill="${ALARM}"/>`
      : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${whole}" height="${whole}" color="${hex(ink)}" fill="${hex(ink)}">${style}<rect width="100%" height="100%" fill="${hex(ground)}"/><svg${attributes} x="${x}" y="${y}" width="${drawn}" height="${drawn}" viewBox="${box}">${body}${dot}</svg>`;
  return { image: await pixelsOf(sharp(Buffer.from(svg))), ground };
}

/** A picture stands on whole pixels, at its own size or a little scaled. */
async function placePicture({ path, side }: IconFile, ground: number, random: Random): Promise<Drawn> {
  const drawn = random() < 0.75 ? side : Math.max(12, Math.round(side * (0.6 + random() * 0.8)));
  const whole = drawn + 2 * MARGIN;
  const scaled = sharp(path).resize(drawn, drawn, { fit: 'contain', background: '#0000' }).ensureAlpha();
  const icon = await (random() < FADED ? scaled.linear([1, 1, 1, LEFT], [0, 0, 0, 0]) : scaled)
    .png()
    .toBuffer();
  const canvas = sharp({ create: { width: whole, height: whole, channels: 3, background: hex(ground) } });
  return { image: await pixelsOf(canvas.composite([{ input: icon, left: MARGIN, top: MARGIN }])), ground };
}

async function pixelsOf(picture: Sharp): Promise<RgbaImage> {
  const png = await picture.png({ compressionLevel: 0 }).toBuffer();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
  };
}
