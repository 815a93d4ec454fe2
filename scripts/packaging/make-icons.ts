/**
 * Draws assets/icons/SIZExSIZE.png of the program's one icon, renderer/favicon.svg.
 *   node scripts/packaging/make-icons.ts
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const root = join(import.meta.dirname, '../..');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const drawing = readFileSync(join(root, 'renderer/favicon.svg'));
const folder = join(root, 'assets/icons');
mkdirSync(folder, { recursive: true });
for (const size of SIZES)
  await sharp(drawing, { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: false })
    .toFile(join(folder, `${size}x${size}.png`));
