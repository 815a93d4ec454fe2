import { type SkillRule, vote } from './rule.ts';

const SUMS =
  /^(?:what is |what are |calculate |compute |how much is |solve )?[\d\s.,()]*\d\s*[-+*/x×^]\s*[\d\s.,()+*/x×^-]*\d[\d\s.()]*\s*[=?]*\s*$/i;

/** Questions that need no picture at all. */
export const noPictureRules: SkillRule[] = [
  vote('no_image_needed', 100, 'it is a sum', (r) => SUMS.test(r.text.trim().replace(/^what's/i, 'what is'))),
  vote(
    'no_image_needed',
    90,
    'it asks for something to be written',
    (r) => r.has('creative') && !r.has('caption') && !r.has('picture') && !r.has('screen') && !r.has('where'),
  ),
  vote(
    'no_image_needed',
    88,
    'it asks about the world, not about the picture',
    (r) => r.has('world_knowledge') && !r.has('picture') && !r.has('screen') && !r.has('error'),
  ),
  vote('no_image_needed', 60, 'it is a greeting', (r) => r.has('greeting') && r.words.length <= 3),
];
