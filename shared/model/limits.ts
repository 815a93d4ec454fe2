/** Largest picture or PDF file that is taken in, in bytes, by every way in. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
