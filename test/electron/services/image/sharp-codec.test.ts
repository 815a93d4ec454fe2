import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { MAX_PIXELS, SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import type { DecodedImage } from '../../../../shared/ports.ts';
import { ROOT } from '../../../source-files.ts';
import { claimPngSize, makeBmp, pattern, patternImage } from './make-picture.ts';

const codec = new SharpCodec();
const screenshot = readFileSync(join(ROOT, 'test/fixtures/pictures/zenity_denied.png'));

async function decode(bytes: Uint8Array): Promise<DecodedImage> {
  const result = await codec.decode(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
async function codeOf(bytes: Uint8Array): Promise<string | null> {
  const result = await codec.decode(bytes);
  return result.ok ? null : result.error.code;
}
const rgbaAt = ({ pixels: { data, width } }: DecodedImage, x: number, y: number): number[] => [
  ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('SharpCodec reads', () => {
  it.each(['png', 'webp', 'tiff'] as const)('%s without loss', async (format) => {
    const lossless = { png: {}, webp: { lossless: true }, tiff: { compression: 'lzw' } }[format] as object;
    const decoded = await decode(await patternImage(9, 5).toFormat(format, lossless).toBuffer());
    expect(decoded.mediaType).toBe(`image/${format}`);
    expect([...decoded.pixels.data]).toEqual([...pattern(9, 5)]);
  });

  it.each(['jpeg', 'avif', 'gif'] as const)('%s with its size', async (format) => {
    const decoded = await decode(await patternImage(40, 30).toFormat(format).toBuffer());
    expect(decoded).toMatchObject({
      mediaType: `image/${format}`,
      pages: 1,
      pixels: { width: 40, height: 30 },
    });
    expect(decoded.pixels.data).toHaveLength(40 * 30 * 4);
  });

  it('one pixel', async () => {
    expect((await decode(await patternImage(1, 1).png().toBuffer())).pixels).toMatchObject({
      width: 1,
      height: 1,
    });
  });

  it('16 bit, grey, palette and CMYK as 8-bit sRGB', async () => {
    const grey = { create: { width: 3, height: 3, channels: 3, background: '#808080' } } as const;
    const deep = await sharp(grey).toColourspace('rgb16').png().toBuffer();
    const single = await sharp(grey).toColourspace('b-w').png().toBuffer();
    const palette = await sharp(grey).png({ palette: true }).toBuffer();
    for (const file of [deep, single, palette])
      expect(rgbaAt(await decode(file), 1, 1)).toEqual([128, 128, 128, 255]);
    const cmyk = await decode(await sharp(grey).toColourspace('cmyk').tiff().toBuffer());
    expect(rgbaAt(cmyk, 1, 1)[3]).toBe(255);
    for (const channel of rgbaAt(cmyk, 1, 1).slice(0, 3)) expect(Math.abs(channel - 128)).toBeLessThan(20);
  });

  it('transparency as it stands', async () => {
    const clear = {
      create: { width: 2, height: 2, channels: 4, background: { r: 200, g: 10, b: 20, alpha: 0.5 } },
    } as const;
    expect(rgbaAt(await decode(await sharp(clear).png().toBuffer()), 0, 0)).toEqual([200, 10, 20, 128]);
  });

  it('the first frame of an animation, and says how many there are', async () => {
    const frames = await sharp(Buffer.concat([pattern(8, 6), pattern(8, 6).fill(255)]), {
      raw: { width: 8, height: 12, channels: 4, pageHeight: 6 },
    })
      .gif({ delay: [50, 50] })
      .toBuffer();
    const decoded = await decode(frames);
    expect(decoded).toMatchObject({ pages: 2, pixels: { width: 8, height: 6 } });
    expect(rgbaAt(decoded, 0, 0)).toEqual([0, 0, 0, 255]);
  });

  it('a photo the way its EXIF orientation says, with the same size in the header', async () => {
    const turned = await patternImage(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await decode(turned)).toMatchObject({ pixels: { width: 20, height: 40 } });
    expect(await codec.probe(turned)).toMatchObject({ value: { width: 20, height: 40 } });
  });

  it('a picture with a wrong extension by its bytes: the codec never sees a name', async () => {
    expect((await decode(await patternImage(4, 4).webp().toBuffer())).mediaType).toBe('image/webp');
  });

  it('what it encoded, pixel by pixel', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        async (width, height) => {
          const image = { width, height, data: pattern(width, height) };
          expect([...(await decode(await codec.encodePng(image))).pixels.data]).toEqual([...image.data]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('SharpCodec reads BMP', () => {
  const white = [255, 255, 255, 255];
  const black = [0, 0, 0, 255];
  const palette = [0, 0, 0, 0, 255, 255, 255, 0];

  it.each([1, 4, 8] as const)('with a palette of %i bit', async (bits) => {
    const colors = [...palette, ...Array(2 ** bits * 4 - palette.length).fill(0)];
    const decoded = await decode(
      makeBmp({ width: 5, height: 3, bits, palette: colors, pixel: (x, y) => (x === 4 && y === 0 ? 1 : 0) }),
    );
    expect([rgbaAt(decoded, 4, 0), rgbaAt(decoded, 3, 0), rgbaAt(decoded, 4, 2)]).toEqual([
      white,
      black,
      black,
    ]);
  });

  it.each([24, 32] as const)('of %i bit, from the bottom or the top', async (bits) => {
    for (const topDown of [false, true]) {
      const decoded = await decode(
        makeBmp({ width: 3, height: 2, bits, topDown, pixel: (x, y) => (y === 0 && x === 0 ? 0xff8001 : 0) }),
      );
      expect(decoded).toMatchObject({ mediaType: 'image/bmp', pixels: { width: 3, height: 2 } });
      expect([rgbaAt(decoded, 0, 0), rgbaAt(decoded, 0, 1)]).toEqual([[255, 128, 1, 255], black]);
    }
  });

  it('of 16 bit (five bits a channel)', async () => {
    const decoded = await decode(
      makeBmp({ width: 2, height: 1, bits: 16, pixel: (x) => (x === 0 ? 0x7c00 : 0x7fff) }),
    );
    const [red, bright] = [rgbaAt(decoded, 0, 0), rgbaAt(decoded, 1, 0)];
    expect(red[0]).toBeGreaterThan(240);
    expect(red.slice(1)).toEqual([0, 0, 255]);
    expect(Math.min(...bright.slice(0, 3))).toBeGreaterThan(240);
  });

  it('of 32 bit with bit fields, and with an alpha channel that is used', async () => {
    const file = Buffer.from(makeBmp({ width: 2, height: 1, bits: 32, alpha: 128, pixel: () => 0x0a141e }));
    expect(rgbaAt(await decode(file), 0, 0)).toEqual([10, 20, 30, 128]);
    const masks = Buffer.alloc(12);
    for (const [index, mask] of [0xff, 0xff00, 0xff0000].entries()) masks.writeUInt32LE(mask, index * 4);
    const fields = Buffer.concat([file.subarray(0, 54), masks, file.subarray(54)]);
    fields.writeUInt32LE(66, 10);
    fields.writeUInt32LE(3, 30);
    expect(rgbaAt(await decode(fields), 1, 0)).toEqual([30, 20, 10, 255]);
  });

  it('with run lengths of 8 and 4 bit, literal runs, skips and early ends', async () => {
    const colors = [...palette, ...Array(64 - palette.length).fill(9)];
    // Bottom row: three of index 1, end of line. Next row: skip one, a literal run of three (padded), end of bitmap.
    const runs = {
      8: [3, 1, 0, 0, 0, 2, 1, 0, 0, 3, 1, 0, 1, 0, 0, 1],
      4: [3, 0x11, 0, 0, 0, 2, 1, 0, 0, 3, 0x10, 0x10, 0, 1],
    };
    for (const bits of [8, 4] as const) {
      const head = Buffer.from(
        makeBmp({ width: 4, height: 2, bits, palette: colors, pixel: () => 0 }).slice(0, 54 + 64),
      );
      head.writeUInt32LE(bits === 8 ? 1 : 2, 30);
      const decoded = await decode(Buffer.concat([head, Buffer.from(runs[bits])]));
      const row = (y: number): boolean[] => [0, 1, 2, 3].map((x) => rgbaAt(decoded, x, y)[0] === 255);
      expect(row(1)).toEqual([true, true, true, false]);
      expect(row(0)).toEqual([false, true, false, true]);
      expect(await codeOf(Buffer.concat([head, Buffer.from(runs[bits].slice(0, 9))]))).toBe('corrupt_image');
    }
  });

  it('and refuses cut-off, empty and huge ones by their header', async () => {
    const file = makeBmp({ width: 20, height: 20, bits: 24, pixel: () => 0 });
    for (const length of [2, 20, 40, 54, 100, 700])
      expect(await codeOf(file.slice(0, length))).toBe('corrupt_image');
    for (const [width, height, code] of [
      [0, 5, 'image_too_small'],
      [20_000, 20_000, 'image_too_large'],
      [-5, 5, 'corrupt_image'],
    ] as const) {
      const claimed = Buffer.from(file);
      claimed.writeInt32LE(width, 18);
      claimed.writeInt32LE(height, 22);
      expect(await codeOf(claimed)).toBe(code);
    }
  });
});

describe('SharpCodec refuses', () => {
  it('nothing, text and unknown formats', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty_file');
    expect(await codeOf(Buffer.from('this is a text file named picture.png\n'))).toBe('unsupported_format');
    expect(await codeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('unsupported_format');
    expect(await codeOf(Buffer.from('%PDF-1.7\n'))).toBe('unsupported_format');
  });

  it('a decompression bomb by its header', async () => {
    expect(await codeOf(await claimPngSize(20_000, 20_000))).toBe('image_too_large');
    expect(await codec.probe(await claimPngSize(20_000, 20_000))).toMatchObject({
      error: { code: 'image_too_large' },
    });
    expect(await codeOf(await claimPngSize(MAX_PIXELS / 100, 101))).toBe('image_too_large');
    expect(await codeOf(await claimPngSize(0x7fffffff, 0x7fffffff))).toMatch(/image_too_large|corrupt_image/);
  });

  it('a header without pixels', async () => {
    expect(await codeOf(await claimPngSize(0, 0))).toMatch(/image_too_small|corrupt_image/);
    expect(await codeOf(await claimPngSize(300, 300))).toBe('corrupt_image');
  });

  it('a screenshot cut off at any byte of its pixels', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: screenshot.indexOf('tEXt') - 5 }), async (length) => {
        expect(await codeOf(screenshot.subarray(0, length))).toBe('corrupt_image');
      }),
      { numRuns: 25 },
    );
  });

  it('work that was cancelled', async () => {
    expect(await codec.decode(screenshot, AbortSignal.abort())).toMatchObject({
      error: { code: 'cancelled' },
    });
  });
});

describe('SharpCodec never throws', () => {
  it('on random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await codec.decode(bytes)).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('on random bytes behind a real signature, or inside a real file', async () => {
    const real = await Promise.all([
      ...(['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const).map(
        (format): Promise<Uint8Array> => patternImage(16, 16).toFormat(format).toBuffer(),
      ),
      makeBmp({ width: 16, height: 16, bits: 24, pixel: (x, y) => x * y }),
      makeBmp({ width: 16, height: 16, bits: 8, palette: Array(1024).fill(7), pixel: (x) => x }),
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...real),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        async (file, changes, cut) => {
          const damaged = Buffer.from(file);
          for (const [at, value] of changes) damaged[at % damaged.length] = value;
          const result = await codec.decode(damaged.subarray(0, 12 + (cut % damaged.length)));
          if (result.ok)
            expect(result.value.pixels.data.length).toBe(
              result.value.pixels.width * result.value.pixels.height * 4,
            );
          else expect(result.error.remedy).not.toBe('');
        },
      ),
      { numRuns: 250 },
    );
  });
});
