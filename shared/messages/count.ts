/** A number with the word in the right form: count(1, 'line', 'lines') is "1 line". Fits languages with two forms. */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
