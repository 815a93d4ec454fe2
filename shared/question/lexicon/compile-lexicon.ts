import { stemWord } from '../stem-word.ts';
import { foldWord } from '../tokenize.ts';
import type { AnswerKind, Concept, Lexicon } from './lexicon.ts';
import { WORD_GROUPS, type WordGroup } from './turns.ts';

export type HitKind = 'concept' | 'role' | 'category' | 'state' | 'color' | 'value_type' | 'compound';
export type Phrase = { stems: string[]; kind: HitKind; id: string };

/** A lexicon made ready for lookup: phrases by their first stem, and every word that needs no repair. */
export type CompiledLexicon = {
  lexicon: Lexicon;
  phrases: Map<string, Phrase[]>;
  vocabulary: Set<string>;
  /** Words that need no repair, and that nothing is mended into: real ones, and those of what people want to do. */
  asWritten: Set<string>;
  /** Words long enough to be the target of a spelling repair. */
  repairTargets: string[];
  /** Words that questions are built from, whatever they ask about. */
  framing: Set<string>;
  /** Those of them that only carry a question: "please", "which", "whether". */
  carrying: Set<string>;
  stop: Set<string>;
  weak: Set<string>;
  unsaid: Set<string>;
  frame: Set<string>;
  /** Stem → stems that mean the same. */
  synonyms: Map<string, Set<string>>;
  /** First stem of a phrase that asks for a kind of answer → the phrases, with their kinds. */
  kinds: Map<string, { stems: string[]; kind: AnswerKind }[]>;
  /** Stems of each group of words. */
  groups: Readonly<Record<WordGroup, ReadonlySet<string>>>;
  /** Stem of a question's word → stems that a screen may say for it. */
  related: Map<string, Set<string>>;
};

/** Ideas whose words ask; the others are what may be asked about. */
const ASKING: readonly Concept[] = [
  ...([
    'where',
    'point_out',
    'what',
    'which',
    'who',
    'when',
    'why',
    'how_many',
    'how_much',
    'exists',
  ] as const),
  ...(['listed', 'error', 'message', 'kind', 'text', 'picture', 'screen', 'ui', 'photo', 'color'] as const),
  ...(['background', 'main', 'theme', 'topic', 'caption', 'explain', 'title', 'program', 'act'] as const),
  ...(['countable', 'state', 'open_state', 'money', 'read', 'copy'] as const),
];

const stems = (phrase: string): string[] => phrase.split(/\s+/).map((word) => stemWord(foldWord(word)));

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const phrases = new Map<string, Phrase[]>();
  const vocabulary = new Set<string>([
    ...lexicon.stopWords,
    ...lexicon.weakWords,
    ...Object.keys(lexicon.numbers),
  ]);
  const add = (kind: HitKind, id: string, texts: readonly string[]): void => {
    for (const text of texts) {
      const phrase = { stems: stems(text), kind, id };
      for (const word of text.split(/\s+/)) vocabulary.add(foldWord(word));
      phrases.set(phrase.stems[0], [...(phrases.get(phrase.stems[0]) ?? []), phrase]);
    }
  };
  for (const [id, texts] of Object.entries(lexicon.concepts)) add('concept', id, texts);
  for (const [id, texts] of Object.entries(lexicon.roles)) add('role', id, texts ?? []);
  for (const [id, texts] of Object.entries(lexicon.categories)) add('category', id, texts);
  for (const [id, texts] of Object.entries(lexicon.states)) add('state', id, texts);
  for (const [id, texts] of Object.entries(lexicon.valueTypes)) add('value_type', id, texts);
  add('compound', 'compound', lexicon.compounds);
  for (const color of lexicon.colors) add('color', color, [color]);
  for (const group of lexicon.synonyms) for (const word of group) vocabulary.add(foldWord(word));
  for (const word of lexicon.phrasing.words) vocabulary.add(foldWord(word));
  const carrying = new Set([...lexicon.stopWords, ...lexicon.phrasing.words]);
  const framing = new Set([
    ...carrying,
    ...[
      ...ASKING.map((concept) => lexicon.concepts[concept]),
      ...Object.values(lexicon.roles),
      ...Object.values(lexicon.states),
    ].flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(/\s+/).map(foldWord))),
  ]);
  // Short words for what a photo shows lie one letter from many others ("plan", "hose", "fist").
  const pictured = new Set(
    [...lexicon.concepts.natural, ...lexicon.concepts.body_part].filter((word) => word.length <= 6),
  );
  return {
    lexicon,
    phrases,
    vocabulary,
    asWritten: new Set([
      ...lexicon.asWritten,
      ...lexicon.purposes.flatMap(({ wants, names }) =>
        [...wants, ...names].flatMap((phrase) => phrase.split(/\s+/).map(foldWord)),
      ),
    ]),
    repairTargets: [...vocabulary].filter((word) => /^\p{L}{3,}$/u.test(word) && !pictured.has(word)),
    framing,
    carrying,
    stop: new Set(lexicon.stopWords),
    weak: new Set(lexicon.weakWords.map(stemWord)),
    unsaid: new Set(lexicon.unsaidWords.map(stemWord)),
    frame: new Set(lexicon.frameWords.map(stemWord)),
    synonyms: synonymMap(lexicon),
    kinds: kindMap(lexicon),
    groups: groupStems(lexicon),
    related: relatedMap(lexicon),
  };
}

function synonymMap(lexicon: Lexicon): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of lexicon.synonyms) {
    const members = group.map((word) => stemWord(foldWord(word)));
    for (const member of members) map.set(member, new Set([...(map.get(member) ?? []), ...members]));
  }
  return map;
}

function kindMap({ answerKinds }: Lexicon): CompiledLexicon['kinds'] {
  const map: CompiledLexicon['kinds'] = new Map();
  for (const kind of answerKinds)
    for (const phrase of kind.asked) {
      const own = stems(phrase);
      map.set(own[0], [...(map.get(own[0]) ?? []), { stems: own, kind }]);
    }
  return map;
}

const groupStems = ({ wordGroups }: Lexicon): CompiledLexicon['groups'] =>
  Object.fromEntries(WORD_GROUPS.map((group) => [group, new Set(wordGroups[group].map(stemWord))])) as Record<
    WordGroup,
    Set<string>
  >;

const FEWEST_SIGNS = 2;

function relatedMap(lexicon: Lexicon): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const [asked, ...said] of lexicon.related) {
    const key = stems(asked).at(-1) ?? '';
    const terms = said.flatMap(stems).filter((term) => term.length >= FEWEST_SIGNS);
    map.set(key, new Set([...(map.get(key) ?? []), ...terms]));
  }
  return map;
}
