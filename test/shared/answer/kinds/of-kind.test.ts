import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { loneOfKind } from '../../../../shared/answer/skills/lone-of-kind.ts';
import { candidatesOf } from '../../../../shared/answer/values/candidates.ts';
import { kindCandidates } from '../../../../shared/answer/values/kinds/kind-candidates.ts';
import { OF_KIND, ofKind } from '../../../../shared/answer/values/kinds/of-kind.ts';
import { spansOfKind } from '../../../../shared/answer/values/kinds/spans-of-kind.ts';
import { english } from '../../../../shared/question/lexicon/english/english.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const kindOf = (name: string) => {
  const found = english.answerKinds.find(({ kind }) => kind === name);
  if (!found) throw new Error(`no kind "${name}"`);
  return found;
};

describe('spansOfKind', () => {
  it.each([
    ['status_code', 'HTTP/1.1 503 Service Unavailable', ['503']],
    ['code_point', 'U+0041 LATIN CAPITAL LETTER A', ['U+0041']],
    ['exception', 'java.lang.IllegalStateException: closed', ['java.lang.IllegalStateException']],
    ['operating_system', 'Debian GNU/Linux 12 (bookworm)', ['Debian GNU/Linux']],
    ['protocol', 'uses SFTP on port 22', ['SFTP']],
    ['key', 'Press Ctrl+Shift+S to save', ['Ctrl+Shift+S']],
    ['commit', 'commit 36e9e11 (HEAD -> main)', ['36e9e11']],
    ['time_zone', 'Europe/Berlin', ['Europe/Berlin']],
    ['country', 'ships to South Korea only', ['South Korea']],
    ['file', 'open notes.tar.gz now', ['notes.tar.gz']],
    ['flag', 'use -f, --force', ['-f', '--force']],
  ])('%s in "%s"', (kind, text, spans) => {
    expect(spansOfKind(kindOf(kind), text).map((span) => span.text)).toEqual(spans);
  });

  it('cuts spans where they stand, of any text, without hanging', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...english.answerKinds),
        fc.stringMatching(/^[a-zA-Z0-9 ._/:+-]{0,60}$/),
        (kind, text) => {
          for (const span of spansOfKind(kind, text)) {
            expect(text.slice(span.from, span.to)).toBe(span.text);
            expect(span.text.trim()).toBe(span.text);
          }
        },
      ),
    );
  });
});

const shown = screenOf(
  screen(
    [
      line('A', 'Pluma', 20, 20, 30),
      line('B', 'Running on Debian GNU/Linux for 4 days', 20, 80),
      line('C', 'Settings', 20, 120),
      line('D', 'estuary', 26, 166),
    ],
    {
      ui: {
        elements: [
          element('E1', 'tab', 'Settings', [16, 116, 90, 22]),
          { ...element('E2', 'input', '', [20, 160, 200, 26]), value: 'estuary' },
        ],
        windows: [],
      },
    },
  ),
);
const candidate = (text: string) => {
  const all = [...candidatesOf(shown), ...kindCandidates(english.answerKinds, shown)];
  const found = all.find((other) => other.text === text);
  if (!found) throw new Error(`no candidate "${text}"`);
  return found;
};

describe('ofKind', () => {
  it.each([
    ['heading', 'Pluma', OF_KIND.whole],
    ['heading', 'Settings', OF_KIND.none],
    ['tab', 'Settings', OF_KIND.whole],
    ['typed', 'estuary', OF_KIND.whole],
    ['operating_system', 'Debian GNU/Linux', OF_KIND.whole],
    ['operating_system', 'Running on Debian GNU/Linux for 4 days', OF_KIND.part],
    ['protocol', 'estuary', OF_KIND.none],
  ])('%s: "%s"', (kind, text, fit) => {
    expect(ofKind(kindOf(kind), candidate(text), shown)).toBe(fit);
  });
});

describe('loneOfKind', () => {
  const alone = (question: string) => loneOfKind(routeQuestion(question), shown)?.answer ?? null;

  it('is the only one of the kind asked for', () => {
    expect(alone('which operating system is it')).toBe('Debian GNU/Linux');
    expect(alone('Which word was looked up?')).toBe('estuary');
  });

  it('is nothing where none or too much of the question is there', () => {
    expect(alone('which browser is it')).toBe(null);
    expect(alone('which operating system does the kiosk at platform 7 have')).toBe(null);
    expect(alone('Which word was looked up before?')).toBe(null);
  });
});
