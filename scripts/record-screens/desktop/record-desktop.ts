/** Records one desktop scene: starts a display, opens the program, asks it what it shows, takes the picture. */
import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { decode, inkBox, inkRuns, type Pixels } from '../picture.ts';
import type { Box, Recording, ScreenElement, TextLine } from '../scene.ts';
import { elementsOf, readAccessible, textOf } from './accessible.ts';
import type { DesktopScene } from './desktop-scene.ts';
import { type DesktopWindow, Display } from './display.ts';
import { Terminal } from './record-terminal.ts';

const DISPLAY_NUMBER = 96;

/** The words of a window's title bar: the run of ink at the middle of the bar, or the first one that is no button. */
function titleLine(pixels: Pixels, window: DesktopWindow, align: 'center' | 'left'): TextLine | null {
  const [x, y, width] = window.frame;
  const height = window.client[1] - y;
  if (height < 10) return null;
  const bar: Box = [x + 4, y + 3, width - 8, height - 6];
  const runs = inkRuns(pixels, bar, 9, 50);
  const middle = x + width / 2;
  const far = ([left, w]: [number, number]): number =>
    align === 'center' ? Math.abs(left + w / 2 - middle) : w > 26 ? left : 1e6 + left;
  const best = runs.sort((a, b) => far(a) - far(b))[0];
  const box = best && inkBox(pixels, [best[0], bar[1], best[1], bar[3]], 50);
  return box ? { text: window.title, box } : null;
}

function frames(
  pixels: Pixels,
  windows: DesktopWindow[],
  align: 'center' | 'left',
): { text: TextLine[]; elements: ScreenElement[] } {
  const text = windows.flatMap((w) => titleLine(pixels, w, align) ?? []);
  const elements = windows.flatMap((w): ScreenElement[] => [
    { role: 'window', name: w.title, box: w.frame },
    ...(w.client[1] - w.frame[1] > 10
      ? [
          {
            role: 'title_bar',
            name: w.title,
            box: [w.frame[0], w.frame[1], w.frame[2], w.client[1] - w.frame[1]] as Box,
          },
        ]
      : []),
  ]);
  return { text, elements };
}

function cropBox(scene: DesktopScene, windows: DesktopWindow[], pixels: Pixels): Box {
  if (!scene.crop) return [0, 0, pixels.width, pixels.height];
  if (Array.isArray(scene.crop)) return scene.crop;
  const { margin } = scene.crop;
  const left = Math.max(0, Math.min(...windows.map((w) => w.frame[0])) - margin);
  const top = Math.max(0, Math.min(...windows.map((w) => w.frame[1])) - margin);
  const right = Math.min(pixels.width, Math.max(...windows.map((w) => w.frame[0] + w.frame[2])) + margin);
  const bottom = Math.min(pixels.height, Math.max(...windows.map((w) => w.frame[1] + w.frame[3])) + margin);
  return [left, top, right - left, bottom - top];
}

/** Cuts the picture, and moves the boxes with it; what falls outside is left out. */
async function cut(recording: Recording, [x, y, w, h]: Box): Promise<Recording> {
  const moved = <T extends { box: Box }>(items: T[]): T[] =>
    items
      .map((item) => ({ ...item, box: [item.box[0] - x, item.box[1] - y, item.box[2], item.box[3]] as Box }))
      .map(({ box: [bx, by, bw, bh], ...item }) => {
        const [left, top] = [Math.max(0, bx), Math.max(0, by)];
        return {
          ...item,
          box: [left, top, Math.min(w, bx + bw) - left, Math.min(h, by + bh) - top] as Box,
        } as T;
      })
      .filter(({ box }) => box[2] > 2 && box[3] > 2);
  const png = await sharp(recording.png).extract({ left: x, top: y, width: w, height: h }).png().toBuffer();
  return { ...recording, png, text: moved(recording.text), elements: moved(recording.elements) };
}

function versionOf(scene: DesktopScene): string {
  return (
    scene.version ??
    execFileSync('dpkg-query', ['-W', '-f', '$' + '{Version}', scene.package.split(' ')[0]], {
      encoding: 'utf8',
    })
  );
}

export async function recordDesktop(scene: DesktopScene): Promise<Recording> {
  const display = new Display(scene.display, DISPLAY_NUMBER);
  const terminal = scene.recorder === 'terminal' ? new Terminal(display, scene) : null;
  try {
    await display.start();
    if (scene.recorder === 'window') await scene.open(display);
    await terminal?.open();
    await terminal?.type();
    await delay(500);
    const items = readAccessible(display);
    const windows = display.windows();
    const png = display.screenshot();
    const pixels = await decode(png);
    const around = frames(pixels, windows, scene.titleAlign ?? 'center');
    const text = [...around.text, ...textOf(items, pixels), ...(terminal?.lines(pixels) ?? [])];
    const recording = {
      png,
      version: versionOf(scene),
      text,
      elements: [...around.elements, ...elementsOf(items, pixels)],
    };
    return await cut(recording, cropBox(scene, windows, pixels));
  } finally {
    terminal?.close();
    display.stop();
    await delay(500);
  }
}
