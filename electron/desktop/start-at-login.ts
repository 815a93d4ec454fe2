import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { writeWhole } from '../services/write-whole.ts';

/** The word by which a start with the session is known: Askshot opens in the tray only. */
export const AT_LOGIN = '--at-login';

/**
 * Starts Askshot with the session, or no longer. Windows and macOS keep a list of their own; on Linux it is a file of
 * the XDG Desktop Application Autostart Specification. Only the packaged program can be started so.
 */
export async function startAtLogin(enabled: boolean): Promise<void> {
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: enabled, args: [AT_LOGIN] });
    return;
  }
  const folder = join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'autostart');
  const file = join(folder, 'askshot.desktop');
  if (!enabled) return rm(file, { force: true });
  await mkdir(folder, { recursive: true });
  // An AppImage is started by its own file, not by the one it unpacked.
  const program = process.env.APPIMAGE ?? process.execPath;
  const words = app.isPackaged ? [program, AT_LOGIN] : [program, app.getAppPath(), AT_LOGIN];
  await writeWhole(file, desktopEntry(words));
}

/** A desktop entry; words of Exec are quoted as its specification says (`"`, `` ` ``, `$` and `\` escaped, % doubled). */
export function desktopEntry(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word.replace(/["`$\\]/g, '\\$&').replace(/%/g, '%%')}"`);
  const exec = quoted.join(' ').replace(/\\/g, '\\\\');
  return ['[Desktop Entry]', 'Type=Application', 'Name=Askshot', `Exec=${exec}`, 'Terminal=false', ''].join(
    '\n',
  );
}
