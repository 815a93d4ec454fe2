import { fileURLToPath } from 'node:url';
import { app, dialog } from 'electron';
import { registerAppScheme } from './desktop/app-scheme.ts';
import { LINK_SCHEME } from './desktop/deep-links.ts';
import { receiveOpenedFiles } from './desktop/opened-files.ts';
import { receiveOpenedLinks } from './desktop/opened-links.ts';
import { hardenWebContents } from './desktop/security.ts';
import { COMMANDS_WITHOUT_WINDOW } from './hosts/cli/command-names.ts';
import { unpackedModule } from './services/unpacked-module.ts';

/** A file of the build, seen from out/main. */
const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The words of the command line after the program, and after its folder where it runs from a checkout. */
const words = process.argv.slice(app.isPackaged ? 1 : 2);

/** The module of the thread that analyses pictures. */
const analysisWorker = new URL('./analysis-worker.js', import.meta.url);

if (COMMANDS_WITHOUT_WINDOW.includes(words[0])) void runCommand();
else openProgram();

/** Does what the command line asks for in this process, without a window; the page for `serve` lies in the package. */
async function runCommand(): Promise<void> {
  const { runCommandLine } = await import('./hosts/cli/run-command-line.ts');
  process.exit(await runCommandLine(words, { analysisWorker: unpackedModule(analysisWorker) }));
}

function openProgram(): void {
  registerAppScheme();
  app.enableSandbox();
  // On Wayland shortcuts come through the desktop's portal.
  app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
  const whenFilesCome = receiveOpenedFiles(app);
  const whenLinksCome = receiveOpenedLinks(app);
  hardenWebContents(app);
  const start = async (): Promise<void> => {
    const [{ startDesktop }] = await Promise.all([import('./desktop/start-desktop.ts'), app.whenReady()]);
    if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
    return startDesktop({
      words,
      preload: built('../preload/preload.cjs'),
      page: built('../renderer'),
      analysisWorker,
      whenFilesCome,
      whenLinksCome,
    });
  };
  // A second start, whose words the first one has by now, ends before it loads the program.
  if (app.requestSingleInstanceLock({ words, folder: process.cwd() })) start().catch(giveUp);
  else app.quit();
}

/** A start that fails on an unexpected fault says so; without it the process would stay without a window. */
function giveUp(error: unknown): void {
  dialog.showErrorBox('Askshot could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
