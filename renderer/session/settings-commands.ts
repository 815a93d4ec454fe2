import type { UserError } from '../../shared/model/errors.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { speak } from '../messages.ts';
import type { SessionStore } from './session.ts';
import type { InterfaceLanguage, Theme } from './session-state.ts';

/** What a user chooses about the interface. None of these throws. */
export function createSettingsCommands(
  { bridge, dispatch }: SessionStore,
  report: (error: UserError) => void,
) {
  /** What was chosen here and the host has not written yet: settings that it read before are older. */
  const unwritten = new Set<'theme' | 'language'>();

  function applySettings({ theme, interface_language: language }: Settings): void {
    if (!unwritten.has('theme')) dispatch({ type: 'theme_changed', theme });
    if (!unwritten.has('language')) speakFromNow(language);
  }

  /** The first run begins with a welcome; who opens a picture at once has no need of it. */
  function welcome(): void {
    dispatch({ type: 'dialog_changed', dialog: { kind: 'welcome' } });
    void bridge.request('change_settings', { welcomed: true });
  }

  /** From here on the interface speaks it: the words first, then the state that has it drawn again. */
  function speakFromNow(language: InterfaceLanguage): void {
    speak(language, navigator.languages);
    dispatch({ type: 'language_changed', language });
  }

  async function changeLanguage(language: InterfaceLanguage): Promise<void> {
    speakFromNow(language);
    unwritten.add('language');
    const settings = await bridge.request('change_settings', { interface_language: language });
    unwritten.delete('language');
    if (!settings.ok) report(settings.error);
  }

  async function changeTheme(theme: Theme): Promise<void> {
    dispatch({ type: 'theme_changed', theme });
    unwritten.add('theme');
    const settings = await bridge.request('change_settings', { theme });
    unwritten.delete('theme');
    if (!settings.ok) report(settings.error);
  }

  return { applySettings, welcome, changeLanguage, changeTheme };
}
