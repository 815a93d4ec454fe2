import type { Answer } from '../model/answer.ts';
import { type Box, intersectionOverUnion } from '../model/geometry.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { AnswerFate } from '../model/lab-report.ts';
import type { HelpDocument } from '../ports.ts';
import { findHelp, rankHelp } from '../retrieval/find-help.ts';

/** What of a sharp picture's record is still there on a spoiled copy, each share 0..1. */
export type Survival = {
  /** Words of the sharp reading that are read again, as a multiset. */
  word_recall: number;
  /** Elements found again: same role, boxes overlap by half. */
  elements_kept: number;
  /** Errors found again: same category or overlapping boxes. */
  errors_found: number;
  scene_kept: boolean;
  theme_kept: boolean;
};

/** Compares a spoiled picture's record with the sharp one's, layer by layer; 1 where there was nothing to lose. */
export function compareRecords(sharp: ImageFeatures, spoiled: ImageFeatures): Survival {
  return {
    word_recall: wordRecall(sharp, spoiled),
    elements_kept: share(sharp.ui.elements, (element) =>
      spoiled.ui.elements.some((other) => other.role === element.role && overlaps(other.box, element.box)),
    ),
    errors_found: share(sharp.errors, (error) =>
      spoiled.errors.some((other) => overlaps(other.box, error.box) || other.message === error.message),
    ),
    scene_kept: sharp.scene.kind === spoiled.scene.kind,
    theme_kept: sharp.colors.theme === spoiled.colors.theme,
  };
}

/**
 * Rank, from 1, at which the spoiled picture's foremost error finds the help document of the sharp one's; null where it
 * holds no error, undefined where the sharp picture's error has no document.
 */
export function rankOfHelp(
  sharp: ImageFeatures,
  spoiled: ImageFeatures,
  documents: readonly HelpDocument[],
): number | null | undefined {
  const right = sharp.errors[0] && findHelp(sharp.errors[0], documents);
  if (!right) return undefined;
  if (!spoiled.errors[0]) return null;
  const ranked = rankHelp(spoiled.errors[0], documents);
  return 1 + ranked.findIndex(({ document }) => document.id === right.document.id);
}

const overlaps = (a: Box, b: Box) => intersectionOverUnion(a, b) >= 0.5;

const share = <Item>(items: readonly Item[], kept: (item: Item) => boolean) =>
  items.length === 0 ? 1 : items.filter(kept).length / items.length;

const wordsOf = (record: ImageFeatures) =>
  record.text.lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function wordRecall(sharp: ImageFeatures, spoiled: ImageFeatures): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(spoiled)) left.set(word, (left.get(word) ?? 0) + 1);
  return share(wordsOf(sharp), (word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

/**
 * The fate of an answer. `changed` is overstatement: something else than on the sharp picture, and yet given.
 * A sharp picture's own decline stays `same` when it is declined again.
 */
export function compareAnswers(sharp: Answer, spoiled: Answer): AnswerFate {
  if (spoiled.decision === 'ask_for_clearer_image') return 'clearer_image_asked';
  if (spoiled.decision === 'decline') return sharp.decision === 'decline' ? 'same' : 'declined';
  if (sharp.decision !== 'answer') return 'changed';
  return saysTheSame(sharp, spoiled) ? 'same' : 'changed';
}

const fold = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Answers that point agree by place, others by their words. */
function saysTheSame(sharp: Answer, spoiled: Answer): boolean {
  if (fold(sharp.answer) === fold(spoiled.answer)) return true;
  const [before, after] = [sharp.regions[0], spoiled.regions[0]];
  return /^locate/.test(sharp.skill) && Boolean(before && after && overlaps(before, after));
}
