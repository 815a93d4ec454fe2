import { describe, expect, it } from 'vitest';
import { answerTo, ask } from '../../fakes/ask-recorded.ts';
import { element, line, screen } from './screen-record.ts';

const held = (image: string, question: string) => answerTo(`held2-screens/${image}`, question);

describe('a message that only repeats the question', () => {
  it('is answered with the sentence beside it where the reason is asked for', () => {
    expect(held('izitoast_quota', 'Why did the upload fail?').answer).toContain(
      'The storage quota of 2 GB is used up.',
    );
  });

  it('is what the message says where it says more', () => {
    expect(held('gtkterm_no_port', 'Why could it not be opened?').answer).toContain('No such file');
  });
});

describe('codes and states', () => {
  it('are read from what a command printed, with words before the figure', () => {
    expect(held('deepin_superuser', 'What exit status was printed?').answer).toBe('2');
  });

  it('are the figure where a status code is asked for, not another code of the message', () => {
    expect(held('fastify_invalid', 'which status code did the server send').answer).toBe('400');
  });
});

describe('receipts', () => {
  it('tell when something was bought by their only date', () => {
    expect(held('mupdf_receipt', 'When was it bought?').answer).toContain('11 April 2026');
  });
});

describe('controls', () => {
  it('are found by their name behind a verb of pressing, however short it is', () => {
    expect(held('gtkterm_no_port', 'where do i click OK').answer).toBe('OK (button)');
  });

  it('called by all that is named come before those that only fit the verb', () => {
    const elements = [
      element('E1', 'menu_item', 'Edit', [20, 20, 39, 24]),
      element('E2', 'tab', 'Mouse Cursor', [20, 60, 106, 24]),
    ];
    const plain = screen(['Edit', line('L2', 'Mouse Cursor', 24, 66)]);
    const record = { ...plain, ui: { ...plain.ui, elements } };
    expect(ask('where can i change the mouse cursor', record).answer.answer).toBe('Mouse Cursor (tab)');
  });
});
