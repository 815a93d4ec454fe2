import { stemWord } from '../../question/stem-word.ts';
import { termsOf } from '../screen/terms.ts';
import { looksAlike } from '../values/looks-alike.ts';
import { matchQuality } from '../values/query.ts';
import { foldName, type Wanted } from './wanted-element.ts';

/** How well a name fits: equal 1, all its words asked for, the asked words in it, or a name for the purpose. */
export function nameScore(label: string, wanted: Wanted): number {
  const bare = label.replace(ICON_AS_TEXT, '');
  return bare === label
    ? scoreOfName(label, wanted)
    : Math.max(scoreOfName(label, wanted), 0.97 * scoreOfName(bare, wanted));
}

/** A sign before a name that was read as one or two characters: "86 Dashboards", "fm Tables". */
const ICON_AS_TEXT = /^\S{1,2}\s+(?=\p{L}{4,})/u;

function scoreOfName(label: string, wanted: Wanted): number {
  const folded = label.toLowerCase().trim();
  // "the Save As button": words that carry little are part of a name that the question says in full.
  if (wanted.inFull && foldName(folded) === wanted.inFull) return 1;
  if (
    wanted.raw &&
    (folded === wanted.raw || (foldName(folded) === foldName(wanted.raw) && foldName(folded) !== ''))
  )
    return wanted.inFull ? 0.97 : 1;
  if (foldName(wanted.raw).length >= 3 && looksAlike(foldName(folded), foldName(wanted.raw))) return 0.96;
  // "Where is the second page?": pages are linked by their numbers.
  const page = PAGE.exec(wanted.raw)?.[1];
  if (page && folded === String(ORDINALS.indexOf(page) + 1)) return 0.9;
  if (wanted.literal && wanted.raw) {
    const at = folded.indexOf(wanted.raw);
    if (at >= 0) return 0.95 * (0.75 + 0.25 * (wanted.raw.length / folded.length));
  }
  const terms = [...new Set(termsOf(label))];
  const direct = overlap(terms, label, wanted);
  const byPurpose = purposeScore(label, wanted);
  // "Change the mouse cursor": what is called by all that is named comes before what only fits the verb.
  const [verb, ...things] = wanted.stems;
  const onlyVerb =
    things.length > 1 &&
    terms.every((term) => matchQuality(verb, term, wanted.compiled.synonyms.get(verb)) > 0);
  // A name for the purpose that also holds the thing asked for comes before one that only has the purpose.
  const both = direct > 0.2 && byPurpose > 0 && direct + byPurpose < 1.6 ? 0.04 : 0;
  return (onlyVerb ? ONLY_VERB : 1) * (Math.max(direct, byPurpose) + both);
}

const ONLY_VERB = 0.92;

/** How well a label names what is to be done, with the thing it is done to or without. */
function purposeScore(label: string, { purposeNames, stop, stems, compiled }: Wanted): number {
  const names = purposeNames.map(foldName);
  const isName = (text: string): boolean => foldName(text) !== '' && names.includes(foldName(text));
  const folded = label.toLowerCase().trim();
  const bare = withoutStops(label, stop);
  // "Send again" is where sending is retried: the thing that is named may stand beside what is done to it.
  const others = bare
    .split(' ')
    .filter(
      (word) =>
        !stems.some((stem) => matchQuality(stem, stemWord(word), compiled.synonyms.get(stem)) >= SAME),
    )
    .join(' ');
  if (others !== bare && isName(others)) return 0.9;
  if (isName(folded) || isName(bare)) return 0.8;
  return purposeNames.some((name) => name.length >= 3 && folded.startsWith(`${name} `)) ? 0.7 : 0;
}
/** A word this alike is the one that is named. */
const SAME = 0.9;

/** A label without the words that carry nothing: "I Agree" is "agree". */
const withoutStops = (label: string, stop: ReadonlySet<string>): string =>
  label
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !stop.has(word))
    .join(' ');

function overlap(terms: readonly string[], label: string, wanted: Wanted): number {
  const { stems } = wanted;
  if (stems.length === 0) return 0;
  const { compiled } = wanted;
  const qualityOf = (stem: string, index: number): number =>
    Math.max(0, ...terms.map((term) => joinedOr(stem, stems[index + 1], term, compiled.synonyms.get(stem))));
  // "the mail about the newspapers": what it is called is said behind the kind of thing.
  const isKind = (index: number): boolean => index === 0 && wanted.isOfKind && stems.length > 1;
  const telling = stems.map((stem, index) => ({
    stem,
    quality: qualityOf(stem, index),
    // What a control does is said first: "which button opens ...".
    weight:
      (compiled.weak.has(stem) && !(wanted.role && index === 0)) || isKind(index)
        ? 0.4
        : SIGNED.test(stem)
          ? 1.5
          : 1,
  }));
  if (telling.length > 1 && telling.every(({ stem, quality }) => quality === 0 || stem === wanted.roleStem))
    return 0;
  const total = telling.reduce((sum, entry) => sum + entry.weight, 0);
  const asked = telling.reduce((sum, entry) => sum + entry.weight * entry.quality, 0) / total;
  const words = label
    .split(/\s+/)
    .filter(
      (word) =>
        /[\p{L}\p{N}]/u.test(word) && !compiled.stop.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')),
    ).length;
  const hit = telling.filter((entry) => entry.quality > 0).length;
  const ofName = Math.min(1, hit / Math.max(1, words));
  const strong = telling.some((entry) => entry.quality >= 0.7 && entry.weight >= 1);
  // What is called by several words is nothing that has no more than half of them.
  const own = telling.filter((entry) => entry.weight >= 1);
  const isOther =
    wanted.isCalled && own.length > 1 && 2 * own.filter((entry) => entry.quality > 0).length <= own.length;
  if (!strong && asked < 0.7) return 0;
  const verb = telling.length > 1 && telling[0].quality >= 0.8 && wanted.role ? 0.06 : 0;
  // "View" alone is not what "Split View" names.
  const isPart =
    telling.some((entry) => entry.quality === 0 && wanted.capitalised.has(entry.stem)) && hit > 0;
  return (
    (isOther ? HALF_OF_NAME : isPart ? PART_OF_NAME : 1) *
    (verb + Math.max(0.62 * asked + 0.38 * ofName * asked, ofName === 1 && strong ? 0.55 + 0.4 * asked : 0))
  );
}

/** A name with signs in it says more than the kind of thing before it: "the branch summer-time". */
const SIGNED = /\p{L}[-_.:/@]\p{L}/u;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const PAGE = new RegExp(`^(${ORDINALS.join('|')}) page\\b`);

const PART_OF_NAME = 0.55;
const HALF_OF_NAME = 0.4;

/** "log in" asks for "login" too. */
const joinedOr = (
  stem: string,
  next: string | undefined,
  term: string,
  same: Set<string> | undefined,
): number => (next && term === stem + next ? 0.95 : matchQuality(stem, term, same));
