import { COMPILED } from '../../question/read-words.ts';
import type { Screen } from '../screen/screen.ts';

const known = new WeakMap<Screen, string | null>();

/** What a screen is about, told by the program that it names in a title, else by words that stand there together; null where nothing tells. */
export function subjectOf(screen: Screen): string | null {
  const before = known.get(screen);
  if (before !== undefined) return before;
  const [program, words] = [byProgram(screen), byWords(screen)];
  // What runs in a terminal is told by its words.
  const subject = program === null || (program === 'terminal' && words !== null) ? words : program;
  known.set(screen, subject);
  return subject;
}

/** Titles name a document and a program: "walk.md - ghostwriter", "Klavaro: Main menu", "Meld 3.20". */
const PARTING = /\s[-–—|·]\s|:\s/;
const VERSION = /\s+(?:v?\d[\d.]*\S*|\(.*\))$/;

/** Where no title was recognised, one of the uppermost texts may be it. */
const UPPERMOST = 3;

function byProgram({ record: { ui }, segments }: Screen): string | null {
  const titles = ui.windows.map(({ title }) => title).filter((title) => title !== '');
  const tops = titles.length > 0 ? titles : segments.slice(0, UPPERMOST).map(({ text }) => text);
  const parts = tops
    .flatMap((title) => title.toLowerCase().split(PARTING))
    .map((part) => part.replace(VERSION, '').trim());
  const programs = COMPILED.flatMap(({ lexicon }) => lexicon.programs);
  return programs.find(({ names }) => names.some((name) => parts.includes(name)))?.purpose ?? null;
}

/** A bill is one from this score on. */
const BILLED = 0.4;

function byWords({ segments, record }: Screen): string | null {
  // What is billed says nothing of what the screen is about.
  const [best] = record.topics;
  if ((best?.topic === 'invoice' || best?.topic === 'receipt') && best.score >= BILLED) return null;
  const text = segments.map((segment) => segment.text).join('\n');
  const told = COMPILED.flatMap(({ lexicon }) => lexicon.subjects)
    .filter(({ must }) => must === undefined || must.test(text))
    .map(({ name, cues, least }) => ({
      name,
      surplus: new Set((text.match(cues) ?? []).map((cue) => cue.toLowerCase())).size - least,
    }))
    .filter(({ surplus }) => surplus >= 0);
  return told.sort((a, b) => b.surplus - a.surplus)[0]?.name ?? null;
}
