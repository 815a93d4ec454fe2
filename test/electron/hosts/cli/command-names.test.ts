import { expect, it, vi } from 'vitest';
import { COMMANDS_WITHOUT_WINDOW } from '../../../../electron/hosts/cli/command-names.ts';
import { runCommandLine } from '../../../../electron/hosts/cli/run-command-line.ts';

it('names every command but the one that the desktop program does itself', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await runCommandLine(['--help'], { analysisWorker: new URL('file:///none.js') });
  const help = write.mock.calls.map(([text]) => String(text)).join('');
  write.mockRestore();
  const listed = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)\b/gm)].map(
    ([, name]) => name,
  );
  expect(listed.length).toBeGreaterThan(10);
  expect(new Set([...listed, '--help', '--version'])).toEqual(
    new Set([...COMMANDS_WITHOUT_WINDOW, 'capture']),
  );
});
