/** What the menus of a bar are usually called. */
const NAMES =
  /^(?:file|edit|view|go|tools?|help|options?|search|windows?|format|insert|bookmarks|settings|preferences)$/i;

export const isMenuName = (text: string): boolean => NAMES.test(text);
