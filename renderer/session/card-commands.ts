import { messages, said } from '../messages.ts';
import type { SessionStore } from './session.ts';

/** What a user can do with cards and help documents, in dialogs of their own. None of these throws. */
export function createCardCommands({ bridge, dispatch }: SessionStore) {
  async function verifyCard(file: File, shot: string | null): Promise<void> {
    dispatch({ type: 'card_check_changed', check: { state: 'checking', file: file.name } });
    const result = await bridge.request('verify_card', { card: await file.text(), shot });
    dispatch({
      type: 'card_check_changed',
      check: result.ok
        ? { state: 'checked', file: file.name, report: result.value }
        : { state: 'failed', file: file.name, error: result.error },
    });
  }

  /** Checks a card in the dialog for it. */
  function checkCard(file: File): Promise<void> {
    dispatch({ type: 'dialog_changed', dialog: { kind: 'verify', check: { state: 'choosing' } } });
    return verifyCard(file, null);
  }

  async function showHelp(help: { id: string; title: string }): Promise<void> {
    const dialog = { kind: 'help', title: said(help.title).text, content: null, error: null } as const;
    dispatch({ type: 'dialog_changed', dialog });
    const result = await bridge.request('get_help', { id: help.id, language: messages.locale });
    dispatch({
      type: 'dialog_changed',
      dialog: result.ok ? { ...dialog, content: result.value } : { ...dialog, error: result.error },
    });
  }

  return { verifyCard, checkCard, showHelp };
}
