import type { ErrorCategory, Role } from '../../model/image-features.ts';
import type { Skill, Slots } from '../../model/question.ts';
import type { Turns, WordGroup } from './turns.ts';

/** The ideas that routing rules are written in. A language's lexicon says which words stand for each. */
export const CONCEPTS = [
  'where',
  'point_out',
  'what',
  'which',
  'who',
  'when',
  'why',
  'how',
  'how_many',
  'how_much',
  'how_long',
  'yes_no',
  'or',
  'exists',
  'listed',
  'error',
  'message',
  'error_code',
  'kind',
  'text',
  'picture',
  'screen',
  'ui',
  'photo',
  'color',
  'background',
  'main',
  'theme',
  'dark',
  'light',
  'topic',
  'caption',
  'explain',
  'title',
  'program',
  'act',
  'countable',
  'state',
  'open_state',
  'money',
  'say',
  'read',
  'copy',
  'natural',
  'body_part',
  'measure',
  'pixel',
  'changed',
  'picture_pair',
  'creative',
  'world_knowledge',
  'greeting',
  'command_to_act',
  'medical',
  'negation',
  'value_noun',
  'masked',
  'not_counting',
  'future_or_past',
  'pronoun',
  'follow_up',
  'wrong_login',
  'attempt',
  'depiction',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * Questions that name nothing on the screen. The pattern fits the question as a whole, in lower case; a group `thing` in it names a
 * role, a group `place` a part of the picture or which of several, a group `color` a colour.
 */
export type WholeQuestion = {
  readonly pattern: RegExp;
  readonly skill: Skill;
  readonly slots: Slots;
};

/** A kind of answer, with the words that ask for it and what it is known by. */
export type AnswerKind = {
  readonly kind: string;
  readonly asked: readonly string[];
  /** Its grammar: each match within a text is one. */
  readonly forms?: readonly RegExp[];
  /** All the names there are of it, or the usual ones. */
  readonly known?: readonly string[];
  /** Types of values (`typedSpans`) that are of this kind. */
  readonly types?: readonly string[];
  /** Roles of the elements that bear it as their name. */
  readonly roles?: readonly Role[];
  /** What else on the screen tells it: a heading, the end of a window's title, the content of a field. */
  readonly place?: 'heading' | 'program' | 'content';
  /** Whether screens seldom show two of it, so that the only one is meant. */
  readonly seldom?: boolean;
};

/** Adjectives of one measure, their opposites, and what tells it: more of it, or less the more there is. */
export type Measure = {
  readonly greater: readonly string[];
  readonly less: readonly string[];
  readonly along: readonly string[];
  readonly against: readonly string[];
};

/** What a screen may be about: it is where at least so many of the words that tell it stand on it, and what has to. */
export type Subject = { name: string; cues: RegExp; least: number; must?: RegExp };

/** What a language brings. Everything is data; phrases are lower case and matched by word stems. */
export type Lexicon = {
  language: string;
  /** Written-together or shortened forms and what they stand for. */
  contractions: Readonly<Record<string, string>>;
  concepts: Readonly<Record<Concept, readonly string[]>>;
  roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Words for each kind of error, as people say them in a choice. */
  categories: Readonly<Record<ErrorCategory, readonly string[]>>;
  /** State words and the state each asks about. */
  states: Readonly<Record<string, readonly string[]>>;
  colors: readonly string[];
  /** Words that carry no content: articles, pronouns, auxiliary verbs, politeness. */
  stopWords: readonly string[];
  /** Words of little content: they help to match but may be missing on the screen. */
  weakWords: readonly string[];
  /** Words that name parts of a screen or say that something is there: of a value they may be missing too. */
  unsaidWords: readonly string[];
  /** Words that are meant as written, though they lie one letter from a word of the lexicon. */
  asWritten: readonly string[];
  /** Nouns in which a word for a control names none: a "license key" is not pressed. */
  compounds: readonly string[];
  /** Turns of phrase that are rewritten before anything else is read. */
  rewrites: readonly (readonly [RegExp, string])[];
  /** How questions are wrapped: asides at the start and end, openings that ask to be told, the order of clauses, sayings. */
  phrasing: {
    words: readonly string[];
    /** What is said before a question begins. */
    asides: readonly string[];
    /** Verbs that open a yes-or-no question. */
    auxiliaries: readonly string[];
    questionWords: readonly string[];
    before: readonly RegExp[];
    after: readonly RegExp[];
    askings: readonly RegExp[];
    clauses: readonly (readonly [RegExp, string])[];
    turns: readonly (readonly [RegExp, string])[];
    sayings: readonly (readonly [RegExp, string])[];
  };
  /** Words of the question's frame; they need not be found. */
  frameWords: readonly string[];
  /** Nouns and the type of value they ask for. */
  valueTypes: Readonly<Record<string, readonly string[]>>;
  /** Kinds of answers that are known without a label. */
  answerKinds: readonly AnswerKind[];
  /** Words that mean the same on a screen. */
  synonyms: readonly (readonly string[])[];
  /** A word of a question, and words that a screen may say for it: looser than synonyms. */
  related: readonly (readonly string[])[];
  measures: readonly Measure[];
  /** What people want to do, and what buttons for it are called. */
  purposes: readonly { wants: readonly string[]; names: readonly string[] }[];
  numbers: Readonly<Record<string, number>>;
  wholeQuestions: readonly WholeQuestion[];
  subjects: readonly Subject[];
  programs: readonly { readonly names: readonly string[]; readonly purpose: string }[];
  wordGroups: Readonly<Record<WordGroup, readonly string[]>>;
  turns: Turns;
};
