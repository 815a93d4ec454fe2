/** Parts that programs are divided into; by turns one is left out of training. */
export const FOLDS = 4;

/** The program that a picture shows, by the beginning of its file name. */
export const programOf = (image: string): string => image.replace(/[_.].*/, '');

/** The part that a picture's program is in, by its name alone: whatever else is in a set. */
export const foldOf = (image: string): number =>
  [...programOf(image)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;
