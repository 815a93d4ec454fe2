import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { wordAnswer } from '../../../../shared/answer/word-answer.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
const said = (record: ImageFeatures, question: string) =>
  wordAnswer(ask(record, question)).split(/[ ,.]/)[0].toLowerCase();

describe('states in free words', () => {
  it('are those of the box whose row says what the question does in its own words', () => {
    const settings = screen(
      [
        line('a', 'Report by e-mail', 37, 100),
        line('b', 'every Monday', 500, 100),
        line('c', 'Play a sound', 37, 150),
      ],
      {
        ui: {
          elements: [
            element('1', 'checkbox', 'every Monday', [476, 99, 16, 16], ['unchecked']),
            element('2', 'checkbox', 'Play a sound', [12, 149, 16, 16], ['checked']),
          ],
          windows: [],
        },
      },
    );
    expect(said(settings, 'will I get a report by mail each monday?')).toBe('no');
    expect(said(settings, 'does it play a sound?')).toBe('yes');
    expect(ask(settings, 'will it rain tomorrow?').verdict).toBeUndefined();
  });

  it('are those that a switch says in a word beside its name', () => {
    const bar = screen([
      line('a', 'Dark Theme', 600, 30),
      line('b', 'Off', 690, 30),
      line('c', 'Get', 20, 30),
    ]);
    expect(said(bar, 'Is the Dark Theme switched on?')).toBe('no');
    expect(said(bar, 'Is the Dark Theme switched off?')).toBe('yes');
  });

  it('are those of a field: whether anything was picked, typed or given', () => {
    const form = screen(
      [line('a', 'Floor', 20, 100), line('b', 'Room', 20, 140), line('c', 'Blue room', 120, 140)],
      {
        ui: {
          elements: [
            element('1', 'combobox', 'Floor', [110, 94, 160, 28], ['empty']),
            element('2', 'input', 'Room', [110, 134, 160, 28]),
          ],
          windows: [],
        },
      },
    );
    expect(said(form, 'has a floor been picked yet?')).toBe('no');
    expect(said(form, 'did I give it a room?')).toBe('yes');
    const bare = screen([
      line('a', 'Key File:', 20, 100),
      line('b', 'Browse...', 400, 100),
      line('c', 'Name:', 20, 130),
      line('d', 'club', 120, 130),
    ]);
    expect(said(bare, 'did I give it a key file?')).toBe('no');
    expect(said(bare, 'did I give it a name?')).not.toBe('no');
  });

  it('are those of a box in a list that its heading says what it is about, told once where a preview says it again', () => {
    const list = screen(
      [
        line('h', 'Packing for the canal trip', 400, 40, 28),
        line('p', '- [ ] Lock key', 20, 120),
        line('q', '- [x] Map of the canals', 20, 150),
        line('a', 'Lock key', 430, 120),
        line('b', 'Map of the canals', 430, 150),
      ],
      {
        ui: {
          elements: [
            element('h', 'heading', 'Packing for the canal trip', [400, 36, 220, 36]),
            element('1', 'checkbox', 'Lock key', [410, 120, 13, 13], ['unchecked']),
            element('2', 'checkbox', 'Map of the canals', [410, 150, 13, 13], ['checked']),
          ],
          windows: [],
        },
      },
    );
    expect(said(list, 'is the lock key packed already')).toBe('no');
    expect(said(list, 'has the map been packed')).toBe('yes');
    expect(ask(list, 'are the oars packed?').verdict).toBeUndefined();
  });

  it('are those of what is signed up for by ticking it', () => {
    const form = screen([line('a', 'Send me the newsletter', 40, 100)], {
      ui: {
        elements: [element('1', 'checkbox', 'Send me the newsletter', [20, 99, 14, 14], ['unchecked'])],
        windows: [],
      },
    });
    expect(said(form, 'did i sign up for the newsletter?')).toBe('no');
    expect(said(form, 'have I subscribed to the newsletter')).toBe('no');
  });

  it('are those of a field of the one that is selected, filled or empty', () => {
    const book = screen([
      line('a', 'Editor:', 20, 100),
      line('e', 'Edition:', 20, 130),
      line('i', 'ISBN#:', 20, 160),
      line('p', 'Publisher:', 20, 190),
      line('v', 'North Light', 120, 190),
    ]);
    expect(said(book, 'Has somebody filled in the ISBN of the selected book?')).toBe('no');
    expect(said(book, 'is the isbn of the current book empty')).toBe('yes');
    expect(said(book, 'is the edition blank?')).toBe('yes');
    expect(said(book, 'is the publisher empty')).toBe('no');
    expect(said(book, 'is the publisher filled in?')).toBe('yes');
  });

  it('are those of a word under an icon of a tool bar', () => {
    const bar = screen(
      [
        { ...line('r', 'Run', 86, 60), foreground: '#101010', background: '#f1f1f1' },
        { ...line('s', 'Stop', 126, 60), foreground: '#c0c0c0', background: '#f1f1f1' },
        { ...line('m', 'File', 20, 10), foreground: '#101010', background: '#f1f1f1' },
      ],
      {
        ui: {
          elements: [
            element('1', 'button', '', [81, 22, 34, 34]),
            element('2', 'button', '', [125, 22, 34, 34]),
            element('3', 'menu_item', 'File', [14, 4, 44, 26]),
          ],
          windows: [],
        },
      },
    );
    expect(said(bar, 'Can I press Stop?')).toBe('no');
    expect(said(bar, 'can I press Run?')).toBe('yes');
  });

  it('are not those of an icon between a box and its label', () => {
    const tree = screen([line('a', 'Sheet 14, marsh', 60, 100)], {
      ui: {
        elements: [
          {
            ...element('1', 'checkbox', 'Sheet 14, marsh', [20, 98, 16, 16], ['unchecked']),
            confidence: 0.1,
          },
        ],
        windows: [],
      },
    });
    expect(said(tree, 'Is Sheet 14, marsh ticked?')).toBe('no');
  });

  it('are written as letters in lists of plain text', () => {
    const list = screen(['- [X] Order flour, 50 kg', '- [ ] Clean the second oven']);
    expect(said(list, 'is the flour already ordered')).toBe('yes');
    expect(said(list, 'has the second oven been cleaned?')).toBe('no');
  });

  it('are not made up for what only shares a word with the screen', () => {
    const note = screen([line('a', 'Could not load lighthouse.png', 20, 100), line('b', 'Send', 20, 140)]);
    expect(ask(note, 'Is the light on?').decision).toBe('decline');
    expect(ask(note, 'Has it been sent already?').decision).toBe('decline');
  });

  it('are those of a secret: dots stand for it', () => {
    const login = screen([line('a', 'Enter Password:', 20, 100), line('b', '••••••••', 20, 130)]);
    expect(ask(login, 'is the password hidden or readable').answer).toContain('hidden');
    expect(said(login, 'is the password visible?')).toBe('no');
  });

  it('are denied by a statement that says so', () => {
    const note = screen([line('a', 'Nobody has reserved it yet', 20, 100)]);
    expect(said(note, 'has anyone else reserved it?')).toBe('no');
    expect(said(screen([line('a', 'Not connected', 20, 100)]), 'Is it connected at the moment?')).toBe('no');
  });

  it('are what stands under a step, and whether a test is red', () => {
    const steps = screen([
      line('a', 'Paid', 20, 100),
      line('b', 'Apr 28 2026', 20, 118),
      line('c', 'Shipped', 200, 100),
      line('d', 'Pending', 200, 118),
    ]);
    expect(said(steps, 'has it been shipped yet?')).toBe('no');
    expect(said(steps, 'has it been paid?')).toBe('yes');
    const tests = screen([
      line('a', 'knows neap tides', 20, 100),
      line('b', 'adds the summer hour', 20, 120),
    ]);
    Object.assign(tests.text.lines[0], { foreground: '#101010', background: '#ffffff' });
    Object.assign(tests.text.lines[1], { foreground: '#ce0a0a', background: '#ffffff' });
    expect(said(tests, 'did "knows neap tides" pass?')).toBe('yes');
    expect(said(tests, 'did "adds the summer hour" pass?')).toBe('no');
  });

  it('are whether a control can be used that does what is wanted', () => {
    const bar = screen([line('a', 'Delete', 20, 100), line('b', 'Add', 120, 100)], {
      ui: {
        elements: [
          element('1', 'button', 'Delete', [10, 94, 70, 26], ['disabled']),
          element('2', 'button', 'Add', [110, 94, 60, 26]),
        ],
        windows: [],
      },
    });
    expect(said(bar, 'Could I delete an account at this point?')).toBe('no');
    expect(said(bar, 'can I hit Add right now?')).toBe('yes');
  });
});
