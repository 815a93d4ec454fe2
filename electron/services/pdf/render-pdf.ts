import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, Util, VerbosityLevel, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { CancelSignal } from '../../../shared/ports.ts';
import { PDF_SCALE } from './pdf-facts.ts';
import { linesOfTextLayer, type TextRun } from './text-layer.ts';

/** A page as a picture, and its text layer where it has one. */
export type PdfPage = {
  number: number;
  png: Uint8Array;
  width: number;
  height: number;
  text: ImageFeatures['text'] | null;
};
export type RenderedPdf = { pages: PdfPage[]; pageCount: number };

/** How many pages of one file are opened. */
export const MAX_PAGES = 50;
const MAX_PAGE_PIXELS = 20_000_000;
/** A page with fewer letters than this in its text layer counts as scanned and is read with OCR. */
const FEWEST_LETTERS = 3;

const modules = createRequire(import.meta.url);
const folder = (name: string): string =>
  `${join(dirname(modules.resolve('pdfjs-dist/package.json')), name)}/`;

/** Renders the pages of a PDF. Errors: corrupt_image, unsupported_format (password), cancelled. */
export async function renderPdf(bytes: Uint8Array, signal?: CancelSignal): Promise<Result<RenderedPdf>> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      if (signal?.aborted)
        return failed('cancelled', 'The work was cancelled.', 'Start it again when you like.');
      pages.push(await renderPage(document, number));
    }
    return ok({ pages, pageCount: document.numPages });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return failed(
        'unsupported_format',
        'The PDF is protected with a password.',
        'Save a copy without one.',
      );
    const cause = (error instanceof Error ? error.message : String(error)).split('\n')[0].slice(0, 120);
    return failed('corrupt_image', `The PDF is damaged or cut off (${cause}).`, 'Download or save it again.');
  } finally {
    await task.destroy();
  }
}

type Canvas = { width: number; height: number; toBuffer(type: 'image/png'): Buffer };
type RenderTarget = Parameters<PDFPageProxy['render']>[0]['canvas'];
type CanvasFactory = { create(width: number, height: number): { canvas: Canvas; context: unknown } };

async function renderPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(PDF_SCALE, Math.sqrt(MAX_PAGE_PIXELS / (natural.width * natural.height)));
  const viewport = page.getViewport({ scale });
  const factory = document.canvasFactory as CanvasFactory;
  const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as unknown as RenderTarget, viewport }).promise;
  const text = await readTextLayer(page, viewport.transform, scale);
  const png = canvas.toBuffer('image/png');
  page.cleanup();
  return { number, png: Uint8Array.from(png), width: canvas.width, height: canvas.height, text };
}

async function readTextLayer(
  page: PDFPageProxy,
  transform: number[],
  scale: number,
): Promise<ImageFeatures['text'] | null> {
  const { items, lang } = await page.getTextContent();
  const runs = items.flatMap((item): TextRun[] => {
    if (!('str' in item)) return [];
    const [, , , , x, baseline] = Util.transform(transform, item.transform);
    return [{ text: item.str, x, baseline, width: item.width * scale, height: item.height * scale }];
  });
  const lines = linesOfTextLayer(runs);
  const letters = lines.reduce((sum, line) => sum + line.text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
  if (letters < FEWEST_LETTERS) return null;
  return {
    engine: `PDF text layer (pdfjs-dist ${version})`,
    language: lang ?? 'und',
    lines,
    mean_confidence: 1,
  };
}
