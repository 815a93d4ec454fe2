import { describe, expect, test } from 'vitest';
import { canBe } from '../../../../../shared/features/ui/learned/can-be.ts';
import type { Candidate } from '../../../../../shared/features/ui/learned/candidate.ts';
import { prepareScreen, type Screen } from '../../../../../shared/features/ui/screen.ts';
import type { Role } from '../../../../../shared/model/image-features.ts';
import { canvas } from '../../../../fixtures/paint.ts';
import { frame, GREY, INK, PAGE, WHITE, writtenWord } from '../../../../fixtures/paint-screen.ts';

/** A form with one field, its label above it or left of it, and a framed count. */
function form(): Screen {
  const image = canvas(700, 300, PAGE);
  frame(image, 60, 80, 240, 30, GREY, WHITE);
  frame(image, 160, 150, 240, 30, GREY, WHITE);
  frame(image, 500, 80, 84, 28, GREY, WHITE);
  const screen = prepareScreen(image, [
    writtenWord(image, 'Full name', 61, 60, 70, INK),
    writtenWord(image, 'Street', 100, 159, 50, INK),
    writtenWord(image, '3 errors', 512, 88, 60, INK),
    writtenWord(image, 'Register', 61, 250, 70, INK),
  ]);
  if (!screen) throw new Error('no screen');
  return screen;
}

/** Whether a text of the form, or the frame around it, can have a role. */
function can(role: Role, text: string, probability = 0.4): boolean {
  const screen = form();
  const run = screen.runs.find((item) => item.text === text);
  const panel = screen.panels.find(({ runs }) => run && runs.includes(run)) ?? null;
  if (!run) throw new Error('not read');
  const candidate: Candidate = { kind: 'text', box: run.contentBox, rule: null, run, panel, core: run.ink };
  return canBe({ candidate, role, probability }, screen);
}

describe('what words and places speak against', () => {
  test('the label above a field is no heading unless that is more than likely', () => {
    expect(can('heading', 'Full name')).toBe(false);
    expect(can('heading', 'Full name', 0.8)).toBe(true);
    expect(can('heading', 'Register')).toBe(true);
  });

  test('the label left of a field is no tab', () => {
    expect(can('tab', 'Street')).toBe(false);
    expect(can('tab', 'Register')).toBe(true);
  });

  test('what says how many there are is no button', () => {
    expect(can('button', '3 errors')).toBe(false);
    expect(can('button', 'Register')).toBe(true);
  });
});
