import { EventEmitter } from 'node:events';

/** What a test does to the desktop around the app, and what it asks about it; both come over the process's channel. */
export type ControlMessage =
  | { type: 'press'; accelerator: string }
  | { type: 'tray'; label: string }
  | { type: 'open-url'; url: string }
  | { type: 'notification'; title: string }
  | { type: 'close-window'; title: string }
  | { type: 'place-window'; title: string; bounds: { x: number; y: number; width: number; height: number } }
  | { type: 'report'; id: number };

/** Emits each message by its type. */
export const control = new EventEmitter();

/** Facts of the desktop, by name; each part of the stand-in adds its own. */
export const reports = new Map<string, () => unknown>();

if (process.send) {
  process.on('message', (message: ControlMessage) => {
    if (message.type !== 'report') return void control.emit(message.type, message);
    const facts = Object.fromEntries([...reports].map(([name, read]) => [name, read()]));
    process.send?.({ id: message.id, facts });
  });
  // The channel alone keeps no process alive.
  process.channel?.unref();
}
