import type { Degradation } from '../../model/lab-report.ts';
import { count } from '../count.ts';
import type { labMessages as english } from '../en/lab-messages.ts';

const oneDecimal = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const number = new Intl.NumberFormat('de');

function describeStep({ kind, amount }: Degradation): string {
  const share = Math.round(amount * 100);
  switch (kind) {
    case 'gaussian_blur':
      return `Gaußsche Unschärfe, Sigma ${number.format(amount)} px`;
    case 'motion_blur':
      return `Bewegungsunschärfe über ${amount} px`;
    case 'downscale':
      return `auf ${share} % verkleinert und zurück`;
    case 'jpeg':
      return `JPEG-Qualität ${amount}`;
    case 'noise':
      return `Rauschen, Sigma ${amount} Stufen`;
    case 'contrast':
      return `Kontrast ${share} %`;
    case 'occlusion':
      return `${share} % verdeckt`;
    case 'rotation':
      return `um ${number.format(amount)}° gedreht`;
  }
}

export const labMessages: typeof english = {
  lab: {
    title: 'Fehlerlabor',
    lead: 'Das Bild wird Schritt für Schritt verschlechtert und bei jedem Schritt neu gelesen und befragt: Was hält stand, und welche Ebene versagt zuerst?',
    questions: 'Fragen, eine je Zeile',
    placeholder: 'Wo ist der Fehler?',
    damage: 'Arten der Verschlechterung',
    kinds: {
      gaussian_blur: 'Unschärfe',
      motion_blur: 'Bewegungsunschärfe',
      downscale: 'Verkleinerung',
      jpeg: 'JPEG',
      noise: 'Rauschen',
      contrast: 'Schwacher Kontrast',
      occlusion: 'Verdeckte Stellen',
      rotation: 'Drehung',
    },
    step: describeStep,
    run: 'Labor starten',
    goOn: 'Weitermachen',
    starting: 'Das scharfe Bild wird gelesen',
    running: 'Fertige Schritte',
    progress: (done, total, label) => `Schritt ${done} von ${total}: ${label}`,
    cancelled: (steps) =>
      `Nach ${count(steps, 'Schritt', 'Schritten')} angehalten; was fertig ist, bleibt erhalten.`,
    earlier: (steps) =>
      `Ein früherer Durchlauf ist da: ${count(steps, 'Schritt', 'Schritte')} fertig. Machen Sie dort weiter, oder vergessen Sie ihn.`,
    forget: 'Vergessen',
    noQuestions: 'Es wurde keine Frage gestellt: Nur Lesen und Erkennen wurden gemessen.',
    overstated: (rate) =>
      rate === 0
        ? 'Keine Antwort war zu kühn: Keine wich von der zum scharfen Bild ab.'
        : `${oneDecimal.format(100 * rate)} % der Antworten waren zu kühn: gegeben, aber anders als zum scharfen Bild.`,
    export: 'Ausgeben',
    formats: { html: 'HTML-Bericht', json: 'JSON', csv: 'CSV-Tabelle', png: 'Kurven als PNG' },
    survives: 'Was standhält',
    curves: {
      words: 'gelesene Wörter',
      elements: 'erhaltene Elemente',
      errors: 'gefundene Fehler',
      answers: 'erhaltene Antworten',
      overstated: 'zu kühn',
    },
    chart: (kind, last, ends) => `${kind}; beim letzten Schritt (${last}): ${ends}`,
    breaks: 'Wo jede Ebene zuerst bricht',
    layers: {
      reading: 'Lesen',
      elements: 'Elemente',
      errors: 'Fehler',
      help: 'Richtige Hilfe zuerst',
      answers: 'Antworten',
      gate: 'Schwelle (zu kühn)',
    },
    holds: 'hält',
    failures: 'Typische Fehler',
    sharpAnswer: (answer) => `Auf dem scharfen Bild: ${answer}`,
    quality: (verdict) => `Qualität ${verdict}`,
    failedHere: (layers) => `Versagt haben: ${layers}`,
    openCopy: 'Öffnen und neu fragen',
    steps: 'Schritte',
    left: (read, elements, errors) => `${read} der Wörter, ${elements} der Elemente, ${errors} der Fehler`,
    fates: {
      same: 'gleich',
      changed: 'zu kühn',
      clearer_image_asked: 'bat um ein deutlicheres Bild',
      declined: 'abgelehnt',
    },
  },
  labSet: {
    title: 'Fehlerlabor über mehrere Bilder',
    lead: 'Jedes Bild wird Schritt für Schritt verschlechtert und bei jedem Schritt neu gelesen und befragt. Ein Ordner mit einer Datei questions.jsonl wird mit seinen eigenen Fragen befragt, und die Antworten werden an den richtigen darin gemessen; sonst an denen zu den Bildern, wie sie kamen.',
    pictures: 'Bilder',
    addPictures: 'Bilder hinzufügen',
    addFolder: 'Ordner hinzufügen',
    addOpen: (n) => `${count(n, 'offenes Bild', 'offene Bilder')} hinzufügen`,
    none: 'Noch ist kein Bild gewählt.',
    remove: (name) => `${name} weglassen`,
    clear: 'Alle weglassen',
    ownQuestions: (n) => count(n, 'eigene Frage', 'eigene Fragen'),
    questions: 'Fragen für Bilder ohne eigene, eine je Zeile',
    steps: 'Schritte je Bild',
    all: 'alle',
    size: (pictures, steps) => `${count(pictures, 'Bild', 'Bilder')}, ${count(steps, 'Schritt', 'Schritte')}`,
    starting: 'Es geht los',
    progress: (at, pictures, name, done, total) =>
      `Bild ${at} von ${pictures}, ${name}: ${done} von ${count(total, 'Schritt', 'Schritten')} fertig`,
    stopping: 'Wird angehalten',
    cancelled: 'Angehalten; was fertig ist, bleibt erhalten, und von dort geht es weiter.',
    earlier: (done, pictures) =>
      `Ein früherer Lauf ist noch da: ${done} von ${count(pictures, 'Bild', 'Bildern')} fertig. Machen Sie weiter, wo er stehen blieb, oder lassen Sie die Bilder weg.`,
    summary: (asked, given, wrong) =>
      `${count(asked, 'Frage', 'Fragen')} über alle Schritte, ${given} beantwortet, ${wrong} der Antworten falsch.`,
    coverage: (five, one) =>
      `Bei höchstens 5 % falschen Antworten lassen sich ${five} der Fragen beantworten, bei höchstens 1 % sind es ${one}.`,
    measures: (aurc, ece) =>
      `Fläche unter der Risiko-Abdeckungs-Kurve ${aurc}, mittlerer Eichfehler (ECE) ${ece}.`,
    answersRight: 'richtig beantwortet',
    risk: 'Risiko über Abdeckung',
    riskChart: (coverage, risk) =>
      `Risiko über Abdeckung: Werden ${coverage} der Fragen beantwortet, sind ${risk} der Antworten falsch`,
    coverageAxis: 'beantwortete Fragen, sicherste zuerst',
    riskAxis: 'Antworten falsch',
    reliability: 'Wie gut die Sicherheit zutrifft',
    reliabilityChart: (bins) => `Anteil richtiger Antworten nach Sicherheit: ${bins}`,
    bin: (confidence, accuracy, n) => `${confidence} sicher, ${accuracy} richtig (${n})`,
    certaintyAxis: 'Sicherheit',
    rightAxis: 'richtig',
    ideal: 'so sicher wie richtig',
    breaks: 'Wo jede Ebene bei der Hälfte der Bilder gebrochen ist',
    wrongGiven: (file, label) => `${file}, ${label}`,
    asTheyCame: 'wie sie kamen',
    overview: 'Jedes Bild',
    columns: { name: 'Bild', steps: 'Schritte', questions: 'Fragen', overstated: 'Zu kühn' },
    leftOut: (reason) => `ausgelassen: ${reason}`,
    formats: { html: 'HTML-Bericht', json: 'JSON', csv: 'CSV-Tabelle', png: 'Kurven als PNG' },
    nothing: 'Es wurde kein Bild gefunden.',
    nothingRemedy: 'Wählen Sie Bilder, einen Ordner mit Bildern oder einen mit questions.jsonl und images.',
    unreadable: (name) => `${name} kann nicht gelesen werden.`,
    unreadableRemedy: 'Vielleicht wurde es verschoben oder geändert: Fügen Sie es noch einmal hinzu.',
  },
};
