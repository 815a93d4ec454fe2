import type { Scene } from '../../model/image-features.ts';

export type OfferedKind = 'photo' | 'interface' | 'terminal' | 'document' | 'chart';

/** A kind of picture that questions offer, by the words for it, and how well each scene goes with it, 0..1. */
type Offered = { kind: OfferedKind; words: RegExp; fits: Readonly<Record<Scene, number>> };

const OFFERED: readonly Offered[] = [
  {
    kind: 'photo',
    words: /\b(?:photo(?:graph|s|graphs)?|real[- ]?life|camera|real world)\b/,
    fits: { software_interface: 0, terminal: 0, document: 0.1, chart: 0, real_life_photo: 1, mixed: 0.4 },
  },
  {
    kind: 'interface',
    words:
      /\b(?:ui|gui|(?:user )?interface|software|screenshot|(?<!\b(?:terminal|console|shell|command[- ]line) )(?:program|app(?:lication)?)|web ?(?:page|site))\b/,
    fits: { software_interface: 1, terminal: 0.8, document: 0.6, chart: 0.7, real_life_photo: 0, mixed: 0.9 },
  },
  {
    kind: 'terminal',
    words: /\b(?:terminal|console|shell|command[- ]line)\b/,
    fits: { software_interface: 0.1, terminal: 1, document: 0, chart: 0, real_life_photo: 0, mixed: 0.1 },
  },
  {
    kind: 'document',
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
    kind: 'chart',
    words: /\b(?:charts?|diagram|graph|plot)\b/,
    fits: { software_interface: 0.2, terminal: 0, document: 0.2, chart: 1, real_life_photo: 0, mixed: 0.3 },
  },
];

const namedIn = (text: string): Offered[] => OFFERED.filter(({ words }) => words.test(text.toLowerCase()));

/** Whether a question speaks of a kind of picture. */
export const namesKind = (text: string, kind: OfferedKind): boolean =>
  namedIn(text).some((offered) => offered.kind === kind);

/** Of the kinds of picture that a question offers, the one that goes best with the scene; null where it offers no choice. */
export function sceneChoice(text: string, scene: Scene): OfferedKind | null {
  const named = namedIn(text);
  if (named.length < 2 || !/\bor\b/i.test(text)) return null;
  return named.reduce((best, next) => (next.fits[scene] > best.fits[scene] ? next : best)).kind;
}
