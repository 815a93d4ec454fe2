import { type ReactNode, useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { messages } from '../../messages.ts';
import { useSession } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import { ProgramSetting } from './desktop/program-setting.tsx';
import { ShortcutsSetting } from './desktop/shortcuts-setting.tsx';
import { InterfaceLanguageSetting } from './interface-language-setting.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { ModelsSetting } from './models-setting.tsx';
import { SentLog } from './sent-log.tsx';
import styles from './settings.module.css';
import { type SectionName, sectionsWith } from './settings-search.ts';
import { StorageSetting } from './storage-setting.tsx';
import { ThemeSetting } from './theme-setting.tsx';

/** Colours, languages, the library, vision models, and what was sent to them, narrowed by what is searched for. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const words = messages.settings;
  const [sent, reloadSent] = useLoaded('list_sent', {});
  const [wanted, setWanted] = useState('');
  const sections: Readonly<Record<SectionName, ReactNode>> = {
    theme: <ThemeSetting />,
    interfaceLanguage: <InterfaceLanguageSetting />,
    languages: <LanguageSetting />,
    shortcuts: <ShortcutsSetting />,
    program: <ProgramSetting />,
    storage: <StorageSetting />,
    models: <ModelsSetting onSent={reloadSent} />,
    sent: <SentLog sent={sent} />,
  };
  const desktop = useSession(
    ({ connection }) => connection.state === 'open' && connection.status.host === 'electron',
  );
  const [readable] = useLoaded('list_languages', {});
  const codes = readable.state === 'loaded' ? readable.value : [];
  const found = sectionsWith(messages, wanted, desktop, codes);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <input
        type="search"
        data-first-focus
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p className="hidden-text" role="status">
        {wanted.trim() !== '' && words.searchFound(found.length)}
      </p>
      <div className={styles.sections}>
        {found.map((name) => (
          <div key={name} data-setting={name}>
            {sections[name]}
          </div>
        ))}
        {found.length === 0 && <p className={styles.hint}>{words.searchNothing}</p>}
      </div>
    </Dialog>
  );
}
