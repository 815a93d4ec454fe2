import { createRequire } from 'node:module';
import { relaxedSimd, simd } from 'wasm-feature-detect';

/** The part of Tesseract's C++ API, as tesseract.js-core binds it, that is used here. */
export interface TesseractApi {
  Init(path: null, languages: string, engine: number): number;
  SetVariable(name: string, value: string): boolean;
  /** Reads `/input` from the in-memory file system; 1 on failure. */
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
}
export interface TesseractModule {
  FS: { writeFile(path: string, data: Uint8Array): void };
  TessBaseAPI: new () => TesseractApi;
}
type CoreFactory = (options: {
  TesseractProgress: () => void;
  print: () => void;
  printErr: () => void;
}) => Promise<TesseractModule>;

const modules = createRequire(import.meta.url);

/**
 * Loads Tesseract as WebAssembly, in the fastest build that this machine runs. The core is used directly, not through
 * tesseract.js' own worker, which encodes and decodes a picture file for every call.
 */
export async function loadTesseractCore(): Promise<TesseractModule> {
  const build = (await relaxedSimd()) ? '-relaxedsimd' : (await simd()) ? '-simd' : '';
  const factory: CoreFactory = modules(`tesseract.js-core/tesseract-core${build}-lstm.js`);
  const silent = (): void => {};
  return factory({ TesseractProgress: silent, print: silent, printErr: silent });
}
