import { appMessages } from './en/app-messages.ts';
import { commandLineMessages } from './en/command-line-messages.ts';
import { desktopMessages } from './en/desktop-messages.ts';
import { hostMessages } from './en/host-messages.ts';
import { labMessages } from './en/lab-messages.ts';
import { libraryMessages } from './en/library-messages.ts';
import { nameMessages } from './en/name-messages.ts';
import { reportMessages } from './en/report-messages.ts';
import { shortcutMessages } from './en/shortcut-messages.ts';
import { suggestionMessages } from './en/suggestion-messages.ts';
import { toolMessages } from './en/tool-messages.ts';
import { trayMessages } from './en/tray-messages.ts';
import { windowMessages } from './en/window-messages.ts';

/** Every word of the interface in English; the other catalogues have its shape. */
export const english = {
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

export type Messages = typeof english;
