import { z } from 'zod';
import { failed, ok, type Result } from './errors.ts';
import type { QuestionTruth } from './question-truth.ts';

const lineSchema = z.object({
  image: z.string(),
  question: z.string().min(1),
  answer: z.object({ any_of: z.array(z.string()) }).nullish(),
  target: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullish(),
  answerable: z.boolean().optional(),
});
type QuestionLine = z.infer<typeof lineSchema>;

/** What is asked about one picture of a set, and what is known of the right answers, question by question. */
export type PictureQuestions = { image: string; questions: string[]; truths: (QuestionTruth | null)[] };

/**
 * A file of questions, one JSON object {image, question, answer?, target?, answerable?} a line, by picture.
 * Errors: invalid_request, naming the line.
 * @param file its name, for the message
 */
export function readLabQuestions(text: string, file: string): Result<PictureQuestions[]> {
  const lines: QuestionLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = lineSchema.safeParse(parseJson(line));
    if (!parsed.success)
      return failed(
        'invalid_request',
        `${file}:${index + 1} is not a question.`,
        'Each line holds a JSON object with the texts image and question, and the right answer where it is known.',
      );
    lines.push(parsed.data);
  }
  const byImage = Map.groupBy(lines, ({ image }) => image);
  return ok(
    [...byImage].map(([image, group]) => ({
      image,
      questions: group.map(({ question }) => question),
      truths: group.map(truthOf),
    })),
  );
}

const truthOf = ({ answer, target, answerable }: QuestionLine): QuestionTruth | null =>
  answer || target || answerable === false
    ? { any_of: answer?.any_of ?? [], target, answerable: answerable ?? true }
    : null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
