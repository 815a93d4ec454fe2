import { appMessages } from './de/app-messages.ts';
import { commandLineMessages } from './de/command-line-messages.ts';
import { desktopMessages } from './de/desktop-messages.ts';
import { hostMessages } from './de/host-messages.ts';
import { labMessages } from './de/lab-messages.ts';
import { libraryMessages } from './de/library-messages.ts';
import { nameMessages } from './de/name-messages.ts';
import { reportMessages } from './de/report-messages.ts';
import { shortcutMessages } from './de/shortcut-messages.ts';
import { suggestionMessages } from './de/suggestion-messages.ts';
import { toolMessages } from './de/tool-messages.ts';
import { trayMessages } from './de/tray-messages.ts';
import { windowMessages } from './de/window-messages.ts';
import type { Messages } from './english.ts';

/** Jedes Wort der Oberfläche auf Deutsch. */
export const german: Messages = {
  ...appMessages,
  ...toolMessages,
  ...labMessages,
  ...libraryMessages,
  ...desktopMessages,
  ...shortcutMessages,
  ...nameMessages,
  ...hostMessages,
  ...windowMessages,
  ...suggestionMessages,
  ...reportMessages,
  ...commandLineMessages,
  ...trayMessages,
};
