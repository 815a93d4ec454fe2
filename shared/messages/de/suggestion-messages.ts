import type { suggestionMessages as english } from '../en/suggestion-messages.ts';

/** Die vorgeschlagenen Fragen, wie sie gezeigt werden; gestellt werden sie auf Englisch. */
export const suggestionMessages: typeof english = {
  suggested: {
    'Where is the error?': 'Wo ist der Fehler?',
    'What does the error say?': 'Was besagt der Fehler?',
    'What kind of error is it?': 'Was für ein Fehler ist es?',
    'What is the total?': 'Wie hoch ist der Gesamtbetrag?',
    'What is the date?': 'Welches Datum steht darauf?',
    'What is the title of the window?': 'Wie heißt das Fenster?',
    'How many buttons are there?': 'Wie viele Schaltflächen gibt es?',
    'Which checkboxes are checked?': 'Welche Kästchen sind angekreuzt?',
    'What is the topic?': 'Worum geht es?',
    'Does this image have text?': 'Ist Text auf dem Bild?',
    'Is it a UI screenshot?': 'Ist es eine Programmoberfläche?',
    'Is it a dark or a light theme?': 'Ist die Darstellung dunkel oder hell?',
    'What is the main color?': 'Was ist die Hauptfarbe?',
  },
};
