/** What can be shown on a picture, layer by layer. */
export const LAYERS = ['text', 'elements', 'errors', 'windows'] as const;
export type Layer = (typeof LAYERS)[number];
