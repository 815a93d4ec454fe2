import { english, type Messages } from './messages/english.ts';

/** Every word of the interface, in one place. Words that come from a picture or a host are never in here. */
export const messages: Messages = english;
