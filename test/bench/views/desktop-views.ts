import { PICTURES } from '../../e2e/paths.ts';
import type { View } from './walk.ts';

const ASK = 'CommandOrControl+Shift+1';

/** What stands outside of the main window: choosing a region, and the panel beside it. */
export const DESKTOP_VIEWS: readonly View[] = [
  {
    name: 'overlay',
    show: async (walk) => {
      const { desktop } = walk.host;
      if (!desktop) throw new Error('no desktop');
      const { panel } = walk.words.overlay;
      const [overlay] = await desktop.overlaysOf(() => desktop.do({ type: 'press', accelerator: ASK }));
      await overlay.mouse.move(300, 300);
      await walk.take('40-overlay', overlay);
      await overlay.mouse.move(40, 60);
      await overlay.mouse.down();
      await overlay.mouse.move(700, 420, { steps: 4 });
      await walk.take('40-overlay-dragging', overlay);
      await overlay.mouse.up();
      await overlay.getByRole('button', { name: panel.explain }).waitFor();
      await walk.take('41-quick-panel', overlay);
      await overlay.getByRole('button', { name: panel.error }).click();
      await overlay.getByRole('article').waitFor();
      await walk.take('41-quick-answer', overlay);
      await overlay.keyboard.press('Escape').catch(() => undefined);
    },
  },
  {
    name: 'capture-menu',
    show: async (walk) => {
      await walk.open(PICTURES.denied);
      await walk.takeMenu('42-capture-menu', walk.button(walk.words.captureMenu.label));
      await walk.takeMenu('42-tools-menu', walk.page.getByRole('button', { name: walk.words.tools.label }));
    },
  },
];
