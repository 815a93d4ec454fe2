import { Copy } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { COPY_MODES } from '../../../shared/model/copy-mode.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { LAYERS, type Layer } from '../../../shared/model/layers.ts';
import { Menu } from '../../components/menu.tsx';
import { messages } from '../../messages.ts';
import { rolesOf } from '../../session/findings.ts';
import { useCommands, useDispatch, useSession } from '../../session/session-context.tsx';
import styles from './found-panel.module.css';

/** Chooses what the list shows: a layer, words that must stand in it, and a role among the elements. */
export function FoundFilter({
  record,
  layer,
  onLayer,
  filter,
  onFilter,
}: {
  record: ImageFeatures;
  layer: Layer;
  onLayer: (layer: Layer) => void;
  filter: string;
  onFilter: (filter: string) => void;
}) {
  const dispatch = useDispatch();
  const { copyPictureText } = useCommands();
  const role = useSession((state) => state.role);
  const words = messages.found;
  const roles = rolesOf(record);
  return (
    <div className={styles.filter}>
      <fieldset className={styles.segments}>
        <legend className="hidden-text">{messages.tabs.found}</legend>
        {LAYERS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={layer === name}
            data-layer={name}
            onClick={() => {
              onLayer(name);
              dispatch({ type: 'layer_switched', layer: name, on: true });
            }}
          >
            {words.layers[name]}
          </button>
        ))}
      </fieldset>
      <div className={styles.fields}>
        <input
          type="search"
          value={filter}
          placeholder={words.filter}
          aria-label={words.filter}
          onChange={(event) => onFilter(event.target.value)}
          onKeyDown={toList}
        />
        {layer === 'text' && (
          <Menu
            label={messages.copyText.label}
            icon={<Copy size={14} aria-hidden />}
            items={COPY_MODES.map((id) => ({ id, label: messages.copyText.modes[id] }))}
            onChoose={(id) => {
              const mode = COPY_MODES.find((name) => name === id);
              if (mode) void copyPictureText(mode);
            }}
          />
        )}
        {layer === 'elements' && roles.length > 0 && (
          <select
            value={role}
            aria-label={words.role}
            onChange={(event) => {
              const chosen = roles.find((entry) => entry.role === event.target.value);
              dispatch({ type: 'role_chosen', role: chosen?.role ?? 'all' });
            }}
          >
            <option value="all">{words.allRoles}</option>
            {roles.map((entry) => (
              <option key={entry.role} value={entry.role}>
                {`${messages.names.roles[entry.role]} (${entry.count})`}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}

/** Enter chooses the first of what the filter leaves, the arrow key goes to it. */
function toList(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  const first = event.currentTarget.closest('[role=tabpanel]')?.querySelector<HTMLElement>('li button');
  first?.focus();
  if (event.key === 'Enter') first?.click();
}
