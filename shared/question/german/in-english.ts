import { ACTIONS, ERROR_KINDS, SCREEN_WORDS, STATES } from './german-words.ts';

type Say = (...caught: string[]) => string;

const THE = `(?:(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|dieser|diese|dieses|diesem|diesen) )?`;
const HERE = `(?: (?:hier|auf dem bild(?:schirm)?|auf diesem bild|auf dem screenshot|im bild|zu sehen|da|dort))*`;
const ACTION = ACTIONS.map(([pattern]) => pattern).join('|');
const STATE = STATES.map(([pattern]) => pattern).join('|');

/** Names of parts of screens in English; all other words stay, since they may stand so on the screen. */
function thing(text: string): string {
  const bare = text.trim().replace(new RegExp(`^${THE}`, 'i'), '');
  return SCREEN_WORDS.reduce(
    (result, [pattern, english]) =>
      result.replace(new RegExp(`(?<![\\p{L}"])(?:${pattern})(?![\\p{L}"])`, 'giu'), english),
    bare,
  )
    .replace(/\b(?:der|die|das|den|dem|des)\b/gi, 'the')
    .replace(/\bvon\b/gi, 'of')
    .replace(/\b(?:im|in)\b/gi, 'in')
    .replace(/\bund\b/gi, 'and');
}
const pick = (table: readonly (readonly [string, string, ...string[]])[], word: string, at = 1): string =>
  table.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(word))?.[at] ?? word;
const kindOf = (word: string): string => ERROR_KINDS[word.toLowerCase()] ?? word;

const LANGUAGES: Readonly<Record<string, string>> = {
  deutsch: 'German',
  englisch: 'English',
  französisch: 'French',
  spanisch: 'Spanish',
};
const ORDER: Readonly<Record<string, string>> = {
  ersten: 'first',
  zweiten: 'second',
  dritten: 'third',
  letzten: 'last',
};
const COLORS: Readonly<Record<string, string>> = {
  ...{ rot: 'red', grün: 'green', blau: 'blue', gelb: 'yellow', orange: 'orange' },
  ...{ rote: 'red', grüne: 'green', blaue: 'blue', gelbe: 'yellow' },
};
const SIDES: Readonly<Record<string, string>> = {
  oben: 'top',
  unten: 'bottom',
  links: 'left',
  rechts: 'right',
};
/** The English name of parts of screens, in the plural. */
const severalOf = (what: string): string => {
  const english = thing(what);
  return /s$/i.test(english) ? english : `${english}s`;
};

/** Common German questions from the special to the general; the first that fits the whole question is taken. */
const QUESTIONS: readonly (readonly [RegExp, Say])[] = (
  [
    // What leans on the question before.
    [`(?:und )?wo(?: genau)?|und wo(?: genau)? (?:ist|steht) (?:das|es)`, () => 'where?'],
    [`(?:und )?(?:warum|wieso|weshalb)`, () => 'why?'],
    [
      `(?:bist du dir|bist du|sind sie sich|sind sie|ist das) (?:da )?(?:sicher|richtig)`,
      () => 'are you sure?',
    ],
    [`(?:kopiere|kopier|kopieren sie) (?:das|es)`, () => 'copy it'],
    [
      `(?:und|was ist mit|wie steht es mit|wie sieht es aus mit) ${THE}(?!(?:wie|was|wo|wer|wann|warum|welche[rsn]?|ist|sind|gibt|hat|kann|muss)\\b)(.+)`,
      (what) => `and the ${thing(what)}?`,
    ],
    [`(?:was für ein|welches) (?:gericht|essen) ist (?:das|hier zu sehen)`, () => 'What dish is this?'],
    [`(?:was für ein|welches) tier ist (?:das|hier zu sehen)`, () => 'What animal is this?'],
    [
      `was kann ich(?: hier| jetzt)? (?:tun|machen|anklicken|drücken|auswählen)|welche (?:möglichkeiten|optionen) (?:habe ich|gibt es)(?: hier)?`,
      () => 'What can I do here?',
    ],
    [
      `was (?:soll|muss|sollte) ich (?:jetzt |als nächstes |hier )?(?:tun|machen|anklicken|drücken)|was (?:kommt|ist) als nächstes|(?:und )?was nun|(?:und )?jetzt`,
      () => 'What should I do next?',
    ],
    [`wie (?:groß|hoch) ist ${THE}(?:text|schrift)`, () => 'How big is the text?'],
    [`wie viele wörter (?:gibt es|sind es|hat .+|sind das)${HERE}`, () => 'How many words are there?'],
    [
      `(?:in )?welcher? sprache ist (?:das|es|${THE}text)(?: geschrieben)?`,
      () => 'What language is this in?',
    ],
    [
      `ist (?:das|es|${THE}text) (?:auf|in) (deutsch|englisch|französisch|spanisch)`,
      (language: string) => `Is it in ${LANGUAGES[language.toLowerCase()]}?`,
    ],
    [
      `wann (?:ist|wird) .+ fällig|(?:bis )?wann (?:muss|soll) (?:ich|man|.+) (?:zahlen|bezahlen|bezahlt werden|überweisen)|wann ist (?:die |der )?(?:zahlung|fälligkeit|zahlungsziel).*`,
      () => 'When is it due?',
    ],
    [
      `stimm(?:t|en) (?:${THE})?(?:summen?|betrag|beträge|gesamtbetrag|rechnung)|geht (?:${THE})?(?:summe|rechnung) auf|ist (?:${THE})?(?:summe|rechnung) (?:richtig|korrekt)(?: gerechnet)?`,
      () => 'Does the sum add up?',
    ],
    [
      `wie viele (?:rechnungs)?positionen (?:gibt es|sind es|sind das|hat .+|stehen .+)`,
      () => 'How many rows does the table have?',
    ],
    [`welches datum (?:steht|ist|hat|trägt).*|von wann ist .+`, () => 'What is the date?'],
    [
      `von wem (?:ist|kommt|stammt) ${THE}(.+)|wer hat ${THE}(.+) (?:gestellt|geschickt|geschrieben|ausgestellt)`,
      (...what: string[]) => `Who is the ${thing(what.find(Boolean) ?? '')} from?`,
    ],
    [`kopiere? (?:die|diese) tabelle`, () => 'Copy the table'],
    [
      `(?:die|diese) tabelle als csv|(?:kopiere?|gib mir) (?:die|diese) tabelle als csv`,
      () => 'The table as csv',
    ],
    [`welche spalten (?:gibt es|hat (?:die|diese) tabelle)`, () => 'What are the column headers?'],
    [
      `was steht in der (ersten|zweiten|dritten|letzten) (zeile)`,
      (which: string) => `What is the ${ORDER[which.toLowerCase()]} line?`,
    ],
    [
      `was steht (?:dort |da )?in (rot|grün|blau|gelb|orange)|was sagt der (rote|grüne|blaue|gelbe|orange) text`,
      (...color: string[]) => `What does the ${COLORS[(color.find(Boolean) ?? '').toLowerCase()]} text say?`,
    ],
    [`was bedeutet das(?: alles)?|was soll das(?: heißen)?|was ist hier los`, () => 'What does this mean?'],
    [
      `was (?:ist|wurde) (?:gerade |hier )?(?:ausgewählt|markiert|hervorgehoben|gewählt)`,
      () => 'What is selected?',
    ],
    [
      `(?:ist|sind) (?:das|es|${THE}(?:bild|text|screenshot|foto|schrift)) (?:unscharf|verschwommen|verwackelt)`,
      () => 'Is this blurry?',
    ],
    [
      `(?:ist|sind) (?:das|es|${THE}(?:bild|text|screenshot|foto|schrift)) (?:lesbar|gut zu lesen|leserlich|scharf(?: genug)?)|kannst du das lesen`,
      () => 'Is the text readable?',
    ],
    [
      `ist alles (?:in ordnung|ok|okay|gut)|hat (?:es|das|alles) geklappt|hat (?:es|das) funktioniert`,
      () => 'Is everything ok?',
    ],
    [`(?:nenne?|liste|zeige?)(?: mir)? alle (.+?)(?: auf)?`, (what: string) => `List all ${severalOf(what)}`],
    [
      `was (?:ist|steht) (oben|unten)(?: (links|rechts))?|was (?:ist|steht) (links|rechts)|was (?:ist|steht) in der mitte`,
      (...at: string[]) =>
        `What is at the ${
          at
            .filter(Boolean)
            .map((word) => SIDES[word.toLowerCase()])
            .join(' ') || 'middle'
        }?`,
    ],
    [
      `wo (?:ist|steht|liegt|finde ich|befindet sich) ${THE}fehler(?:meldung)?${HERE}`,
      () => 'Where is the error?',
    ],
    [
      `was (?:besagt|sagt|steht in|meldet) ${THE}(?:fehler|fehlermeldung|meldung)${HERE}`,
      () => 'What does the error say?',
    ],
    [`was bedeutet ${THE}(?:fehler|fehlermeldung|meldung)${HERE}`, () => 'What does the error mean?'],
    [
      `(?:was für ein|welche art von|was für eine art von) fehler ist (?:es|das)${HERE}`,
      () => 'What kind of error is it?',
    ],
    [
      `(?:was ist ${THE}fehler|welcher fehler (?:ist|wird)(?: angezeigt| gemeldet)?|was ist schiefgegangen|was ist schiefgelaufen|was ist passiert|was ist kaputt)${HERE}`,
      () => 'What is the error?',
    ],
    [`(?:gibt es|siehst du|ist) ${THE}fehler(?:meldung)?(?: vorhanden)?${HERE}`, () => 'Is there an error?'],
    [`(?:wie lautet|was ist|wie ist) ${THE}fehlercode${HERE}`, () => 'What is the error code?'],
    [
      `ist (?:es|das) (?:ein )?(\\p{L}+?)-? ?(?:fehler|problem)? oder (?:ein )?(\\p{L}+?)(?:fehler|problem)`,
      (a: string, b: string) => `Is it a ${kindOf(a)} or a ${kindOf(b)} error?`,
    ],
    [`warum (?:geht|ging|funktioniert|klappt) (?:es|das|.+?) nicht`, () => 'Why does it not work?'],
    [
      `(?:wie heißt|was ist der titel) ${THE}fensters?${HERE}|wie lautet ${THE}(?:fenster)?titel(?: ${THE}fensters)?`,
      () => 'What is the title of the window?',
    ],
    [`welches programm ist (?:das|es|offen|zu sehen)${HERE}`, () => 'Which program is this?'],
    [
      `welche (?:kontroll|auswahl)?kästchen sind (?:angekreuzt|angehakt|aktiviert)`,
      () => 'Which checkboxes are checked?',
    ],
    [`(?:worum geht es|was ist das thema|welches thema hat ${THE}bild)${HERE}`, () => 'What is the topic?'],
    [
      `was (?:ist|sieht man|siehst du|zeigt ${THE}bild(?:schirm)?|gibt es)${HERE}(?: zu sehen)?|beschreibe? ${THE}bild(?:schirm)?`,
      () => 'What is shown here?',
    ],
    [`erkläre?(?: mir)? (?:das|${THE}bild(?:schirm)?|${THE}screenshot)`, () => 'Explain this screen.'],
    [
      `(?:hat ${THE}bild text|ist text${HERE}|gibt es text|steht text)${HERE}`,
      () => 'Does this image have text?',
    ],
    [
      `ist (?:es|das) (?:eine programmoberfläche|eine oberfläche|ein bildschirmfoto|ein screenshot)`,
      () => 'Is it a UI screenshot?',
    ],
    [
      `ist (?:es|das) (?:eher )?(?:ein foto oder .+|.+ oder ein foto)`,
      () => 'Is it a photo or a software interface?',
    ],
    [
      `ist (?:es|das|${THE}\\p{L}+) (?:dunkel oder hell|hell oder dunkel)`,
      () => 'Is it a dark or a light theme?',
    ],
    [`(?:was|welche) ist die hauptfarbe${HERE}`, () => 'What is the main color?'],
    [`welche farbe hat (.+)`, (what: string) => `What color is the ${thing(what)}?`],
    [
      `wie viele (.+?) (?:gibt es|sind|sieht man|hat .+|siehst du)${HERE}`,
      (what: string) => `How many ${thing(what)} are there?`,
    ],
    [
      `ist ${THE}(.+?) (${STATE})`,
      (what: string, state: string) => `Is "${thing(what).replaceAll('"', '')}" ${pick(STATES, state)}?`,
    ],
    [
      `(?:welche schaltfläche|welcher knopf|welche taste|welcher button) (?:(.+?) )?(${ACTION})`,
      (what: string, action: string) =>
        `Which button ${pick(ACTIONS, action)}${what ? ` ${thing(what)}` : ''}?`,
    ],
    [
      `(?:wo|womit|wie) kann (?:ich|man) (?:mich )?(?:(.+?) )?(${ACTION})`,
      (what: string, action: string) =>
        `Where can I ${pick(ACTIONS, action, 2)}${what ? ` ${thing(what)}` : ''}?`,
    ],
    [`was hat sich (?:geändert|verändert)`, () => 'What changed?'],
    [`(?:lies|lese)(?: mir)? ${THE}text(?: vor)?|welcher text steht${HERE}`, () => 'Read the text.'],
    [
      `was koste(?:t|n) (.+)|wie teuer (?:ist|sind) (.+)`,
      (...what: string[]) => `How much does ${thing(what.find(Boolean) ?? '')} cost?`,
    ],
    [
      `was steht (?:in|im|bei|beim|unter|neben|auf|hinter) (.+)`,
      (what: string) => `What does ${thing(what)} say?`,
    ],
    [
      `wo (?:ist|sind|steht|stehen|liegt|finde ich|befindet sich|befinden sich) (.+)`,
      (what: string) => `Where is ${thing(what)}?`,
    ],
    [`wann (?:ist|war|endet|beginnt|läuft) (.+?)(?: ab)?`, (what: string) => `When is ${thing(what)}?`],
    [
      `wie (?:hoch|groß|lang|alt) (?:ist|sind) (.+)|wie (?:lautet|lauten|heißt) (.+)|wie viel (?:ist|beträgt) (.+)|(?:was|welche|welcher|welches) (?:ist|sind) (.+)`,
      (...what: string[]) => `What is the ${thing(what.find(Boolean) ?? '')}?`,
    ],
    [`(?:gibt es|siehst du) (.+)`, (what: string) => `Is there a ${thing(what)}?`],
  ] as readonly (readonly [string, Say])[]
).map(([pattern, say]) => [new RegExp(`^(?:${pattern})$`, 'iu'), say] as const);

/** A common German question as the English one that the rules understand; any other text as it is. */
export function inEnglish(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:bitte|sag mir|sage mir|zeig mir|kannst du mir sagen),? /i, '')
    .replace(/[?.!\s]+$/, '');
  for (const [pattern, say] of QUESTIONS) {
    const caught = pattern.exec(bare);
    if (caught) return say(...caught.slice(1).map((group) => group ?? ''));
  }
  // A whole question that "und" joins to the one before.
  const joined = /^und (.+)$/i.exec(bare)?.[1];
  const own = joined && inEnglish(joined);
  return own && own !== joined ? own : text;
}
