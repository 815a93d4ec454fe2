import type { Shot } from '../shared/contract.ts';
import { ok, type Result } from '../shared/model/errors.ts';
import type { ImageCodec } from '../shared/ports.ts';
import type { Analyzer } from './services/analysis/analyzer.ts';
import { isPdf, PDF_SCALE } from './services/pdf/pdf-facts.ts';
import type { SessionPicture } from './session.ts';

/** A picture as it comes from a file, the clipboard, a drop or a capture. */
export type NewPicture = {
  bytes: Uint8Array;
  name: string;
  origin: Shot['origin'];
  displayScale?: number;
  note?: string;
};

/** A picture whose header was read, ready for the session. */
export type OpenedPicture = {
  name: string;
  mediaType: string;
  width: number;
  height: number;
  picture: SessionPicture;
};

/**
 * Looks at a picture's header, or renders the pages of a PDF (up to fifty).
 * Errors: those of ImageCodec.probe and renderPdf.
 */
export async function readNewPicture(
  picture: NewPicture,
  codec: ImageCodec,
  analyzer: Analyzer,
): Promise<Result<OpenedPicture[]>> {
  if (isPdf(picture.bytes)) return readPages(picture, analyzer);
  const probed = await codec.probe(picture.bytes);
  if (!probed.ok) return probed;
  const { mediaType, width, height } = probed.value;
  const captured = picture.origin === 'capture' || picture.origin === 'paste';
  return ok([
    {
      name: picture.name,
      mediaType,
      width,
      height,
      picture: {
        bytes: picture.bytes,
        kind: captured ? 'screenshot' : 'image',
        displayScale: picture.displayScale ?? 1,
        note: picture.note ?? null,
        text: null,
      },
    },
  ]);
}

async function readPages({ bytes, name }: NewPicture, analyzer: Analyzer): Promise<Result<OpenedPicture[]>> {
  const rendered = await analyzer.renderPdf(bytes);
  if (!rendered.ok) return rendered;
  const { pages, pageCount } = rendered.value;
  const limit = pages.length < pageCount ? `, of which ${pages.length} were opened` : '';
  return ok(
    pages.map(({ number, width, height, png, text }) => ({
      name: pageCount > 1 ? `${name}, page ${number}` : name,
      mediaType: 'image/png',
      width,
      height,
      picture: {
        bytes: png,
        kind: 'pdf_page',
        displayScale: PDF_SCALE,
        note: `page ${number} of ${pageCount}${limit}`,
        text,
      },
    })),
  );
}
