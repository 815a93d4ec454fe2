import { failed, ok, type Result } from '../../shared/model/errors.ts';
import { type PictureQuestions, readLabQuestions } from '../../shared/model/lab-questions.ts';
import { isPictureName } from '../../shared/model/picture-names.ts';
import { messages } from '../messages.ts';
import type { LabPicture } from './lab-set-state.ts';

/** Where a file lies: its path in the folder that was chosen, or its name. */
const pathOf = (file: File): string => file.webkitRelativePath || file.name;

const QUESTIONS = /(^|\/)[^/]*\.jsonl$/i;

/**
 * The pictures among chosen files. With a file of questions among them (`questions.jsonl` of a set), the pictures that
 * it names, in its order, with their questions; else all pictures that lie in the chosen folder itself.
 * Errors: invalid_request, with the line that is no question, or where no picture is found.
 */
export async function readLabSources(files: readonly File[]): Promise<Result<LabPicture[]>> {
  const lists = files.filter((file) => QUESTIONS.test(pathOf(file)) && depthOf(file) <= 2);
  const found: LabPicture[] = [];
  for (const list of lists) {
    const questions = readLabQuestions(await list.text(), list.name);
    if (!questions.ok) return questions;
    found.push(...picturesOf(questions.value, files));
  }
  const own = files.filter((file) => isPictureName(file.name) && depthOf(file) <= 2);
  if (lists.length === 0) found.push(...own.map((file) => pictureOf(file, null)));
  const { nothing, nothingRemedy } = messages.labSet;
  return found.length > 0 ? ok(found) : failed('invalid_request', nothing, nothingRemedy);
}

/** Folders that a path goes through, with the file; 2 for a file of the chosen folder. */
const depthOf = (file: File): number => pathOf(file).split('/').length;

/** The files of a set, by the names its questions use: those of its folder `images`, else those beside the list. */
function picturesOf(asked: readonly PictureQuestions[], files: readonly File[]): LabPicture[] {
  const byPath = new Map(
    files.map((file) => [pathOf(file).split('/').slice(1).join('/') || file.name, file]),
  );
  return asked.flatMap(({ image, questions, truths }) => {
    const file = byPath.get(`images/${image}`) ?? byPath.get(image);
    return file ? [pictureOf(file, { questions, truths })] : [];
  });
}

const pictureOf = (file: File, own: LabPicture['own']): LabPicture => ({
  key: `${pathOf(file)} ${file.size} ${file.lastModified}`,
  name: file.name,
  source: { file },
  own,
});
