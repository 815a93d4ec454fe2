import { legibility } from '../features/legibility.ts';
import type { Draft } from '../model/answer.ts';
import { containment, intersectionOverUnion } from '../model/geometry.ts';
import type { ImageFeatures, Line, Word } from '../model/image-features.ts';

/** How well the lines that an answer rests on were seen and read; all 1 where it rests on none. */
export type EvidenceQuality = {
  lines: readonly Line[];
  /** Mean OCR confidence over the lines' characters. */
  confidence: number;
  /** OCR confidence of the least certain word. */
  weakest: number;
  /** Mean legibility by pixels alone. */
  legibility: number;
};

/** The lines behind a draft: those it names, those of the elements and errors it names, else those in its regions. */
export function evidenceLines(draft: Draft, record: ImageFeatures): Line[] {
  const named = new Set(draft.evidence);
  const boxes = [
    ...record.ui.elements.filter((element) => named.has(element.id)),
    ...record.errors.filter((error) => named.has(error.id)),
  ].map(({ box }) => box);
  const found = record.text.lines.filter(
    (line) => named.has(line.id) || boxes.some((box) => containment(line.box, box) > 0.6),
  );
  if (found.length > 0) return found;
  return record.text.lines.filter((line) =>
    draft.regions.some(
      (region) => containment(line.box, region) > 0.6 || intersectionOverUnion(line.box, region) > 0.4,
    ),
  );
}

/** Measures the evidence of a draft. */
export function measureEvidence(draft: Draft, record: ImageFeatures): EvidenceQuality {
  const lines = evidenceLines(draft, record);
  if (lines.length === 0) return { lines, confidence: 1, weakest: 1, legibility: 1 };
  const { noise, compression } = record.quality;
  let characters = 0;
  let confidence = 0;
  let legible = 0;
  let weakest = 1;
  for (const line of lines) {
    const weight = Math.max(1, line.text.length);
    characters += weight;
    confidence += weight * Math.min(1, line.confidence + repeatedGain(line, record));
    legible += weight * (line.quality ? legibility(line.quality, noise, compression) : 1);
    for (const word of line.words)
      if (/[\p{L}\p{N}]{2}/u.test(word.text)) weakest = Math.min(weakest, surestReading(word, record));
  }
  return { lines, confidence: confidence / characters, weakest, legibility: legible / characters };
}

const surest = new WeakMap<ImageFeatures, ReadonlyMap<string, number>>();

/** The certainty of a word, or that of the same word elsewhere on the screen: what is read twice alike is read right. */
function surestReading({ text, confidence }: Word, record: ImageFeatures): number {
  const known = surest.get(record) ?? surestOf(record);
  surest.set(record, known);
  return text.length < SHORTEST_REPEATED ? confidence : (known.get(text) ?? confidence);
}
const SHORTEST_REPEATED = 4;

function surestOf({ text }: ImageFeatures): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of text.lines.flatMap(({ words }) => words))
    found.set(word.text, Math.max(found.get(word.text) ?? 0, word.confidence));
  return found;
}

/** What a line gains in certainty by its words that stand elsewhere too, by their share of its letters. */
function repeatedGain({ words }: Line, record: ImageFeatures): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const gain = words.reduce(
    (sum, word) => sum + word.text.length * (surestReading(word, record) - word.confidence),
    0,
  );
  return letters > 0 ? gain / letters : 0;
}
