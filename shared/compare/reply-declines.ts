const NOT = "(?: ?not|n?['’]t)";
const REFUSALS = [
  new RegExp(`\\bI (?:can|could|do|did)${NOT} (?:see|tell|read|find|determine|identify|know)\\b`, 'i'),
  /\bI(?: am|['’]m) (?:unable|not able) to\b/i,
  /\bnot (?:visible|shown|stated|mentioned|possible to (?:see|tell|read|say))\b/i,
  new RegExp(`\\bcan${NOT} be (?:seen|told|read|determined|identified)\\b`, 'i'),
  new RegExp(
    `\\b(?:image|picture|screenshot|screen)s? do(?:es)?${NOT} (?:show|say|contain|include|display|mention|provide)\\b`,
    'i',
  ),
];
const FIRST_SENTENCE = /^.*?[.!?](?=\s|$)/s;
const QUOTED = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|`[^`]*`/g;

/**
 * Whether a model's reply says that the picture does not tell. Models put their answer first, so only the first
 * sentence counts ("The code is 5. A trace is not visible." is an answer), without what it quotes: error messages
 * speak of what can not be read, too.
 */
export const replyDeclines = (reply: string): boolean => {
  const text = reply.replace(QUOTED, '').trim();
  const first = FIRST_SENTENCE.exec(text)?.[0] ?? text;
  return REFUSALS.some((refusal) => refusal.test(first));
};
