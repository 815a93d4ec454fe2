/**
 * Pixels a PDF unit (1/72 inch) when pages are rendered: 10 point text then has an x-height of about 10 pixels,
 * the least that Tesseract reads well.
 */
export const PDF_SCALE = 2;

/** Whether a file's first bytes are those of a PDF (ISO 32000-1, 7.5.2). */
export const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
