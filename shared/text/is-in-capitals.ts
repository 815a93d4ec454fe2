/** Whether a text is written in capitals, as headings of parts are. */
export const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
