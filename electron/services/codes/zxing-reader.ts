import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import type { CodeSymbol } from '../../../shared/model/image-features.ts';
import type { CodeReader } from '../../../shared/ports.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';

/**
 * Symbologies with a checksum or error correction strong enough that a screen full of text and lines yields no
 * false code; ITF, Codabar, Code 39 and the like are left out for that reason.
 */
const FORMATS: ReaderOptions['formats'] = [
  'QRCode',
  'MicroQRCode',
  'DataMatrix',
  'Aztec',
  'PDF417',
  'EAN13',
  'UPCA',
  'Code128',
];

/** Reads QR and bar codes with ZXing-C++ as WebAssembly; its binary comes from the npm package. */
export class ZxingReader implements CodeReader {
  #ready: Promise<unknown> | null = null;

  async read(image: RgbaImage): Promise<CodeSymbol[]> {
    this.#ready ??= prepare();
    await this.#ready;
    const { width, height } = image;
    const data = new Uint8ClampedArray(image.data);
    const found = await readBarcodes(
      { width, height, data, colorSpace: 'srgb' } as Parameters<typeof readBarcodes>[0],
      {
        formats: FORMATS,
        maxNumberOfSymbols: 16,
        tryHarder: true,
        tryRotate: false,
        minLineCount: 3,
      },
    );
    return found.filter((result) => result.isValid && result.text.length > 0).map(toSymbol);
  }
}

async function prepare(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const { buffer, byteOffset, byteLength } = await readFile(path);
  const wasmBinary = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

function toSymbol(result: ReadResult, index: number): CodeSymbol {
  const corners = Object.values(result.position);
  const x = Math.max(0, Math.min(...corners.map((corner) => corner.x)));
  const y = Math.max(0, Math.min(...corners.map((corner) => corner.y)));
  const width = Math.max(...corners.map((corner) => corner.x)) - x;
  const height = Math.max(...corners.map((corner) => corner.y)) - y;
  return { id: `code-${index + 1}`, format: result.format, text: result.text, box: { x, y, width, height } };
}
