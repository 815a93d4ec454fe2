import { describe, expect, it } from 'vitest';
import { errorMeant, errorMeantToo } from '../../../shared/answer/skills/error-meant.ts';
import { findErrors } from '../../../shared/features/error-findings.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
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

describe('one of several messages', () => {
  const [found] = findErrors(screen(['Error: the disk is full']));
  const errors = ['Plot 214 does not exist', 'The first day must not be in the past.'].map((message) => ({
    ...found,
    message,
  }));

  it('is meant alone where only it has the words of the question', () => {
    const question = routeQuestion('why is the first day refused');
    expect(errorMeant(question, errors)).toBe(errors[1]);
    expect(errorMeantToo(question, errors)).toBeUndefined();
  });

  it('has a rival where the question fits both alike', () => {
    const question = routeQuestion('What is the error?');
    expect(errorMeant(question, errors)).toBe(errors[0]);
    expect(errorMeantToo(question, errors)).toBe(errors[1]);
  });
});

describe('fields without a label', () => {
  const field = (id: string, value: string, y: number, name = '') => ({
    ...element(id, 'input', name, [20, y, 180, 24]),
    value,
  });
  const form = (fields: ReturnType<typeof field>[]) => {
    const plain = screen(['Login', line('L2', 'harbour', 26, 66)]);
    return { ...plain, ui: { ...plain.ui, elements: fields } };
  };
  const question = 'Which user name is typed in?';

  it('tell what was typed where only one is filled', () => {
    expect(ask(question, form([field('E1', 'harbour', 60)])).answer.answer).toBe('harbour');
  });

  it('tell nothing where another field is called so, or several are filled', () => {
    const named = form([field('E1', 'harbour', 60), field('E2', '', 100, 'User name')]);
    expect(ask(question, named).answer.answer).not.toBe('harbour');
    const earlier = form([field('E1', 'harbour', 60)]);
    expect(ask('What was typed before the user name?', earlier).answer.answer).not.toBe('harbour');
    const several = form([field('E1', 'harbour', 60), field('E2', 'rowing', 100)]);
    expect(ask(question, several).answer.decision).toBe('decline');
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

describe('places', () => {
  it('are pointed at by their name, not by a figure beside it', () => {
    const { regions, answer } = held('mupdf_receipt', 'Where is the clay pot?');
    expect(answer).toMatch(/Clay pot/);
    expect(regions[0].label).toMatch(/Clay pot/);
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
