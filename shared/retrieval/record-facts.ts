import type { ImageFeatures } from '../model/image-features.ts';
import { CONCEPTS, conceptsOf } from './concepts.ts';
import { lookFacts } from './look-facts.ts';

/** What a picture is and shows, as concepts of the aligned space with how sure that is (0..1), without its words. */
export type Facts = ReadonlyMap<string, number>;

/** Concepts that tell how a picture looks: its text may name them ("dark", "table") without their being so. */
const LOOKS = new Set(
  `software_interface real_life_photo document chart error_message terminal code form dialog receipt invoice table web_page
  file_manager settings login chat media calculator game editor dark light warm cool neutral red green blue yellow orange
  purple brown pink button checkbox link menu tab icon image list progress warning success`.split(/\s+/),
);

/** Topics below this are guesses among many. */
const LIKELY_TOPIC = 0.3;

/** Topics that elements bring about: `lookFacts` says how much of the screen they are. */
const TOLD_BY_PARTS: ReadonlySet<string> = new Set(['form', 'table', 'dialog']);
/** How much of an error is left where the picture is something else in the first place. */
const BESIDES = 0.85;
/** A colour that stands for a state hints at it: badges and buttons have such colours, too. */
const STATUS_COLOR = 0.4;

/** What is also something else, and how surely. */
const IMPLIED: readonly (readonly [string, string, number])[] = [
  ['invoice', 'document', 0.8],
  ['receipt', 'document', 0.8],
  ['login', 'form', 0.8],
  ['login', 'authentication', 0.5],
  ['code', 'editor', 0.5],
  ['invoice', 'money', 0.8],
  ['receipt', 'money', 0.8],
  ['file_manager', 'list', 0.6],
  ['chart', 'image', 0.4],
  // What is on a photo needs a vision model to tell, so a photo may show any of these.
  ...['person', 'animal', 'food', 'building', 'plant', 'vehicle'].map(
    (thing) => ['real_life_photo', thing, 0.35] as const,
  ),
];

/** The facts of a record; a concept that several facts name has the surest. */
export function recordFacts(record: ImageFeatures): Facts {
  const facts = new Map<string, number>();
  const add = (name: string, strength: number): void => {
    facts.set(name, Math.max(facts.get(name) ?? 0, Math.min(1, strength)));
  };
  add(record.scene.kind, record.scene.confidence);
  if (record.is_ui) add('software_interface', 0.8);
  for (const { topic, score } of record.topics) {
    if (score < LIKELY_TOPIC) continue;
    // The strongest topic is what the picture is; others have to be sure by themselves, and those told by parts of
    // screens have to fill it.
    if (topic === record.topic) add(topic, Math.max(0.8, score));
    else if (!TOLD_BY_PARTS.has(topic)) add(topic, score);
    if (topic === 'photo') add('real_life_photo', score);
  }
  if (record.colors.theme !== 'mixed') add(record.colors.theme, 1);
  add(record.main_color.split(' ').at(-1) ?? '', 0.9);
  for (const { name, share } of record.colors.dominant)
    add(name.toLowerCase().split(' ').at(-1) ?? '', 2.5 * share);
  for (const { category, confidence } of record.errors) {
    // On many screens an error is one of several things; on some it is what they show.
    add('error_message', Math.max(0.9, confidence) * (record.topic === 'error_message' ? 1 : BESIDES));
    add(category, Math.max(0.7, confidence));
  }
  for (const { meaning } of record.colors.status)
    add(meaning === 'error' ? 'error_message' : meaning, STATUS_COLOR);
  for (const [name, strength] of lookFacts(record)) add(name, strength);
  for (const [name, also, strength] of IMPLIED) add(also, strength * (facts.get(name) ?? 0));
  facts.delete('');
  return facts;
}

export const packFacts = (facts: Facts): string =>
  [...facts].map(([name, strength]) => `${name}:${strength.toFixed(2)}`).join(' ');

export const unpackFacts = (text: string): Facts =>
  new Map(
    text
      .split(' ')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf(':')), Number(pair.slice(pair.indexOf(':') + 1))]),
  );

/**
 * The concepts that a word of a query means, and whether it speaks of a picture's look: it is the name of a look, or
 * means looks only.
 */
export function meaningOf(word: string): { concepts: string[]; look: boolean } {
  const concepts = conceptsOf(word).map((at) => CONCEPTS[at][0]);
  const named = concepts.find((name) => name === word);
  const look = named ? LOOKS.has(named) : concepts.length > 0 && concepts.every((name) => LOOKS.has(name));
  return { concepts, look };
}

/** How surely the facts have one of these concepts, 0..1. */
export const factStrength = (facts: Facts, concepts: readonly string[]): number =>
  concepts.reduce((best, name) => Math.max(best, facts.get(name) ?? 0), 0);
