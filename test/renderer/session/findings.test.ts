import { describe, expect, it } from 'vitest';
import {
  findingAt,
  findingById,
  findingsOf,
  questionAbout,
  rolesOf,
} from '../../../renderer/session/findings.ts';
import { suggestQuestions } from '../../../renderer/session/suggestions.ts';
import { record } from '../example-session.ts';

const all = { text: true, elements: true, errors: true, windows: true };

describe('findings', () => {
  it('of every layer have their words', () => {
    expect(findingsOf(record(), 'text').map(({ text }) => text)).toEqual(['Connection refused']);
    expect(findingsOf(record(), 'elements').map(({ kind }) => kind)).toEqual(['button', 'list item']);
    expect(findingsOf(record(), 'elements', 'button')).toHaveLength(1);
    expect(findingsOf(record(), 'errors')[0]).toMatchObject({
      kind: 'not found',
      detail: ['a known phrase'],
    });
    expect(findingsOf(record(), 'windows')[0]).toMatchObject({ text: 'Browser', confidence: null });
    expect(findingById(record(), 'elements', 'e1')?.text).toBe('Retry');
    expect(findingById(record(), 'text', 'e1')).toBeNull();
  });

  it('under a point are the smallest of the shown layers', () => {
    expect(findingAt(record(), all, 'all', 110, 150)?.id).toBe('e1');
    expect(findingAt(record(), all, 'all', 92, 95)?.id).toBe('e2');
    expect(findingAt(record(), { ...all, elements: false }, 'all', 110, 150)?.id).toBe('w1');
    expect(findingAt(record(), { ...all, windows: false }, 'all', 700, 500)).toBeNull();
    expect(findingAt(record(), all, 'link', 110, 150)?.id).toBe('w1');
  });

  it('count their roles, the most frequent first', () => {
    const { ui } = record();
    const doubled = record({ ui: { ...ui, elements: [...ui.elements, { ...ui.elements[1], id: 'e3' }] } });
    expect(rolesOf(doubled)).toEqual([
      { role: 'list_item', count: 2 },
      { role: 'button', count: 1 },
    ]);
  });

  it('can be asked about', () => {
    expect(questionAbout(findingsOf(record(), 'elements')[0], record())).toBe('Where is the button "Retry"?');
    expect(questionAbout(findingsOf(record(), 'elements')[1], record())).toBe('Where is the list item?');
    expect(questionAbout(findingsOf(record(), 'text')[0], record())).toContain('"Connection refused"');
  });
});

describe('suggestions', () => {
  it('begin with the error where there is one', () => {
    expect(suggestQuestions(record(), [])[0]).toBe('Where is the error?');
    expect(suggestQuestions(record({ errors: [] }), [])).not.toContain('Where is the error?');
  });

  it('leave out what was asked, and are never more than asked for', () => {
    const questions = suggestQuestions(record(), [' where is the ERROR? '], 3);
    expect(questions).toHaveLength(3);
    expect(questions).not.toContain('Where is the error?');
  });
});
