import type { Answer } from '../model/answer.ts';
import { ERROR_CATEGORIES, type ImageFeatures, SCENES, TOPICS } from '../model/image-features.ts';
import type { LabAnswer, LabReport } from '../model/lab-report.ts';
import { AS_THEY_CAME } from '../model/lab-set-report.ts';
import type { ReportWords } from '../model/report-words.ts';
import type { Comparison } from '../model/vision.ts';
import { type Language, sayIn } from './language.ts';
import { stepWords } from './step-words.ts';

/** A sentence of an answer; `skill` is whose answer it is. */
type Told = string | { text: string; skill: string };

/** The words for a report that holds these sentences, in a language. Hosts speak English by themselves. */
function wordsFor(
  language: Language,
  sentences: readonly Told[],
  names: Readonly<Record<string, string>> = {},
): ReportWords {
  const { locale, reports } = language.messages;
  if (locale === 'en') return { language: locale, words: {} };
  const told = sentences.map((sentence) =>
    typeof sentence === 'string'
      ? [sentence, sayIn(language, sentence).text]
      : [sentence.text, sayIn(language, sentence.text, sentence.skill).text],
  );
  const known = told.filter(([english, translated]) => english !== translated);
  return { language: locale, words: { ...names, ...Object.fromEntries(known), ...reports } };
}

/** The words for the card of an answer; `skill` is whose it is, `record` is its picture's, as far as it is known. */
export function cardWords(
  language: Language,
  answer: Answer,
  skill: string,
  record: ImageFeatures | null,
): ReportWords {
  const { names, found } = language.messages;
  const known = [
    ...TOPICS.map((topic) => [topic, names.topic(topic)]),
    ...ERROR_CATEGORIES.map((category) => [category, names.categories[category]]),
    ...SCENES.map((scene) => [scene, found.scene(scene)]),
    ...(record ? [[record.main_color, names.color(record.main_color)]] : []),
  ];
  const { explanation } = answer;
  return wordsFor(
    language,
    [
      ...answer.reasons,
      ...answer.advice,
      ...(record?.uncertainty ?? []),
      ...(explanation ? [explanation.meaning, ...explanation.steps] : []),
      { text: answer.answer, skill },
    ],
    Object.fromEntries(known),
  );
}

/** The words for reports of the lab, of one picture or of several; `reasons` tell why pictures were left out. */
export function labWords(
  language: Language,
  reports: readonly LabReport[],
  reasons: readonly string[] = [],
): ReportWords {
  const answers: LabAnswer[] = reports.flatMap(({ sharp = [], steps }) => [
    ...sharp,
    ...steps.flatMap((step) => step.answers),
  ]);
  const labels = new Set(reports.flatMap(({ steps }) => steps.map(({ label }) => label)));
  return wordsFor(
    language,
    [
      ...answers.flatMap(({ answer, sharp_answer = answer, advice }) => [answer, sharp_answer, ...advice]),
      ...reasons,
    ],
    Object.fromEntries([
      [AS_THEY_CAME, language.messages.labSet.asTheyCame],
      ...[...labels].map((label) => [label, stepWords(language.messages, label)]),
    ]),
  );
}

/** The words for a comparison of engines. */
export function comparisonWords(language: Language, { runs, final }: Comparison): ReportWords {
  const sentences = runs.flatMap(({ answer, problem }) => [answer, ...(problem === null ? [] : [problem])]);
  return wordsFor(language, [...sentences, final.answer, ...final.reasons], {
    ...language.messages.compare.names,
  });
}
