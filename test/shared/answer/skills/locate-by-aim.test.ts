import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

/** A row of buttons with their words, from the left. */
const buttons = (names: readonly string[], y: number) => ({
  lines: names.map((name, at) => line(`b${y}${at}`, name, 40 + 180 * at, y + 8)),
  elements: names.map((name, at) => element(`e${y}${at}`, 'button', name, [30 + 180 * at, y, 140, 30])),
});

describe('controls asked for by what they do', () => {
  const row = buttons(['Reload', 'Send again', 'Save draft', 'Go on'], 300);
  const record = screen(row.lines, { ui: { elements: row.elements, windows: [] } });

  it.each([
    ['where can i retry sending', 'Send again (button)'],
    ['which button sends it once more?', 'Send again (button)'],
    ['where do I store the draft', 'Save draft (button)'],
    ['The button to carry on - where is it?', 'Go on (button)'],
    ['what should i press to move on', 'Go on (button)'],
  ])('%s → %s', (question, answer) => {
    expect(ask(record, question).answer).toBe(answer);
  });
});

describe('controls of searches, differences and changed files', () => {
  const upper = buttons(['Search', 'Clear', 'Next difference', 'Cancel'], 300);
  const lower = buttons(['Retry all', 'Reload', 'Keep mine', 'Find components'], 400);
  const record = screen([...upper.lines, ...lower.lines], {
    ui: { elements: [...upper.elements, ...lower.elements], windows: [] },
  });

  it.each([
    ['Where is the button that clears the search?', 'Clear (button)'],
    ['where can I clear what I typed', 'Clear (button)'],
    ["where's the button to jump to the following difference", 'Next difference (button)'],
    ['which button goes to the next change?', 'Next difference (button)'],
    ['show where to abort the setup', 'Cancel (button)'],
    ['how do I stop installing, which button?', 'Cancel (button)'],
    ['which button tries everything again?', 'Retry all (button)'],
    ['I want the version from disk, which button is it?', 'Reload (button)'],
    ['which button keeps my version?', 'Keep mine (button)'],
    ['Where can I search for components?', 'Find components (button)'],
    ['where is the Retry all tile', 'Retry all (button)'],
    ['show me the Keep mine card', 'Keep mine (button)'],
  ])('%s → %s', (question, answer) => {
    expect(ask(record, question).answer).toBe(answer);
  });
});

describe('a page to sign in', () => {
  const record = screen(
    [line('a', 'Password', 40, 100), line('f', 'Forgot password?', 40, 180), line('s', 'Sign in', 50, 240)],
    {
      ui: {
        elements: [
          element('p', 'input', 'Password', [40, 120, 400, 36]),
          element('l', 'link', 'Forgot password?', [40, 176, 130, 22]),
          element('b', 'button', 'Sign in', [40, 230, 400, 36]),
        ],
        windows: [],
      },
    },
  );

  it.each([
    'i dont remember my password, where to click',
    'I forgot my password, what do I click?',
    'where to click if I have lost my password',
    'where is the only link here?',
    'point at the link on this page',
  ])('%s → the link', (question) => {
    expect(ask(record, question).answer).toBe('Forgot password? (link)');
  });

  it('points at the field where something is typed', () => {
    expect(ask(record, 'where do I type my password').answer).toBe('Password (input)');
  });
});

describe('the same name at several places', () => {
  const top = buttons(['Delete', 'Copy'], 20);
  const bottom = buttons(['F8 Delete', 'F5 Copy'], 550);
  const record = screen([...top.lines, ...bottom.lines], {
    ui: { elements: [...top.elements, ...bottom.elements], windows: [] },
  });

  it.each([
    ['show me the delete button at the bottom', 'F8 Delete (button)'],
    ['where is the copy button at the bottom of the window?', 'F5 Copy (button)'],
    ['where is the delete button at the top?', 'Delete (button)'],
  ])('%s → %s', (question, answer) => {
    expect(ask(record, question).answer).toBe(answer);
  });
});

describe('a pane for text under its label', () => {
  const record = screen([line('c', 'Commit Message:', 420, 200), line('d', 'Amend', 700, 200)], {
    ui: { elements: [element('t', 'table', '', [418, 217, 300, 160])], windows: [] },
  });

  it.each(['Where do I type my commit message?', 'where can I write the commit message'])(
    '%s → the pane',
    (question) => {
      expect(ask(record, question).regions[0]).toMatchObject({ x: 418, y: 217, width: 300, height: 160 });
    },
  );

  it('leaves a frame that holds text alone', () => {
    const filled = screen([...record.text.lines, line('r', 'row of a table', 430, 240)], { ui: record.ui });
    expect(ask(filled, 'Where do I type my commit message?').regions[0]).toMatchObject({ y: 200 });
  });
});
