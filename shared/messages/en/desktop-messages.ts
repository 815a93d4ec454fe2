import type { ShortcutState } from '../../contract/desktop-requests.ts';
import type { Purpose } from '../../contract/overlay-requests.ts';
import type { GlobalShortcutName } from '../../model/settings.ts';

const purposes: Record<Purpose, string> = {
  capture: 'Choose the region to capture',
  ask: 'Choose what you want to ask about',
  copy: 'Choose the text to copy',
};
const overlayStages: Record<string, string> = {
  decode: 'Looking at the region …',
  find_lines: 'Finding lines of text …',
  read: 'Reading the text …',
  features: 'Looking at layout and colours …',
};
const shortcutNames: Record<GlobalShortcutName, string> = {
  ask: 'Ask about a region',
  capture: 'Capture a region',
  copy: 'Copy the text of a region',
};
const shortcutStates: Record<ShortcutState['state'], string> = {
  off: 'Off',
  taken: 'Belongs to another program: choose other keys',
  unproven: 'Registered, not tried yet',
  works: 'Works',
  silent: 'Registered, but your desktop did not deliver it',
};

/** Words about capturing the screen. */
export const desktopMessages = {
  captureAgain: {
    action: 'Capture again and ask again',
    actionPart: 'Capture this part again and ask again',
    hint: 'First make the part bigger or clearer on your screen.',
  },
  captureMenu: {
    label: 'Other ways to capture',
    region: 'Region …',
    screen: 'This screen',
    desktop: 'All displays',
    display: (label: string) => `Display: ${label}`,
    window: (title: string) => `Window: ${title}`,
    lastRegion: (width: number, height: number) => `Last region (${width} × ${height})`,
    repeat: 'Same as last time',
    later: (what: string, seconds: number) => `${what}, in ${seconds} seconds`,
  },
  overlay: {
    title: 'Choose a region of the screen',
    frozen: 'The screen as it was a moment ago',
    purposes,
    stages: overlayStages,
    keys: 'Drag, with Shift to adjust it · arrow keys and Enter · A: whole display · Esc: cancel',
    nextDisplay: 'Tab: next display',
    keysWithLast:
      'Drag, with Shift to adjust it · arrow keys and Enter · R: last region · A: whole display · Esc: cancel',
    size: (width: number, height: number) => `${width} by ${height}`,
    panel: {
      title: 'Ask about this region',
      copyTitle: 'Copying the text',
      close: 'Close (Esc)',
      error: 'Where is the error?',
      explain: 'Explain',
      copy: 'Copy text',
      question: 'Your question',
      send: 'Ask',
      thinking: 'Working out the answer …',
      sensitive: (count: number) =>
        count === 1
          ? 'The text holds 1 piece of private data.'
          : `The text holds ${count} pieces of private data.`,
      cut: 'The edge of the region cuts words off.',
      widen: 'Take whole lines',
      asChosen: 'Copy as chosen',
      copyHidden: 'Copy without it',
      copyAll: 'Copy as it is',
      open: 'Open in Askshot',
      nothingKept: 'Nothing of this is kept.',
    },
  },
  desktop: {
    shortcuts: 'Global shortcuts',
    shortcutsHint: 'They work while any program is in front.',
    names: shortcutNames,
    states: shortcutStates,
    press: 'Press the keys …',
    change: (name: string) => `Change the keys of “${name}”`,
    none: 'None',
    remove: (name: string) => `No keys for “${name}”`,
    test: 'Test',
    testing: 'Press it now …',
    silentHint:
      'Some Wayland desktops deliver no shortcuts to programs. Set one in your desktop’s own settings instead, with this command:',
    program: 'Around the window',
    startAtLogin: 'Start with the system, in the tray',
    keepInTray: 'Stay in the tray when the window is closed',
    updates: 'Updates',
    updateFeed: 'Where updates come from (https://…)',
    updateHint: 'Empty: Askshot looks for no updates and contacts nobody.',
    updateWrong: 'This is no https:// address.',
    save: 'Save',
  },
};
