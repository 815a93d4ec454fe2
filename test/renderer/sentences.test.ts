import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { said, speak } from '../../renderer/messages.ts';
import { describeUncertainty } from '../../shared/features/uncertainty.ts';
import { adviseOn, describeTrouble, nameRegion } from '../../shared/gate/advice.ts';
import type { TroubleCause } from '../../shared/gate/picture-trouble.ts';
import { askQuestion } from '../../shared/pipeline.ts';
import { SKILL_RULES } from '../../shared/question/rules/skill-rules.ts';
import { sampleRecord } from '../fakes/sample-record.ts';

const CAUSES: TroubleCause[] = [
  'blur',
  'motion',
  'small_text',
  'faint',
  'noise',
  'compression',
  'rotation',
  'cover',
];
const place = (x: number, y: number) => ({ x, y, width: 20, height: 6 });
/** Every part of the picture that a region can lie in. */
const PLACES = [null, ...[5, 190, 370].flatMap((x) => [5, 48, 90].map((y) => place(x, y)))];
const record = sampleRecord({
  quality: { ...sampleRecord().quality, edge_width: 3.25, rotation: -4.5, covers: [place(190, 48)] },
});

beforeAll(() => speak('de', []));
afterAll(() => speak('en', []));

describe('answers in German', () => {
  it('explain every known error and its next steps', () => {
    const explanations = readFileSync(
      new URL('../../assets/errors/explanations.tsv', import.meta.url),
      'utf8',
    );
    const sentences = explanations
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap((line) => [line.split('\t')[1], ...line.split('\t')[2].split('|')]);
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => said(sentence).lang !== 'de')).toEqual([]);
  });

  it('say what is wrong with a picture, where, and what helps', () => {
    const sentences = PLACES.map((box) => nameRegion(box, record)).flatMap((where) =>
      CAUSES.flatMap((cause) => [
        adviseOn(cause, where, record),
        describeTrouble(cause, record),
        `I need a clearer image: ${where} is not readable, because ${describeTrouble(cause, record)}.`,
      ]),
    );
    for (const sentence of sentences) {
      const german = said(sentence);
      expect(german.lang, sentence).toBe('de');
      expect(german.text, sentence).not.toMatch(/\b(?:the|text at|again|because|is not)\b/);
    }
    expect(said(`Zoom to 200 % and capture ${nameRegion(place(370, 5), record)} again.`).text).toBe(
      'Vergrößern Sie auf 200 %, und nehmen Sie den Text oben rechts noch einmal auf.',
    );
  });

  it('say where an error stands, and leave its message as it is', () => {
    expect(said('Connection refused (top left)').text).toBe('Connection refused (oben links)');
    expect(said('Could not write: (EACCES) (in the centre)').text).toBe(
      'Could not write: (EACCES) (in der Mitte)',
    );
    expect(said('Could not write (left over)').lang).toBe('en');
  });

  it('keep what stands on the picture as it is, and leave unknown sentences in English', () => {
    expect(said('The screen does not show this: nothing on the screen says "Save as".')).toEqual({
      text: 'Der Bildschirm zeigt das nicht: Nirgends darauf steht „Save as“.',
      lang: 'de',
    });
    expect(said('A sentence that nobody has translated')).toEqual({
      text: 'A sentence that nobody has translated',
      lang: 'en',
    });
    expect(said('constructor').lang).toBe('en');
  });

  it('cover the common questions with their reasons', () => {
    const questions = [
      'Is there an error?',
      'Where is the error?',
      'Is it a dark or a light theme?',
      'What is the main colour?',
      'Is this a UI screenshot?',
      'Does it have text?',
      'What is the invoice number?',
      'What dish is this?',
    ];
    const clock = { now: () => 0, elapsed: () => 0 };
    const lines = questions.flatMap((question) => {
      const asked = { id: 'a', record, help: { documents: () => [] }, clock };
      const { answer, routed } = askQuestion(question, asked);
      return [answer.answer, ...answer.reasons, ...answer.advice, ...routed.evidence];
    });
    const doubts = describeUncertainty(
      { ...record.text, unread: 3, turned: 4 },
      record.quality,
      record.scene,
    );
    const all = [...lines, ...doubts];
    const german = all.filter((line) => said(line).lang === 'de');
    expect(german.length / all.length).toBeGreaterThanOrEqual(0.75);
  });

  it('tell by what a question was understood in German, rule by rule', () => {
    const untold = SKILL_RULES.filter(({ because }) => said(because).lang !== 'de').map(
      ({ because }) => because,
    );
    expect(untold).toEqual([]);
    expect(said('questions worded like this ask for it').lang).toBe('de');
  });

  it('count in German, and leave the words of the picture as they are', () => {
    for (const [english, german] of [
      ['2 (two) buttons', '2 Schaltflächen'],
      ['1 (one) radio buttons', '1 Optionsfeld'],
      ['0 (none): no buttons can be seen', '0: Schaltflächen sind nicht zu sehen'],
      ['3 (three) choose plan buttons', '3 „choose plan buttons“'],
    ])
      expect(said(english, 'count_elements')).toEqual({ text: german, lang: 'de' });
    expect(said('2 (two) buttons').lang).toBe('en');
  });

  it('doubt in German, with what was measured', () => {
    for (const [english, german] of [
      [
        "the picture's quality is unusable (diagonal motion, edges 5.1 px wide)",
        'die Qualität des Bildes ist unbrauchbar (schräge Bewegung, Kanten 5,1 px breit)',
      ],
      ["the picture's quality is poor", 'die Qualität des Bildes ist schlecht'],
      [
        'the text was read after a blur of 1.9 px was taken back: characters may be mistaken',
        'der Text wurde gelesen, nachdem eine Unschärfe von 1,9 px zurückgenommen war: Zeichen können falsch sein',
      ],
      [
        'CR_CONNECTION_ERROR (cr connection error): The connection to another machine could not be made or broke.',
        'CR_CONNECTION_ERROR (cr connection error): Die Verbindung zu einem anderen Rechner kam nicht zustande oder brach ab.',
      ],
    ])
      expect(said(english).text).toBe(german);
  });

  it('give their reasons in German too, whatever quotation marks these have', () => {
    for (const [english, german] of [
      ['the words “Permission denied” report a permission error', /^die Wörter „Permission denied“ melden/],
      ['the words "No such file" report a not found error', /^die Wörter „No such file“ melden/],
      ['an icon “error” stands beside it', /^ein Symbol „error“ steht daneben$/],
      ['error message scores 0.82', /^Fehlermeldung: 0,82 Punkte$/],
      ['so many rows say "overdue"', /^in so vielen Zeilen steht „overdue“$/],
      ['its row holds the greatest value under "SCORE"', /^seine Zeile hat den größten Wert unter „SCORE“$/],
      ['nothing on the screen was recognised as files', /nichts als „files“ erkannt$/],
      ['other controls were recognised, but no tabs', /, aber nichts als Reiter$/],
      ['an e-mail address', /^eine E-Mail-Adresse$/],
      ['Yes, it is empty', /^Ja, es ist leer$/],
      ['Nothing like "Save as" can be seen on the screen.', /^Etwas wie „Save as“ ist .* nicht zu sehen\.$/],
      ['3 with a name were found', /^3 mit Namen wurden gefunden$/],
    ] as const)
      expect(said(english).text).toMatch(german);
  });

  it('name the kind of an error in German, but not where the same words are quoted', () => {
    const kind = (text: string) => said(text, 'classify_error').text;
    expect(kind('server error')).toBe('Serverfehler');
    expect(kind('No. not found error (something is missing)')).toBe('Nein. etwas fehlt (nicht gefunden)');
    expect(kind('dns: a network error [dns 0.90, disk 0.10]')).toBe(
      'dns: Netzwerkfehler [dns 0.90, disk 0.10]',
    );
    expect(said('server error', 'read_error')).toEqual({ text: 'server error', lang: 'en' });
  });

  it('describe a screen in German, and leave what stands on it as it is', () => {
    const describe = (text: string) => said(text, 'caption').text;
    expect(
      describe('A software interface (form) titled "Write a letter"; it says "Dear all" and "Send"'),
    ).toBe(
      'Eine Programmoberfläche (Formular) mit dem Titel „Write a letter“; darauf steht „Dear all“ und „Send“',
    );
    expect(describe('A terminal titled "demo@desk: ~", with the error "No such file"')).toBe(
      'Ein Terminal mit dem Titel „demo@desk: ~“, mit dem Fehler „No such file“',
    );
    expect(said('A terminal\nError (not found): No such file\nButtons: OK', 'explain_screen').text).toBe(
      'Ein Terminal\nFehler (nicht gefunden): No such file\nSchaltflächen: OK',
    );
    expect(said('Buttons: OK', 'read_text')).toEqual({ text: 'Buttons: OK', lang: 'en' });
    expect(said('These can be used:\nButtons: OK', 'read_text').text).toBe(
      'Das lässt sich benutzen:\nSchaltflächen: OK',
    );
  });

  it('are not touched where the interface is English', () => {
    speak('en', []);
    expect(said('No error is visible')).toEqual({ text: 'No error is visible', lang: 'en' });
    speak('de', []);
  });
});
