import { PICTURES } from '../../e2e/paths.ts';
import type { View } from './walk.ts';

/** Palette, help, settings, library, comparisons, private data. */
export const TOOL_VIEWS: readonly View[] = [
  {
    name: 'palette',
    show: async (walk) => {
      await walk.page.keyboard.press('Control+k');
      await walk.dialog();
      await walk.take('20-palette');
      await walk.page.keyboard.type(walk.options.language === 'de' ? 'Was steht oben' : 'What is at the top');
      await walk.take('20-palette-question');
      await walk.escape();
    },
  },
  {
    name: 'help',
    show: async (walk) => {
      await walk.button(walk.words.toolbar.shortcuts).click();
      await walk.dialog();
      await walk.take('21-shortcuts');
      await walk.escape();
      await walk.button(walk.words.toolbar.verify).click();
      await walk.dialog();
      await walk.take('22-verify');
      await walk.escape();
      await walk.open(PICTURES.refused);
      const answer = await walk.ask(
        walk.options.language === 'de' ? 'Was für ein Fehler ist das?' : 'What kind of error is it?',
      );
      const help = answer.getByRole('button', { name: new RegExp(walk.words.answer.help) });
      if ((await help.count()) > 0) {
        await help.first().click();
        await walk.dialog();
        await walk.take('23-help');
        await walk.escape();
      }
    },
  },
  {
    name: 'settings',
    show: async (walk) => {
      await walk.button(walk.words.toolbar.settings).click();
      const dialog = await walk.dialog();
      await walk.take('24-settings');
      await walk.takeForEyes('24-settings');
      const groups = dialog.locator('fieldset, section');
      const count = await groups.count();
      for (let index = 3; index < count; index += 2)
        await walk.takePart(`24-settings-${index}`, groups.nth(index));
      await dialog.locator('summary').first().click();
      await walk.takePart('24-settings-model', dialog.locator('summary').first());
      const search = dialog.getByLabel(walk.words.settings.search);
      await search.fill(walk.words.settings.theme);
      await walk.take('24-settings-search');
      await search.fill('xyzxyz');
      await walk.take('24-settings-search-nothing');
      // Escape would only empty the search.
      await search.clear();
      await walk.escape();
    },
  },
  {
    name: 'library',
    show: async (walk) => {
      const { words, page } = walk;
      await walk.button(words.library.button).click();
      let dialog = await walk.dialog();
      await walk.take('25-library-empty');
      await walk.escape();
      for (const file of [PICTURES.notFound, PICTURES.denied, PICTURES.invoice, PICTURES.refused]) {
        await walk.open(file);
        await walk.button(words.library.button).click();
        dialog = await walk.dialog();
        await dialog.getByRole('button', { name: words.library.keep }).click();
        await dialog.getByText(words.library.outcomes.stored()).waitFor();
        await walk.escape();
      }
      await walk.button(words.library.button).click();
      dialog = await walk.dialog();
      await dialog
        .getByRole('button', { name: words.library.open('') })
        .first()
        .waitFor();
      await walk.take('25-library');
      await walk.takeForEyes('25-library');
      await dialog.getByLabel(words.library.search).fill('invoice');
      await dialog.getByLabel(words.library.search).press('Enter');
      await page.waitForTimeout(1500);
      await walk.take('25-library-found');
      await dialog.getByLabel(words.library.search).fill('zebra crossing at night');
      await page.waitForTimeout(1500);
      await walk.take('25-library-nothing');
      await dialog.getByLabel(words.library.search).fill('');
      await dialog.getByLabel(words.library.search).press('Enter');
      await dialog.getByRole('button', { name: words.library.details('chromium_refused.png') }).click();
      await page.waitForTimeout(500);
      await walk.take('25-library-details');
      await dialog.getByRole('button', { name: words.library.delete('pyhttp_404.png') }).click();
      await page.waitForTimeout(500);
      await walk.take('25-library-deleted');
      await dialog.getByRole('button', { name: words.library.trash.title }).click();
      await page.waitForTimeout(500);
      await walk.take('25-library-trash');
      await walk.escape();
      const shots = (await walk.request('list_shots', {})).value as { id: string }[];
      for (const { id } of shots) await walk.request('remove_shot', { shot: id });
      await walk.restore();
      await walk.take('01-empty-recent');
    },
  },
  {
    name: 'pictures',
    show: async (walk) => {
      const { words } = walk;
      await walk.open(PICTURES.refused);
      await walk.open(PICTURES.notFound);
      await walk.open(PICTURES.denied);
      const dialog = await walk.tool(words.tools.pictures);
      await dialog.getByRole('img').first().waitFor();
      await walk.page.waitForTimeout(1500);
      await walk.take('26-changed');
      await walk.takeForEyes('26-changed');
      await dialog.getByText(words.pictures.row).click();
      await walk.page.waitForTimeout(3000);
      await walk.take('26-changed-row');
      await walk.escape();
    },
  },
  {
    name: 'redact',
    show: async (walk) => {
      const { words, page } = walk;
      await walk.open(PICTURES.invoice);
      const dialog = await walk.tool(words.tools.redact);
      await dialog.getByRole('checkbox').first().waitFor();
      await walk.take('27-redact');
      await walk.escape();
      await page.getByRole('tab', { name: new RegExp(`^${words.tabs.found}`) }).click();
      await page
        .getByRole('tabpanel')
        .getByRole('button', { name: words.found.layers.text, exact: true })
        .click();
      await walk.button(words.copyText.label).click();
      await page.getByRole('menuitem', { name: words.copyText.modes.plain }).click();
      await walk.dialog();
      await walk.take('27-private');
      await walk.escape();
    },
  },
  {
    name: 'compare',
    show: async (walk) => {
      const { words, options } = walk;
      await walk.open(PICTURES.invoice);
      let dialog = await walk.tool(words.tools.compare);
      await walk.take('28-compare-no-model');
      await walk.escape();
      const model = {
        name: 'local-eye',
        kind: 'openai-compatible',
        url: options.modelUrl,
        model: 'test-model',
        key_env: null,
      };
      await walk.request('add_vision', model);
      dialog = await walk.tool(words.tools.compare);
      await dialog.getByLabel(words.compare.question).fill('What is the total due on this invoice?');
      await dialog.getByRole('checkbox', { name: /local-eye/ }).check();
      await walk.take('28-compare');
      await dialog.getByRole('button', { name: words.compare.toConsent }).click();
      await dialog.getByRole('button', { name: words.compare.send }).waitFor();
      await walk.page.waitForTimeout(1500);
      await walk.take('28-compare-consent');
      await dialog.getByRole('button', { name: words.compare.send }).click();
      await dialog.getByRole('article', { name: 'local-eye' }).waitFor({ timeout: 60_000 });
      await walk.take('28-compare-result');
      await walk.takePart('28-compare-conflict', dialog.getByRole('article').last());
      await walk.escape();
      await walk.ask(options.language === 'de' ? 'Welches Gericht ist das?' : 'What dish is this?');
      await walk.take('29-declined-with-model');
      await walk.button(words.askModel.button).last().click();
      await walk.dialog();
      await walk.page.waitForTimeout(1000);
      await walk.take('29-ask-model');
      await walk.button(words.askModel.send).click();
      await walk.page.waitForTimeout(4000);
      await walk.take('29-model-answer');
      await walk.button(words.toolbar.settings).click();
      const settings = await walk.dialog();
      await walk.takePart('24-settings-with-model', settings.getByText('local-eye').first());
      await walk.escape();
      await walk.request('remove_vision', { name: 'local-eye' });
    },
  },
];
