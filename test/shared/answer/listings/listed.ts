import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

/** What is answered to a question on a record. */
export const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};

/** Rows of cells, each column 180 pixels from the one before. */
export const table = (rows: readonly (readonly string[])[], caption: readonly string[] = []): ImageFeatures =>
  screen([
    ...caption.map((text, at) => line(`T${at}`, text, 40, 20 + 30 * at)),
    ...rows.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        text === '' ? [] : line(`C${row}x${column}`, text, 40 + 180 * column, 120 + 32 * row),
      ),
    ),
  ]);
