import { expect, test } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

/** Lines of a text with their blanks as indentation. */
const written = (text: string) =>
  screen(
    text
      .split('\n')
      .map((row, at) => ({ row, at }))
      .filter(({ row }) => row.trim() !== '')
      .map(({ row, at }) =>
        line(`L${at}`, row.trimStart(), 20 + 8 * (row.length - row.trimStart().length), 20 + 20 * at),
      ),
  );
const answer = (text: string, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), {
    record: written(text),
    help: { documents: () => [] },
  });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};

test('sections part settings of the same name', () => {
  const text =
    '[web]\nhost = 192.0.2.4\nport = 8080\n\n[mail]\nhost = smtp.example.org\nport = 587\nkeep_days = 14';
  expect(answer(text, 'What is the mail port?')).toBe('587');
  expect(answer(text, 'web port?')).toBe('8080');
  expect(answer(text, 'Which host does the mail use?')).toBe('smtp.example.org');
  expect(answer(text, 'What is the colour of the mail?')).not.toBe('587');
});

test('indentation parts them as well, and names are met through their parts', () => {
  const text =
    'services:\n  web:\n    image: nginx:1.27\n    restart: always\n  store:\n    image: postgres:16\n    environment:\n      STORE_USER: orchard';
  expect(answer(text, 'Which image does the store use?')).toBe('postgres:16');
  expect(answer(text, 'What is the store user?')).toBe('orchard');
});

test('quotes and commas are no part of a value; the name of the whole stands at the outermost level', () => {
  const text =
    '{\n  "name": "harbour-display",\n  "version": "1.8.2",\n  "engines": {\n    "node": ">=20"\n  },\n  "license": "MIT"\n}';
  expect(answer(text, 'What is the package called?')).toBe('harbour-display');
  expect(answer(text, 'Which licence?')).toBe('MIT');
  expect(answer(text, 'Which node version is required?')).toBe('>=20');
});

test('what an argument is set to where nothing is said is its default', () => {
  const text = 'MAX_RETRIES = 4\nBASE = "/v2"\ndef mean(days=7, unit="m"):\nLIMIT = 30';
  expect(answer(text, 'How many days does mean use by default?')).toBe('7');
  expect(answer(text, 'What is the value of MAX_RETRIES?')).toBe('4');
});

test('masked values are not told', () => {
  expect(answer('[gate]\nuser = ada\npassword = ********\nport = 22', 'What is the password?')).toBe(
    'declined',
  );
});
