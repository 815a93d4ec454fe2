import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../shared/model/answer.ts';
import { askQuestion } from '../../../shared/pipeline.ts';
import { inEnglish } from '../../../shared/question/german/in-english.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';
import { textLines } from '../../fakes/text-lines.ts';

describe('questions in German that lean on the one before', () => {
  const total = (answer: string) => {
    const routed = routeQuestion('Wie hoch ist der Gesamtbetrag?');
    return [
      { routed, answer: { answer, regions: [{ x: 0, y: 0, width: 9, height: 9, label: answer }] } as Answer },
    ];
  };
  it.each([
    ['Und wo?', 'locate_element'],
    ['und wo steht das?', 'locate_element'],
    ['Bist du sicher?', 'amount'],
    ['Und die Mehrwertsteuer?', 'amount'],
    ['Was ist mit der Mehrwertsteuer?', 'amount'],
    ['Und wie viele Schaltflächen gibt es?', 'count_elements'],
    ['Kopiere das', 'read_text'],
  ])('%s → %s', (question, skill) => {
    expect(routeQuestion(question, total('22,93')).skill).toBe(skill);
  });

  it('ask for another label whatever its kind', () => {
    expect(routeQuestion('Und das Fälligkeitsdatum?', total('22,93'))).toMatchObject({
      skill: 'read_value',
      slots: { label: 'fälligkeitsdatum' },
    });
  });
});

describe('questions in German', () => {
  it.each([
    ['Wo ist der Fehler?', 'locate_error'],
    ['wo steht die Fehlermeldung', 'locate_error'],
    ['Was besagt die Fehlermeldung?', 'read_error'],
    ['Was für ein Fehler ist es?', 'classify_error'],
    ['Ist das ein Netzwerkfehler oder ein Berechtigungsfehler?', 'classify_error'],
    ['Gibt es einen Fehler?', 'locate_error'],
    ['Wie lautet der Fehlercode?', 'read_error'],
    ['Wie heißt das Fenster?', 'window_title'],
    ['Was kann ich hier tun?', 'read_text'],
    ['Was soll ich jetzt tun?', 'explain_screen'],
    ['Ist das Bild unscharf?', 'has_text'],
    ['Ist alles in Ordnung?', 'locate_error'],
    ['Zeige mir alle Links', 'read_text'],
    ['In welcher Sprache ist der Text?', 'read_text'],
    ['Was sagt der rote Text?', 'read_text'],
    ['Kopiere die Tabelle', 'read_text'],
    ['Was steht oben rechts?', 'read_text'],
    ['Wie viele Schaltflächen gibt es?', 'count_elements'],
    ['Welche Kästchen sind angekreuzt?', 'element_state'],
    ['Ist das Feld "Name" leer?', 'element_state'],
    ['Ist „Automatisch speichern“ angekreuzt?', 'element_state'],
    ['Worum geht es?', 'topic'],
    ['Was ist auf dem Bild zu sehen?', 'caption'],
    ['Ist es dunkel oder hell?', 'theme'],
    ['Was ist die Hauptfarbe?', 'main_color'],
    ['Welche Farbe hat der Knopf "OK"?', 'main_color'],
    ['Welche Schaltfläche bricht ab?', null],
    ['Welcher Knopf speichert?', 'locate_element'],
    ['Wo ist die Schaltfläche "Abbrechen"?', 'locate_element'],
    ['Wie hoch ist der Gesamtbetrag?', 'amount'],
    ['Was kosten die Ersatzteile?', 'amount'],
    ['Stimmt die Summe?', 'amount'],
    ['Wie viele Positionen gibt es?', 'count_elements'],
    ['Welches Datum steht darauf?', 'read_value'],
    ['Was hat sich geändert?', 'compare_pictures'],
    ['Bitte lies den Text vor.', 'read_text'],
  ])('%j is understood as %j', (question, skill) => {
    const routed = routeQuestion(question);
    if (skill === null) expect(inEnglish(question)).toBe(question);
    else expect(routed.skill).toBe(skill);
  });

  it.each([
    ['Gesamtbetrag 359,40 EUR', 'Wie hoch ist der Gesamtbetrag?', '359,40 EUR'],
    ['Total 359.40', 'Wie hoch ist der Gesamtbetrag?', '359.40'],
    ['Rechnungsnummer: HB-2024-0187', 'Wie lautet die Rechnungsnummer?', 'HB-2024-0187'],
    ['Rechnungsbetrag: 924,04 EUR', 'Wie hoch ist der Gesamtbetrag?', '924,04 EUR'],
    ['Rechnungsbetrag: 924,04 EUR', 'What is the total?', '924,04 EUR'],
    ['zzgl. 19 % USt.: 147,54 EUR', 'Wie hoch ist die Mehrwertsteuer?', '147,54 EUR'],
    ['Fällig am: 28.10.2026', 'Bis wann muss ich zahlen?', '28.10.2026'],
    ['Fällig am: 28.10.2026', 'Wann ist die Rechnung fällig?', '28.10.2026'],
  ])('finds the value on a screen that says %j', (line, question, value) => {
    const clock = { now: () => 0, elapsed: () => 0 };
    const text = { ...sampleRecord().text, lines: textLines(`Muster GmbH\n${line}\nSeite 1`) };
    const record = sampleRecord({ text, errors: [], topic: 'invoice' });
    const { answer } = askQuestion(question, { id: 'a', record, help: { documents: () => [] }, clock });
    expect(answer.question).toBe(question);
    expect(answer.answer).toContain(value);
  });

  it('keeps names as they stand on the screen', () => {
    expect(inEnglish('Wo ist die Schaltfläche "Feld löschen"?')).toBe('Where is button "Feld löschen"?');
    expect(inEnglish('Wie lautet die Rechnungsnummer?')).toBe('What is the Rechnungsnummer?');
  });

  it('leaves every English question of the sets as it is', () => {
    const folder = new URL('../../fixtures/', import.meta.url);
    const questions = readdirSync(folder)
      .filter((name) => name.endsWith('screens'))
      .flatMap((name) => readFileSync(new URL(`${name}/questions.jsonl`, folder), 'utf8').split('\n'))
      .filter(Boolean)
      .map((row): string => JSON.parse(row).question);
    expect(questions.length).toBeGreaterThan(300);
    expect(questions.filter((question) => inEnglish(question) !== question)).toEqual([]);
  });
});
