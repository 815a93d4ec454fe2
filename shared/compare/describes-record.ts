import type { ImageFeatures } from '../model/image-features.ts';

/** Words that answers use for facts of the record; the record's own words stand for themselves. */
const SAYINGS: readonly [RegExp, (record: ImageFeatures) => boolean][] = [
  [
    /\b(?:photo(?:graph)?|real[- ]life)\b/i,
    (record) => record.scene.kind === 'real_life_photo' || record.scene.kind === 'mixed',
  ],
  [
    /\b(?:screenshot|interface|window|dialog|program|application|app|web ?page|website|page|screen)\b/i,
    (record) => record.is_ui,
  ],
  [
    /\b(?:terminal|console|command line|shell)\b/i,
    (record) => record.scene.kind === 'terminal' || record.topic === 'terminal',
  ],
  [/\bdark\b/i, (record) => record.colors.theme === 'dark' || record.main_color.includes('dark')],
  [/\b(?:light|white|bright)\b/i, (record) => record.colors.theme === 'light'],
  [
    /\b(?:error|fail(?:s|ed|ure)?|problem|could not|cannot|denied|refused)\b/i,
    (record) => record.errors.length > 0,
  ],
  [/\bno (?:visible )?errors?\b/i, (record) => record.errors.length === 0],
  [/\b(?:text|words|reads)\b/i, (record) => record.has_text],
];

/**
 * Whether the record's facts carry a sentence that names no literal. One fact that speaks against it is enough to
 * deny; at least one must speak for it.
 */
export function describesRecord(sentence: string, record: ImageFeatures): boolean {
  const verdicts = SAYINGS.filter(([pattern]) => pattern.test(sentence)).map(([, holds]) => holds(record));
  if (verdicts.includes(false)) return false;
  return verdicts.length > 0 || namesFact(sentence, record);
}

/** A category of error, a topic, a colour or an element's role that the record holds. */
function namesFact(sentence: string, record: ImageFeatures): boolean {
  const said = ` ${sentence.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `;
  const facts = [
    ...record.errors.map((error) => error.category),
    record.topic,
    record.main_color,
    ...record.colors.dominant.filter((color) => color.share > 0.1).map((color) => color.name),
    ...record.ui.elements.map((element) => element.role),
  ];
  return facts.some((fact) => fact !== 'unknown' && said.includes(` ${fact.replaceAll('_', ' ')} `));
}
