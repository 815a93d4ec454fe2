const OPENERS =
  'what|which|where|who|whose|when|why|how|is|are|was|were|does|do|did|can|could|should|has|have';
/** Sentences that tell something, without quotations, and a question behind them. */
const TOLD = new RegExp(
  `^(?<context>(?!(?:${OPENERS})\\b)[^.!?"“:]+[.!]\\s+(?:(?!(?:${OPENERS})\\b)[^.!?"“:]+[.!]\\s+)*)(?<question>(?:${OPENERS})\\b[^.!?]*\\?)$`,
  'iu',
);
/** Words that stand for what was told before, and questions for what helps with it. */
const POINTING_BACK =
  /\b(?:press|click|tap|hit|push|buttons?|icons?|(?:where|how|what) (?:do|can|should) (?:i|we)|so|it|its|that|this|these|those|them|they|their|he|she|his|her|one|ones|there)\b/i;
/** "E71", "OX-7741": what tells one of several. */
const CODE = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{2,}(?![\w-])/g;

/**
 * A question without the sentences that lead to it, unless it points back at them: "My result is missing. Where is the error?".
 * A code that they tell is what it is asked for: "My machine shows E71. Which number should I call?".
 */
export function withoutContext(text: string): string {
  const groups = TOLD.exec(text)?.groups;
  if (!groups || POINTING_BACK.test(groups.question)) return text;
  const codes = groups.context.match(CODE) ?? [];
  return codes.length === 1 && !groups.question.includes(codes[0])
    ? groups.question.replace(/\?$/, ` for ${codes[0]}?`)
    : groups.question;
}
