import { MODIFIER, NAMED_KEY } from '../../../text/key-names.ts';
import type { AnswerKind, Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';
import * as names from './known-names.ts';

const known = (kind: string, asked: string, list: readonly string[]): AnswerKind => ({
  kind,
  asked: words(asked),
  known: list,
});
const formed = (kind: string, asked: string, ...forms: RegExp[]): AnswerKind => ({
  kind,
  asked: words(asked),
  forms,
});
const typed = (kind: string, asked: string, ...types: string[]): AnswerKind => ({
  kind,
  asked: words(asked),
  types,
});

const KEY = `(?:${NAMED_KEY}|Up|Down|Left|Right)`;

/**
 * What a question asks for by its kind, so that the form of a text, its name or its place on the screen tells it where no
 * label does. Kinds of one word stand with the more telling first; of a question's kinds the one of its main noun counts.
 */
const KINDS: readonly AnswerKind[] = [
  // Known by their form.
  formed(
    'status_code',
    'status code, http status, http code, http error, http error code, response code, response status, status',
    /(?<![\d.:,/-])[1-5]\d\d(?![\d.:,/%-])/g,
  ),
  formed('code_point', 'code point, codepoint, unicode', /\bU\+[0-9A-F]{4,6}\b/g),
  formed('commit', 'commit, commit id, commit hash, revision, sha', /\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/g),
  formed(
    'exception',
    'exception, exception class, error class, type of error, error type, exception type, kind of exception, kind of error, sort of error',
    /(?<![\w.:])(?:\w+[.:]{1,2}){0,4}[A-Z]\w*(?:Error|Exception|Warning|Fault|Interrupt|NotFound|Failure)\b/g,
  ),
  formed(
    'error_name',
    'error code, error constant, code, errno, error name, failure code',
    /\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b|\bE[A-Z]{4,}\b|\b0x[0-9A-Fa-f]+\b|\b[A-Z]{1,4}\d{3,5}\b|(?<=[(\s]|^)\d{1,5}(?=[):]|$)/g,
  ),
  formed(
    'setting',
    'setting, variable, environment variable, constant, parameter, key, property, directive, attribute, preference',
    /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b[a-z][a-z0-9]*(?:[._-][a-z][a-z0-9]*)+\b|\b[a-z]+(?:[A-Z][a-z0-9]*)+\b|\b\w+(?=\s?=)/g,
  ),
  formed(
    'flag',
    'option, flag, switch, short option, long option, command line option',
    /(?<![^\s([|,])--?[A-Za-z][\w-]*/g,
  ),
  formed(
    'function',
    'function, method, procedure, routine, function name, method name',
    /\b[A-Za-z_]\w*(?:(?:\.|::|->)\w+)*\(\)|(?<=\bin ['`‘"]?)[a-z_]\w*(?=['`’"]?$)|(?<=\b(?:def|function|func|fn|sub|at) )[A-Za-z_][\w.$]*|(?<=['`‘])\w+(?=['’`])|\b[a-z]+(?:[A-Z][a-z0-9]*)+\b|\b[a-z]+(?:_[a-z0-9]+)+\b/g,
  ),
  formed(
    'class',
    'class, interface, component, type, struct, css class',
    /(?<=\b(?:class|interface|struct|enum|type) )\w+|\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+\b|(?<!\S)\.[a-z][\w-]*/g,
  ),
  formed(
    'module',
    'module, package, library, dependency',
    /(?<=['"‘“`])@?[\w./:-]+(?=['"’”`])|\bnode:\w+(?:\/\w+)*|\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+\b|(?<=\b(?:import|from|require|use|package|install|module) )[\w./-]+/g,
  ),
  formed(
    'command',
    'command, command line, shell command',
    /(?<=[$#%>❯] ).+$|(?<=['"‘“`])[a-z][\w.-]* [^'"’”`]+(?=['"’”`])|\b(?:sudo|git|npm|npx|apt(?:-get)?|pip3?|docker|systemctl|make|cargo|python3?|node|curl|ssh|dpkg|brew|yarn)\s(?:[\w./:@=-]+\s?)+/g,
  ),
  formed(
    'key',
    'key, shortcut, keyboard shortcut, hotkey, key combination, keys, key stroke, keystroke',
    new RegExp(
      `(?<!\\w)(?:${MODIFIER}\\s?[+-]\\s?)+(?:${KEY}|\\S)|(?<!\\w)${KEY}(?!\\w)|(?<!\\S)\\^[A-Z_\\\\](?!\\w)|\\bM-\\w\\b|(?<=\\[)\\w(?=\\])|(?<=\\b(?:[Pp]ress|[Tt]ype|[Hh]it) ['"]?)\\w{1,6}\\b`,
      'g',
    ),
  ),
  formed(
    'user',
    'user, user name, username, login, login name, account',
    /\b[a-z_][\w.-]*(?=@[\w-]+)|(?<=\b(?:user|for|as|by) ['"‘]?)[a-z_][\w.-]*\b/g,
  ),
  formed('machine', 'machine, hostname, host name, computer, device name', /(?<=\b[\w.-]+@)[\w.-]+/g),
  formed('account', 'user and host, user and machine, user and the machine, account', /\b[\w.-]+@[\w.-]+\b/g),
  formed(
    'time_zone',
    'time zone, timezone',
    /\b[A-Z]\w+\/[A-Z]\w+(?:\/\w+)?\b|\(?\b(?:UTC|GMT)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?\)?(?: \p{Lu}\p{L}+)?|\b(?:CES?T|[EPCM][SD]T|BST|EES?T|WES?T)\b/gu,
  ),
  formed('year', 'year, copyright, copyright year', /\b(?:19|20)\d\d\b(?:\s?[–-]\s?(?:19|20)?\d\d\b)?/g),
  formed(
    'permissions',
    'permissions, file mode, access rights, mode',
    /(?<!\S)[-dlbcps][-rwxsStT]{9}|\b0[0-7]{3}\b/g,
  ),
  formed(
    'fingerprint',
    'fingerprint, checksum, digest, hash',
    /\b(?:SHA256|MD5):[\w+/=:]+|\b(?:[0-9A-Fa-f]{2}:){7,}[0-9A-Fa-f]{2}\b|\b[0-9a-f]{32,128}\b/g,
  ),
  formed(
    'signal',
    'signal',
    /\bSIG[A-Z]{2,}\b|\bSegmentation fault\b|\bAborted\b|\bKilled\b|\bTerminated\b/g,
  ),
  formed('process_id', 'pid, process id, process number, process', /(?<![\d.:-])\d{2,7}(?![\d.:%-])/g),
  formed('cell', 'cell', /\b[A-Z]{1,2}\d{1,4}(?::[A-Z]{1,2}\d{1,4})?\b/g),
  formed(
    'position',
    'position, line and column, row and column, place in the file, location',
    /\b\d+:\d+\b|\b[Ll]ine:?\s\d+,?\s(?:[Cc]ol(?:umn)?:?\s)?\d+|\bLn\s\d+,\s?Col\s\d+/g,
  ),
  formed(
    'column',
    'column, column number, character, offset, character offset',
    /(?<=:\d+:)\d+\b|(?<=\b[Cc]ol(?:umn)?:?\s)\d+|(?<=\b(?:char|character|offset|position):?\s)\d+/g,
  ),
  formed('tag', 'tag, element, html element, markup', /<\/?[a-z][\w-]*\/?>|(?<!\S)[#.][A-Za-z][\w-]+/g),
  formed(
    'version',
    'version, version number, release',
    /\b[vV]?\d+(?:\.\d+)+(?:[-+~][\w.]+)?\b|(?<=\b(?:[Vv]ersion|[Rr]elease)\s)\d+(?:\.\d+)*/g,
  ),
  formed(
    'address',
    'address, web address, link, url, uri, website',
    /\b[a-z][a-z+.-]*:\/\/[^\s"'<>”’)]+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/\S*)?|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\b[\w.+-]+@[\w.-]+\w/g,
  ),
  formed(
    'host',
    'host, server, domain, site, proxy',
    /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b|\blocalhost\b|\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<=@)[\w.-]+\b/g,
  ),
  formed('resource', 'resource, route, endpoint, path, page', /(?<![\w.])\/[\w./:{}-]*\w/g),
  formed(
    'file',
    'file, file name, filename, script, document, source file, log file, config file, archive, picture, image, spreadsheet',
    /(?<![\w/.])(?:[\w~.-]*\/)*[\w+-]+(?:\.[\w+-]+)*\.[A-Za-z][A-Za-z0-9]{0,7}\b(?![(/])/g,
  ),
  formed(
    'folder',
    'folder, directory, working directory, current directory, home directory',
    /(?<![\w:/.])(?:~|\.{1,2})?(?:\/[\w.@+-]+)+\/?|(?<!\S)~(?:\/\S*)?(?!\w)|\b[\w-]+\/(?!\S)/g,
  ),
  formed(
    'device',
    'device, disk, drive, partition, interface',
    /\/dev\/\w+\b|\b[A-Z]:(?=\\|\s|$)|\b(?:eth|wlan|enp|wlp|sd|nvme)\w*\d\w*\b/g,
  ),
  formed(
    'person',
    'who, whom, whose, author, owner, customer, client, contact, sender, recipient, person',
    /\b\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+)+\b/gu,
  ),
  formed('question', 'question', /\p{Lu}[^.!?]*\?/gu),
  formed(
    'quoted',
    'word, value, text, string, character, operator',
    /(?<=["“‘'`])[^"”’'`]{1,40}(?=["”’'`])/g,
  ),
  // Grammars of typed values.
  typed('line', 'line, line number, row, source line', 'line_number'),
  typed('port', 'port, port number', 'port'),
  typed('ip', 'ip, ip address', 'ip'),
  typed('email', 'email, e-mail, mail, email address, mail address, e-mail address', 'email'),
  typed('date', 'date, day, when, deadline', 'date', 'weekday_time', 'weekday'),
  typed('time', 'time, hour, clock, what time, when', 'time', 'weekday_time', 'date'),
  typed('duration', 'how long, duration, timeout, interval, length of time, length', 'duration', 'time'),
  typed('price', 'price, cost, fee, how much does, how expensive, total, amount, subtotal', 'money'),
  typed('percent', 'percent, percentage, share, coverage', 'percent'),
  typed('size', 'size, how big, how large, memory, capacity, space', 'size'),
  typed('temperature', 'temperature, how warm, how cold, how hot', 'temperature'),
  typed('dimensions', 'resolution, dimensions', 'dimensions'),
  typed('speed', 'speed, how fast, rate', 'speed'),
  typed('number', 'number, figure, what number, which number', 'number', 'identifier'),
  typed(
    'identifier',
    'id, serial number, reference, order number, invoice number, ticket number, account number, sku',
    ...['identifier', 'code', 'iban', 'number'],
  ),
  typed('phone', 'phone, phone number, telephone', 'phone'),
  // Known by their names.
  known('operating_system', 'operating system, os, distribution, system, platform', names.operatingSystems),
  known('protocol', 'protocol, scheme, connection type', names.protocols),
  known('browser', 'browser, web browser', names.browsers),
  known('database', 'database, database system, database type, dbms, database engine', names.databases),
  known('server', 'web server, server software, server program, software, http server', names.servers),
  known(
    'programming_language',
    'programming language, language, syntax, file type, document type',
    names.programmingLanguages,
  ),
  known('language', 'language, display language, locale', names.languages),
  known('country', 'country, nation, land', names.countries),
  known('currency', 'currency', names.currencies),
  known('weekday', 'weekday, day of the week, day, which day, what day', names.weekdays),
  {
    ...known('month', 'month', names.months),
    forms: [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,?\s(?:19|20)\d\d\b/g],
  },
  known('licence', 'licence, license', names.licences),
  known('font', 'font, typeface, font family', names.fonts),
  known('format', 'format, file format, image format, file type, archive type', names.formats),
  known('encoding', 'encoding, character set, charset', names.encodings),
  known('color', 'color, colour', names.colors),
  known('unit', 'unit, units', names.units),
  known('http_method', 'http method, request method, method', names.httpMethods),
  known('branch', 'branch', names.branches),
  // Known by what they are on the screen.
  {
    kind: 'heading',
    asked: words('heading, headline, title, header, caption, section, card, panel, section heading, page'),
    place: 'heading',
  },
  {
    kind: 'program',
    asked: words(
      'program, application, app, software, tool, editor, terminal, product, game, calculator, player, viewer, website, site',
    ),
    place: 'program',
  },
  {
    kind: 'typed',
    asked: words(`
      typed, typed in, entered, filled in, put in, looked up, searched, searched for, search term, search word
    `),
    place: 'content',
  },
  {
    kind: 'content',
    asked: words('content, contents, field, input, box, text field, search field, placeholder, hint, query'),
    place: 'content',
  },
  { kind: 'button', asked: words('button, push button'), roles: ['button', 'link'] },
  { kind: 'link', asked: words('link, hyperlink'), roles: ['link', 'button'] },
  { kind: 'tab', asked: words('tab, tab page'), roles: ['tab'] },
  { kind: 'menu', asked: words('menu, menu entry, menu item'), roles: ['menu_item', 'button', 'link'] },
  {
    kind: 'choice',
    asked: words(
      'option, choice, checkbox, check box, radio button, switch, selected, chosen, ticked, checked, picked, active',
    ),
    roles: ['radio', 'checkbox', 'switch', 'combobox', 'tab'],
  },
];

/** Kinds of which screens seldom show two. */
const SELDOM = new Set(
  words(`
    code_point, exception, operating_system, protocol, browser, country, currency, time_zone, licence, encoding, http_method,
    fingerprint, status_code, typed, font, language
  `),
);

export const answerKinds: Lexicon['answerKinds'] = KINDS.map((kind) => ({
  ...kind,
  seldom: SELDOM.has(kind.kind),
}));
