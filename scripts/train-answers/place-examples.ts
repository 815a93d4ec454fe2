import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftByRules } from '../../shared/answer/draft-by-rules.ts';
import { elementCandidates } from '../../shared/answer/elements/judged/element-candidates.ts';
import { ELEMENT_COVERED, elementFacts } from '../../shared/answer/elements/judged/element-facts.ts';
import { screenOf } from '../../shared/answer/screen/screen.ts';
import { type Box, containsPoint } from '../../shared/model/geometry.ts';
import { plainQuestion } from '../../shared/question/plain-question.ts';
import { routeQuestion } from '../../shared/question/route-question.ts';
import { splitQuestion } from '../../shared/question/split-question.ts';
import { type Example, exampleOf, type SetQuestion } from './example.ts';
import type { Meeting } from './question-sets.ts';

/** Which element or text a question asks the place of; none for questions of another kind. */
export function placeExample(meeting: Meeting, random: () => number): Example[] {
  const { asked, record, misplaced, later, drafted, program } = meeting;
  const routed = routeQuestion(asked.question);
  const target = misplaced ? null : targetOf(asked, meeting.folder);
  if (routed.skill !== 'locate_element' || (!misplaced && asked.answerable && !target)) return [];
  const part = { ...routed, text: plainQuestion(splitQuestion(routed.text)[0]) };
  const screen = screenOf(record);
  const draft = drafted ? draftByRules(part, { record, help: { documents: () => [] } }) : null;
  const candidates = elementCandidates(screen);
  const right = candidates.map(({ box }) => target !== null && asked.answerable && isMiddleIn(box, target));
  const answerable = target !== null && asked.answerable;
  return [
    exampleOf(elementFacts(part, screen, candidates, draft), right, ELEMENT_COVERED, random, {
      program,
      answerable,
      misplaced,
      later,
    }),
  ];
}

type Target = [number, number, number, number];

function targetOf({ target, element, image }: SetQuestion, folder: string): Target | null {
  if (element === undefined) return target ?? null;
  const file = join(folder, 'truth', image.replace(/\.png$/, '.json'));
  const truth = JSON.parse(readFileSync(file, 'utf8')) as { elements: { box: Target }[] };
  return truth.elements[element]?.box ?? null;
}

const isMiddleIn = (box: Box, [x, y, width, height]: Target): boolean =>
  containsPoint(
    { x, y, width: width + 1, height: height + 1 },
    box.x + box.width / 2,
    box.y + box.height / 2,
  );
