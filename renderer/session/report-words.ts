import { ERROR_CATEGORIES, type ImageFeatures, SCENES, TOPICS } from '../../shared/model/image-features.ts';
import type { LabAnswer, LabReport } from '../../shared/model/lab-report.ts';
import type { ReportWords } from '../../shared/model/report-words.ts';
import type { Comparison } from '../../shared/model/vision.ts';
import { messages, said } from '../messages.ts';
import type { Exchange } from './session-state.ts';
import { stepWords } from './step-words.ts';

/** A sentence of an answer; `skill` is whose answer it is. */
type Told = string | { text: string; skill: string };

/** The words for a report that holds these sentences, in the language of the interface. Hosts speak English by themselves. */
function wordsFor(sentences: readonly Told[], names: Readonly<Record<string, string>> = {}): ReportWords {
  const { locale: language, reports } = messages;
  if (language === 'en') return { language, words: {} };
  const told = sentences.map((sentence) =>
    typeof sentence === 'string'
      ? [sentence, said(sentence).text]
      : [sentence.text, said(sentence.text, sentence.skill).text],
  );
  const known = told.filter(([english, translated]) => english !== translated);
  return { language, words: { ...names, ...Object.fromEntries(known), ...reports } };
}

/** The words for the card of an answer; `record` is its picture's, as far as the page has it. */
export function cardWords({ answer, routed }: Exchange, record: ImageFeatures | null): ReportWords {
  const names = [
    ...TOPICS.map((topic) => [topic, messages.names.topic(topic)]),
    ...ERROR_CATEGORIES.map((category) => [category, messages.names.categories[category]]),
    ...SCENES.map((scene) => [scene, messages.found.scene(scene)]),
    ...(record ? [[record.main_color, messages.names.color(record.main_color)]] : []),
  ];
  const { explanation } = answer;
  return wordsFor(
    [
      ...answer.reasons,
      ...answer.advice,
      ...(record?.uncertainty ?? []),
      ...(explanation ? [explanation.meaning, ...explanation.steps] : []),
      { text: answer.answer, skill: routed.skill },
    ],
    Object.fromEntries(names),
  );
}

/** The words for reports of the lab, of one picture or of several; `reasons` tell why pictures were left out. */
export function labWords(reports: readonly LabReport[], reasons: readonly string[] = []): ReportWords {
  const answers: LabAnswer[] = reports.flatMap(({ sharp = [], steps }) => [
    ...sharp,
    ...steps.flatMap((step) => step.answers),
  ]);
  const labels = new Set(reports.flatMap(({ steps }) => steps.map(({ label }) => label)));
  return wordsFor(
    [
      ...answers.flatMap(({ answer, sharp_answer = answer, advice }) => [answer, sharp_answer, ...advice]),
      ...reasons,
    ],
    Object.fromEntries([...labels].map((label) => [label, stepWords(label)])),
  );
}

/** The words for a comparison of engines. */
export function comparisonWords({ runs, final }: Comparison): ReportWords {
  const sentences = runs.flatMap(({ answer, problem }) => [answer, ...(problem === null ? [] : [problem])]);
  return wordsFor([...sentences, final.answer, ...final.reasons], { ...messages.compare.names });
}
