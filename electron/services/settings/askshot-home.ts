import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The folder for settings, library and logs: ASKSHOT_HOME where it is set, else the system's place for
 * application data (XDG Base Directory Specification on Linux).
 */
export function askshotHome(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  if (environment.ASKSHOT_HOME) return resolve(environment.ASKSHOT_HOME);
  const home = homedir();
  switch (platform) {
    case 'win32':
      return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Askshot');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Askshot');
    default:
      return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'askshot');
  }
}
