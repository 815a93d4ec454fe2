import { describe, expect, test } from 'vitest';
import { CANDIDATE_CLASSES, type Candidate } from '../../../../../shared/features/ui/learned/candidate.ts';
import { addElements } from '../../../../../shared/features/ui/learned/choose-elements.ts';
import { measureCandidates } from '../../../../../shared/features/ui/learned/measure-candidates.ts';
import { windowModels } from '../../../../../shared/features/ui/learned/models.ts';
import { proposeCandidates } from '../../../../../shared/features/ui/learned/propose-candidates.ts';
import { selectCandidates } from '../../../../../shared/features/ui/learned/select-candidates.ts';
import { prepareScreen, type Screen } from '../../../../../shared/features/ui/screen.ts';
import { findByRules } from '../../../../../shared/features/ui-elements.ts';
import type { Box } from '../../../../../shared/model/geometry.ts';
import type { Role } from '../../../../../shared/model/image-features.ts';
import { canvas } from '../../../../fixtures/paint.ts';
import { frame, GREY, INK, WHITE, writtenWord } from '../../../../fixtures/paint-screen.ts';

function painted(): Screen {
  const image = canvas(600, 300, WHITE);
  frame(image, 60, 60, 130, 36, GREY, [240, 240, 245]);
  const lines = [
    writtenWord(image, 'Upload', 100, 72, 70, INK),
    writtenWord(image, 'Notes', 60, 160, 50, INK),
  ];
  const screen = prepareScreen(image, lines);
  if (!screen) throw new Error('no screen');
  return screen;
}

const candidate = (box: Box, kind: Candidate['kind'] = 'text'): Candidate => ({
  kind,
  box,
  rule: null,
  run: null,
  panel: null,
  core: box,
});

/** Shares of the classes with so much for one of them. */
const shares = (name: (typeof CANDIDATE_CLASSES)[number], share: number): Float64Array =>
  Float64Array.from(CANDIDATE_CLASSES, (other) =>
    other === name ? share : other === 'none' ? 1 - share : 0,
  );

describe('choosing elements', () => {
  const at = (x: number, width = 80): Box => ({ x, y: 20, width, height: 20 });

  test('of two boxes of one thing the likelier stays, what is unlikely goes', () => {
    const found = selectCandidates(
      painted(),
      [candidate(at(20)), candidate(at(24)), candidate(at(200)), candidate(at(400))],
      [shares('link', 0.6), shares('link', 0.9), shares('button', 0.7), shares('link', 0.1)],
    );
    expect(found.map(({ role, box }) => [role, box.x])).toEqual([
      ['link', 24],
      ['button', 200],
    ]);
  });

  test('a link in a table does not push the table away', () => {
    const table = { x: 10, y: 10, width: 300, height: 120 };
    const rule = { role: 'table', box: table, name: '', state: [], confidence: 0.8 } as const;
    const found = selectCandidates(
      painted(),
      [{ ...candidate(table, 'rule'), rule: { ...rule, state: [] } }, candidate(at(30))],
      [shares('other', 0.5), shares('link', 0.9)],
    );
    expect(found.map(({ role }) => role).sort()).toEqual(['link', 'table']);
  });

  test('in windows all that the rules found stays', () => {
    const screen = painted();
    const byRules = findByRules(screen);
    expect(addElements(screen, byRules, windowModels())).toEqual(expect.arrayContaining(byRules));
  });

  test('every candidate has the same number of facts, none of them infinite', () => {
    const screen = painted();
    const facts = measureCandidates(screen, proposeCandidates(screen, findByRules(screen)));
    expect(facts.length).toBeGreaterThan(5);
    expect(new Set(facts.map((row) => row.length)).size).toBe(1);
    expect(facts.every((row) => row.every(Number.isFinite))).toBe(true);
  });
});

describe('roles of what rules found in windows', () => {
  const pane = { x: 40, y: 90, width: 300, height: 160 };

  /** What becomes of a field that the rules found, where the model is this sure of a role. */
  const roleAfter = (rule: Role, sure: (typeof CANDIDATE_CLASSES)[number], share: number) => {
    const leaf = (name: string): number[] => [
      -1,
      name === sure ? Math.log(share) : Math.log((1 - share) / 13),
      0,
    ];
    const trees = { classes: CANDIDATE_CLASSES.length, trees: CANDIDATE_CLASSES.map(leaf) };
    const found = { role: rule, box: pane, name: '', state: [], confidence: 0.7 };
    return addElements(painted(), [found], { first: trees, second: trees, trust: 0 }).find(
      ({ box }) => box === pane,
    )?.role;
  };

  test('are changed for one that looks like it, where the model is sure', () => {
    expect(roleAfter('input', 'table', 0.8)).toBe('table');
    expect(roleAfter('button', 'tab', 0.8)).toBe('tab');
    expect(roleAfter('input', 'button', 0.8)).toBe('button');
  });

  test('stay where the model is not sure, or the other looks different, and tabs always', () => {
    expect(roleAfter('input', 'table', 0.2)).toBe('input');
    expect(roleAfter('input', 'image', 0.9)).toBe('input');
    expect(roleAfter('tab', 'button', 0.9)).toBe('tab');
  });
});
