/** Erklärungen von Fehlern der Zertifikate, der Programme, der Datenbanken und von Windows, nach dem englischen Satz des Programms. */
export const programsAndData: Readonly<Record<string, string>> = {
  'The server could not make sense of the request.': 'Der Server konnte mit der Anfrage nichts anfangen.',
  'Check the input and the address.': 'Prüfen Sie die Eingabe und die Adresse.',
  'You have to log in first, or the login is wrong.':
    'Sie müssen sich erst anmelden, oder die Anmeldung ist falsch.',
  'Log in, and check name, password or token.':
    'Melden Sie sich an, und prüfen Sie Name, Passwort oder Token.',
  'You are not allowed to see this, logged in or not.':
    'Sie dürfen das nicht sehen, ob angemeldet oder nicht.',
  'Use an account that has the right, or ask for access.':
    'Nehmen Sie ein Konto mit diesem Recht, oder bitten Sie um Zugang.',
  'The server has nothing at this address.': 'Unter dieser Adresse hat der Server nichts.',
  'Check the address, or search from the home page.':
    'Prüfen Sie die Adresse, oder suchen Sie von der Startseite aus.',
  'The address exists, but not for this kind of request.':
    'Die Adresse gibt es, aber nicht für diese Art von Anfrage.',
  'Check GET against POST, and the address.': 'Prüfen Sie GET gegen POST und die Adresse.',
  'The server waited too long for the request.': 'Der Server hat zu lange auf die Anfrage gewartet.',
  'Try again.': 'Versuchen Sie es wieder.',
  'The request clashes with the present state.': 'Die Anfrage passt nicht zum jetzigen Stand.',
  'Reload and try again.': 'Laden Sie neu, und versuchen Sie es wieder.',
  'The page was removed for good.': 'Die Seite wurde endgültig entfernt.',
  'Look for its successor.': 'Suchen Sie nach ihrem Nachfolger.',
  'What was sent is larger than allowed.': 'Das Gesendete ist größer als erlaubt.',
  'Send less, or raise the limit of the server.':
    'Senden Sie weniger, oder erhöhen Sie die Grenze des Servers.',
  'The request is readable, but its values are not acceptable.':
    'Die Anfrage ist lesbar, aber ihre Werte sind nicht zulässig.',
  'Correct the fields that are named.': 'Berichtigen Sie die genannten Felder.',
  'You asked too often in a short time.': 'Sie haben in kurzer Zeit zu oft angefragt.',
  'Wait, then ask less often.': 'Warten Sie, und fragen Sie dann seltener an.',
  'The application on the server failed.': 'Die Anwendung auf dem Server ist gescheitert.',
  'Reload later; on your own server read its error log.':
    'Laden Sie später neu; lesen Sie auf einem eigenen Server dessen Fehlerprotokoll.',
  'The web server got no proper answer from the application behind it.':
    'Der Webserver bekam von der Anwendung dahinter keine brauchbare Antwort.',
  'Check that the application runs and listens where it should.':
    'Prüfen Sie, ob die Anwendung läuft und dort lauscht, wo sie soll.',
  'The service is overloaded or in maintenance.': 'Der Dienst ist überlastet oder wird gewartet.',
  'Try again later.': 'Versuchen Sie es später wieder.',
  'The application behind the web server did not answer in time.':
    'Die Anwendung hinter dem Webserver hat nicht rechtzeitig geantwortet.',
  'Try again; look for slow requests on the server.':
    'Versuchen Sie es wieder; suchen Sie auf dem Server nach langsamen Anfragen.',
  'The certificate was not issued by an authority that this machine trusts.':
    'Das Zertifikat stammt von keiner Stelle, der dieser Rechner vertraut.',
  'Do not enter passwords.': 'Geben Sie keine Passwörter ein.',
  'Install a proper certificate and its chain on the server, or the root of your company.':
    'Installieren Sie auf dem Server ein ordentliches Zertifikat mit seiner Kette, oder die Wurzel Ihrer Firma.',
  'The certificate is out of its time.': 'Das Zertifikat ist außerhalb seiner Gültigkeit.',
  'Check the clock of this machine.': 'Prüfen Sie die Uhr dieses Rechners.',
  'Renew the certificate of the server.': 'Erneuern Sie das Zertifikat des Servers.',
  'The certificate is for another name.': 'Das Zertifikat gilt für einen anderen Namen.',
  'Use the name that stands in it, or get one for this name.':
    'Nehmen Sie den Namen, der darin steht, oder besorgen Sie eines für diesen Namen.',
  'The two sides could not set up encryption.': 'Die beiden Seiten konnten keine Verschlüsselung aufbauen.',
  'Check http against https and the port.': 'Prüfen Sie http gegen https und den Port.',
  'Update the older side.': 'Aktualisieren Sie die ältere Seite.',
  'The two sides have no version of TLS in common.': 'Die beiden Seiten haben keine TLS-Version gemeinsam.',
  'Enable TLS 1.2 or later on the older side.': 'Schalten Sie auf der älteren Seite TLS 1.2 oder neuer ein.',
  'An extension of the browser blocked the request.':
    'Eine Erweiterung des Browsers hat die Anfrage blockiert.',
  'Switch the blocker off for this site.': 'Schalten Sie den Blocker für diese Seite aus.',
  'The address is not a valid one.': 'Die Adresse ist nicht gültig.',
  'Check it for spaces and missing parts.': 'Prüfen Sie sie auf Leerzeichen und fehlende Teile.',
  'The page needs data that the browser no longer has.':
    'Die Seite braucht Daten, die der Browser nicht mehr hat.',
  'Reload, and send the form again if needed.':
    'Laden Sie neu, und senden Sie das Formular bei Bedarf noch einmal.',
  'A value is missing or of another kind than the program expects.':
    'Ein Wert fehlt oder ist von anderer Art, als das Programm erwartet.',
  'Go to the topmost line of the trace that is your own code and look at the value there.':
    'Gehen Sie zur obersten Zeile der Aufrufliste, die Ihr eigener Code ist, und sehen Sie sich dort den Wert an.',
  'The program asked for an entry that is not there.':
    'Das Programm verlangte einen Eintrag, den es nicht gibt.',
  'Check the key or index before it is used.': 'Prüfen Sie den Schlüssel oder Index vor dem Gebrauch.',
  'A text could not be turned into the value that is needed.':
    'Ein Text ließ sich nicht in den nötigen Wert umwandeln.',
  'Look at the value that is quoted in the message.': 'Sehen Sie sich den Wert an, den die Meldung zitiert.',
  'A number was divided by zero.': 'Eine Zahl wurde durch null geteilt.',
  'Check for an empty list or a zero before dividing.':
    'Prüfen Sie vor dem Teilen auf eine leere Liste oder eine Null.',
  'A function calls itself without end.': 'Eine Funktion ruft sich endlos selbst auf.',
  'Look for the missing end condition.': 'Suchen Sie nach der fehlenden Endbedingung.',
  'A condition that the program relies on does not hold.':
    'Eine Bedingung, auf die sich das Programm verlässt, gilt nicht.',
  'Look at the condition and the values in it.': 'Sehen Sie sich die Bedingung und ihre Werte an.',
  'The text does not follow the rules of its language.': 'Der Text folgt nicht den Regeln seiner Sprache.',
  'Go to the named line and look one above too.':
    'Gehen Sie zur genannten Zeile, und sehen Sie auch in die darüber.',
  'The program touched memory that is not its own, and was ended.':
    'Das Programm griff auf fremden Speicher zu und wurde beendet.',
  'Update it and its plugins, and report the crash.':
    'Aktualisieren Sie es und seine Erweiterungen, und melden Sie den Absturz.',
  'The program gave up by itself after finding an impossible state.':
    'Das Programm gab von selbst auf, nachdem es auf einen unmöglichen Zustand gestoßen war.',
  'Read the message printed before it.': 'Lesen Sie die Meldung davor.',
  'The process was killed from outside, often because memory ran out.':
    'Der Prozess wurde von außen beendet, oft weil der Speicher ausging.',
  'Look at the system log.': 'Sehen Sie ins Systemprotokoll.',
  'The shell knows no program of that name.': 'Die Shell kennt kein Programm dieses Namens.',
  'Check the spelling, install it, or add its folder to PATH.':
    'Prüfen Sie die Schreibweise, installieren Sie es, oder nehmen Sie seinen Ordner in PATH auf.',
  'The file is there but can not be run.': 'Die Datei ist da, lässt sich aber nicht ausführen.',
  'Make it executable, or check its first line.':
    'Machen Sie sie ausführbar, oder prüfen Sie ihre erste Zeile.',
  'The database does not accept this user and password.':
    'Die Datenbank nimmt diesen Benutzer mit diesem Passwort nicht an.',
  'Check user, password and host in the connection settings.':
    'Prüfen Sie Benutzer, Passwort und Rechner in den Verbindungseinstellungen.',
  'The database has no table of that name.': 'Die Datenbank hat keine Tabelle dieses Namens.',
  'Check the database and schema, and run the migrations.':
    'Prüfen Sie Datenbank und Schema, und führen Sie die Migrationen aus.',
  'A row with this key exists already.': 'Eine Zeile mit diesem Schlüssel gibt es schon.',
  'Use another value or update the existing row.':
    'Nehmen Sie einen anderen Wert, oder ändern Sie die vorhandene Zeile.',
  'A row refers to another that does not exist, or is still referred to.':
    'Eine Zeile verweist auf eine, die es nicht gibt, oder auf sie wird noch verwiesen.',
  'Create the other row first, or remove what refers to it.':
    'Legen Sie zuerst die andere Zeile an, oder entfernen Sie, was auf sie verweist.',
  'The database could not read the statement.': 'Die Datenbank konnte die Anweisung nicht lesen.',
  'Look at the word right after `near`.': 'Sehen Sie sich das Wort direkt nach `near` an.',
  'The container starts, ends with an error and is started again.':
    'Der Container startet, endet mit einem Fehler und wird wieder gestartet.',
  'Read its log: `kubectl logs POD --previous`.': 'Lesen Sie sein Protokoll: `kubectl logs POD --previous`.',
  'The image could not be fetched.': 'Das Abbild ließ sich nicht holen.',
  'Check name, tag and the login to the registry.': 'Prüfen Sie Name, Tag und die Anmeldung am Verzeichnis.',
  'Windows stopped because its core met a fault, usually of a driver, memory or disk.':
    'Windows hielt an, weil sein Kern auf einen Fehler stieß, meist in einem Treiber, im Speicher oder auf dem Datenträger.',
  'Note the code and the file that is named.': 'Notieren Sie den Code und die genannte Datei.',
  'Undo the last change of driver or device.':
    'Machen Sie die letzte Änderung an Treibern oder Geräten rückgängig.',
  'Check disk and memory.': 'Prüfen Sie Datenträger und Speicher.',
  'The call did not finish in the time that was set.': 'Der Aufruf wurde in der gesetzten Zeit nicht fertig.',
  'Raise the deadline or find what is slow.':
    'Verlängern Sie die Frist, oder finden Sie heraus, was langsam ist.',
  'The service can not be reached at the moment.': 'Der Dienst ist zurzeit nicht erreichbar.',
  'Try again with growing pauses.': 'Versuchen Sie es mit wachsenden Pausen wieder.',
  'Windows reports a failure without a cause.': 'Windows meldet einen Fehlschlag ohne Ursache.',
  'Look for a more exact message in the event log.':
    'Suchen Sie im Ereignisprotokoll nach einer genaueren Meldung.',
  'A library that the program needs is missing or could not start.':
    'Eine Bibliothek, die das Programm braucht, fehlt oder konnte nicht starten.',
  'Repair or reinstall the program and its runtime.':
    'Reparieren Sie das Programm und seine Laufzeit, oder installieren Sie beides neu.',
  'A component that the program needs is not registered.':
    'Ein Bestandteil, den das Programm braucht, ist nicht registriert.',
  'Reinstall the program; check 32 against 64 bit.':
    'Installieren Sie das Programm neu; prüfen Sie 32 gegen 64 Bit.',
};
