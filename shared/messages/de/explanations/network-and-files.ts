/** Erklärungen von Fehlern des Netzes, der Dateien, der Pakete und des Webs, nach dem englischen Satz des Programms. */
export const networkAndFiles: Readonly<Record<string, string>> = {
  'The other machine answered, but no program accepts connections on that port.':
    'Der andere Rechner antwortet, aber auf diesem Port nimmt kein Programm Verbindungen an.',
  'Check that the server program is running.': 'Prüfen Sie, ob das Serverprogramm läuft.',
  'Compare host name and port.': 'Vergleichen Sie Rechnername und Port.',
  'Look for a firewall that rejects the connection.':
    'Suchen Sie nach einer Firewall, die die Verbindung abweist.',
  'The other side cut an existing connection before it was finished.':
    'Die Gegenseite hat eine bestehende Verbindung vorzeitig abgebrochen.',
  'Try once more.': 'Versuchen Sie es noch einmal.',
  'Look into the log of the other side at that time.':
    'Sehen Sie im Protokoll der Gegenseite zu dieser Zeit nach.',
  'Try without proxy or VPN.': 'Versuchen Sie es ohne Proxy oder VPN.',
  'The program wrote to a connection or pipe whose other end is closed.':
    'Das Programm schrieb in eine Verbindung oder Pipe, deren anderes Ende geschlossen ist.',
  'See why the reader ended: its own error comes first.':
    'Finden Sie heraus, warum der Leser endete: Sein eigener Fehler kommt zuerst.',
  'No answer came within the time that was allowed.': 'In der vorgesehenen Zeit kam keine Antwort.',
  'Try again in a minute.': 'Versuchen Sie es in einer Minute wieder.',
  'Check that host and port are right.': 'Prüfen Sie, ob Rechner und Port stimmen.',
  'Raise the time limit where the work simply takes long.':
    'Erhöhen Sie die Zeitgrenze, wenn die Arbeit einfach lange dauert.',
  'The host name could not be turned into an address.': 'Zum Rechnernamen ließ sich keine Adresse finden.',
  'Read the name again.': 'Lesen Sie den Namen noch einmal.',
  'Check that this machine is online and its name server answers.':
    'Prüfen Sie, ob dieser Rechner online ist und sein Namensserver antwortet.',
  'Connect the VPN if the name is internal.': 'Verbinden Sie das VPN, wenn der Name ein interner ist.',
  'The name server did not answer for now.': 'Der Namensserver hat vorerst nicht geantwortet.',
  'Check the network connection.': 'Prüfen Sie die Netzwerkverbindung.',
  'Try again, or use another name server.':
    'Versuchen Sie es wieder, oder nehmen Sie einen anderen Namensserver.',
  'This machine has no way to that network at the moment.':
    'Dieser Rechner kommt zurzeit nicht in dieses Netz.',
  'Check cable, Wi-Fi and VPN.': 'Prüfen Sie Kabel, WLAN und VPN.',
  'No route leads to that machine, or it is switched off.':
    'Zu diesem Rechner führt kein Weg, oder er ist ausgeschaltet.',
  'Check its address and that it is on.': 'Prüfen Sie seine Adresse und ob er an ist.',
  'Look for a firewall between.': 'Suchen Sie nach einer Firewall dazwischen.',
  'The server closed the connection without sending anything.':
    'Der Server hat die Verbindung geschlossen, ohne etwas zu senden.',
  'Check http against https.': 'Prüfen Sie http gegen https.',
  'Look into the log of the server.': 'Sehen Sie im Protokoll des Servers nach.',
  'The proxy that is set can not be used.': 'Der eingestellte Proxy lässt sich nicht benutzen.',
  'Check the proxy settings of the system and the variables http_proxy and https_proxy.':
    'Prüfen Sie die Proxy-Einstellungen des Systems und die Variablen http_proxy und https_proxy.',
  'The site sends the browser in a circle.': 'Die Seite schickt den Browser im Kreis.',
  'Delete the cookies of the site and reload.': 'Löschen Sie die Cookies der Seite, und laden Sie neu.',
  'Check the redirect rules where the site is yours.':
    'Prüfen Sie die Weiterleitungsregeln, wenn es Ihre Seite ist.',
  'The file or folder that was asked for does not exist at this path.':
    'Die verlangte Datei oder den Ordner gibt es unter diesem Pfad nicht.',
  'Check the spelling and the current folder.': 'Prüfen Sie die Schreibweise und den aktuellen Ordner.',
  'Look whether it was moved or deleted.': 'Sehen Sie nach, ob sie verschoben oder gelöscht wurde.',
  'Your user may not do this with this file or resource.':
    'Ihr Benutzer darf das mit dieser Datei oder Ressource nicht tun.',
  'Look at owner and rights.': 'Sehen Sie sich Eigentümer und Rechte an.',
  'Have the owner grant the right, or use an account that has it.':
    'Lassen Sie sich das Recht vom Eigentümer geben, oder nehmen Sie ein Konto, das es hat.',
  'The action is reserved for the owner or an administrator.':
    'Das ist dem Eigentümer oder einem Verwalter vorbehalten.',
  'Repeat it as administrator where it is meant for the whole system.':
    'Wiederholen Sie es als Verwalter, wenn es das ganze System betreffen soll.',
  'The place can only be read.': 'Dort kann nur gelesen werden.',
  'Choose another place, or mount it for writing if the disk is healthy.':
    'Wählen Sie einen anderen Ort, oder hängen Sie ihn zum Schreiben ein, wenn der Datenträger heil ist.',
  'There is already something of that name.': 'Etwas mit diesem Namen gibt es schon.',
  'Choose another name, or rename what is there.':
    'Wählen Sie einen anderen Namen, oder benennen Sie das Vorhandene um.',
  'Another program already listens on that address and port.':
    'Auf dieser Adresse und diesem Port lauscht schon ein anderes Programm.',
  'Find it with `ss -tlnp` or `netstat -ano` and end it, or use another port.':
    'Finden Sie es mit `ss -tlnp` oder `netstat -ano` und beenden Sie es, oder nehmen Sie einen anderen Port.',
  'Another process is using it.': 'Ein anderer Prozess benutzt es gerade.',
  'Close the other program or wait for it.': 'Schließen Sie das andere Programm, oder warten Sie darauf.',
  'The disk has no room left.': 'Auf dem Datenträger ist kein Platz mehr.',
  'Find what is large with `df -h` and `du -sh *`, and free space.':
    'Finden Sie mit `df -h` und `du -sh *`, was groß ist, und schaffen Sie Platz.',
  'Your own allowance is used up, though the disk may have room.':
    'Ihr eigenes Kontingent ist aufgebraucht, auch wenn der Datenträger noch Platz haben mag.',
  'Delete or archive files, or ask for a larger quota.':
    'Löschen oder archivieren Sie Dateien, oder bitten Sie um ein größeres Kontingent.',
  'There is not enough memory for this.': 'Dafür reicht der Speicher nicht.',
  'Close other programs.': 'Schließen Sie andere Programme.',
  'Work on less data at once.': 'Bearbeiten Sie weniger Daten auf einmal.',
  'Raise the memory limit of the program or container.':
    'Erhöhen Sie die Speichergrenze des Programms oder Containers.',
  'The system ended the process because memory ran out.':
    'Das System hat den Prozess beendet, weil der Speicher ausging.',
  'Raise the memory limit, or find what uses so much.':
    'Erhöhen Sie die Speichergrenze, oder finden Sie heraus, was so viel braucht.',
  'Too many files or connections are open at once.':
    'Zu viele Dateien oder Verbindungen sind gleichzeitig offen.',
  'Raise the limit (`ulimit -n`).': 'Erhöhen Sie die Grenze (`ulimit -n`).',
  'Look for files that are never closed.': 'Suchen Sie nach Dateien, die nie geschlossen werden.',
  'The resource is not available right now.': 'Die Ressource ist gerade nicht verfügbar.',
  'Try again; if it lasts, look for a limit that is reached.':
    'Versuchen Sie es wieder; bleibt es so, suchen Sie nach einer erreichten Grenze.',
  'A value that was handed over is not allowed there.': 'Ein übergebener Wert ist dort nicht erlaubt.',
  'Check the options and values against the manual.': 'Vergleichen Sie Optionen und Werte mit dem Handbuch.',
  'A folder was given where a file is needed.': 'Angegeben wurde ein Ordner, gebraucht wird eine Datei.',
  'Name a file inside the folder.': 'Nennen Sie eine Datei im Ordner.',
  'A part of the path is a file, not a folder.': 'Ein Teil des Pfades ist eine Datei, kein Ordner.',
  'Check the path.': 'Prüfen Sie den Pfad.',
  'The folder still holds files.': 'Im Ordner sind noch Dateien.',
  'Empty it first.': 'Leeren Sie ihn zuerst.',
  'The program file is not made for this system.': 'Die Programmdatei ist nicht für dieses System gemacht.',
  'Get the build for your processor and system.': 'Holen Sie die Fassung für Ihren Prozessor und Ihr System.',
  'The device could not be read or written.': 'Das Gerät ließ sich nicht lesen oder beschreiben.',
  'Save your data.': 'Sichern Sie Ihre Daten.',
  'Check cable and device health.': 'Prüfen Sie Kabel und Zustand des Geräts.',
  'A file can not be moved by renaming between two file systems.':
    'Zwischen zwei Dateisystemen lässt sich eine Datei nicht durch Umbenennen verschieben.',
  'Copy it, then delete the original.': 'Kopieren Sie sie, und löschen Sie dann das Original.',
  'The system or file system does not offer this operation.':
    'Das System oder Dateisystem bietet diesen Vorgang nicht.',
  'Use another file system, option or version.':
    'Nehmen Sie ein anderes Dateisystem, eine andere Option oder Fassung.',
  'You are not logged in, or the login is not valid.':
    'Sie sind nicht angemeldet, oder die Anmeldung gilt nicht.',
  'Log in again (`npm login`, a new token).': 'Melden Sie sich neu an (`npm login`, ein neues Token).',
  'No set of package versions satisfies all demands.':
    'Keine Auswahl von Paketversionen erfüllt alle Forderungen.',
  'Read which packages disagree and update one of them.':
    'Lesen Sie, welche Pakete sich widersprechen, und aktualisieren Sie eines davon.',
  'A file or answer that should be JSON is not.':
    'Eine Datei oder Antwort, die JSON sein sollte, ist keines.',
  'Go to the named position and look for commas, quotes and brackets.':
    'Gehen Sie zur genannten Stelle, und achten Sie auf Kommas, Anführungszeichen und Klammern.',
  'Check that the answer is not an HTML error page.': 'Prüfen Sie, ob die Antwort eine HTML-Fehlerseite ist.',
  'The downloaded package does not match its checksum.':
    'Das heruntergeladene Paket passt nicht zu seiner Prüfsumme.',
  'Clear the cache and install again; check the lock file.':
    'Leeren Sie den Cache, installieren Sie neu, und prüfen Sie die Lock-Datei.',
  'The package asks for another version of Node.js.': 'Das Paket verlangt eine andere Version von Node.js.',
  'Install the version that is named.': 'Installieren Sie die genannte Version.',
  'The registry has no such package or version.':
    'Das Verzeichnis hat kein solches Paket oder keine solche Version.',
  'Check name, version and registry.': 'Prüfen Sie Name, Version und Verzeichnis.',
  'A script of a package ended with an error.': 'Ein Skript eines Pakets endete mit einem Fehler.',
  'The real message stands above this one.': 'Die eigentliche Meldung steht über dieser.',
  'A library that the program needs is not installed where it looks.':
    'Eine Bibliothek, die das Programm braucht, ist dort, wo es sucht, nicht installiert.',
  'Install the dependencies.': 'Installieren Sie die Abhängigkeiten.',
  'Check name and environment.': 'Prüfen Sie Name und Umgebung.',
  'The module is of a kind that this way of loading does not support.':
    'Diese Art zu laden unterstützt solche Module nicht.',
  'Use `import` and `"type": "module"`, or another version of the package.':
    'Nehmen Sie `import` und `"type": "module"`, oder eine andere Version des Pakets.',
};
