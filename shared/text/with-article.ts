/** An English noun phrase with "a" or "an" before it, by its first letter. */
export const withArticle = (phrase: string): string => `${/^[aeiou]/i.test(phrase) ? 'an' : 'a'} ${phrase}`;
