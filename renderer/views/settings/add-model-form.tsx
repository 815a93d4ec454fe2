import { useState } from 'react';
import type { UserError } from '../../../shared/model/errors.ts';
import { VISION_KINDS } from '../../../shared/model/vision.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useBridge } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';
import { DiscoverServers } from './discover-servers.tsx';
import { emptyModelForm, type ModelForm, modelFromForm } from './model-form.ts';
import styles from './settings.module.css';

/** The fields of a new model; the browser checks their form before anything is sent to the host. */
export function AddModelForm({ onAdded }: { onAdded: () => Promise<void> }) {
  const words = messages.settings;
  const bridge = useBridge();
  const [form, setForm] = useState<ModelForm>(emptyModelForm);
  const [error, setError] = useState<UserError | null>(null);
  const [keychain] = useLoaded('get_keychain', {});
  const [key, setKey] = useState('');
  const set = (change: Partial<ModelForm>): void => setForm((before) => ({ ...before, ...change }));
  const add = async (): Promise<void> => {
    const added = await bridge.request('add_vision', modelFromForm(form));
    const kept =
      added.ok && key.trim() !== ''
        ? await bridge.request('keep_vision_key', { name: added.value.name, key })
        : added;
    setError(kept.ok ? null : kept.error);
    if (!added.ok) return;
    setForm(emptyModelForm);
    setKey('');
    await onAdded();
  };
  const { fields } = words;
  return (
    <details className={styles.add}>
      <summary>{words.add}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <DiscoverServers onChoose={(server) => set(server)} />
        <label>
          <span>{fields.kind}</span>
          <select
            value={form.kind}
            onChange={(event) => {
              const kind = VISION_KINDS.find((name) => name === event.target.value);
              if (kind) set({ kind });
            }}
          >
            {VISION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <TextField
          label={fields.name}
          value={form.name}
          pattern="[A-Za-z0-9][A-Za-z0-9._\-]{0,39}"
          title={fields.nameHint}
          onText={(name) => set({ name })}
        />
        <TextField label={fields.url} type="url" value={form.url} onText={(url) => set({ url })} />
        <TextField
          label={fields.model}
          value={form.model}
          maxLength={200}
          onText={(model) => set({ model })}
        />
        <TextField
          label={fields.key}
          value={form.key}
          required={false}
          pattern="[A-Za-z_][A-Za-z0-9_]*"
          title={fields.keyHint}
          onText={(key) => set({ key })}
        />
        <p className={styles.hint}>{fields.keyHint}</p>
        <TextField
          label={fields.price}
          value={form.price}
          required={false}
          pattern="\s*\d+(\.\d+)?\s*/\s*\d+(\.\d+)?\s*"
          title={fields.priceHint}
          onText={(price) => set({ price })}
        />
        <p className={styles.hint}>{fields.priceHint}</p>
        {keychain.state === 'loaded' && keychain.value.obstacle === null && (
          <>
            <TextField
              label={fields.ownKey}
              type="password"
              value={key}
              required={false}
              maxLength={1000}
              onText={setKey}
            />
            <p className={styles.hint}>{fields.ownKeyHint}</p>
          </>
        )}
        {keychain.state === 'loaded' && keychain.value.obstacle !== null && (
          <p className={styles.hint}>{keychain.value.obstacle}</p>
        )}
        {error && <ErrorNote error={error} />}
        <div className={styles.submit}>
          <Button type="submit" look="primary">
            {words.add}
          </Button>
          <span className={styles.hint}>{words.replaces}</span>
        </div>
      </form>
    </details>
  );
}

type TextFieldProps = {
  label: string;
  value: string;
  onText: (text: string) => void;
  type?: 'text' | 'url' | 'password';
  required?: boolean;
  pattern?: string;
  title?: string;
  maxLength?: number;
};

function TextField({ label, onText, type = 'text', required = true, ...rest }: TextFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        {...rest}
        type={type}
        required={required}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}
