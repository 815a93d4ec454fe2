/** Superlatives, the type of column they rank by, and whether the greatest is meant. */
const SUPERLATIVES: [RegExp, types: string[], greatest: boolean][] = [
  [
    /\b(newest|latest|most recent|last (?:changed|modified|commit|entry|message|release)|(?:changed|modified|edited|updated|saved|added|created) (?:last|latest|most recently))\b/,
    ['date', 'duration'],
    true,
  ],
  [
    /\b(oldest|earliest|first (?:changed|modified|commit|entry|release)|(?:changed|modified|edited|updated|added|created) (?:first|longest ago))\b/,
    ['date', 'duration'],
    false,
  ],
  [/\b(largest|biggest|heaviest)\b/, ['size', 'number'], true],
  [/\b(smallest|lightest)\b/, ['size', 'number'], false],
  [/\b(most expensive|dearest|priciest)\b/, ['money', 'number'], true],
  [/\b(cheapest|least expensive)\b/, ['money', 'number'], false],
  [/\bbest\b/, ['percent', 'number'], true],
  [/\bworst\b/, ['percent', 'number'], false],
  [/\b(highest|longest|greatest|most)\b/, ['percent', 'number', 'money', 'size', 'duration'], true],
  [/\b(lowest|shortest|fewest|least)\b/, ['percent', 'number', 'money', 'size', 'duration'], false],
];

/** What a superlative ranks by. */
export type Superlative = { pattern: RegExp; types: readonly string[]; greatest: boolean };

/** The superlative of a question in small letters; null where it has none. */
export function superlativeIn(text: string): Superlative | null {
  const rule = SUPERLATIVES.find(([pattern]) => pattern.test(text));
  return rule ? { pattern: rule[0], types: rule[1], greatest: rule[2] } : null;
}
