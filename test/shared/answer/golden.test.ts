import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { Scene } from '../../../shared/model/image-features.ts';
import { askQuestion } from '../../../shared/pipeline.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';

const help = { documents: () => [] };
const clock = { now: () => 0, elapsed: () => 0 };
const facts = (has_text: boolean, is_ui: boolean, main_color: string, topic: string, kind: Scene) =>
  sampleRecord({
    has_text,
    is_ui,
    main_color,
    topic,
    scene: { kind, confidence: 0.9 },
    text: { engine: 'none', language: 'eng', lines: [], mean_confidence: 0 },
    ui: { elements: [], windows: [] },
    colors: { theme: 'dark', dominant: [], status: [] },
    errors: [],
    topics: [{ topic, score: 0.9 }],
  });
const screenError = facts(true, true, 'dark', 'error_message', 'software_interface');
const foodPhoto = facts(false, false, 'warm', 'dessert', 'real_life_photo');
const statement = (question: string, record = screenError): string =>
  draftAnswer(routeQuestion(question), { record, help }).answer;
const told = (question: string, record = screenError) =>
  askQuestion(question, { id: 'a', record, help, clock }).answer;

describe('answering from the four facts of a record', () => {
  it('says whether there is text', () => {
    expect(statement('Does this image have text?')).toBe('Yes, it has text');
    expect(statement('Does this image have text?', foodPhoto)).toBe('No obvious text');
  });

  it('says whether it is a UI screenshot', () => {
    expect(statement('Is it a UI screenshot?')).toBe('It looks like a UI screenshot');
    expect(statement('Is it a UI screenshot?', foodPhoto)).toBe('It does not look like a UI screenshot');
  });

  it('names the topic', () => {
    expect(statement('What is the topic?', foodPhoto)).toBe('The topic of this image is closer to: dessert');
  });

  it('tells a photo from an interface', () => {
    const question = 'Does this image look more like a real-life photo or a software interface?';
    expect(routeQuestion(question).skill).toBe('scene_type');
    expect(statement(question)).toContain('software interface');
    expect(statement(question, foodPhoto)).toContain('real-life photo');
  });

  it('names the main color', () => {
    expect(statement('What is the main color?')).toBe('The main color is dark');
  });
});

describe('the words that reach the user', () => {
  it('put yes or no before a statement, once', () => {
    expect(told('Is it a UI screenshot?').answer).toBe('Yes. It looks like a UI screenshot');
    expect(told('Is it a UI screenshot?', foodPhoto).answer).toBe(
      'No. It does not look like a UI screenshot',
    );
    expect(told('Does this image have text?').answer).toBe('Yes, it has text');
    expect(told('Does this image have text?', foodPhoto).answer).toBe('No obvious text');
  });
});

describe('what no skill covers', () => {
  it.each(['write me a poem', 'what is 2+2'])('needs no image: %s', (question) => {
    const answer = told(question);
    expect(answer.skill).toBe('no_image_needed');
    expect(answer.decision).toBe('decline');
    expect(answer.answer.toLowerCase()).toContain('this needs no image');
  });

  it('declines with a reason and never guesses', () => {
    const answer = told('Who is the shoe size of the moon landing supplier?');
    expect(answer.decision).toBe('decline');
    expect(answer.reasons.length).toBeGreaterThan(0);
  });
});

describe('routing of the lesson', () => {
  it.each([
    ['Does this image have text?', 'attribute_check', 'has_text'],
    ['What is the topic?', 'semantic_qa', 'topic'],
    ['Does this look like a UI screenshot?', 'classification_judgement', 'is_ui'],
    ['Where is the error?', 'generic_vlm_task', 'locate_error'],
  ])('%s → %s', (question, task, skill) => {
    const routed = routeQuestion(question);
    expect(routed.task_type).toBe(task);
    expect(routed.skill).toBe(skill);
    expect(routed.evidence.length).toBeGreaterThan(0);
  });
});
