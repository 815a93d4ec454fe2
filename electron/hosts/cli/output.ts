import { rename, rm, writeFile } from 'node:fs/promises';
import { AskshotError } from '../../../shared/model/errors.ts';

/** Writes text to a file (under a temporary name first, so that no half file is left) or to standard output. */
export async function writeOutput(text: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined) {
    await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
    return;
  }
  const temporary = `${file}.${process.pid}.part`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new AskshotError({
      code: 'output_not_writable',
      message: `${file} can't be written (${code}).`,
      remedy: 'Name a file in a folder you may write to, with room on the disk.',
    });
  }
}

/** Shows one line of progress on a terminal, nothing elsewhere. */
export function createProgressLine(): { show: (text: string) => void; clear: () => void } {
  const terminal = process.stderr.isTTY;
  return {
    show: (text) => terminal && process.stderr.write(`\r\x1b[K${text}`),
    clear: () => terminal && process.stderr.write('\r\x1b[K'),
  };
}

/**
 * Text from a picture made safe for a terminal: control characters (escape sequences, carriage returns) and
 * bidirectional overrides become visible marks.
 */
export function forTerminal(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) => (mark === '\n' ? mark : '\ufffd'));
}
