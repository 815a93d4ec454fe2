/**
 * Commands that need no window: a packaged program that gets one of these words does its work and ends. `capture` is not
 * among them, since the desktop program itself captures.
 */
export const COMMANDS_WITHOUT_WINDOW: readonly string[] = [
  'ask',
  'inspect',
  'batch',
  'text',
  'redact',
  'verify',
  'compare',
  'lab',
  'vision',
  'languages',
  'import',
  'search',
  'library',
  'serve',
  'mcp',
  'help',
  '--help',
  '--version',
];
