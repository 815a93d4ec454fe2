import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** What an option of a client of a database or the like is set to. */
function clientOption(option: string): RegExp {
  return new RegExp(
    `^(?:sudo\\s+)?(?:mysql\\w*|mariadb\\w*|psql|pg_\\w+|mongo\\w*|redis-cli|curl|smbclient|ldapsearch|influx)\\b.*?\\s(?:${option})([\\w.:@-]+)`,
  );
}

/** What an argument of a well-known command is, with the words that people ask for it by. */
const ARGUMENTS: [RegExp, type: string, words: string][] = [
  [/^git\s+clone\s+(?:-\S+\s+)*(\S+)/, 'url', 'repository repo project clone cloned'],
  [
    /^(?:sudo\s+)?(?:cp|mv|scp|rsync|cat|less|nano|vim?|rm|tail|head|wc|open)\s+(?:-\S+\s+)*([\w./~-]+)/,
    'path',
    'file copied moved opened read removed shown',
  ],
  [/^(?:sudo\s+)?(?:dpkg|rpm)\s+-\S+\s+(\S+)/, 'path', 'package file install installed'],
  [
    /^git\s+(?:merge|checkout|switch|rebase|branch|pull \S+|push \S+)\s+(?:-\S+\s+)*([\w./-]+)/,
    'branch',
    'branch merge checkout switch',
  ],
  [
    /^(?:sudo\s+)?(?:ssh|ping\d?|telnet|nc|host|dig|nslookup|traceroute|ftp)\s+(?:-\S+\s+(?:\d+\s+)?)*(\S+)/,
    'host',
    'host server machine address connect',
  ],
  [/^(?:cd|mkdir|rmdir|ls|du|df)\s+(?:-\S+\s+)*(\S+)/, 'path', 'folder directory'],
  [
    /^(?:sudo\s+)?(?:python\d?(?:\.\d+)?|node|bash|sh|ruby|perl|php|java|deno|bun|tsx?)\s+(?:-\S+\s+)*(\S+)/,
    'path',
    'script file program run',
  ],
  [
    /^(?:sudo\s+)?(?:apt(?:-get)?|pip\d?|npm|yarn|pnpm|dnf|yum|brew|cargo|gem|snap)\s+(?:install|add|remove|uninstall|i|update|upgrade)\s+(?:-\S+\s+)*(\S+)/,
    'package',
    'package module library program install',
  ],
  [
    /^(?:sudo\s+)?(?:systemctl\s+(?:-\S+\s+)*\w+|service)\s+(?:-\S+\s+)*(\S+)/,
    'service',
    'service unit daemon',
  ],
  [
    /^(?:docker|podman)\s+(?:run|pull|start|stop|exec|logs|rm)\s+(?:-\S+\s+)*(\S+)/,
    'image',
    'container image',
  ],
  [clientOption('-u ?|-U ?|--user(?:name)?[= ]'), 'user_name', 'user username login account name'],
  [clientOption('-h ?|--host(?:name)?[= ]'), 'host', 'host server machine address connect'],
  [clientOption('-P ?|--port[= ]'), 'port', 'port'],
  [/^(?:make|ninja|npm run|yarn|cargo|go)\s+(\S+)/, 'target', 'target task script'],
];
const PROMPT_PARTS = /^\[?([\w.-]+)@([\w.-]+)[: ]\s*(\S*?)\]?[$#%]/;

export type Argument = {
  text: string;
  type: string;
  words: string;
  segment: Segment;
  /** Stands in the prompt: where one works, not what one works on. */
  ofPrompt?: boolean;
};

/** Arguments of the commands typed, and the user, host and folder that the prompt names. */
export function commandArguments(screen: Screen): Argument[] {
  const found: Argument[] = [];
  for (const command of screen.commands)
    for (const part of command.text.split(/\s*(?:;|&&|\|\|?)\s+/))
      for (const [pattern, type, words] of ARGUMENTS) {
        const match = pattern.exec(part);
        if (match) found.push({ text: match[1], type, words, segment: command.line });
      }
  const [first] = screen.commands;
  const prompt = first && PROMPT_PARTS.exec(first.line.text);
  if (prompt) {
    found.push({
      text: prompt[1],
      type: 'user_name',
      words: 'user username login account',
      ofPrompt: true,
      segment: first.line,
    });
    found.push({
      text: prompt[2],
      type: 'host',
      words: 'hostname machine computer name',
      ofPrompt: true,
      segment: first.line,
    });
  }
  return found;
}
