/** The two channels between the page and the main process; nothing else crosses. */
export const REQUEST_CHANNEL = 'askshot:request';
export const EVENT_CHANNEL = 'askshot:event';
