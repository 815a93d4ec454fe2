/** A name as it is compared: in small letters, without quotes. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/["'“”‘’]/g, '')
    .trim();
