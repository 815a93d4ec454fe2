/**
 * Prompts of interpreters and database clients that no other text looks like: a number, a name with one, or a host and
 * port before the sign (`3>`, `iex(2)>`, `[4]>`, `127.0.0.1:6379>`), and the names of some.
 */
const PROMPTS: readonly RegExp[] = [
  /^(?:(?:\w{2,8}\()?\d{1,4}\)?>|\[\d{1,4}\]>|[\w.-]+:\d{2,5}(?:\[\d+\])?>)(?:\s|$)/,
  /^(?:>>>|\.\.\.(?=\s|$)|In \[\d+\]:|mysql>|MariaDB \[[^\]]*\]>|sqlite>|s?ftp>|\(gdb\)|[\w-]{1,24}[=-][#>](?:\s|$))/,
  /^(?:julia|scala|ghci|Prelude|octave(?::\d+)?|irb\([^)]*\)[^>]*|mongosh|redis[\d.:\w -]*|hive|spark-sql|duckdb|sbt(?::\w+)?|jshell|lua|node|php)\s?>(?:\s|$)/,
];

export const isReplPrompt = (text: string): boolean => PROMPTS.some((pattern) => pattern.test(text.trim()));
