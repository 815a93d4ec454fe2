const ENDINGS = new Set(['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'tif', 'tiff', 'avif']);

/** Whether a file's name is that of a picture of one page. */
export const isPictureName = (name: string): boolean =>
  ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
