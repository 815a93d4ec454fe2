import type { Decision } from '../../../shared/model/answer.ts';
import type { Quality, Scene } from '../../../shared/model/image-features.ts';
import type { TaskType } from '../../../shared/model/question.ts';
import type { Layer } from '../../session/session-state.ts';
import { count } from '../count.ts';
import type { appMessages as english } from '../en/app-messages.ts';

const decisions: Record<Decision, string> = {
  answer: 'Beantwortet',
  ask_for_clearer_image: 'Braucht ein deutlicheres Bild',
  decline: 'Abgelehnt',
};
const taskTypes: Record<TaskType, string> = {
  attribute_check: 'Prüfung einer Eigenschaft',
  semantic_qa: 'Frage nach der Bedeutung',
  classification_judgement: 'Einordnung',
  generic_vlm_task: 'Ortsangaben und offene Aufgaben',
};
const layers: Record<Layer, string> = {
  text: 'Text',
  elements: 'Elemente',
  errors: 'Fehler',
  windows: 'Fenster',
};
const none: Record<Layer, string> = {
  text: 'Kein Text gefunden.',
  elements: 'Keine Elemente gefunden.',
  errors: 'Keine Fehler gefunden.',
  windows: 'Keine Fenster gefunden.',
};
const stages: Record<string, string> = {
  decode: 'Das Bild wird entschlüsselt',
  find_lines: 'Textzeilen werden gesucht',
  read: 'Der Text wird gelesen',
  features: 'Aufbau und Farben werden betrachtet',
};
const scenes: Record<Scene, string> = {
  software_interface: 'Programmoberfläche',
  terminal: 'Terminal',
  document: 'Dokument',
  chart: 'Diagramm',
  real_life_photo: 'Foto aus dem Leben',
  mixed: 'gemischter Inhalt',
};
const qualities: Record<Quality['verdict'], string> = {
  good: 'gut',
  poor: 'schlecht',
  unusable: 'unbrauchbar',
};

/** Die Wörter des Hauptfensters. */
export const appMessages: typeof english = {
  name: 'Askshot',
  pastedName: 'eingefügtes Bild.png',
  copied: 'Kopiert.',
  copyFailed: {
    message: 'Der Text konnte nicht kopiert werden.',
    remedy: 'Markieren Sie ihn und drücken Sie Strg+C, oder erlauben Sie dieser Seite die Zwischenablage.',
  },
  close: 'Schließen',
  dismiss: 'Ausblenden',
  undo: 'Rückgängig',
  tryAgain: 'Noch einmal versuchen',
  loading: 'Wird geladen',
  toolbar: {
    label: 'Bild',
    capture: 'Aufnehmen',
    open: 'Öffnen',
    paste: 'Einfügen',
    verify: 'Karte prüfen',
    shortcuts: 'Tastenkürzel',
    settings: 'Einstellungen',
    noPicture: 'Kein Bild geöffnet',
    theme: {
      label: 'Farben',
      system: 'Farben: wie das System',
      light: 'Farben: hell',
      dark: 'Farben: dunkel',
    },
  },
  connection: {
    connecting: 'Startet',
    lost: 'Askshot antwortet nicht.',
    lostRemedy:
      'Wurde es beendet, so starten Sie es wieder und öffnen die Adresse, die es ausgibt; läuft es noch, verbindet sich diese Seite von selbst.',
    unreachableRemedy: 'Prüfen Sie, ob es noch läuft, und versuchen Sie es noch einmal.',
    signedOut: 'Diese Seite ist bei Askshot nicht mehr angemeldet.',
    signedOutRemedy: 'Öffnen Sie die Adresse, die beim Start ausgegeben wurde.',
    notUnderstood: 'Askshot hat etwas gesendet, das diese Seite nicht versteht.',
    notUnderstoodRemedy: 'Laden Sie die Seite neu.',
  },
  empty: {
    title: { before: 'Fragen Sie ein ', marked: 'Bildschirmfoto', after: '' },
    lead: 'Die Antwort zeigt auf die Stellen, auf denen sie beruht. Ist das Bild zu schlecht, sagt sie es.',
    drop: 'Lassen Sie ein Bild irgendwo fallen, fügen Sie es mit Strg+V ein, oder',
    formats: 'PNG, JPEG, WebP, BMP, GIF, AVIF, TIFF oder PDF. Es bleibt auf diesem Rechner.',
  },
  dropHere: 'Zum Öffnen loslassen',
  capture: {
    unavailable: 'Dieser Browser kann den Bildschirm nicht aufnehmen.',
    instead: 'Machen Sie ein Bildschirmfoto mit Ihrem System und fügen oder öffnen Sie es hier.',
    denied: 'Der Bildschirm wurde nicht aufgenommen.',
    deniedRemedy:
      'Wählen Sie im Dialog einen Bildschirm, und erlauben Sie die Aufnahme in den Systemeinstellungen, wenn danach gefragt wird.',
  },
  paste: {
    empty: {
      message: 'In der Zwischenablage ist kein Bild.',
      remedy: 'Kopieren Sie eines, und fügen Sie es dann noch einmal ein.',
    },
    refused: {
      message: 'Die Zwischenablage konnte nicht gelesen werden.',
      remedy: 'Drücken Sie stattdessen Strg+V, oder erlauben Sie dieser Seite, sie zu lesen.',
    },
  },
  session: {
    label: 'Bilder dieser Sitzung',
    remove: (name) => `${name} entfernen`,
    removed: (name) => `${name} wurde entfernt.`,
    arriving: (name) => `${name} wird geöffnet`,
    states: {
      waiting: 'nicht untersucht',
      running: 'wird untersucht',
      ready: 'untersucht',
      cancelled: 'Untersuchung abgebrochen',
      failed: 'Untersuchung fehlgeschlagen',
    },
    asked: (n) => count(n, 'Frage', 'Fragen'),
  },
  picture: {
    label: (name) => `Bild ${name}`,
    role: 'Bild',
    keys: 'Die Pfeiltasten verschieben es, Plus und Minus vergrößern und verkleinern, 0 passt es ins Fenster ein, Enter sagt, was in der Mitte steht.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Einpassen',
    actualSize: 'Tatsächliche Größe',
    zoom: (percent) => `${percent} %`,
    layers: 'Auf dem Bild zeigen',
    region: (n, label) => `Stelle ${n}: ${label}`,
    broken: 'Das Bild kann hier nicht gezeigt werden.',
  },
  analysis: {
    title: 'Das Bild wird gelesen',
    stages,
    cancel: 'Abbrechen',
    cancelled: 'Die Untersuchung wurde abgebrochen.',
    failed: 'Das Bild konnte nicht untersucht werden.',
    start: 'Untersuchen',
    done: (lines, elements, errors) =>
      `Untersucht: ${count(lines, 'Zeile', 'Zeilen')} Text, ${count(elements, 'Element', 'Elemente')}, ${errors} Fehler.`,
  },
  tabs: { label: 'Seitenleiste', ask: 'Fragen', found: 'Gefunden' },
  ask: {
    conversation: 'Gespräch',
    label: 'Ihre Frage',
    placeholder: 'Etwas zu diesem Bild fragen (auf Englisch)',
    send: 'Fragen',
    asking: 'Die Antwort wird gesucht',
    suggestions: 'Vorschläge',
    hint: 'Was möchten Sie über dieses Bild wissen? Fragen werden auf Englisch verstanden.',
    again: 'Noch einmal fragen',
    noPicture: 'Öffnen Sie zuerst ein Bild, oder nehmen Sie eines auf.',
  },
  answer: {
    decisions,
    confidence: 'Sicherheit',
    percent: (share) => `${Math.round(share * 100)} %`,
    regions: 'Wo es steht',
    advice: 'Für eine bessere Antwort',
    help: 'Mehr dazu:',
    meaning: 'Was es bedeutet',
    nextSteps: 'Was als Nächstes zu tun ist',
    knownFrom: (source) => `Bekannt aus ${source}`,
    details: 'Wie diese Antwort entstand',
    understoodAs: 'Verstanden als',
    skill: 'Fähigkeit',
    because: 'Weil',
    reasons: 'Gründe',
    evidence: 'Beruht auf',
    more: (n) => `und ${n} weitere`,
    took: (ms) => (ms < 1 ? 'unter 1 ms' : `${Math.round(ms)} ms`),
    time: 'Zeit',
    copy: 'Antwort kopieren',
    export: 'Belegkarte',
    formats: { json: 'JSON (prüfbar)', markdown: 'Markdown', html: 'HTML mit Ausschnitten' },
    live: (decision, answer) => `${decision}: ${answer}`,
    taskTypes,
  },
  found: {
    empty: 'Was auf dem Bild gefunden wird, erscheint hier, sobald es untersucht ist.',
    summary: 'Auf einen Blick',
    facts: {
      scene: 'Sieht aus wie',
      topic: 'Thema',
      color: 'Farben',
      quality: 'Qualität',
      text: 'Text',
    },
    scene: (kind) => scenes[kind],
    quality: (verdict) => qualities[verdict],
    hasText: (lines) => (lines === 0 ? 'keiner' : count(lines, 'Zeile', 'Zeilen')),
    uncertain: 'Unsicher',
    layers,
    none: (layer) => none[layer],
    noMatch: 'Nichts passt zum Filter.',
    filter: 'Filter',
    allRoles: 'Alle Rollen',
    role: 'Rolle',
    showLayer: (layer) => `${layers[layer]} auf dem Bild zeigen`,
    what: 'Was ist das?',
    unnamed: 'ohne Namen',
    inFront: 'im Vordergrund',
    copy: 'Text kopieren',
    ask: 'Danach fragen',
    position: (x, y, width, height) => `${x}, ${y} · ${width} × ${height} px`,
    certainty: (share) => `zu ${Math.round(share * 100)} % sicher`,
  },
  card: {
    saved: (file) => `${file} wurde in Ihren Downloads gespeichert.`,
    title: 'Eine Belegkarte prüfen',
    lead: 'Wählen Sie eine Karte (JSON), die Askshot ausgegeben hat. Ihre Prüfsumme, ihre Form und ihr Bild werden neu geprüft.',
    choose: 'Karte wählen',
    against: (name) => `Auch mit dem gezeigten Bild vergleichen (${name})`,
    checking: (file) => `${file} wird geprüft`,
    valid: 'Die Karte ist echt: Nichts wurde verändert.',
    invalid: 'Die Karte oder ihr Bild wurde verändert.',
    passed: 'Bestanden',
    failed: 'Nicht bestanden',
    another: 'Eine andere prüfen',
  },
  notices: 'Hinweise',
};
