import { PICTURES } from '../../e2e/paths.ts';
import type { View } from './walk.ts';

/** The failure lab on one picture and on several. */
export const LAB_VIEWS: readonly View[] = [
  {
    name: 'lab',
    show: async (walk) => {
      const { words, options } = walk;
      await walk.open(PICTURES.refused);
      const dialog = await walk.tool(words.tools.lab);
      await walk.take('30-lab');
      const question = options.language === 'de' ? 'Wo ist der Fehler?' : 'Where is the error?';
      await dialog.getByLabel(words.lab.questions).fill(question);
      for (const kind of ['motion_blur', 'downscale', 'noise', 'contrast', 'rotation', 'occlusion'] as const)
        await dialog.getByRole('checkbox', { name: words.lab.kinds[kind], exact: true }).uncheck();
      await dialog.getByRole('button', { name: words.lab.run }).click();
      await dialog.getByRole('button', { name: words.analysis.cancel }).waitFor();
      await walk.take('30-lab-running');
      await dialog.getByRole('region', { name: words.lab.breaks }).waitFor({ timeout: 400_000 });
      await walk.take('30-lab-done');
      await walk.takePart('30-lab-breaks', dialog.getByRole('region', { name: words.lab.breaks }));
      const failures = dialog.getByRole('region', { name: words.lab.failures });
      if ((await failures.count()) > 0) await walk.takePart('30-lab-gallery', failures);
      await walk.takePart('30-lab-steps', dialog.getByRole('region', { name: words.lab.steps }));
      await walk.escape();
    },
  },
  {
    name: 'set-lab',
    show: async (walk) => {
      const { words } = walk;
      await walk.open(PICTURES.denied);
      const dialog = await walk.tool(words.tools.lab_set);
      await walk.take('31-lab-set');
      const open = (await walk.request('list_shots', {})).value as unknown[];
      await dialog.getByRole('button', { name: words.labSet.addOpen(open.length) }).click();
      for (const kind of [
        'motion_blur',
        'downscale',
        'noise',
        'contrast',
        'rotation',
        'occlusion',
        'jpeg',
      ] as const)
        await dialog.getByRole('checkbox', { name: words.lab.kinds[kind], exact: true }).uncheck();
      await dialog.getByRole('button', { name: words.lab.run }).click();
      await dialog.getByRole('button', { name: words.analysis.cancel }).waitFor();
      await walk.take('31-lab-set-running');
      await dialog.getByRole('region', { name: words.labSet.overview }).waitFor({ timeout: 400_000 });
      await walk.take('31-lab-set-done');
      await walk.takePart('31-lab-set-overview', dialog.getByRole('region', { name: words.labSet.overview }));
      await walk.escape();
    },
  },
];
