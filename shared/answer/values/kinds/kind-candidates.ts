import { containment } from '../../../model/geometry.ts';
import type { AnswerKind } from '../../../question/lexicon/lexicon.ts';
import type { Screen } from '../../screen/screen.ts';
import { termsOf } from '../../screen/terms.ts';
import { type Candidate, PLAIN } from '../candidate.ts';
import { spanCandidate } from '../candidates.ts';
import { programNames } from './program-names.ts';
import { spansOfKind } from './spans-of-kind.ts';

/** What of the kinds asked for stands within texts of the screen, at the end of window titles or in fields. */
export function kindCandidates(kinds: readonly AnswerKind[], screen: Screen): Candidate[] {
  return kinds.flatMap((kind) => [
    ...spansIn(kind, screen),
    ...(kind.place === 'program' ? inTitles(screen) : []),
    ...(kind.place === 'content' ? inFields(screen) : []),
  ]);
}

const spansIn = (kind: AnswerKind, screen: Screen): Candidate[] =>
  screen.segments
    .filter((segment) => !screen.gutter.has(segment))
    .flatMap((segment) =>
      spansOfKind(kind, segment.text)
        .filter(({ text }) => text !== segment.text.trim())
        .map((span) => spanCandidate({ type: kind.kind, ...span }, segment, screen)),
    );

const inTitles = (screen: Screen): Candidate[] =>
  programNames(screen).flatMap(({ text, segment, box }): Candidate[] =>
    segment
      ? [
          {
            ...PLAIN,
            text,
            type: 'text',
            box,
            segment,
            structure: 'span',
            context: new Map(),
            own: termsOf(text),
            evidence: segment.evidence,
            nearError: 0,
          },
        ]
      : [],
  );

/** Contents of fields that no label names; those of others stand with their labels already. */
const inFields = (screen: Screen): Candidate[] =>
  screen.record.ui.elements.flatMap((element): Candidate[] => {
    const text = element.value?.trim();
    const segment = screen.segments.find(({ box }) => containment(box, element.box) > INSIDE);
    if (!text || !segment || element.name || (element.role !== 'input' && element.role !== 'combobox'))
      return [];
    return [
      {
        ...PLAIN,
        text,
        type: 'text',
        box: element.box,
        segment,
        structure: 'cell',
        context: new Map(),
        own: termsOf(text),
        evidence: [element.id, ...segment.evidence],
        nearError: 0,
      },
    ];
  });
const INSIDE = 0.6;
