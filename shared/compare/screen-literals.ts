import { type Box, unionOf } from '../model/geometry.ts';
import type { ImageFeatures, Line, Word } from '../model/image-features.ts';
import { extractClaims, type LiteralKind } from './extract-claims.ts';

/** A literal that stands on the screen, with the words around it. */
export type ScreenLiteral = {
  text: string;
  kind: LiteralKind;
  box: Box;
  confidence: number;
  /** The line it stands in and those left of it on the same row: what labels it. */
  context: string;
};

/** Every value that was read: what a model's literals are held against. */
export function screenLiterals(record: ImageFeatures): ScreenLiteral[] {
  return record.text.lines.flatMap((line) =>
    extractClaims(line.text).flatMap((claim): ScreenLiteral[] => {
      if (claim.kind === 'description' || claim.kind === 'quote') return [];
      const words = wordsWith(line, claim.text);
      return [
        {
          text: claim.text,
          kind: claim.kind,
          box: words.length > 0 ? unionOf(words.map((word) => word.box)) : line.box,
          confidence: Math.min(line.confidence, ...words.map((word) => word.confidence)),
          context: rowText(line, record.text.lines),
        },
      ];
    }),
  );
}

function wordsWith(line: Line, text: string): Word[] {
  const parts = text.split(/\s+/);
  return line.words.filter((word) => parts.some((part) => word.text.includes(part)));
}

function rowText(line: Line, lines: readonly Line[]): string {
  const middle = line.box.y + line.box.height / 2;
  return lines
    .filter(({ box }) => box.y <= middle && box.y + box.height >= middle && box.x <= line.box.x)
    .map((each) => each.text)
    .join(' ');
}
