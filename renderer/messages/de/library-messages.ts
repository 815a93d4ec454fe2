import { count } from '../count.ts';
import type { libraryMessages as english } from '../en/library-messages.ts';

/** Die Wörter der Bibliothek. */
export const libraryMessages: typeof english = {
  library: {
    button: 'Bibliothek',
    title: 'Bibliothek',
    search: 'Die Bibliothek durchsuchen',
    placeholder: 'eine Fehlermeldung, „dark terminal“, „invoice over 500“, last week …',
    keep: 'Dieses Bild aufheben',
    keeping: 'Wird aufgehoben',
    outcomes: {
      stored: () => 'Das Bild ist in der Bibliothek aufgehoben.',
      duplicate: () => 'Das Bild ist schon in der Bibliothek.',
      refused: (reason) => `Das Bild wurde nicht aufgehoben${reason ? `: ${reason}` : ''}.`,
    },
    all: 'Aufgehobene Bilder',
    hits: 'Gefundene Bilder',
    nearest: 'Nächstliegende Bilder',
    empty:
      'Die Bibliothek ist leer. Heben Sie hier ein Bild auf, oder holen Sie ganze Ordner mit „askshot import“ herein.',
    count: (n, more) =>
      more ? `Die neuesten ${n} Bilder; ältere findet die Suche.` : count(n, 'Bild', 'Bilder'),
    found: (n) => `${count(n, 'Bild', 'Bilder')} gefunden`,
    nothing: 'Nichts passt.',
    nothingButNearest: 'Nichts passt. Am nächsten kommen diese, ohne Gewähr:',
    open: (file) => `${file} öffnen`,
    mark: (file) => `${file} zum Favoriten machen`,
    unmark: (file) => `${file} ist ein Favorit: Markierung entfernen`,
    similar: (file) => `Bilder wie ${file} zeigen`,
    delete: (file) => `${file} löschen`,
    deleted: (file) => `${file} wurde gelöscht.`,
    like: (file) => `Bilder wie ${file}`,
    showAll: 'Alle zeigen',
    filter: {
      label: 'Nur zeigen',
      since: 'Aufgenommen',
      always: 'jederzeit',
      days: (n) => (n === 1 ? 'am letzten Tag' : `in den letzten ${n} Tagen`),
      theme: 'Darstellung',
      anyTheme: 'beliebig',
      themes: { dark: 'dunkel', light: 'hell' },
      withError: 'mit Fehler',
      favourites: 'Favoriten',
    },
  },
};
