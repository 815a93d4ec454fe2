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
  /** When each was chosen here; 0 for never. Replies of the host come in any order, so they are told apart by this. */
  const chosenAt = { theme: 0, language: 0 };
  let now = 0;

  /** The time to give to `applySettings`, taken before the host is asked for the settings. */
  function settingsTime(): number {
    now += 1;
    return now;
  }

  /** Takes over the host's settings but for what was chosen here since they were asked for. */
  function applySettings({ theme, interface_language: language }: Settings, asked: number): void {
    if (chosenAt.theme < asked) dispatch({ type: 'theme_changed', theme });
    if (chosenAt.language < asked) speakFromNow(language);
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
    chosenAt.language = settingsTime();
    const settings = await bridge.request('change_settings', { interface_language: language });
    if (!settings.ok) report(settings.error);
  }

  async function changeTheme(theme: Theme): Promise<void> {
    dispatch({ type: 'theme_changed', theme });
    chosenAt.theme = settingsTime();
    const settings = await bridge.request('change_settings', { theme });
    if (!settings.ok) report(settings.error);
  }

  return { settingsTime, applySettings, welcome, changeLanguage, changeTheme };
}
