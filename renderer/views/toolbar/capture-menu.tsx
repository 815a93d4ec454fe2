import type { CaptureTarget } from '../../../shared/model/capture-target.ts';
import { Menu, type MenuItem } from '../../components/menu.tsx';
import { messages } from '../../messages.ts';
import { useCommands } from '../../session/session-context.tsx';
import { useLoaded } from '../../session/use-loaded.ts';

type Entry = MenuItem & { target: CaptureTarget | null; delay: number };

/** Windows beyond these are reached by choosing a region. */
const WINDOWS_SHOWN = 8;

/** Every way to capture, where the host captures itself: regions, displays, windows, later, and again. */
export function CaptureMenu() {
  const words = messages.captureMenu;
  const { captureTarget } = useCommands();
  const [targets, reload] = useLoaded('list_capture_targets', {});
  const region: CaptureTarget = { kind: 'region', box: null };
  const here: CaptureTarget = { kind: 'display', display: null };
  const found = targets.state === 'loaded' ? targets.value : null;
  const several = (found?.displays.length ?? 0) > 1;
  const last = found?.last_region;
  const entries: Entry[] = [
    { id: 'region', label: words.region, target: region, delay: 0 },
    ...(last
      ? [
          {
            id: 'last-region',
            label: words.lastRegion(last.width, last.height),
            target: { kind: 'region', box: last } as const,
            delay: 0,
          },
        ]
      : []),
    { id: 'screen', label: words.screen, target: here, delay: 0 },
    ...(several
      ? [{ id: 'desktop', label: words.desktop, target: { kind: 'desktop' } as const, delay: 0 }]
      : []),
    ...(several ? (found?.displays ?? []) : []).map(({ id, label }) => ({
      id: `display-${id}`,
      label: words.display(label),
      target: { kind: 'display', display: id } as const,
      delay: 0,
    })),
    ...(found?.can_repeat ? [{ id: 'repeat', label: words.repeat, target: null, delay: 0 }] : []),
    { id: 'region-3', label: words.later(words.region.replace(/ …$/, ''), 3), target: region, delay: 3 },
    { id: 'screen-3', label: words.later(words.screen, 3), target: here, delay: 3 },
    { id: 'screen-10', label: words.later(words.screen, 10), target: here, delay: 10 },
    ...(found?.windows ?? []).slice(0, WINDOWS_SHOWN).map(({ id, title }) => ({
      id: `window-${id}`,
      label: words.window(title),
      target: { kind: 'window', window: id } as const,
      delay: 0,
    })),
  ];
  return (
    <Menu
      label={words.label}
      iconOnly
      items={entries}
      onOpen={() => void reload()}
      onChoose={(chosen) => {
        const entry = entries.find(({ id }) => id === chosen);
        if (entry) void captureTarget(entry.target, entry.delay);
      }}
    />
  );
}
