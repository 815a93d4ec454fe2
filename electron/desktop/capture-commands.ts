import type { CaptureOrder } from '../../shared/capture/capture-order.ts';
import type { Shot } from '../../shared/contract.ts';
import { failed, type Result, type UserError } from '../../shared/model/errors.ts';
import type { Assistant } from '../assistant.ts';
import type { RegionTasks } from './overlay/region-tasks.ts';

export type CaptureCommandParts = {
  assistant: Pick<Assistant, 'request' | 'refuseFile' | 'showShot'>;
  regions: Pick<RegionTasks, 'run'>;
  /** Brings the main window to the front, opening it where there is none. */
  showWindow: () => Promise<void>;
};

/** Does what a shortcut, the tray or `askshot capture` asks for, and shows the outcome in the main window. */
export async function runCaptureOrder(parts: CaptureCommandParts, order: CaptureOrder): Promise<void> {
  if (order.what === 'ask' || order.what === 'copy') {
    const done = await parts.regions.run(order.what);
    if (!done.ok) await report(parts, done.error);
    return;
  }
  const taken = await take(parts, order);
  if (taken.ok) {
    await parts.showWindow();
    return parts.assistant.showShot(taken.value.id);
  }
  if (taken.error.code !== 'cancelled') await report(parts, taken.error);
}

async function take(
  { assistant }: CaptureCommandParts,
  order: Exclude<CaptureOrder, { what: 'ask' | 'copy' }>,
): Promise<Result<Shot>> {
  if (order.what === 'repeat') return assistant.request('repeat_capture', { delay: order.delay });
  if (order.what === 'take')
    return assistant.request('capture_screen', { target: order.target, delay: order.delay });
  const targets = await assistant.request('list_capture_targets', {});
  if (!targets.ok) return targets;
  const wanted = order.title.toLowerCase();
  const window = targets.value.windows.find(({ title }) => title.toLowerCase().includes(wanted));
  if (!window)
    return failed(
      'capture_unavailable',
      `No window is named "${order.title}".`,
      'Check its title, or choose a region.',
    );
  const target = { kind: 'window', window: window.id } as const;
  return assistant.request('capture_screen', { target, delay: order.delay });
}

async function report({ assistant, showWindow }: CaptureCommandParts, error: UserError): Promise<void> {
  await showWindow();
  assistant.refuseFile('Capture', error);
}
