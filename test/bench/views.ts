/**
 * Takes a picture of every view of the program on the stand-in, in both languages, both themes and two sizes, to be
 * looked at one by one: FOLDER/VIEW.LANGUAGE.THEME.WIDTH.png. Needs a build (`npm run build`).
 *   --out FOLDER (test-results/views)  --only WORD (views whose name holds it)  --language en|de  --quick (one size a theme)
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english, type Messages } from '../../shared/messages/english.ts';
import { german } from '../../shared/messages/german.ts';
import { displayPicture } from '../e2e/desktop-fixtures.ts';
import { skipWelcome, startStandIn } from '../e2e/hosts.ts';
import { PICTURES, ROOT } from '../e2e/paths.ts';
import { seeing, VisionServer } from '../fakes/vision-server.ts';
import { DESKTOP_VIEWS } from './views/desktop-views.ts';
import { LAB_VIEWS } from './views/lab-views.ts';
import { MAIN_VIEWS } from './views/main-views.ts';
import { TOOL_VIEWS } from './views/tool-views.ts';
import { type View, Walk } from './views/walk.ts';

const WORDS: Record<'en' | 'de', Messages> = { en: english, de: german };
const VIEWS: readonly View[] = [...MAIN_VIEWS, ...TOOL_VIEWS, ...LAB_VIEWS, ...DESKTOP_VIEWS];

export async function run(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      out: { type: 'string', default: join(ROOT, 'test-results/views') },
      only: { type: 'string', default: '' },
      language: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  mkdirSync(values.out, { recursive: true });
  const languages = (['en', 'de'] as const).filter((each) => !values.language || values.language === each);
  for (const language of languages) await walkThrough(language, values);
}

async function walkThrough(
  language: 'en' | 'de',
  { out, only, quick }: { out: string; only: string; quick: boolean },
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'askshot-views-'));
  skipWelcome(home);
  const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
  const picture = await displayPicture(`views-${language}`, 1920, 1080, PICTURES.denied);
  const desktop = JSON.stringify({ displays: [{ id: 1, label: 'Laptop', bounds, scale: 1, picture }] });
  const server = await VisionServer.start('openai-compatible', seeing('The total due is $9,641.51.'));
  const host = await startStandIn(
    { ...process.env, ASKSHOT_HOME: home, ASKSHOT_STANDIN_DESKTOP: desktop },
    [],
  );
  try {
    const walk = new Walk(host, WORDS[language], { language, out, quick, modelUrl: server.url });
    await walk.start();
    for (const view of VIEWS.filter(({ name }) => name.includes(only))) {
      try {
        await view.show(walk);
      } catch (error) {
        process.stderr.write(
          `${view.name} (${language}): ${error instanceof Error ? error.message : error}\n`,
        );
        process.exitCode = 1;
        await walk.restore();
      }
    }
  } finally {
    await host.close();
    await server.close();
    rmSync(home, { recursive: true, force: true });
  }
}
