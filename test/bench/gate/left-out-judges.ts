import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDS, foldOf } from '../../../scripts/train-answers/folds.ts';
import type { Judges } from '../../../shared/answer/context.ts';
import { ratePlace } from '../../../shared/answer/elements/judged/judge-element.ts';
import { screenOf } from '../../../shared/answer/screen/screen.ts';
import { rateAnswer, rateValue } from '../../../shared/answer/values/judged/rate-answer.ts';
import { yesProbability } from '../../../shared/learned/yes-probability.ts';
import type { Draft } from '../../../shared/model/answer.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { RoutedQuestion } from '../../../shared/model/question.ts';

/** A draft that was kept, with what it was made from. */
type Kept = { question: { image: string }; routed: RoutedQuestion; draft: Draft; record: ImageFeatures };

/** Models that judge answers, each trained without some of the programs (`train-answers --left-out`). */
export class LeftOutJudges {
  readonly #folds: Judges[];

  /** @param folder where the models of all parts are */
  constructor(folder: string) {
    const judge = (kind: string, fold: number) =>
      yesProbability(readFileSync(join(folder, `${kind}-${fold}.json`), 'utf8'));
    this.#folds = Array.from({ length: FOLDS }, (_, fold) => ({
      value: judge('values', fold),
      element: judge('places', fold),
    }));
  }

  /** Those that never saw the program of a picture. */
  of(image: string): Judges {
    return this.#folds[foldOf(image)];
  }

  /** A draft that was kept, with what they make of it. */
  rate({ question, routed, draft, record }: Kept): Draft {
    const { value, element } = this.of(question.image);
    const screen = screenOf(record);
    if (routed.skill === 'locate_element') return ratePlace(routed, screen, draft, element);
    const isRead = routed.skill === 'read_value' || routed.skill === 'read_text';
    return isRead ? rateValue(routed, screen, draft, value) : rateAnswer(routed, screen, draft, value);
  }
}
