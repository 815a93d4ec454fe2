import { describe, expect, it } from 'vitest';
import { forTerminal } from '../../electron/hosts/cli/output.ts';
import { copyText } from '../../shared/copy/copy-text.ts';
import { labReportToHtml } from '../../shared/lab/lab-report-html.ts';
import { askQuestion } from '../../shared/pipeline.ts';
import { sampleLine, sampleRecord } from '../fakes/sample-record.ts';

const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const BIDI = 'invoice\u202egnp.exe \u2066hidden\u2069';
const TERMINAL = '\x1b]0;owned\x07\x1b[2Jcleared\r';
/** A line of a megabyte, as a document's text layer may hold one. */
const LONG = 'Error: access denied '.repeat(50_000);

const record = sampleRecord({
  text: {
    engine: 'fake 1.0',
    language: 'eng',
    lines: [MARKUP, BIDI, TERMINAL, LONG].map((text, index) => sampleLine(`L${index}`, text, 20 * index)),
    mean_confidence: 0.9,
  },
});
const clock = { now: () => 0, elapsed: () => 0 };
const ask = (question: string) =>
  askQuestion(question, { id: 'a', record, help: { documents: () => [] }, clock }).answer;

describe('hostile text of a picture', () => {
  it('is answered about like any other, also a line of a megabyte', () => {
    for (const question of ['Where is the error?', 'What is the total?', 'Is it dark?', 'What does it say?'])
      expect(['answer', 'decline', 'ask_for_clearer_image']).toContain(ask(question).decision);
  });

  it('moves no cursor and no title of a terminal, and turns no text around there', () => {
    const shown = forTerminal([MARKUP, BIDI, TERMINAL].join('\n'));
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(shown).toContain('cleared');
    expect(shown.split('\n')).toHaveLength(3);
  });

  it('is copied as it was read', () => {
    const copied = copyText(record.text.lines, 'plain', null);
    expect(copied).toContain(MARKUP);
    expect(copied.length).toBeGreaterThan(1_000_000);
  });

  it('is text in a report of the lab', () => {
    const page = labReportToHtml({
      schema: 'askshot/lab_report@1',
      source: { ...record.source, file: MARKUP },
      questions: [MARKUP],
      steps: [],
      breaks: [],
      overstatement_rate: 0,
    });
    expect(page).not.toMatch(/<script|<img src=x/);
  });
});
