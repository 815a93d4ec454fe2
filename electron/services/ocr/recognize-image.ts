import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Box } from '../../../shared/model/geometry.ts';
import type { RecognizedLine, RecognizeOptions } from '../../../shared/ports.ts';
import type { GrayImage } from '../../../shared/raster/image.ts';
import type { LanguageFile } from './language-data.ts';
import type { TesseractApi, TesseractModule } from './tesseract-core.ts';

/** Page segmentation modes of Tesseract: single line, single block, sparse text. */
const MODES: Record<RecognizeOptions['layout'], string> = { line: '7', block: '6', page: '11' };
/** Engine mode of Tesseract: the LSTM network alone. */
const LSTM_ONLY = 1;

/** The data of a language can't be used: it is broken, or lacks the part that was asked for. */
export class LanguageDataError extends Error {}

/** Starts a recogniser on the given data. Throws LanguageDataError where Tesseract refuses it. */
export function startRecognizer(module: TesseractModule, files: readonly LanguageFile[]): TesseractApi {
  for (const { code, path } of files) module.FS.writeFile(`./${code}.traineddata`, unpack(path));
  const api = new module.TessBaseAPI();
  const codes = files.map((file) => file.code).join('+');
  if (api.Init(null, codes, LSTM_ONLY) !== 0)
    throw new LanguageDataError(`Tesseract refused the data of ${codes}.`);
  api.SetVariable('tessedit_do_invert', '0'); // pictures come dark on light: a second pass over the inverse is in vain
  return api;
}

function unpack(path: string): Uint8Array {
  try {
    const bytes = readFileSync(path);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch (error) {
    throw new LanguageDataError(error instanceof Error ? error.message : String(error));
  }
}

/** Recognises one picture. Boxes are in its pixels, confidence 0..1. */
export function recognizeImage(
  module: TesseractModule,
  api: TesseractApi,
  image: GrayImage,
  layout: RecognizeOptions['layout'],
): RecognizedLine[] {
  module.FS.writeFile('/input', encodePgm(image));
  api.SetVariable('tessedit_pageseg_mode', MODES[layout]);
  if (api.SetImageFile(1, 0) === 1) throw new Error('Tesseract could not take the picture.');
  api.Recognize(null);
  const { blocks } = JSON.parse(api.GetJSONText()) as { blocks: Block[] | null };
  return (blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines.map(toLine)),
  );
}

/** Portable graymap (Netpbm P5): a header of text, then the pixels as they are. */
function encodePgm({ width, height, data }: GrayImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + data.length);
  bytes.set(header);
  bytes.set(data, header.length);
  return bytes;
}

type Part = {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
};
type Line = Part & { words: (Part & { symbols: Part[] })[] };
type Block = { paragraphs: { lines: Line[] }[] };

const toLine = (line: Line): RecognizedLine => ({
  ...toPart(line),
  words: line.words.map((word) => ({
    ...toPart(word),
    symbols: word.symbols.map(toPart).filter(({ text }) => text !== ''),
  })),
});

/** Invisible characters that Tesseract puts around words of another direction (UAX 9). */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const toPart = ({ text, confidence, bbox }: Part): { text: string; confidence: number; box: Box } => ({
  text: text.replace(DIRECTION_MARKS, '').trim(),
  confidence: Math.max(0, Math.min(1, confidence / 100)),
  box: { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 },
});
