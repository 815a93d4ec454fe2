import type { App } from 'electron';

/** Keeps the links that macOS hands over, from before the app is ready, until there is something that opens them. */
export function receiveOpenedLinks(app: App): (open: (link: string) => void) => void {
  const waiting: string[] = [];
  let open = (link: string): void => void waiting.push(link);
  app.on('open-url', (event, link) => {
    event.preventDefault();
    open(link);
  });
  return (next) => {
    open = next;
    for (const link of waiting.splice(0)) next(link);
  };
}
