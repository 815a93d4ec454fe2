import {
  aboutWholePicture,
  asksWhat,
  isControl,
  names,
  type RuleInput,
  type SkillRule,
  vote,
} from './rule.ts';

/** What is to be measured follows the words for it at once: "how tall is the dialog", not "... the tower". */
const measuresPart = (r: RuleInput): boolean => {
  const end = r.hits.find((hit) => hit.kind === 'concept' && hit.id === 'measure')?.to ?? 0;
  return r.hits.some(
    (hit) =>
      (hit.kind === 'role' || (hit.kind === 'concept' && (hit.id === 'picture' || hit.id === 'screen'))) &&
      hit.to >= end - 1 &&
      hit.from <= end + 3,
  );
};

/** "the name of the colour scheme", "which colour profile is used": what is set, not what it looks like. */
const namesSetting = (r: RuleInput): boolean =>
  names(r, /\bcolou?r (?:profile|space|depth|temperature|picker|model|mode)\b/) ||
  (names(r, /\bcolou?r (?:scheme|theme|palette|set|preset)\b/) &&
    names(r, /\b(?:name|names|called|named|selected|chosen|picked|set|active|in use|is used)\b/));

/** A lamp is no look of a window. */
export const LAMP =
  /\b(?:night|day|head|tail|back|flash|traffic|status|warning|street|porch|room|hall|kitchen|garden|desk|floor) ?lights?\b|\blights? (?:is |are )?(?:still |already )?(?:on|off|turned|switched|ticked|checked)\b/;

/** Questions about the picture as a whole: text, theme, colour, kind of scene, measures. */
export const wholePictureRules: SkillRule[] = [
  vote(
    'scene_type',
    76,
    'it asks whether a camera took this',
    (r) =>
      (r.form === 'yes_no' && names(r, /\b(taken|made|shot) (by|with|on) a (camera|phone)\b/)) ||
      (r.has('photo') && r.words.length <= 2 && names(r, /^(a |real )?(photo|photograph|real life)/)),
  ),
  vote(
    'has_text',
    64,
    'it asks whether any text can be found',
    (r) =>
      r.form === 'yes_no' &&
      r.has('text') &&
      names(r, /\b(find|see|spot|recogni[sz]e|read|make out)\b.*\b(any|some|a)\b/) &&
      !r.has('error') &&
      !r.roles.some(isControl),
  ),
  vote(
    'main_color',
    66,
    'it asks whether something has a colour',
    (r) =>
      r.form === 'yes_no' &&
      r.hits.some((hit) => hit.kind === 'color' && hit.to === r.tokens.length) &&
      !r.has('exists') &&
      !r.has('theme'),
  ),
  vote('diagnosis', 86, 'it asks for a medical judgement', (r) => r.has('medical')),
  vote(
    'compare_pictures',
    85,
    'it compares two pictures',
    (r) =>
      r.has('picture_pair') ||
      (r.has('changed') && (asksWhat(r) || r.has('where')) && !r.has('error') && r.words.length <= 7),
  ),
  vote(
    'measure',
    84,
    'it asks for pixels',
    (r) => /\d+\s*[,x×]\s*\d+/.test(r.text) && (r.has('color') || r.has('pixel')),
  ),
  vote(
    'measure',
    70,
    'it asks for a length on the screen',
    (r) => r.has('measure') && (r.has('pixel') || measuresPart(r)) && !r.has('photo'),
  ),
  vote(
    'has_text',
    66,
    'it asks whether there is text',
    (r) =>
      r.has('text') &&
      !r.has('color') &&
      !r.roles.some(isControl) &&
      (r.has('exists') || r.form === 'yes_no' || names(r, /\bhave|has|contain/)) &&
      !asksWhat(r) &&
      !r.has('how_many') &&
      !r.has('error') &&
      !r.has('where'),
  ),
  vote(
    'has_text',
    50,
    'it asks whether something can be read',
    (r) =>
      r.form === 'yes_no' &&
      names(r, /\b(written|readable|legible|read|transcribe)\b/) &&
      r.has('exists') &&
      !r.has('error'),
  ),
  vote(
    'theme',
    68,
    'it asks for dark or light',
    (r) =>
      r.has('dark') &&
      r.has('light') &&
      !r.has('color') &&
      !r.has('where') &&
      !(asksWhat(r) && r.roles.some(isControl)) &&
      !names(r, LAMP),
  ),
  vote(
    'theme',
    64,
    'it asks for the theme',
    (r) =>
      r.has('theme') &&
      !r.roles.some(isControl) &&
      (r.has('dark') || r.has('light') || (asksWhat(r) && !r.has('state') && !r.has('topic'))) &&
      !r.has('where') &&
      !r.has('how_many'),
  ),
  vote(
    'theme',
    52,
    'it asks whether something is dark or light',
    (r) =>
      r.form === 'yes_no' &&
      (names(r, /\bdark\b/) || names(r, /\b(light|bright)\b/)) &&
      !names(r, LAMP) &&
      !r.has('color') &&
      !names(r, /\blight(s)? (blue|green|red)/),
  ),
  vote(
    'read_value',
    90,
    'it asks for the name of colours that are set',
    (r) => asksWhat(r) && namesSetting(r) && r.form === 'open',
  ),
  vote(
    'main_color',
    65,
    'it asks for a colour',
    (r) => r.has('color') && !r.has('where') && !r.has('how_many') && !namesSetting(r),
  ),
  vote(
    'main_color',
    45,
    'it names a colour to check',
    (r) =>
      r.form === 'yes_no' &&
      r.hits.some((hit) => hit.kind === 'color') &&
      !r.has('how_many') &&
      !r.has('where'),
  ),
  vote(
    'scene_type',
    72,
    'photo or interface',
    (r) =>
      r.has('photo') &&
      (r.has('ui') || r.has('depiction')) &&
      (r.form === 'choice' || r.has('or')) &&
      !r.has('color'),
  ),
  vote(
    'scene_type',
    56,
    'it asks whether this is a photo',
    (r) =>
      r.form === 'yes_no' &&
      r.has('photo') &&
      !r.has('state') &&
      !r.has('natural') &&
      aboutWholePicture(r) &&
      !names(r, /\b(in|of|behind) the photo/),
  ),
  vote(
    'scene_type',
    55,
    'it asks what kind of picture this is',
    (r) => r.has('kind') && names(r, /\b(kind|type|sort) of (image|picture|scene|capture)\b/),
  ),
  vote(
    'is_ui',
    57,
    'it asks whether this is an interface',
    (r) =>
      (r.form === 'yes_no' || r.form === 'choice') &&
      r.has('ui') &&
      !r.has('state') &&
      !r.has('error') &&
      !r.has('text') &&
      aboutWholePicture(r) &&
      !r.has('exists') &&
      !names(r, /^can (i|you|we|one)\b/) &&
      names(r, /^(so |it )?(is|looks?|seems?|does|do|are|was|would|could|can|has|ui|gui)\b/) &&
      r.categories.filter((c) => c !== 'network').length === 0 &&
      !r.has('open_state') &&
      !r.has('theme') &&
      !r.has('dark'),
  ),
];
