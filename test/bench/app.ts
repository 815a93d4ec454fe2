/**
 * The desktop program on the stand-in, against the goals of living with it: start to interactive (< 1.5 s), first
 * answer on a full-HD screenshot (< 4 s on two cores), idle processor time, idle memory of our Node processes (< 200 MB),
 * and captures of a changing screen in a row without growth. Needs a build (`npm run build`) and Linux.
 *   --captures 200  --idle SECONDS (10)  --rest SECONDS (75)  --root FOLDER (../shared/evalset)
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { leanMemory } from '../../bin/lean-memory.mjs';
import { AskshotPage } from '../e2e/askshot-page.ts';
import { skipWelcome, startStandIn } from '../e2e/hosts.ts';
import { ROOT } from '../e2e/paths.ts';
import { megabytes, processorSeconds, residentBytes } from './app/process-figures.ts';
import { loadPictures } from './reading/evaluation-pictures.ts';
import { composeScreen } from './reading/screens.ts';

/** Milliseconds after which the process that analyses has ended. */
const REST = 75_000;
/** Screens shown one after the other: more than the program knows again at once. */
const SCREENS = 16;

export async function run(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      captures: { type: 'string', default: '200' },
      idle: { type: 'string', default: '10' },
      rest: { type: 'string', default: '75' },
      root: { type: 'string', default: '../shared/evalset' },
    },
  });
  if (!existsSync(join(ROOT, 'out/main/main.js'))) throw new Error('Build first: npm run build');
  const home = mkdtempSync(join(tmpdir(), 'askshot-bench-'));
  const screen = join(home, 'screen.png');
  const files = loadPictures(values.root, 'web', SCREENS + 3).map(({ file }) => file);
  const screens = await Promise.all(
    Array.from({ length: SCREENS }, (_, index) => composeScreen(files.slice(index, index + 4))),
  );
  writeFileSync(screen, screens[0]);
  skipWelcome(home);
  const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
  const desktop = JSON.stringify({
    displays: [{ id: 1, label: 'Screen', bounds, scale: 1, picture: screen }],
  });
  const started = performance.now();
  const host = await startStandIn(
    { ...leanMemory, ...process.env, ASKSHOT_HOME: home, ASKSHOT_STANDIN_DESKTOP: desktop },
    [],
  );
  try {
    const askshot = new AskshotPage(host.page, 'electron-stand-in');
    await host.page.getByRole('heading', { name: 'Ask a screenshot a question' }).waitFor();
    report('start to interactive', `${seconds(started)} (goal < 1.5 s; Chromium's start included)`);
    await measureIdle(host.pid, Number(values.idle), 'after the start');
    const opened = performance.now();
    const used = processorSeconds(host.pid);
    await askshot.openAnalysed(screen);
    report('full-HD screenshot opened and analysed', seconds(opened));
    const answer = await askshot.ask('Where is the error?');
    await answer.getByText('How this was answered').waitFor();
    const worked = (processorSeconds(host.pid) - used).toFixed(2);
    report('first answer, from opening', `${seconds(opened)} (goal < 4 s; ${worked} s of processor time)`);
    await wait(2000);
    await measureIdle(host.pid, Number(values.idle), 'after the first answer');
    await wait(Number(values.rest) * 1000);
    await measureIdle(host.pid, Number(values.idle), `${values.rest} s later`);
    await measureCaptures(askshot, host.pid, Number(values.captures), (index) =>
      writeFileSync(screen, screens[index % SCREENS]),
    );
  } finally {
    await host.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Our Node processes at rest: share of one core, and resident memory. */
async function measureIdle(pid: number, duration: number, when: string): Promise<void> {
  const before = processorSeconds(pid);
  await wait(duration * 1000);
  const share = (100 * (processorSeconds(pid) - before)) / duration;
  report(
    `idle ${when}`,
    `${share.toFixed(1)} % of a core, ${megabytes(residentBytes(pid))} resident (goal < 200 MB)`,
  );
}

/** Captures, analyses and removes the screen again and again: what is kept must not grow. */
async function measureCaptures(
  askshot: AskshotPage,
  pid: number,
  captures: number,
  show: (index: number) => void,
): Promise<void> {
  const resident: number[] = [];
  const started = performance.now();
  for (let index = 0; index < captures; index++) {
    show(index);
    const taken = await askshot.callHost('capture_screen', { target: { kind: 'display', display: null } });
    if (!taken.ok) throw new Error(`capture failed: ${taken.error?.code}`);
    const { id } = taken.value as { id: string };
    const analysed = await askshot.callHost('analyze', { shot: id });
    if (!analysed.ok) throw new Error(`analysis failed: ${analysed.error?.code}`);
    await askshot.callHost('remove_shot', { shot: id });
    resident.push(residentBytes(pid));
  }
  const mean = (performance.now() - started) / captures;
  const highest = (from: number, to: number): string => megabytes(Math.max(...resident.slice(from, to)));
  const tenth = Math.max(1, Math.floor(captures / 10));
  report(
    `${captures} captures in a row`,
    `${mean.toFixed(0)} ms each; resident ${highest(tenth, 3 * tenth)} early, ${highest(captures - 2 * tenth, captures)} at the end`,
  );
  await wait(REST);
  report('at rest after the captures', `${megabytes(residentBytes(pid))} resident`);
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;
const report = (what: string, figure: string): void => console.log(`${what.padEnd(40)}  ${figure}`);
