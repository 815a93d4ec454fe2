import sharp from 'sharp';
import { PICTURES } from '../../e2e/paths.ts';
import type { View } from './walk.ts';

const QUESTION = { en: 'Where is the error?', de: 'Wo ist der Fehler?' };
const UNANSWERABLE = {
  en: 'What is the phone number of the author?',
  de: 'Wie lautet die Telefonnummer des Autors?',
};

/** The main window: empty, with a picture, with answers, with what was found, drawn on, printed. */
export const MAIN_VIEWS: readonly View[] = [
  {
    name: 'empty',
    show: async (walk) => {
      await walk.take('01-empty');
      await walk.page.getByRole('button', { name: walk.words.toolbar.capture }).first().hover();
      await walk.take('01-empty-hover');
    },
  },
  {
    name: 'welcome',
    show: async (walk) => {
      await walk.request('change_settings', { welcomed: false });
      await walk.restore();
      await walk.dialog();
      await walk.take('02-welcome');
      await walk.escape();
    },
  },
  {
    name: 'reading',
    show: async (walk) => {
      const large = await sharp(PICTURES.invoice).resize({ width: 5000 }).png().toBuffer();
      const file = { name: 'large.png', mimeType: 'image/png', buffer: large };
      await walk.page.locator('header input[type=file]').setInputFiles(file);
      await walk.button(walk.words.analysis.cancel).waitFor();
      await walk.take('03-reading');
      const cancel = walk.button(walk.words.analysis.cancel);
      if (await cancel.isVisible()) {
        await cancel.click();
        await walk.take('03-cancelled');
      }
      await walk.button(walk.words.session.remove('large.png')).click();
      await walk.take('03-removed-toast');
    },
  },
  {
    name: 'answers',
    show: async (walk) => {
      await walk.open(PICTURES.refused);
      await walk.take('04-ready');
      await walk.open(PICTURES.denied);
      const answer = await walk.ask(QUESTION[walk.options.language]);
      await walk.take('05-answer');
      await walk.takeForEyes('05-answer');
      await answer.getByText(walk.words.answer.details).click();
      await walk.take('05-answer-details');
      await walk.takeMenu('05-answer-export', walk.button(walk.words.answer.export));
      await walk.turnTo('chromium_refused');
      await walk.ask(QUESTION[walk.options.language]);
      await walk.ask(UNANSWERABLE[walk.options.language]);
      await walk.takePart('06-declined', walk.page.getByRole('article').last());
      const blurred = await sharp(PICTURES.refused).blur(4).png().toBuffer();
      await walk.open({ name: 'blurred.png', mimeType: 'image/png', buffer: blurred });
      await walk.ask(QUESTION[walk.options.language]);
      await walk.take('07-gated');
    },
  },
  {
    name: 'found',
    show: async (walk) => {
      const { words, page } = walk;
      await walk.open(PICTURES.invoice);
      for (const layer of ['text', 'elements', 'windows'] as const)
        await page
          .getByRole('group', { name: words.picture.layers })
          .getByRole('button', { name: new RegExp(`^${words.found.layers[layer]}`) })
          .click();
      await walk.take('08-layers');
      await page.getByRole('tab', { name: new RegExp(`^${words.tabs.found}`) }).click();
      await walk.take('09-found');
      const panel = page.getByRole('tabpanel');
      for (const layer of ['elements', 'text', 'errors'] as const) {
        await panel.getByRole('button', { name: words.found.layers[layer], exact: true }).click();
        await walk.take(`09-found-${layer}`);
      }
      await panel.getByRole('button', { name: words.found.layers.elements, exact: true }).click();
      await panel.getByRole('list').last().getByRole('button').nth(2).click();
      await walk.take('09-found-chosen');
      await page.keyboard.press('Escape');
      for (const layer of ['text', 'elements', 'windows'] as const)
        await page
          .getByRole('group', { name: words.picture.layers })
          .getByRole('button', { name: new RegExp(`^${words.found.layers[layer]}`) })
          .click();
      await page.getByRole('tab', { name: new RegExp(`^${words.tabs.ask}`) }).click();
    },
  },
  {
    name: 'drawings',
    show: async (walk) => {
      const { page, words } = walk;
      await walk.open(PICTURES.denied);
      const area = await page
        .getByRole('button', { name: new RegExp(`^${words.picture.label('')}`) })
        .boundingBox();
      if (!area) throw new Error('no picture');
      const drag = async (from: [number, number], to: [number, number]): Promise<void> => {
        const at = ([x, y]: [number, number]): [number, number] => [
          area.x + x * area.width,
          area.y + y * area.height,
        ];
        await page.mouse.move(...at(from));
        await page.mouse.down();
        await page.mouse.move(...at(to), { steps: 4 });
        await page.mouse.up();
      };
      const { tools } = words.annotate;
      for (const [tool, from, to] of [
        [tools.arrow, [0.2, 0.2], [0.4, 0.4]],
        [tools.box, [0.45, 0.3], [0.65, 0.5]],
        [tools.blur, [0.1, 0.6], [0.3, 0.7]],
        [tools.cover, [0.7, 0.6], [0.85, 0.7]],
      ] as const) {
        await walk.button(tool).click();
        await drag([...from], [...to]);
      }
      await walk.button(tools.number).click();
      await page.mouse.click(area.x + area.width * 0.5, area.y + area.height * 0.75);
      await walk.button(tools.text).click();
      await page.mouse.click(area.x + area.width * 0.6, area.y + area.height * 0.2);
      await walk.take('10-drawing-text');
      await page.keyboard.type('Look here');
      await page.keyboard.press('Enter');
      await walk.take('10-drawings');
      await walk.takeMenu('10-picture-menu', walk.button(words.annotate.export));
      await walk.button(tools.look).click();
      await page.getByRole('button', { name: new RegExp(`^${words.picture.label('')}`) }).focus();
      await page.keyboard.press('Control+a');
      await walk.take('11-selection');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'notices',
    show: async (walk) => {
      const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('not a picture') };
      await walk.page.locator('header input[type=file]').setInputFiles(file);
      await walk.page.getByRole('region', { name: walk.words.notices }).getByRole('button').first().waitFor();
      await walk.take('12-notice');
      await walk.page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
        document.body.dispatchEvent(
          new DragEvent('dragenter', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
        document.body.dispatchEvent(
          new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      });
      await walk.take('13-drop');
      await walk.restore();
    },
  },
  {
    name: 'print',
    show: async (walk) => {
      // The sheet stands until printing has come to its end.
      await walk.page.evaluate(() =>
        Object.assign(window, {
          print: () => {
            throw new Error('printing is kept waiting');
          },
        }),
      );
      await walk.open(PICTURES.denied);
      await walk.ask(QUESTION[walk.options.language]);
      await walk.page.keyboard.press('Control+p');
      await walk.page.waitForTimeout(500);
      await walk.page.emulateMedia({ media: 'print' });
      await walk.take('14-print');
      await walk.page.emulateMedia({ media: null });
      await walk.restore();
    },
  },
];
