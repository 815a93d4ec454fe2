/**
 * Renders web pages in bulk with the DOM as ground truth, to develop and check how text is read, elements are found and
 * questions (questions.jsonl, made from what the DOM says) are answered.
 *   node scripts/record-pages/main.ts --packages DIR --out DIR [--overlay DIR] [NAME...]
 * `--packages` is the node_modules folder that holds packages.txt's npm packages; NAME may end in `*`.
 * Small icons are left out of the truth, as in the evaluation sets of web pages. The models in use did not learn from the
 * pages whose samples stand in more-*, bootstrap-*, widget- and framework-pages: they show how unknown pages are read.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { drawOverlay } from '../record-screens/overlay.ts';
import { Services } from '../record-screens/web/services.ts';
import { bootstrapPages } from './bootstrap-pages.ts';
import { drawnPages } from './drawn/drawn-pages.ts';
import { frameworkPages } from './framework-pages.ts';
import { kitPages } from './kit-pages.ts';
import { manualPages } from './manual-pages.ts';
import { moreKitPages } from './more-kit-pages.ts';
import { moreShippedPages } from './more-shipped-pages.ts';
import { type PageQuestion, pageQuestions } from './page-questions.ts';
import { recordPage } from './record-page.ts';
import { shippedPages } from './shipped-pages.ts';
import { widgetPages } from './widget-pages.ts';

/** So many pages with parts and looks at random. */
const DRAWN = 500;

/** What no page shows, to ask about in vain. */
const ABSENT = [
  'serial number',
  'exchange rate',
  'flight number',
  'blood type',
  'warranty end',
  'room temperature',
  'invoice discount',
  'battery voltage',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { packages: { type: 'string' }, out: { type: 'string' }, overlay: { type: 'string' } },
});
if (!values.packages || !values.out) throw new Error('--packages and --out are needed');
const chosen = [
  ...shippedPages,
  ...manualPages,
  ...kitPages,
  ...moreShippedPages,
  ...moreKitPages,
  ...bootstrapPages,
  ...widgetPages,
  ...frameworkPages,
  ...drawnPages(DRAWN),
].filter(
  ({ name }) =>
    positionals.length === 0 ||
    positionals.some((wanted) =>
      wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted,
    ),
);
const folders = [
  join(values.out, 'images'),
  join(values.out, 'truth'),
  ...(values.overlay ? [values.overlay] : []),
];
for (const folder of folders) mkdirSync(folder, { recursive: true });
const services = new Services(resolve(values.packages), values.out);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
let failed = 0;
const questions: PageQuestion[] = [];
for (const sample of chosen)
  try {
    const { recording, truth, facts } = await recordPage(browser, services, sample);
    writeFileSync(join(values.out, 'images', `${sample.name}.png`), recording.png);
    writeFileSync(join(values.out, 'truth', `${sample.name}.json`), JSON.stringify(truth, null, 1));
    const texts = recording.text.map(({ text }) => text);
    questions.push(...pageQuestions(sample.name, facts, texts, ABSENT, sample.scale ?? 1));
    if (values.overlay)
      writeFileSync(join(values.overlay, `${sample.name}.png`), await drawOverlay(recording));
    console.log(`${sample.name}: ${recording.text.length} lines, ${recording.elements.length} elements`);
  } catch (problem) {
    failed++;
    console.error(`${sample.name}: ${problem instanceof Error ? problem.message : problem}`);
  }
writeFileSync(
  join(values.out, 'questions.jsonl'),
  questions.map((question) => `${JSON.stringify(question)}\n`).join(''),
);
await browser.close();
services.stop();
process.exitCode = failed ? 1 : 0;
