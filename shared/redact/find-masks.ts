import { type Box, unionOf } from '../model/geometry.ts';
import type { Line, Word } from '../model/image-features.ts';
import type { Mask } from '../model/redaction.ts';
import { DETECTORS, type Finding } from './detectors.ts';
import { asRead, type Haystack, withoutWraps } from './haystack.ts';

/** Finds more secrets than the built-in detectors know (a rule library of the host). */
export type SecretScanner = (text: string) => Promise<Finding[]>;

/**
 * Secrets and personal data on a picture, as parts to be painted over. They are searched in the raw reading and in
 * one with wraps undone; a word that holds any part of a finding is hidden whole.
 * @param lines as read, boxes in image pixels
 */
export async function findMasks(lines: readonly Line[], scan: SecretScanner): Promise<Mask[]> {
  const lineOf = new Map<Word, Line>(lines.flatMap((line) => line.words.map((word) => [word, line])));
  const hidden = new Map<Word, Finding>();
  for (const haystack of [asRead(lines), withoutWraps(lines)]) {
    const findings = [
      ...DETECTORS.flatMap((detect) => detect(haystack.text)),
      ...(await scan(haystack.text)),
    ];
    for (const finding of findings)
      for (const word of wordsOf(haystack, finding)) if (!hidden.has(word)) hidden.set(word, finding);
  }
  return groupByRun(lines, hidden, lineOf).map(({ finding, region }, index) => ({
    id: `mask-${index + 1}`,
    kind: finding.kind,
    region,
    reason: finding.reason,
  }));
}

function wordsOf(haystack: Haystack, { start, end }: Finding): Set<Word> {
  return new Set(haystack.words.slice(start, end).filter((word) => word !== null));
}

/** Neighbouring hidden words of one finding on one line become one mask. */
function groupByRun(
  lines: readonly Line[],
  hidden: ReadonlyMap<Word, Finding>,
  lineOf: ReadonlyMap<Word, Line>,
): { finding: Finding; region: Box }[] {
  const masks: { finding: Finding; region: Box }[] = [];
  for (const line of lines) {
    let run: Word[] = [];
    let finding: Finding | undefined;
    const close = (): void => {
      if (finding && run.length > 0) masks.push({ finding, region: coverLine(run, lineOf.get(run[0])) });
      run = [];
    };
    for (const word of line.words) {
      const next = hidden.get(word);
      if (next !== finding) close();
      finding = next;
      if (next) run.push(word);
    }
    close();
  }
  return masks;
}

/** The words' union, as tall as the line: a word box may be too tight for its ascenders. */
function coverLine(words: readonly Word[], line: Line | undefined): Box {
  return unionOf(
    line
      ? [
          ...words.map(({ box }) => ({ ...box, y: line.box.y, height: line.box.height })),
          ...words.map(({ box }) => box),
        ]
      : words.map(({ box }) => box),
  );
}
