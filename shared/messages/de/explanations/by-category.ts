/** Erklärungen von Fehlern, von denen nur die Art bekannt ist, nach dem englischen Satz des Programms. */
export const byCategory: Readonly<Record<string, string>> = {
  'The connection to another machine could not be made or broke.':
    'Die Verbindung zu einem anderen Rechner kam nicht zustande oder brach ab.',
  'Check the network of this machine.': 'Prüfen Sie das Netz dieses Rechners.',
  'Check host name, port and that the other side runs.':
    'Prüfen Sie Rechnername und Port, und ob die Gegenseite läuft.',
  'You are not allowed to do this here.': 'Das dürfen Sie hier nicht.',
  'Check owner and rights.': 'Prüfen Sie Eigentümer und Rechte.',
  'Ask for the right, or use an account that has it.':
    'Bitten Sie um das Recht, oder nehmen Sie ein Konto, das es hat.',
  'The login was not accepted.': 'Die Anmeldung wurde nicht angenommen.',
  'Check name and password or the token.': 'Prüfen Sie Name und Passwort oder das Token.',
  'Log in again.': 'Melden Sie sich neu an.',
  'What was asked for does not exist at that place.': 'Das Verlangte gibt es an dieser Stelle nicht.',
  'Check the spelling and the place.': 'Prüfen Sie die Schreibweise und den Ort.',
  'Look whether it was moved or is not installed.':
    'Sehen Sie nach, ob es verschoben wurde oder nicht installiert ist.',
  'No answer came in the time that was allowed.': 'In der vorgesehenen Zeit kam keine Antwort.',
  'See whether the other side is busy or unreachable.':
    'Sehen Sie nach, ob die Gegenseite beschäftigt oder nicht erreichbar ist.',
  'Something has run out: space, memory or an allowance.':
    'Etwas ist ausgegangen: Platz, Speicher oder ein Kontingent.',
  'See what is used up.': 'Sehen Sie nach, was aufgebraucht ist.',
  'Free some of it or raise the limit.': 'Geben Sie etwas davon frei, oder erhöhen Sie die Grenze.',
  'Code or data does not follow the rules of its language.':
    'Code oder Daten folgen nicht den Regeln ihrer Sprache.',
  'Go to the line that is named, and look one above too.':
    'Gehen Sie zur genannten Zeile, und sehen Sie auch in die darüber.',
  'The program met a state that it does not handle.':
    'Das Programm geriet in einen Zustand, mit dem es nicht umgehen kann.',
  'Read the last message before it.': 'Lesen Sie die letzte Meldung davor.',
  'Restart, and report it with this text.': 'Starten Sie neu, und melden Sie es mit diesem Text.',
  'A value that was entered does not meet the rules.': 'Ein eingegebener Wert entspricht nicht den Regeln.',
  'Correct the marked values.': 'Berichtigen Sie die markierten Werte.',
  'A setting or a needed part is missing or wrong.':
    'Eine Einstellung oder ein nötiger Teil fehlt oder ist falsch.',
  'Check the setting or part that is named.': 'Prüfen Sie die genannte Einstellung oder den Teil.',
  'Install or correct it and start again.': 'Installieren oder berichtigen Sie es, und beginnen Sie neu.',
  'It clashes with something that is already there or in use.':
    'Es gerät mit etwas aneinander, das schon da oder in Gebrauch ist.',
  'See what holds or has it.': 'Sehen Sie nach, was es hält oder hat.',
  'Wait, rename, or settle the clash.': 'Warten Sie, benennen Sie um, oder lösen Sie den Konflikt.',
  'The identity of the other side could not be confirmed.':
    'Die Identität der Gegenseite ließ sich nicht bestätigen.',
  'Check the clock and the name in the address.': 'Prüfen Sie die Uhr und den Namen in der Adresse.',
  'Do not enter passwords until it is settled.': 'Geben Sie keine Passwörter ein, bis das geklärt ist.',
  'The server failed; the fault is not on this machine.':
    'Der Server ist gescheitert; der Fehler liegt nicht auf diesem Rechner.',
  'On your own server read its error log.': 'Lesen Sie auf einem eigenen Server dessen Fehlerprotokoll.',
  'The program reports a failure without naming a cause.':
    'Das Programm meldet einen Fehlschlag, ohne eine Ursache zu nennen.',
  'Look for details or a log.': 'Suchen Sie nach Einzelheiten oder einem Protokoll.',
  'Search for the exact words together with the name of the program.':
    'Suchen Sie nach dem genauen Wortlaut zusammen mit dem Namen des Programms.',
};
