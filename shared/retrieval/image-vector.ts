import type { ImageFeatures } from '../model/image-features.ts';
import { CONCEPTS, conceptAt } from './concepts.ts';
import { addConcepts, bagOf, compose, lettersOf } from './text-vector.ts';

/** How much a fact of the record weighs as a concept; words on the screen weigh less, since they may be about anything. */
const WEIGHTS = { topic: 2, scene: 1.2, color: 1, error: 2, element: 0.4, word: 0.12 };

const ROLE_CONCEPTS: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  link: 'link',
  menu_item: 'menu',
  tab: 'tab',
  icon: 'icon',
  image: 'image',
  table: 'table',
  list: 'list',
  progress_bar: 'progress',
  dialog: 'dialog',
  input: 'form',
};

/** A picture's record as a unit vector in the space of `textVector`: its facts as concepts, its text as letters. */
export function imageVector(record: ImageFeatures): Float32Array {
  const concepts = new Float32Array(CONCEPTS.length);
  const add = (name: string, weight: number): void => {
    const at = conceptAt(name);
    if (at !== undefined) concepts[at] += weight;
  };
  for (const { topic, score } of record.topics) add(topic, WEIGHTS.topic * score);
  if (record.topics.length === 0) add(record.topic, WEIGHTS.topic);
  add(record.scene.kind, WEIGHTS.scene * record.scene.confidence);
  if (record.is_ui) add('software_interface', WEIGHTS.scene);
  add(record.main_color, WEIGHTS.color);
  add(record.colors.theme, WEIGHTS.color);
  for (const { name, share } of record.colors.dominant)
    add(name.toLowerCase(), WEIGHTS.color * Math.min(1, 2 * share));
  for (const { meaning } of record.colors.status) add(meaning === 'error' ? 'error_message' : meaning, 0.5);
  for (const { category, confidence } of record.errors) {
    add('error_message', WEIGHTS.error * confidence);
    add(category, WEIGHTS.error * confidence);
  }
  for (const role of new Set(record.ui.elements.map((element) => element.role)))
    add(ROLE_CONCEPTS[role] ?? role, WEIGHTS.element);
  const bag = bagOf([
    ...record.text.lines.map((line) => line.text),
    ...record.ui.windows.map((window) => window.title),
  ]);
  for (const [word, weight] of bag) addConcepts(concepts, word, WEIGHTS.word * weight);
  return compose(concepts, lettersOf(bag));
}
