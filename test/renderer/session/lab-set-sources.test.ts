import { describe, expect, it } from 'vitest';
import { readLabSources } from '../../../renderer/session/lab-set-sources.ts';

/** A file as a chosen folder hands it over; without a path, as a file chooser does. */
function file(path: string, text = ''): File {
  const made = new File([text], path.slice(path.lastIndexOf('/') + 1), { lastModified: 1 });
  Object.defineProperty(made, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
  return made;
}
const line = (image: string, question: string, answer?: string) =>
  JSON.stringify({ image, question, ...(answer && { answer: { any_of: [answer] } }) });

describe('what a set is made of', () => {
  it('is every picture in the chosen folder itself, or every chosen picture', async () => {
    const folder = [file('set/a.png'), file('set/notes.txt'), file('set/old/b.png'), file('set/C.JPG')];
    const found = await readLabSources(folder);
    expect(found.ok && found.value.map(({ name, own }) => [name, own])).toEqual([
      ['a.png', null],
      ['C.JPG', null],
    ]);
    const chosen = await readLabSources([file('a.png'), file('b.webp')]);
    expect(chosen.ok && chosen.value.map(({ name }) => name)).toEqual(['a.png', 'b.webp']);
  });

  it('is, with a file of questions, the pictures it names, with their questions and right answers', async () => {
    const questions = [line('b.png', 'Where?'), line('a.png', 'How many?', '2'), line('b.png', 'Who?')];
    const found = await readLabSources([
      file('set/questions.jsonl', `${questions.join('\n')}\n`),
      file('set/images/a.png'),
      file('set/images/b.png'),
      file('set/images/c.png'),
    ]);
    expect(found.ok && found.value.map(({ name, own }) => [name, own])).toEqual([
      ['b.png', { questions: ['Where?', 'Who?'], truths: [null, null] }],
      ['a.png', { questions: ['How many?'], truths: [{ any_of: ['2'], answerable: true }] }],
    ]);
  });

  it('says which line is no question, and where there is no picture', async () => {
    expect(await readLabSources([file('set/questions.jsonl', `\n{"image": 1}\n`)])).toMatchObject({
      ok: false,
      error: { code: 'invalid_request', message: 'questions.jsonl:2 is not a question.' },
    });
    expect(await readLabSources([file('set/notes.txt')])).toMatchObject({
      ok: false,
      error: { message: 'No picture was found.' },
    });
  });
});
