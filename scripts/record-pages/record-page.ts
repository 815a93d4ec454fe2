/** Renders one page and asks its DOM what it shows. */
import type { Browser } from '@playwright/test';
import { decode, inkBox } from '../record-screens/picture.ts';
import type { Recording } from '../record-screens/scene.ts';
import { readPage } from '../record-screens/web/page-truth.ts';
import type { Services } from '../record-screens/web/services.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import type { PageSample } from './page-sample.ts';
import { standIn } from './stand-ins.ts';

/** The picture of a page with its lines and elements, the truth file's content, and what can be asked about it (boxes in CSS pixels). */
export async function recordPage(
  browser: Browser,
  services: Services,
  sample: PageSample,
): Promise<{ recording: Recording; truth: object; facts: PageFacts }> {
  const [width, height] = sample.size ?? [1280, 800];
  const scale = sample.scale ?? 1;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: sample.dark ? 'dark' : 'light',
  });
  try {
    const own = `${services.packages}/__page`;
    const address = await services.folder('/', sample.html ? { [own]: sample.html } : {});
    await standIn(page, services.packages, sample.standIns ? `${address}${services.packages}` : null);
    const path = sample.html
      ? own
      : sample.path?.startsWith('/')
        ? sample.path
        : `${services.packages}/${sample.path}`;
    await page.goto(`${address}${path}`, { waitUntil: 'load', timeout: 15_000 });
    await page.addStyleTag({
      content: '*{caret-color:transparent!important;transition:none!important;animation:none!important}',
    });
    await page.waitForTimeout(500);
    if (sample.prepare) await page.evaluate(sample.prepare);
    if (sample.scroll) await page.evaluate((top) => scrollTo(0, top), sample.scroll);
    await page.waitForTimeout(500);
    const { text, elements } = await page.evaluate(readPage);
    const facts = await page.evaluate(readFacts);
    const png = await page.screenshot({ animations: 'disabled' });
    const pixels = await decode(png);
    const scaled = (box: [number, number, number, number]) =>
      box.map((value) => Math.round(value * scale)) as typeof box;
    const recording: Recording = {
      png,
      version: '',
      text: text.map((line) => {
        const box = scaled(line.box);
        return { text: line.text, box: (line.tighten && inkBox(pixels, box)) || box };
      }),
      elements: elements
        .filter(({ role }) => role !== 'icon')
        .map((element) => ({ ...element, box: scaled(element.box) })),
    };
    return {
      recording,
      facts,
      truth: {
        image: `${sample.name}.png`,
        width: width * scale,
        height: height * scale,
        device_scale: scale,
        source: {
          program: sample.program,
          version: '',
          package: sample.path ?? sample.program,
          how: 'rendered in bulk',
        },
        kind: 'software_interface',
        theme: sample.dark ? 'dark' : 'light',
        text: recording.text,
        elements: recording.elements,
        text_complete: true,
        elements_complete: true,
        error: null,
      },
    };
  } finally {
    await page.close();
  }
}
