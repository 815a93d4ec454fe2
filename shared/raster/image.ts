/** Pixels as they come from a codec: 8 bit, row by row from the top left, four bytes (R, G, B, A) a pixel. */
export type RgbaImage = { width: number; height: number; data: Uint8Array | Uint8ClampedArray };

/** One byte a pixel, 0 (black) .. 255 (white). */
export type GrayImage = { width: number; height: number; data: Uint8Array };

/** One byte a pixel, 0 or 1. */
export type BinaryImage = { width: number; height: number; data: Uint8Array };
