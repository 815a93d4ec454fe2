const OPENERS = 'what|which|where|who|when|why|how|is|are|does|do|did|can|whose|was|were|tell|show';
const BREAK = new RegExp(
  `\\?+\\s+(?:and\\s+|also\\s+)?(?=(?:${OPENERS})\\b)|[,;]?\\s+and\\s+(?:also\\s+)?(?=(?:what|which|where|who|when|why|how|what's|whats|where's|wheres)\\b)`,
  'giu',
);

/** Two questions in one become two; a question that only has a tail ("..., and where?") keeps it as a second. */
export function splitQuestion(text: string): string[] {
  const quoted = /"[^"]*"|“[^”]*”/u.test(text);
  if (quoted) return [text.trim()];
  const parts = text
    .split(BREAK)
    .map((part) => part.trim().replace(/[,;]$/, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length > 1 ? parts : [text.trim()];
}
