/** Words about capturing the screen. */
export const desktopMessages = {
  captureAgain: {
    action: 'Capture again and ask again',
    hint: 'First make the part bigger or clearer on your screen.',
  },
};
