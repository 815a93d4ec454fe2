/** What the keys do. */
export const shortcutMessages = {
  shortcuts: {
    title: 'Keyboard shortcuts',
    general: 'Anywhere',
    picture: 'On the picture',
    lists: 'In lists',
    names: {
      open: 'Open pictures',
      capture: 'Capture the screen',
      ask: 'Go to the question box',
      undo_remove: 'Bring back the removed picture',
      previous_picture: 'Picture above',
      next_picture: 'Picture below',
      next_area: 'Next part of the window',
      previous_area: 'Previous part of the window',
      show_shortcuts: 'Show these shortcuts',
    },
    local: {
      paste: 'Paste a picture',
      move: 'Move the picture',
      zoom: 'Zoom in, zoom out',
      fit: 'Fit into the window',
      actualSize: 'Actual size',
      layers: 'Show text, elements, errors, windows',
      regions: 'Next, previous region of the answer',
      walk: 'Walk through a list',
      remove: 'Remove the chosen picture',
      close: 'Close a dialog or a menu',
    },
    /** Keys whose caps are written differently by language. */
    caps: { Mod: 'Ctrl', Shift: 'Shift', Delete: 'Delete', Esc: 'Esc' } as Readonly<Record<string, string>>,
  },
};
