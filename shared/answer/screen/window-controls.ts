/** What the buttons in the frame of a window are called, which belong to no program. */
const NAMES = /^(?:minimi[sz]e|maximi[sz]e|close|restore)$/i;

export const isWindowControl = (name: string): boolean => NAMES.test(name);
