import { area } from '../model/geometry.ts';
import type { ImageFeatures, Role } from '../model/image-features.ts';
import { isMonth } from './month-head.ts';
import { hasLineNumbers } from './terminal-cues.ts';
import { TOPIC_WORDS, type Topic } from './topic-words.ts';

export type TopicContext = Pick<ImageFeatures, 'text' | 'ui' | 'colors' | 'scene' | 'errors' | 'charts'> & {
  source?: ImageFeatures['source'];
};

/** Least score that is reported. */
const LEAST = 0.15;

/**
 * Topics of a picture with scores, best first; never empty. Evidence from words, elements, scene and errors is
 * added up for each topic and squashed to 0..1 (1 - e^-evidence).
 */
export function scoreTopics(context: TopicContext): ImageFeatures['topics'] {
  const evidence = new Map<Topic, number>();
  const add = (topic: Topic, amount: number) => {
    if (amount > 0) evidence.set(topic, (evidence.get(topic) ?? 0) + amount);
  };
  addWords(context, add);
  addElements(context, add);
  addScene(context, add);
  addCharts(context, add);
  for (const error of context.errors.slice(0, 1)) add('error_message', 2.5 * error.confidence);
  const topics = [...evidence]
    .map(([topic, amount]) => ({ topic, score: Math.round((1 - Math.exp(-amount)) * 100) / 100 }))
    .filter(({ score }) => score >= LEAST)
    .sort((p, q) => q.score - p.score);
  return topics.length > 0 ? topics : [{ topic: 'unknown', score: 0.3 }];
}

const FILE_HEADS = [
  'date',
  'modified',
  'date modified',
  'last modified',
  'type',
  'owner',
  'mode',
  'permissions',
];

type Add = (topic: Topic, amount: number) => void;

function addWords({ text, scene }: TopicContext, add: Add): void {
  const lower = text.lines
    .map((line) => line.text)
    .join(' \n ')
    .toLowerCase();
  for (const { topic, pattern, weight, most } of TOPIC_WORDS)
    add(topic, Math.min(most, weight * new Set(lower.match(pattern) ?? []).size));
  if (hasLineNumbers(text.lines)) add('code', 0.8);
  const names = new Set(
    lower.match(
      /\b[\w-]+\.(pdf|txt|ods|odt|docx?|xlsx?|png|jpe?g|svg|zip|tar\.gz|csv|mp[34]|db|md|log|json|html?|iso)\b/g,
    ),
  );
  if (scene.kind === 'terminal' || names.size < 2) return;
  if (names.size >= 3) add('file_manager', 0.25 * names.size);
  const heads = new Set(text.lines.map((line) => line.text.trim().toLowerCase()));
  if (heads.has('name') && heads.has('size') && FILE_HEADS.some((head) => heads.has(head)))
    add('file_manager', 1.2);
}

function addElements({ ui, text }: TopicContext, add: Add): void {
  const count = (...roles: Role[]) => ui.elements.filter((element) => roles.includes(element.role)).length;
  const fields = count('input', 'combobox', 'checkbox', 'radio', 'slider', 'switch');
  if (fields >= 2) add('form', Math.min(1.4, 0.3 * fields));
  if (fields >= 4) add('settings', 0.3);
  if (count('dialog') > 0 || ui.windows.some((window) => window.kind === 'dialog' && window.front))
    add('dialog', text.lines.length < 30 ? 1.2 : 0.7);
  if (count('table') > 0) add('table', 1.3);
  if (count('row') >= 3 || count('cell') >= 6) add('table', 0.7);
  if (count('link') >= 3) add('web_page', Math.min(1.3, 0.2 * count('link')));
  const digits = ui.elements.filter((element) => /^\d$/.test(element.name.trim())).length;
  const numbers = text.lines.filter((line) => /^\d$/.test(line.text.trim())).length;
  if (Math.max(digits, numbers) >= 8 && !isMonth(text.lines)) add('calculator', 1.2);
}

/** A chart that takes up so much of the picture is what it shows. */
const MAIN_CHART = 0.25;

function addCharts({ charts = [], source, scene }: TopicContext, add: Add): void {
  if (!source || scene.kind === 'chart') return;
  const share = Math.max(0, ...charts.map(({ box }) => area(box) / (source.width * source.height)));
  if (share >= MAIN_CHART) add('chart', 2.2);
}

function addScene({ scene }: TopicContext, add: Add): void {
  const { kind, confidence } = scene;
  if (kind === 'terminal') add('terminal', 1.9 * confidence);
  if (kind === 'chart') add('chart', 2.2 * confidence);
  if (kind === 'document') add('document', 1.2 * confidence);
  if (kind === 'real_life_photo') add('photo', 3 * confidence);
  if (kind === 'mixed') add('photo', 0.8 * confidence);
}
