import { Notification } from 'electron';

/** Notifications on the screen; kept until they are gone, because one that is collected loses its click. */
const shown = new Set<Notification>();

/** Shows a notification where the system can; a click runs `onClick`. */
export function notify(title: string, body: string, onClick?: () => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body, silent: true });
  shown.add(notification);
  const forget = (): void => void shown.delete(notification);
  notification.on('close', forget);
  notification.on('click', () => {
    forget();
    onClick?.();
  });
  notification.show();
}
