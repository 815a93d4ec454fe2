import { type Box, bottom, right } from '../../../model/geometry.ts';
import type { Screen } from '../screen.ts';
import type { TextRun } from '../text-runs.ts';
import { ACTION_WORDS, MENU_WORDS, PLACE_WORDS } from './control-words.ts';
import { FAR } from './page-context.ts';

/** Lines of a label beside a field stand so close, in font sizes; and above it. */
const BESIDE = 8;
const ABOVE = 3;

type Known = { run: TextRun; action: boolean; place: boolean; menu: boolean; colon: boolean };

/** What is written around a candidate: labels before and above it, and what its row and its column talk about. */
export class NeighbourFacts {
  readonly #runs: Known[];

  constructor({ runs }: Screen) {
    this.#runs = runs.map((run) => {
      const words = run.text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
      const first = words[0] ?? '';
      return {
        run,
        action: words.length <= 4 && ACTION_WORDS.has(first),
        place: words.length <= 3 && PLACE_WORDS.has(first),
        menu: words.length === 1 && MENU_WORDS.has(first),
        colon: /:$/.test(run.text),
      };
    });
  }

  of({ core, box }: { core: Box; box: Box }): number[] {
    const middle = core.y + core.height / 2;
    let beside = FAR;
    let besideColon = 0;
    let besideWords = 0;
    let above = FAR;
    let aboveColon = 0;
    let aboveWords = 0;
    const row = { all: 0, action: 0, place: 0, menu: 0 };
    const column = { all: 0, action: 0, place: 0 };
    for (const { run, action, place, menu, colon } of this.#runs) {
      const { ink, fontSize } = run;
      if (
        ink.x >= core.x - 1 &&
        right(ink) <= right(core) + 1 &&
        ink.y >= core.y - 1 &&
        bottom(ink) <= bottom(core) + 1
      )
        continue;
      const level = Math.abs(ink.y + ink.height / 2 - middle) <= 0.5 * fontSize;
      if (level) {
        row.all++;
        if (action) row.action++;
        if (place) row.place++;
        if (menu) row.menu++;
        const gap = (box.x - right(ink)) / fontSize;
        if (gap > -0.3 && gap < Math.min(BESIDE, beside)) {
          beside = gap;
          besideColon = colon ? 1 : 0;
          besideWords = run.words.length;
        }
        continue;
      }
      if (Math.abs(ink.x - core.x) <= 0.3 * fontSize) {
        column.all++;
        if (action) column.action++;
        if (place) column.place++;
      }
      const rise = (box.y - bottom(ink)) / fontSize;
      if (rise > -0.3 && rise < Math.min(ABOVE, above) && ink.x >= box.x - fontSize && ink.x < right(box)) {
        above = rise;
        aboveColon = colon ? 1 : 0;
        aboveWords = run.words.length;
      }
    }
    return [
      beside,
      besideColon,
      besideWords,
      above,
      aboveColon,
      aboveWords,
      row.action / Math.max(1, row.all),
      row.place / Math.max(1, row.all),
      row.menu / Math.max(1, row.all),
      column.action / Math.max(1, column.all),
      column.place / Math.max(1, column.all),
    ];
  }
}
