import { Command } from 'commander';
import { VERSION } from '../../../version.ts';
import { type HostSettings, withAssistant } from '../command-context.ts';

/**
 * `askshot mcp`: the assistant as tools for other programs, over standard input and output until they close. The protocol
 * is loaded here only: other commands start without it.
 */
export function mcpCommand(host: HostSettings): Command {
  return new Command('mcp')
    .description(
      'Offer the assistant to other programs as tools (Model Context Protocol, on standard input).',
    )
    .action((_options: object, command: Command) =>
      withAssistant(command, host, async (assistant) => {
        const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
        const { createMcpServer } = await import('../../mcp/create-mcp-server.ts');
        const server = createMcpServer(assistant, VERSION);
        const ended = new Promise<void>((resolve) => {
          process.stdin.once('end', resolve);
          process.stdin.once('close', resolve);
        });
        await server.connect(new StdioServerTransport());
        await ended;
        await server.close();
      }),
    );
}
