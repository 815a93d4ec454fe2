import type { IpcMain, WebContents } from 'electron';
import { type HostEvent, type RequestName, requests } from '../../shared/contract.ts';
import { failed, type Result } from '../../shared/model/errors.ts';
import type { Assistant } from '../assistant.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';
import { isTrustedSender } from './security.ts';

/** Answers the page's requests. The sender and the request's name are checked here, its parameters by the assistant. */
export function answerRequests(ipcMain: IpcMain, assistant: Assistant): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, params: unknown): Promise<Result<unknown>> => {
    if (!isTrustedSender(event))
      return failed('forbidden', 'This page may not talk to Askshot.', 'Open Askshot again.');
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
