/** Words of the tray, of the menu and of notifications, which no page shows. */
export const trayMessages = {
  tray: {
    ask: 'Ask about a region',
    region: 'Capture a region',
    screen: 'Capture the screen',
    desktop: 'Capture all displays',
    copy: 'Copy the text of a region',
    repeat: 'Repeat the last capture',
    open: 'Open Askshot',
    quit: 'Quit',
    view: 'View',
    copied: 'Text copied',
    characters: (count: number) => (count === 1 ? '1 character' : `${count} characters`),
    shortcutTaken: 'A shortcut can not be used',
    shortcutTakenHint: (keys: string) =>
      `${keys} belongs to another program. Choose another one in Settings.`,
    updateReady: 'An update is ready',
    updateHint: (version: string) => `Askshot ${version} is installed when you quit.`,
  },
};
