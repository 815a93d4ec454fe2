import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { ZxingReader } from '../../../../electron/services/codes/zxing-reader.ts';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
beforeAll(() =>
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true }),
);

const codec = new SharpCodec();
const reader = new ZxingReader();

async function load(file: string): Promise<RgbaImage> {
  const bytes = readFileSync(new URL(`../../../fixtures/pictures/${file}`, import.meta.url));
  const decoded = await codec.decode(bytes);
  if (!decoded.ok) throw new Error(decoded.error.message);
  return decoded.value.pixels;
}

/** A real screen with a code laid on it at x, y. */
async function screenWithCode(
  format: 'QRCode' | 'EAN13',
  text: string,
  x: number,
  y: number,
): Promise<RgbaImage> {
  const screen = await load('pyhttp_404.png');
  const written = await writeBarcode(text, { format, scale: 3 });
  const png = new Uint8Array((await written.image?.arrayBuffer()) ?? new ArrayBuffer(0));
  const code = await codec.decode(png);
  if (!code.ok) throw new Error(code.error.message);
  const { pixels } = code.value;
  const data = Uint8Array.from(screen.data);
  for (let row = 0; row < pixels.height; row++)
    data.set(
      pixels.data.subarray(row * pixels.width * 4, (row + 1) * pixels.width * 4),
      ((y + row) * screen.width + x) * 4,
    );
  return { ...screen, data };
}

describe('ZxingReader', () => {
  it('reads a QR code on a screen and says where it stands', async () => {
    const [found, ...others] = await reader.read(
      await screenWithCode('QRCode', 'https://example.org/a?b=1', 500, 300),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: 'code-1',
      format: expect.stringMatching(/^QRCode/),
      text: 'https://example.org/a?b=1',
    });
    expect(found.box.x).toBeGreaterThanOrEqual(500);
    expect(found.box.y).toBeGreaterThanOrEqual(300);
    expect(found.box.width).toBeGreaterThan(40);
  });

  it('reads the number under a product', async () => {
    const found = await reader.read(await screenWithCode('EAN13', '4006381333931', 400, 250));
    expect(found.map((code) => code.text)).toEqual(['4006381333931']);
  });

  it.each(['pyhttp_404.png', 'zenity_denied.png', 'chromium_refused.png', 'photo_dog.jpg'])(
    'finds none in %s',
    async (file) => {
      expect(await reader.read(await load(file))).toEqual([]);
    },
  );
});
