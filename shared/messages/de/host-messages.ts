import type { ErrorCode, UserError } from '../../model/errors.ts';
import type { hostMessages as english } from '../en/host-messages.ts';

type Told = {
  message: string;
  remedy: string;
  /** Ob die Worte des Programms dabei stehen, weil erst sie sagen, was genau geschehen ist. */
  verbatim?: true;
};

const errors: Record<ErrorCode, Told> = {
  file_not_found: { message: 'Das gibt es nicht (mehr).', remedy: 'Prüfen Sie den Namen.', verbatim: true },
  file_unreadable: {
    message: 'Die Datei kann nicht gelesen werden.',
    remedy: 'Prüfen Sie ihre Zugriffsrechte.',
    verbatim: true,
  },
  is_a_directory: { message: 'Das ist ein Ordner.', remedy: 'Wählen Sie eine Datei darin.' },
  empty_file: { message: 'Die Datei ist leer.', remedy: 'Wählen Sie eine andere.' },
  unsupported_format: {
    message: 'Dieses Dateiformat kann nicht geöffnet werden.',
    remedy: 'Nehmen Sie PNG, JPEG, WebP, BMP, GIF, TIFF, AVIF oder PDF.',
  },
  corrupt_image: {
    message: 'Die Datei ist beschädigt.',
    remedy: 'Speichern Sie das Bild neu, oder nehmen Sie es noch einmal auf.',
  },
  image_too_large: {
    message: 'Das Bild hat zu viele Bildpunkte.',
    remedy: 'Verkleinern Sie es, oder schneiden Sie die wichtige Stelle aus.',
  },
  image_too_small: {
    message: 'Das Bild ist zu klein, um etwas darauf zu lesen.',
    remedy: 'Nehmen Sie einen größeren Ausschnitt auf.',
  },
  file_too_large: {
    message: 'Die Datei hat mehr als 100 Megabyte.',
    remedy: 'Speichern Sie das Bild kleiner, und öffnen Sie dieses.',
  },
  unknown_shot: {
    message: 'Dieses Bild ist in der Sitzung nicht mehr geöffnet.',
    remedy: 'Öffnen Sie es noch einmal, oder nehmen Sie es neu auf.',
  },
  unknown_request: {
    message: 'Diese Anfrage kennt Askshot nicht.',
    remedy: 'Bringen Sie Askshot auf den neuesten Stand.',
  },
  invalid_request: {
    message: 'Eine Angabe ist falsch.',
    remedy: 'Prüfen Sie, was Sie eingegeben haben.',
    verbatim: true,
  },
  invalid_record: {
    message: 'Die Aufzeichnung ist nicht gültig.',
    remedy: 'Untersuchen Sie das Bild noch einmal.',
    verbatim: true,
  },
  newer_schema: {
    message: 'Das wurde von einer neueren Fassung von Askshot geschrieben.',
    remedy: 'Bringen Sie Askshot auf den neuesten Stand.',
  },
  invalid_card: {
    message: 'Das ist keine gültige Belegkarte.',
    remedy: 'Wählen Sie eine Karte (JSON), die Askshot ausgegeben hat.',
    verbatim: true,
  },
  capture_unavailable: {
    message: 'Der Bildschirm kann hier nicht aufgenommen werden.',
    remedy: 'Machen Sie ein Bildschirmfoto mit Ihrem System, und fügen oder öffnen Sie es hier.',
    verbatim: true,
  },
  capture_denied: {
    message: 'Das System hat die Aufnahme nicht erlaubt.',
    remedy: 'Erlauben Sie Askshot in den Systemeinstellungen, den Bildschirm aufzunehmen.',
    verbatim: true,
  },
  ocr_unavailable: {
    message: 'Die Texterkennung kann nicht starten.',
    remedy: 'Installieren Sie Askshot neu.',
    verbatim: true,
  },
  unknown_language: {
    message: 'Für diese Sprache fehlen die Daten der Texterkennung.',
    remedy: 'Wählen Sie in den Einstellungen eine andere Sprache zum Lesen.',
    verbatim: true,
  },
  cancelled: { message: 'Abgebrochen.', remedy: 'Starten Sie es noch einmal.' },
  timed_out: {
    message: 'Das hat zu lange gedauert.',
    remedy: 'Versuchen Sie es noch einmal.',
    verbatim: true,
  },
  output_not_writable: {
    message: 'Das kann nicht gespeichert werden.',
    remedy: 'Prüfen Sie die Zugriffsrechte des Ordners, oder wählen Sie einen anderen.',
    verbatim: true,
  },
  settings_unreadable: {
    message: 'Die Einstellungen können nicht gelesen werden.',
    remedy: 'Berichtigen Sie die Datei, oder löschen Sie sie, um mit den Vorgaben zu beginnen.',
    verbatim: true,
  },
  keychain_unavailable: {
    message: 'Der Schlüsselbund des Systems ist nicht verfügbar.',
    remedy: 'Legen Sie den Schlüssel in eine Umgebungsvariable.',
    verbatim: true,
  },
  vision_unknown: {
    message: 'Dieses Modell ist nicht eingerichtet.',
    remedy: 'Richten Sie es in den Einstellungen ein.',
    verbatim: true,
  },
  vision_unreachable: {
    message: 'Der Server des Modells antwortet nicht.',
    remedy: 'Prüfen Sie, ob er läuft und ob die Adresse stimmt.',
    verbatim: true,
  },
  vision_refused: {
    message: 'Der Server des Modells hat die Anfrage abgelehnt.',
    remedy: 'Prüfen Sie den Schlüssel und den Namen des Modells.',
    verbatim: true,
  },
  vision_failed: {
    message: 'Das Modell hat nicht brauchbar geantwortet.',
    remedy: 'Versuchen Sie es noch einmal, oder nehmen Sie ein anderes Modell.',
    verbatim: true,
  },
  forbidden: {
    message: 'Diese Seite darf nicht mit Askshot sprechen.',
    remedy: 'Öffnen Sie Askshot noch einmal.',
  },
  library_unreadable: {
    message: 'Die Bibliothek kann nicht geöffnet werden.',
    remedy: 'Prüfen Sie die Zugriffsrechte ihres Ordners.',
    verbatim: true,
  },
  library_damaged: {
    message: 'Die Bibliothek ist beschädigt.',
    remedy: 'Stellen Sie sie mit „askshot library“ aus einer Sicherung wieder her.',
    verbatim: true,
  },
  not_in_library: {
    message: 'Dieses Bild ist nicht in der Bibliothek.',
    remedy: 'Suchen Sie noch einmal.',
  },
  disk_full: {
    message: 'Der Datenträger ist voll.',
    remedy: 'Schaffen Sie Platz, und versuchen Sie es noch einmal.',
  },
  not_a_backup: {
    message: 'Das ist keine Sicherung der Bibliothek.',
    remedy: 'Wählen Sie eine Datei, die Askshot gesichert hat.',
  },
  internal: {
    message: 'In Askshot ist ein Fehler aufgetreten.',
    remedy: 'Versuchen Sie es noch einmal.',
    verbatim: true,
  },
};

/** Was das Programm meldet, auf Deutsch nach dem Code des Fehlers. */
function told({ code, message }: UserError): UserError {
  const { message: words, remedy, verbatim } = errors[code];
  return { code, message: verbatim ? `${words} (${message})` : words, remedy };
}

export const hostMessages: typeof english = { locale: 'de', told };
