import type { Scene } from '../../model/image-features.ts';

/** A kind of picture that questions offer, by the words for it, and how well each scene goes with it, 0..1. */
type Offered = { name: string; words: RegExp; fits: Readonly<Record<Scene, number>> };

const OFFERED: readonly Offered[] = [
  {
    name: 'a real-life photo',
    words: /\b(?:photo(?:graph|s|graphs)?|real[- ]?life|camera|real world)\b/,
    fits: { software_interface: 0, terminal: 0, document: 0.1, chart: 0, real_life_photo: 1, mixed: 0.4 },
  },
  {
    name: 'a software interface',
    words:
      /\b(?:ui|gui|(?:user )?interface|software|screenshot|program|app(?:lication)?|web ?(?:page|site))\b/,
    fits: { software_interface: 1, terminal: 0.8, document: 0.6, chart: 0.7, real_life_photo: 0, mixed: 0.9 },
  },
  {
    name: 'a terminal',
    words: /\b(?:terminal|console|shell|command line)\b/,
    fits: { software_interface: 0.1, terminal: 1, document: 0, chart: 0, real_life_photo: 0, mixed: 0.1 },
  },
  {
    name: 'a document',
    words: /\b(?:documents?|letter|paper|scan|receipt|invoice)\b/,
    fits: {
      software_interface: 0.3,
      terminal: 0.1,
      document: 1,
      chart: 0.4,
      real_life_photo: 0.2,
      mixed: 0.3,
    },
  },
  {
    name: 'a chart',
    words: /\b(?:charts?|diagram|graph|plot)\b/,
    fits: { software_interface: 0.2, terminal: 0, document: 0.2, chart: 1, real_life_photo: 0, mixed: 0.3 },
  },
];

/** Of the kinds of picture that a question offers, the one that goes best with the scene; null where it offers no choice. */
export function sceneChoice(text: string, scene: Scene): string | null {
  const asked = text.toLowerCase();
  const named = OFFERED.filter(({ words }) => words.test(asked));
  if (named.length < 2 || !/\bor\b/.test(asked)) return null;
  return named.reduce((best, next) => (next.fits[scene] > best.fits[scene] ? next : best)).name;
}
