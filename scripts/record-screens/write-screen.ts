/** Turns a scene and its recording into the files of the set: picture, truth, questions. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clip, decode, degrade, inkBox, type Pixels, pack } from './picture.ts';
import type { Box, QuestionSpec, Recording, SceneFacts, ScreenElement, TextLine } from './scene.ts';

const TASKS: Record<string, string[]> = {
  attribute_check: ['has_text', 'main_color', 'theme', 'count_elements', 'element_state'],
  semantic_qa: [
    'topic',
    'read_error',
    'read_text',
    'read_value',
    'window_title',
    'amount',
    'caption',
    'needs_vision',
  ],
  classification_judgement: ['is_ui', 'scene_type', 'classify_error'],
  generic_vlm_task: ['locate_error', 'locate_element'],
};

type Truth = {
  text: TextLine[];
  elements: ScreenElement[];
  error: null | { box: Box; message: string; category: string };
};

function union(boxes: Box[]): Box {
  const left = Math.min(...boxes.map((b) => b[0]));
  const top = Math.min(...boxes.map((b) => b[1]));
  return [
    left,
    top,
    Math.max(...boxes.map((b) => b[0] + b[2])) - left,
    Math.max(...boxes.map((b) => b[1] + b[3])) - top,
  ];
}

const byPlace = (a: { box: Box }, b: { box: Box }): number => a.box[1] - b.box[1] || a.box[0] - b.box[0];

function findLine(scene: SceneFacts, text: TextLine[], part: string, nth = 0): TextLine {
  const line = text.filter((l) => l.text === part)[nth] ?? text.filter((l) => l.text.includes(part))[nth];
  if (!line) throw new Error(`${scene.name}: no text line holds "${part}"`);
  return line;
}

function errorOf(scene: SceneFacts, text: TextLine[]): Truth['error'] {
  if (!scene.error) return null;
  const lines = scene.error.lines.map((part) => findLine(scene, text, part));
  return {
    box: union(lines.map((l) => l.box)),
    message: scene.error.message ?? lines.map((l) => l.text.trim()).join(' '),
    category: scene.error.category,
  };
}

function targetOf(scene: SceneFacts, truth: Truth, target: QuestionSpec['target']): Box | null {
  if (!target) return null;
  if ('error' in target) {
    if (!truth.error) throw new Error(`${scene.name}: a question points at an error that is not there`);
    return truth.error.box;
  }
  if ('text' in target) return findLine(scene, truth.text, target.text, target.nth).box;
  const element = truth.elements.filter((e) => e.role === target.role && e.name === target.name)[
    target.nth ?? 0
  ];
  if (!element) throw new Error(`${scene.name}: no ${target.role} "${target.name}"`);
  return element.box;
}

function questionLines(scene: SceneFacts, truth: Truth, image: string, questions: QuestionSpec[]): string[] {
  return questions.map((q, i) => {
    const task = q.task ?? Object.keys(TASKS).find((t) => TASKS[t].includes(q.skill));
    if (!task) throw new Error(`${scene.name}: no task type for skill ${q.skill}`);
    const target = targetOf(scene, truth, q.target);
    const accepted =
      q.target && 'error' in q.target && truth.error ? [...q.accepted, truth.error.message] : q.accepted;
    const id = `${image.replace(/\.png$/, '')}-q${i + 1}`;
    return JSON.stringify({
      id,
      image,
      question: q.question,
      task,
      skill: q.skill,
      answer: { any_of: accepted },
      target,
      answerable: q.answerable,
      ...(q.note ? { note: q.note } : {}),
    });
  });
}

/** Truth files are read by people: one line of text or element a line. */
function prettyTruth(record: Record<string, unknown>): string {
  const rows = (list: unknown[]): string =>
    list.length ? `[\n  ${list.map((e) => JSON.stringify(e)).join(',\n  ')}\n ]` : '[]';
  const fields = Object.entries(record).map(
    ([key, value]) => ` "${key}": ${Array.isArray(value) ? rows(value) : JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function replaceQuestions(file: string, images: string[], lines: string[]): void {
  const kept = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((l) => l && !images.includes(JSON.parse(l).image))
    : [];
  const key = (line: string): string => JSON.parse(line).id;
  const all = [...kept, ...lines].sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }));
  writeFileSync(file, `${all.join('\n')}\n`);
}

function drawnLines(scene: SceneFacts, pixels: Pixels): TextLine[] {
  return (scene.drawnText ?? []).map(({ text, within }) => {
    const box = inkBox(pixels, within);
    if (!box) throw new Error(`${scene.name}: nothing is drawn where "${text}" should stand`);
    return { text, box };
  });
}

const within = (box: Box, regions: Box[] = []): boolean => {
  const [x, y] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
  return regions.some(([left, top, w, h]) => x >= left && x <= left + w && y >= top && y <= top + h);
};

/** What the recorder was told, less what cannot be seen, and with what the scene adds from the pixels. */
export async function seenOf(
  scene: SceneFacts,
  { png, text, elements }: Recording,
): Promise<Pick<Truth, 'text' | 'elements'>> {
  const pixels = await decode(png);
  const clipped = <T extends { box: Box }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, box: clip(item.box, pixels) }));
  return {
    text: clipped([
      ...text.filter(
        (l) => l.text && !scene.hiddenText?.test(l.text) && !within(l.box, scene.hiddenTextWithin),
      ),
      ...drawnLines(scene, pixels),
    ]).sort(byPlace),
    elements: clipped([
      ...elements.filter(
        (e) =>
          !scene.hiddenElements?.test(`${e.role} ${e.name}`) && !within(e.box, scene.hiddenElementsWithin),
      ),
      ...(scene.drawnElements ?? []),
    ]),
  };
}

/** Writes images/, truth/ and questions.jsonl of one scene and of its degraded copies into `folder`. */
export async function writeScreen(folder: string, scene: SceneFacts, recording: Recording): Promise<void> {
  const pixels = await decode(recording.png);
  const { text, elements } = await seenOf(scene, recording);
  const truth: Truth = { text, elements, error: errorOf(scene, text) };
  const shots = [
    { image: `${scene.name}.png`, png: recording.png, how: scene.how, questions: scene.questions },
    ...(await Promise.all(
      (scene.copies ?? []).map(async (copy) => ({
        image: `${scene.name}__${copy.kind}.png`,
        png: await degrade(recording.png, copy.kind),
        how: `${scene.how}; then degraded on purpose: ${copy.kind}`,
        questions: copy.questions,
      })),
    )),
  ];
  const lines: string[] = [];
  for (const shot of shots) {
    writeFileSync(join(folder, 'images', shot.image), await pack(shot.png));
    writeFileSync(
      join(folder, 'truth', shot.image.replace(/png$/, 'json')),
      prettyTruth({
        image: shot.image,
        width: pixels.width,
        height: pixels.height,
        device_scale: 1,
        source: { program: scene.program, version: recording.version, package: scene.package, how: shot.how },
        kind: scene.kind,
        theme: scene.theme,
        text,
        elements,
        text_complete: scene.textComplete ?? true,
        elements_complete: scene.elementsComplete ?? false,
        error: truth.error,
      }),
    );
    lines.push(...questionLines(scene, truth, shot.image, shot.questions));
  }
  replaceQuestions(
    join(folder, 'questions.jsonl'),
    shots.map((s) => s.image),
    lines,
  );
}
