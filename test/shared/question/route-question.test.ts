import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../shared/model/answer.ts';
import { routedQuestionSchema, SKILL_TASK_TYPES, type Skill } from '../../../shared/model/question.ts';
import { type Exchange, routeQuestion } from '../../../shared/question/route-question.ts';

/** Some are labelled with their task type only. */
type Labelled = { question: string; task: string; skill?: Skill };
const labelled = readFileSync(new URL('../../fixtures/questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

const answerTo = (question: string, label: string): Answer => ({
  id: 'a1',
  image: 'r1',
  question,
  task_type: 'semantic_qa',
  skill: 'read_error',
  decision: 'answer',
  answer: label,
  regions: [{ x: 1, y: 1, width: 5, height: 5, label }],
  confidence: 0.9,
  evidence: ['L1'],
  reasons: [],
  advice: [],
  help: null,
  elapsed_ms: 1,
});
const asked = (question: string, label: string): Exchange[] => [
  { routed: routeQuestion(question), answer: answerTo(question, label) },
];

describe('routing of questions about many kinds of programs', () => {
  it(`gives the task type of at least 97 % of ${labelled.length} questions`, () => {
    const missed = labelled.filter(({ question, task }) => routeQuestion(question).task_type !== task);
    expect(missed.map(({ question }) => question).length / labelled.length).toBeLessThanOrEqual(0.03);
  });

  it('gives the very skill of at least 93 % of them', () => {
    const named = labelled.filter(({ skill }) => skill);
    const missed = named.filter(({ question, skill }) => routeQuestion(question).skill !== skill);
    expect(missed.length / named.length).toBeLessThanOrEqual(0.07);
  });

  it('does not mind case, end marks or politeness', () => {
    const same = labelled.filter(({ question }) => {
      const plain = routeQuestion(question).task_type;
      const shouted = routeQuestion(question.toUpperCase()).task_type;
      const polite = routeQuestion(`${question.replace(/[?.]$/, '')} please`).task_type;
      return plain === shouted && plain === polite;
    });
    expect(same.length / labelled.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('slips of the keyboard', () => {
  it.each([
    ['where is teh error', 'locate_error'],
    ['wheres the eror', 'locate_error'],
    ['whcih button cancles the download', 'locate_element'],
    ['waht is the tittle of the window', 'window_title'],
    ['is the chekbox tickd', 'element_state'],
    ['how many buttns are there', 'count_elements'],
  ])('%s → %s', (question, skill) => {
    expect(routeQuestion(question).skill).toBe(skill);
  });

  it('leaves words alone that are meant as written', () => {
    expect(routeQuestion('How many mines are left?').slots.label).toContain('mines');
    expect(routeQuestion('Where do I put it in the cart?').slots.target).toContain('cart');
  });
});

describe('slots', () => {
  it('holds the kinds of error offered, with their categories', () => {
    const { choices } = routeQuestion('Is the password wrong or is it a connection problem?').slots;
    expect(choices?.map((choice) => choice.category)).toEqual(['authentication', 'network']);
    const three = routeQuestion('network / permission / disk?').slots.choices;
    expect(three?.map((choice) => choice.category)).toEqual(['network', 'permission', 'resource']);
  });

  it('holds role, target, state, point, colour and type of value', () => {
    expect(routeQuestion('Where is the Cancel button?').slots).toMatchObject({
      role: 'button',
      target: 'cancel',
    });
    expect(routeQuestion('is "Keep me signed in" ticked?').slots).toMatchObject({
      target: 'Keep me signed in',
      state: 'checked',
    });
    expect(routeQuestion('what colour is at 120,80?').slots.point).toEqual({ x: 120, y: 80 });
    expect(routeQuestion('is the header red?').slots.color).toBe('red');
    expect(routeQuestion('which port is used?').slots.value_type).toBe('port');
    expect(routeQuestion('What is the email address of the shop?').slots.value_type).toBe('email');
    expect(routeQuestion('title of the dialog?').slots.scope).toBe('dialog');
  });
});

describe('follow-ups', () => {
  const error = asked('What is the error?', 'Connection refused');
  it.each([
    ['where?', 'locate_error'],
    ['and where is it?', 'locate_error'],
    ['and the code?', 'read_error'],
    ['copy it', 'read_text'],
    ['why?', 'read_error'],
    ['what does it mean?', 'read_error'],
    ['how do I fix it?', 'read_error'],
    ['are you sure?', 'read_error'],
  ])('after an error: %s → %s', (question, skill) => {
    expect(routeQuestion(question, error).skill).toBe(skill);
  });

  it('asks for the code of the same error', () => {
    expect(routeQuestion('and the code?', error).slots.value_type).toBe('code');
  });

  it('keeps the skill and changes the label', () => {
    const total = asked('What is the total?', '22.93');
    expect(routeQuestion('and the subtotal?', total)).toMatchObject({
      skill: 'amount',
      slots: { label: 'subtotal' },
    });
    expect(routeQuestion('where?', total)).toMatchObject({
      skill: 'locate_element',
      slots: { target: '22.93' },
    });
  });

  it('asks for another label as if it were asked for alone, whatever its kind', () => {
    const total = asked('What is the total?', '22.93');
    const skillOf = (question: string) => {
      const { skill, slots } = routeQuestion(question, total);
      return [skill, slots.label, slots.value_type];
    };
    expect(skillOf('and the due date?')).toEqual(['read_value', 'due date', 'date']);
    expect(skillOf('what about the order number?')).toEqual(['read_value', 'order number', 'identifier']);
    expect(skillOf('And VAT?')).toEqual(['amount', 'vat', 'money']);
    expect(routeQuestion('and the due date?', total)).toMatchObject({
      text: 'What is the due date?',
      evidence: expect.arrayContaining(['follows "What is the total?": the same for another label']),
    });
    for (const alone of ['and is it paid?', 'and where is it?', 'what about the other window?'])
      expect(routeQuestion(alone, total).text).toBe(alone);
  });

  it('takes a full question as its own, though it begins as if it leaned on the one before', () => {
    const place = asked('Where is the button Save?', 'Save');
    expect(routeQuestion('and how many rows are there?', place).skill).toBe('count_elements');
    expect(routeQuestion('and the button Cancel?', place)).toMatchObject({ skill: 'locate_element' });
  });

  it('turns to the other window', () => {
    const title = asked('What is the title of the window?', 'Backup');
    expect(routeQuestion('what about the other window?', title)).toMatchObject({
      skill: 'window_title',
      slots: { scope: 'other_window' },
    });
  });

  it('asks the same again where the answer is only doubted', () => {
    const title = asked('What is the title of the window?', 'Backup');
    expect(routeQuestion('is that right?', title)).toMatchObject({
      skill: 'window_title',
      slots: title[0].routed.slots,
    });
  });

  it('takes up another of the places that were pointed at', () => {
    const [before] = asked('Which buttons are there?', 'Save, Discard');
    const regions = ['Save', 'Discard'].map((label, at) => ({
      x: 90 * at,
      y: 0,
      width: 80,
      height: 20,
      label,
    }));
    const exchange = { ...before, answer: { ...before.answer, regions } };
    expect(routeQuestion('and where is the second one?', [exchange])).toMatchObject({
      skill: 'locate_element',
      slots: { target: 'Discard' },
    });
    expect(routeQuestion('the first', [exchange]).slots.target).toBe('Save');
    expect(routeQuestion('the fifth one?', [exchange]).slots.target).not.toBe('Save');
  });

  it('does not lean on the exchange before where a question stands on its own', () => {
    expect(routeQuestion('Is it dark or light?', error).skill).toBe('theme');
  });
});

describe('two questions in one', () => {
  it('are split', () => {
    const routed = routeQuestion('What is the title of the window and where is the error?');
    expect(routed.skill).toBe('window_title');
    expect(routed.also?.map((part) => part.skill)).toEqual(['locate_error']);
  });

  it('are one where the second only asks for the place of the first', () => {
    expect(routeQuestion('Is there an error on this screen, and where?').also).toBeUndefined();
    expect(routeQuestion('any error here? where?').also).toBeUndefined();
  });
});

describe('any text', () => {
  it('is read whatever space is between its words', () => {
    const asked = routeQuestion('which of the ports is closed?');
    expect(routeQuestion(`\n which of${' '.repeat(5000)}the ports\tis\n\nclosed? `)).toEqual(asked);
  });

  it('is read at its beginning where it is longer than any question', () => {
    const { text, skill, evidence } = routeQuestion(
      `where is the error? ${'and so on in the list '.repeat(400)}`,
    );
    expect(text).toHaveLength(1000);
    expect(skill).toBe('locate_error');
    expect(evidence).toContain('only the first 1000 characters were read');
  });

  it('is routed to a valid record, always the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const routed = routeQuestion(text);
        expect(routedQuestionSchema.safeParse(routed).success).toBe(true);
        expect(routed.task_type).toBe(SKILL_TASK_TYPES[routed.skill]);
        expect(routeQuestion(text)).toEqual(routed);
      }),
      { numRuns: 200 },
    );
  });
});
