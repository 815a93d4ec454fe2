import type { Answer } from '../model/answer.ts';
import { type RoutedPart, type RoutedQuestion, SKILL_TASK_TYPES } from '../model/question.ts';
import type { EngineRun } from '../model/vision.ts';
import { chooseSkill } from './choose-skill.ts';
import { fillSlots } from './fill-slots.ts';
import { type Before, resolveFollowUp, restateLabel } from './follow-up.ts';
import { inEnglish } from './german/in-english.ts';
import { skillsByWording, trustInRules } from './learned/skill-model.ts';
import { plainQuestion } from './plain-question.ts';
import { readWords } from './read-words.ts';
import { ruleInput } from './rules/rule.ts';
import { SKILL_RULES } from './rules/skill-rules.ts';
import { splitQuestion } from './split-question.ts';
import { wholeQuestion } from './whole-question.ts';

/** A question about a picture and its answer, with the vision model's run where that is whose answer it is. */
export type Exchange = { routed: RoutedQuestion; answer: Answer; run?: EngineRun | undefined };

/** The weight at which one rule alone leaves no doubt. */
const CERTAIN_WEIGHT = 60;
/** Characters of a question that are read: the time that its patterns take grows faster than its length. */
const LONGEST = 1000;
/** How sure a question is understood all of whose words are known to ask one thing. */
const AS_A_WHOLE = 0.97;

/**
 * Works out what kind of question was asked: words → task type, skill and slots. Two questions in one are
 * split: the first stands in the result itself, the others in its `also`. What leans on the exchange before
 * ("and the code?") is resolved against `history`. A question in German is read as the English one that it means.
 * Of a very long text only the beginning is read, and the evidence says so.
 */
export function routeQuestion(question: string, history: readonly Exchange[] = []): RoutedQuestion {
  const spaced = question.trim().replace(/\s+/gu, ' ');
  const text = inEnglish(spaced.slice(0, LONGEST));
  const parts: RoutedPart[] = [];
  let before: Before | undefined = history.at(-1);
  for (const part of splitQuestion(text)) {
    const restated: string | null = restateLabel(part, before);
    const routed: RoutedPart = restated
      ? followed(routePart(restated, undefined), before)
      : routePart(part, before);
    if (!parts.some((other) => sameQuestion(other, routed))) parts.push(routed);
    before = { routed, answer: null };
  }
  const [whole, ...also] = parts;
  const first: RoutedPart =
    spaced.length > LONGEST
      ? { ...whole, evidence: [...whole.evidence, `only the first ${LONGEST} characters were read`] }
      : whole;
  if (also.length > 0) return { ...first, text, also };
  return { ...first, text: restateLabel(text, history.at(-1)) ?? text };
}

/** A question that was restated, with what it follows. */
const followed = (routed: RoutedPart, before: Before | undefined): RoutedPart => ({
  ...routed,
  evidence: [`follows "${before?.routed.text}": the same for another label`, ...routed.evidence],
});

function routePart(asked: string, before: Before | undefined): RoutedPart {
  const text = plainQuestion(asked);
  const reading = readWords(text);
  const leaning = resolveFollowUp(reading, before);
  if (leaning) return leaning;
  // "Can you read this?" asks whether; without its opening it would be an order.
  const whole = wholeQuestion(asked) ?? wholeQuestion(text);
  if (whole)
    return {
      text,
      ...whole,
      task_type: SKILL_TASK_TYPES[whole.skill],
      confidence: AS_A_WHOLE,
      evidence: ['all of its words together ask about the screen as a whole'],
    };
  const input = ruleInput(reading);
  const votes = SKILL_RULES.filter((rule) => rule.when(input)).sort((a, b) => b.weight - a.weight);
  const chosen = chooseSkill(skillsByWording(reading), votes, trustInRules());
  const { skill } = chosen;
  const best = votes.find((vote) => vote.skill === skill);
  const rival = votes.find((vote) => SKILL_TASK_TYPES[vote.skill] !== SKILL_TASK_TYPES[skill]);
  return {
    text,
    skill,
    task_type: SKILL_TASK_TYPES[skill],
    slots: fillSlots(reading, skill),
    confidence:
      best && best === votes[0] ? certainty(best.weight, rival?.weight ?? 0) : byWording(chosen.probability),
    evidence: best
      ? [best, ...votes.filter((vote) => vote !== best)].slice(0, 3).map((vote) => vote.because)
      : ['questions worded like this ask for it'],
  };
}

/** Grows with the rule's weight and with its lead over the best rule for another task type. */
function certainty(weight: number, rival: number): number {
  const strength = Math.min(1, weight / CERTAIN_WEIGHT);
  const lead = Math.min(1, (weight - rival) / 15);
  return Math.round((0.35 + 0.4 * strength + 0.24 * lead) * 100) / 100;
}

/** What the wording outweighed rules with is as sure as the model, and never as sure as what a rule says too. */
const byWording = (probability: number): number => Math.round((0.35 + 0.6 * probability) * 100) / 100;

const sameQuestion = (a: RoutedPart, b: RoutedPart): boolean =>
  a.skill === b.skill && (a.skill === 'locate_error' || JSON.stringify(a.slots) === JSON.stringify(b.slots));
