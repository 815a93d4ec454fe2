import { Moon, Sun, SunMoon } from 'lucide-react';
import { IconButton } from '../../components/button.tsx';
import { messages } from '../../messages.ts';
import { useCommands, useSession } from '../../session/session-context.tsx';
import type { Theme } from '../../session/session-state.ts';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: SunMoon, light: Sun, dark: Moon } as const;

/** Switches between the system's colours, light and dark. */
export function ThemeButton() {
  const theme = useSession((state) => state.theme);
  const { changeTheme } = useCommands();
  const Icon = ICONS[theme];
  return (
    <IconButton label={messages.toolbar.theme[theme]} onClick={() => void changeTheme(NEXT[theme])}>
      <Icon size={17} aria-hidden />
    </IconButton>
  );
}
