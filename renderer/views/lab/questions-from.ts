/** How many questions the host takes for one run. */
const MOST = 20;

/** One question a line, without empty ones and repetitions. */
export const questionsFrom = (text: string): string[] =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '').slice(0, MOST);
