import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ErrorFinding, ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string, image?: RgbaImage) =>
  draftAnswer(routeQuestion(question), { record, image, help: { documents: () => [] } });

const dialog = screen(
  [
    line('T', 'Unsaved changes', 300, 110),
    line('M', 'Save changes to plan.odt before closing?', 260, 160),
    line('B1', 'Discard', 270, 226),
    line('B2', 'Cancel', 380, 226),
    line('B3', 'Save', 490, 226),
    line('C', 'Always ask', 300, 280),
    line('X', 'Cancel', 40, 526),
  ],
  {
    ui: {
      elements: [
        element('E1', 'button', 'Discard', [260, 218, 90, 30]),
        element('E2', 'button', 'Cancel', [370, 218, 90, 30]),
        element('E3', 'button', 'Save', [480, 218, 90, 30], ['disabled']),
        element('E4', 'checkbox', 'Always ask', [276, 278, 18, 18], ['checked']),
        element('E5', 'button', 'Cancel', [30, 518, 90, 30]),
      ],
      windows: [
        {
          id: 'W1',
          title: 'Editor',
          box: { x: 0, y: 0, width: 800, height: 600 },
          kind: 'window',
          front: false,
          theme: 'dark',
        },
        {
          id: 'W2',
          title: 'Unsaved changes',
          box: { x: 240, y: 100, width: 360, height: 220 },
          kind: 'dialog',
          front: true,
          theme: 'light',
        },
      ],
    },
  },
);

describe('elements', () => {
  it('are found by name and by purpose', () => {
    expect(ask(dialog, 'where is the Save button').regions[0]).toMatchObject({ x: 480, y: 218 });
    expect(ask(dialog, 'which button discards my work?').regions[0]).toMatchObject({ x: 260 });
  });

  it('are named as several where they cannot be told apart', () => {
    const draft = ask(dialog, 'Where is the Cancel button?');
    expect(draft.answer).toContain('two');
    expect(
      draft.regions
        .slice(0, 2)
        .map((region) => region.x)
        .sort((a, b) => a - b),
    ).toEqual([30, 370]);
    expect(draft.runner_up).toBeGreaterThan(0.5);
  });

  it('are counted', () => {
    expect(ask(dialog, 'How many buttons are there?').answer).toMatch(/^4/);
    expect(ask(dialog, 'how many buttons does the dialog have?').answer).toMatch(/^3/);
    expect(ask(dialog, 'how many sliders are there').answer).toMatch(/^0/);
  });

  it('have states', () => {
    expect(ask(dialog, 'Is "Always ask" ticked?')).toMatchObject({ verdict: 'yes' });
    expect(ask(dialog, 'is the save button enabled?')).toMatchObject({ verdict: 'no' });
    expect(ask(dialog, 'Is the dialog open?')).toMatchObject({ verdict: 'yes' });
  });

  it('are declined where nothing fits', () => {
    expect(ask(dialog, 'where is the volume slider').decision).toBe('decline');
  });
});

describe('windows', () => {
  it('are told apart by what the question says', () => {
    expect(ask(dialog, 'title of the dialog?').answer).toBe('Unsaved changes');
    expect(ask(dialog, 'what is the title of the main window').answer).toBe('Editor');
  });

  it('have a theme each', () => {
    expect(ask(dialog, 'is the dialog dark or light?').answer).toContain('light');
    expect(ask(dialog, 'is it dark mode?')).toMatchObject({ verdict: 'no' });
  });
});

const finding: ErrorFinding = {
  id: 'R1',
  category: 'network',
  message: 'Connection refused (ECONNREFUSED)',
  code: 'ECONNREFUSED',
  box: { x: 20, y: 44, width: 264, height: 14 },
  confidence: 0.9,
  evidence: ['L2'],
  reasons: ['known code'],
  candidates: [
    { category: 'network', score: 0.9 },
    { category: 'timeout', score: 0.2 },
  ],
};
const failed = screen(['Sync', 'Connection refused (ECONNREFUSED)'], { errors: [finding] });
const clean = screen(['Sync', 'All 14 folders are up to date']);

describe('errors', () => {
  it('are pointed at', () => {
    const draft = ask(failed, 'Where is the error?');
    expect(draft.regions[0]).toMatchObject(finding.box);
    expect(draft.evidence).toEqual(['L2']);
  });

  it('are read, with the code where it is asked for', () => {
    expect(ask(failed, 'What does the error say?').answer).toBe(finding.message);
    expect(ask(failed, 'error code?').answer).toBe('ECONNREFUSED');
  });

  it('are put to one of the kinds offered, with both scores', () => {
    const draft = ask(failed, 'network or permission error?');
    expect(draft.answer).toContain('network');
    expect(draft.answer).toMatch(/0\.90.*0\.00/);
    expect(ask(failed, 'Is this a network error?')).toMatchObject({ verdict: 'yes' });
    expect(ask(failed, 'Is this a permission problem?')).toMatchObject({ verdict: 'no' });
  });

  it('are none of the kinds offered where none fits', () => {
    expect(ask(failed, 'syntax error or certificate error?').answer).toContain('none of these');
  });

  it('are the nearest of the kinds offered, less surely, where people take one for the other', () => {
    const draft = ask(failed, 'syntax error or server fault?');
    const sure = ask(failed, 'network or syntax error?');
    expect(draft.answer).toContain('network error');
    expect(draft.answer).not.toContain('none of these');
    expect(draft.confidence).toBeLessThan(sure.confidence);
  });

  it('are told apart by what is wanting, not by that something is', () => {
    const { choices } = routeQuestion('Is this about missing rights or about a missing network?').slots;
    expect(choices?.map(({ category }) => category)).toEqual(['permission', 'network']);
  });

  it('are said to be absent, with the reason', () => {
    for (const question of [
      'Where is the error?',
      'is there any error here?',
      'network or permission error?',
    ]) {
      const draft = ask(clean, question);
      expect(draft.decision).toBe('answer');
      expect(draft.answer).toContain('No error is visible');
      expect(draft.regions).toEqual([]);
      expect(draft.reasons.join()).toContain('lines');
    }
  });
});

describe('pixels', () => {
  const image: RgbaImage = { width: 800, height: 600, data: new Uint8Array(800 * 600 * 4).fill(255) };
  image.data.set([200, 20, 30, 255], 4 * (80 * 800 + 120));

  it('are read exactly', () => {
    expect(ask(clean, 'what colour is at 120,80?', image).answer).toContain('#c8141e');
    expect(ask(clean, 'what colour is at 900,80?', image).decision).toBe('decline');
    expect(ask(clean, 'how wide is this image in pixels?', image).answer).toBe('800 pixels wide');
    expect(ask(dialog, 'how tall is the dialog in pixels', image).answer).toBe('220 pixels high');
  });
});

describe('what an error means', () => {
  it('goes with every answer about it: meaning, next steps and where that is known from', () => {
    for (const question of [
      'Where is the error?',
      'What is the error?',
      'Is it a network or a disk error?',
    ]) {
      const { explanation } = ask(failed, question);
      expect(explanation?.meaning).toMatch(/\w{3}/);
      expect(explanation?.steps.length).toBeGreaterThan(0);
      expect(explanation?.source).toContain('ECONNREFUSED');
    }
  });

  it('is not told where there is no error', () => {
    expect(ask(dialog, 'Where is the error?').explanation).toBeUndefined();
  });
});

describe('several questions in one', () => {
  it('are answered one after the other', () => {
    const draft = ask(failed, 'What is the error code and where is the error?');
    expect(draft.answer).toContain('ECONNREFUSED');
    expect(draft.regions.length).toBeGreaterThan(0);
  });
});

describe('questions that keep to one window', () => {
  const two = screen([line('A', 'Total: 12', 20, 40), line('B', 'Total: 99', 320, 340)], {
    ui: {
      elements: [],
      windows: [
        {
          id: 'W1',
          title: 'Sheet',
          box: { x: 0, y: 0, width: 300, height: 300 },
          kind: 'window',
          front: true,
          theme: 'light',
        },
        {
          id: 'W2',
          title: 'Report',
          box: { x: 300, y: 300, width: 300, height: 300 },
          kind: 'window',
          front: false,
          theme: 'light',
        },
      ],
    },
  });

  it('are answered from it', () => {
    expect(ask(two, 'what is the total in the other window?').answer).toBe('99');
  });
});
