import type { IpcMain, WebContents } from 'electron';
import { type HostEvent, type RequestName, requests } from '../../shared/contract.ts';
import { failed, type Result } from '../../shared/model/errors.ts';
import type { Assistant } from '../assistant.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';
import type { RegionTasks } from './overlay/region-tasks.ts';
import { pageOf } from './security.ts';

/**
 * Answers the pages' requests: the main page those of the contract, an overlay its own and no others. The sender and
 * the request's name are checked here, its parameters by who answers.
 */
export function answerRequests(
  ipcMain: IpcMain,
  assistant: Pick<Assistant, 'request'>,
  regions: Pick<RegionTasks, 'answer'>,
): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, params: unknown): Promise<Result<unknown>> => {
    const page = pageOf(event);
    if (page === null)
      return failed('forbidden', 'This page may not talk to Askshot.', 'Open Askshot again.');
    if (page === 'overlay') return regions.answer(event.sender, String(name), params);
    if (typeof name !== 'string' || !Object.hasOwn(requests, name))
      return failed('unknown_request', 'There is no such request.', 'Open Askshot again.');
    return assistant.request(name as RequestName, params);
  });
}

/** Tells the page what happens until it is closed. */
export function forwardEvents(assistant: Assistant, contents: WebContents): void {
  const unsubscribe = assistant.subscribe((event: HostEvent) => {
    if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, event);
  });
  contents.once('destroyed', unsubscribe);
}
