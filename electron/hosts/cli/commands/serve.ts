import { Command } from 'commander';
import type { HostSettings } from '../command-context.ts';

/** `askshot serve [--port N] [--no-open]`: the browser host. */
export function serveCommand(host: HostSettings): Command {
  return new Command('serve')
    .description('Open the assistant in the browser, served on 127.0.0.1 only.')
    .option('--port <n>', 'port to listen on (default: any that is free)')
    .option('--no-open', 'print the address without opening a browser')
    .action(async (options: { port?: number; open: boolean }, command: Command) => {
      const { serve } = await import('../../browser/serve.ts');
      await serve(options, command.optsWithGlobals(), host);
    });
}
