/**
 * The named dimensions of the aligned space: what both a picture's record and a person's words can speak of.
 * Each concept has its place in the list (part of the stored format: append, never reorder) and the word stems
 * that mean it. A stem ending in `-` stands for all words that begin so.
 */
export const CONCEPTS: readonly (readonly [name: string, stems: string])[] = [
  // scenes and topics
  [
    'software_interface',
    'interface ui gui app application program software window screen screenshot desktop',
  ],
  ['real_life_photo', 'photo photograph- picture camera real scenery snapshot'],
  ['document', 'document page text article letter report pdf paper essay'],
  ['chart', 'chart graph plot diagram histogram pie bars trend'],
  ['error_message', 'error- fail- exception wrong broken problem issue fault trouble bug'],
  ['terminal', 'terminal console shell command- bash prompt cli xterm tty powershell'],
  ['code', 'code coding source programming script function class python javascript java typescript'],
  ['form', 'form field- input registration signup booking survey questionnaire'],
  ['dialog', 'dialog dialogue popup modal confirm- prompt messagebox'],
  ['receipt', 'receipt till purchase shop store bought paid cashier grocer-'],
  ['invoice', 'invoice bill billing payable due vat subtotal supplier'],
  ['table', 'table spreadsheet rows columns grid cells excel calc sheet csv'],
  ['web_page', 'web website webpage browser site html online url internet chromium firefox'],
  ['file_manager', 'files folder- director- explorer thunar nautilus finder manager listing'],
  ['settings', 'setting- preference- option- config- appearance theme control'],
  ['login', 'login signin logon credential- account password username authentic-'],
  ['chat', 'chat message- conversation messenger irc channel talk reply'],
  ['media', 'video music player audio song movie film playback volume'],
  ['calculator', 'calculator calculat- arithmetic sum'],
  ['game', 'game play mines minesweeper score level puzzle chess'],
  ['editor', 'editor edit- notepad gedit mousepad vim emacs write'],
  // kinds of errors
  [
    'network',
    'network connect- refused unreachable dns host offline internet socket proxy resolve- reset connection',
  ],
  ['permission', 'permission- denied access privilege- forbidden allowed rights sudo root readonly'],
  [
    'authentication',
    'authentic- login password credential- unauthori- username session token wrong incorrect signin',
  ],
  ['not_found', 'found missing exist- nonexistent 404 enoent lost absent locate gone'],
  ['timeout', 'timeout- timed slow respond- waiting hang hung deadline'],
  ['resource', 'disk memory space full quota storage ram exhausted limit- heap oom'],
  ['syntax', 'syntax parse parsing compile- compiler token semicolon bracket unexpected lint'],
  ['crash', 'crash- exception traceback segfault segmentation panic stack dump abort- killed null'],
  ['validation', 'valid- invalid required mandatory must format email characters field'],
  [
    'configuration',
    'config- misconfig- setting- install- plugin driver dependenc- version variable unsupported service',
  ],
  ['conflict', 'conflict- merge locked lock already busy duplicate exists concurrent taken'],
  ['certificate', 'certificate- ssl tls https expired untrusted selfsigned issuer secure private handshake'],
  ['server', 'server 500 502 503 gateway internal unavailable backend overload- maintenance'],
  // colours and looks
  ['dark', 'dark black night dim'],
  ['light', 'light white bright pale'],
  ['warm', 'warm red orange yellow brown golden pink'],
  ['cool', 'cool blue green cyan teal turquoise'],
  ['neutral', 'neutral gray grey'],
  ['red', 'red crimson scarlet'],
  ['green', 'green lime'],
  ['blue', 'blue navy azure'],
  ['yellow', 'yellow gold golden'],
  ['orange', 'orange'],
  ['purple', 'purple violet magenta'],
  ['brown', 'brown'],
  ['pink', 'pink'],
  // parts of screens
  ['button', 'button- click press'],
  ['checkbox', 'checkbox- tick ticked checked'],
  ['link', 'link- hyperlink'],
  ['menu', 'menu- menubar'],
  ['tab', 'tab- tabs'],
  ['icon', 'icon- symbol'],
  ['image', 'image- picture photo thumbnail illustration'],
  ['list', 'list- listing items'],
  ['progress', 'progress loading download- percent bar'],
  ['warning', 'warning warn caution alert'],
  ['success', 'success- done completed finished ok passed'],
  // programs and things that screens are about
  ['git', 'git commit- branch- repository repo merge push pull github'],
  ['docker', 'docker container- image kubernetes kubectl pod compose'],
  ['database', 'database sql sqlite postgres- mysql mariadb query table oracle'],
  ['package', 'npm pip apt package- yarn cargo dependenc- install-'],
  ['certificate_tool', 'openssl x509 keytool pem'],
  ['python', 'python pip traceback django flask'],
  ['node', 'node npm javascript typescript express vite'],
  ['email', 'email e-mail mail inbox message smtp imap'],
  ['money', 'price total amount cost eur usd gbp dollar euro pound paid payment money'],
  ['date', 'date calendar day month year schedule deadline'],
  ['map', 'map location route navigation gps'],
  ['person', 'person people face man woman portrait human'],
  ['animal', 'animal dog cat bird squirrel butterfly insect pet horse fish'],
  ['food', 'food dish meal dessert cake fruit bread recipe cooking sweet'],
  ['building', 'building house palace street city architecture town'],
  ['plant', 'plant flower tree leaf garden forest grass'],
  ['vehicle', 'vehicle car truck bus bicycle train'],
];

/** Raised whenever the meaning of a stored vector changes. */
export const SPACE_VERSION = 1;

const exact = new Map<string, number[]>();
const prefixes: { stem: string; concept: number }[] = [];
for (const [concept, [name, stems]] of CONCEPTS.entries()) {
  for (const stem of [...name.split('_').filter((part) => part.length > 3), ...stems.split(' ')]) {
    if (stem.endsWith('-')) prefixes.push({ stem: stem.slice(0, -1), concept });
    else exact.set(stem, [...new Set([...(exact.get(stem) ?? []), concept])]);
  }
}
const position = new Map(CONCEPTS.map(([name], at) => [name, at]));

/** The dimension of a concept by its name, or undefined. */
export const conceptAt = (name: string): number | undefined => position.get(name);

/** The concepts that a lower-case word means; plural and simple past forms count as the word. */
export function conceptsOf(word: string): number[] {
  const forms = [
    word,
    word.replace(/(?:es|s)$/, ''),
    word.replace(/s$/, ''),
    word.replace(/(?:ed|ing)$/, ''),
  ];
  const found = new Set(forms.flatMap((form) => exact.get(form) ?? []));
  for (const { stem, concept } of prefixes) if (word.startsWith(stem)) found.add(concept);
  return [...found];
}
