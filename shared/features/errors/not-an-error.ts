import { isReplPrompt } from '../../text/repl-prompts.ts';

/** Words that deny an error, with what they deny; they are cut out before a text is judged. */
const DENIALS: readonly RegExp[] = [
  /\b(?:no|0|O|zero|without(?: any)?|not any|never any|free of|fix(?:ed|es)?|resolved)\s+(?:\w+\s+){0,2}?(?:errors?|warnings?|problems?|issues?|conflicts?|failures?|failed|crash(?:es|ed)?|exceptions?|vulnerabilities)\b(?:\s+(?:found|detected|occurred|reported))?/gi,
  /\b(?:errors?|warnings?|failed|failures?|problems?|conflicts?|exceptions?|fail|skipped|rejected|denied|aborted)\s*[:=(]\s*(?:(?:0|O)\b\)?|(?:none|no|false|off|null)\b(?=\s*(?:$|[,;.)|\]])))/gi,
  /\b(?:0|O)\s*(?:errors?|warnings?|failed|failures?|problems?)\b/gi,
  /\b(?:errors?|warnings?|failures?|problems?|crashes|conflicts?|failed|rejected|denied|invalid|missing|refused|lost)(?:\s+\w+){1,2}\s*[:=]\s*(?:0|O|none)\b/gi,
  /\berror[- ]free\b/gi,
  // What was wrong and is not any more.
  /\b(?:errors?|problems?|issues?|conflicts?|faults?) (?:were |was |have been |has been )?(?:found and )?(?:corrected|fixed|repaired|resolved|solved)\b/gi,
  /\b(?:version|release|update|patch|build)\b.{0,24}\b(?:fix(?:es|ed)|resolve[sd]|correct(?:s|ed))\b.*$/gi,
  // What ssh says at the end of every session.
  /^connection to \S+ closed\.?$/gi,
  /\b(?:can ?not|can.?t) be (?:undone|reversed)\b/gi,
  /\bnot (?:an? )?(?:errors?|problems?)\b/gi,
  /\bno longer (?:fails|failing|crashes|refused|missing)\b/gi,
];

/** File names, paths and addresses: `error.log` and `/errors/404` say nothing about this screen. */
const NAMES: readonly RegExp[] = [
  /\b(?:https?|ftp|file|ws|wss):\/\/[^\s'"”’)>]+/gi,
  /(?:^|(?<=[\s'"“‘(=]))(?:~|\.{0,2})\/[\w.@+/-]+/g,
  /\b[\w-]*(?:error|exception|fail|warning|conflict|crash|timeout|denied)[\w-]*\.(?:log|txt|py|js|ts|tsx|jsx|java|c|cc|cpp|h|go|rs|rb|php|html?|css|json|ya?ml|md|png|svg|pdf|conf|ini|sh|xml|csv|sql)\b/gi,
  // `liberror-perl`, `error-pages`, `error_alarm.mail`: what is named after errors.
  /(?<![\w-])(?:\w+-)*(?:lib)?(?:errors?|exceptions?|fail(?:ed|ures?)?|warnings?|conflicts?|crash|timeouts?|denied)-[a-z][\w-]*/g,
  /(?<![\w.])(?:error|exception|warning|conflict|crash|timeout)_[a-z]\w*(?:\.\w+)*/g,
  /\b(?:btn|text|bg|border|color|icon|input)-(?:error|danger|invalid|warning|failed)\b/gi,
];

/** The text without denials and names, for judging; its words stay in place, separated by a dot. */
export function withoutDenials(text: string): string {
  let rest = text;
  for (const pattern of [...NAMES, ...DENIALS]) rest = rest.replace(pattern, '·');
  return rest;
}

/** Labels of controls and headings about errors in general: menus, log names, settings, articles. */
const TOPIC_LABELS =
  /^(?:\W*)(?:(?:report|view|show|hide|see|open|clear|export|download|send|toggle|enable|disable|next|previous|last|copy|ignore|skip|filter|launch|simulate|trigger|test|throw|handle|log|include|display|go to|search|all|common|known|recent|possible|custom|about|max(?:imum)?|min(?:imum)?|average|avg|total|number of|catch|on|stop on|retry on|break on|treat)\s+(?:\w+\s+){0,3}?(?:errors?|warnings?|exceptions?|failures?|problems?|crash(?:es)?|conflicts?|time-?outs?|permissions?|issues?|bugs?)(?:\s+(?:report|reports|reporting|log|logs|toast|page|pages|messages?|handling|handler|button|dialog|code|codes|rate|rates|details|alert|notification|example|only))?|(?:errors?|warnings?|exceptions?|failures?|problems?|crash|failed|timeout|permission|conflict)\s*(?:log|logs|total|totals|share|percentage|handling|handler|handlers|reporting|reports?|rates?|codes?|pages?|messages?|budget|count|counts|level|tracking|monitoring|correction|bars?|margin|list|console|output|details|history|policy|settings|model|type|types|class|classes|boundaries)(?:s)?|(?:errors?|warnings?|problems?|exceptions?|failed|failures?|conflicts?|denied|rejected|missing|invalid|aborted|issues)(?:\s*[(:]?\s*\d*\s*[)]?))\s*[.…:]?\s*$/i;

/** Beginnings of instructions, commit subjects and articles: they speak of an error that is not here. */
const SPOKEN_OF =
  /^(?:\W*)(?:fix(?:es|ed)?|add(?:s|ed)?|handle[sd]?|remove[sd]?|improve[sd]?|avoid(?:s|ed)?|prevent(?:s|ed)?|support(?:s|ed)?|document(?:s|ed)?|refactor|implement|allow(?:s|ed)?|catch(?:es)?|throw(?:s)?|raise[sd]?|returns?|ignore[sd]?|report(?:s|ed)?|detect(?:s|ed)?|how to|how do|what (?:is|are|does|to)|why (?:do|does|is|am)|when(?:ever)?|if|unless|in case|troubleshooting|solving|resolving|understanding|common|frequently|faq|example|examples|tips?|note|solution|workaround|bug|issue|re|show(?:s)?|enable[sd]?|disable[sd]?|warn(?:s)?|notify|ask|prompt|retry|continue|mark|simulate|test(?:s|ed)?|see also)\b/i;

const CONDITIONAL =
  /\b(?:if|when|whenever|unless|in case|how to|such as|e\.g\.|for example|means that|occurs? (?:when|if)|(?:will|would|should|might|may|could|can|does) (?:also )?(?:fail|be denied|be refused|return|throw|raise|cause|see|get|produce|occur|time out|result)|the (?:last |first |next )?error|errors? like|messages? like|errors? (?:means|occurs|appears|happens)|(?:be|is|are) thrown|throws|(?:may|might|can|could) contain|learn|guide|tutorial|read more|never|usually|often|sometimes|typically|works? (?:again|now|fine))\b/i;

/** Lines of program text: keywords, calls, braces, comments, markup, configuration. */
const CODE: readonly RegExp[] = [
  /^\s*(?:\d{1,4}\s+)?(?:export\s+)?(?:default\s+)?(?:abstract\s+|public\s+|async\s+)?(?:class|interface|enum|struct|trait|function|def)\s+\w+(?:\s+(?:extends|implements)\b|\s*[({:<]|\s*$)/,
  /[;,{}()]\s*\/\/ \S/,
  /^\s*[\w$]+:\s*[{[].*[}\]][,;]?\s*$/,
  /[;{]\s*$/,
  /^\s*[})\]]+[;,)]*\s*$/,
  /^\s*(?:\d{1,4}\s+)?(?:\/\/|\/\*|\*\s|#\s?\w|#!|--\s|<!--|"""|''')/,
  /^\s*(?:\d{1,4}\s*[|:]?\s+)?(?:def|class|return|import|from \w+ import|export|const|let|var|function|async|await|public|private|protected|static|void|throw|throws|raise|try|catch|except|finally|elif|else|switch|case|default:|while|for \(|if \(|if \w+.*:$|with \w+|print|printf|console\.|logger\.|log\.|echo|assert|match|fn |impl |use |pub |package|struct|enum|interface|type \w+ =|func )\b.*[=(){}:;."']/,
  /^\s*(?:\d{1,4}\s*[|:]?\s+)?(?:from [\w.]+ import [\w*]|import (?:static |type )?(?:[\w.]+;|[{*][^.!?]+from\b|\w+(?:\.\w+)+$))/,
  /^\s*(?:\d{1,4}\s*[|:]?\s+)?(?:select .+ from|insert into|update \w+ set|create table)\b.*[=(){}:;."']/i,
  /\b(?:throw new|raise \w+|catch\s*\(|except\s+\w+|console\.(?:error|log|warn)|printf?\s*\(|println!?\s*\(|logger?\.\w+\(|new \w*(?:Error|Exception)\(|instanceof|=>\s*[{(]|\w+\.(?:error|fail|reject|abort|warn)\()/,
  /^\s*<\/?\w+[^>]*>/,
  /^\s*(?:[\w.-]+\s*=\s*(?:["'\w/[{]).*|error_page\b.*|error_log\b.*)$/,
  // A setting and its value, as in `ConnectTimeout 12`.
  /^\s*(?!\w*(?:Error|Exception)\b)[A-Z][a-z]+(?:[A-Z][a-z]+)+ (?:\d+[smh]?|yes|no|on|off|true|false)\s*$/,
  /^\s*[-+]\s*(?:if|return|throw|raise|const|let|var|import|def|print)\b/,
];

export const isTopicLabel = (text: string): boolean => TOPIC_LABELS.test(text.trim());
/** "Not found in this list?": a question put to the reader reports nothing. */
const ASKED_BACK =
  /^\W*(?:not found|can(?:.?t|not) find|missing|forgot(?:ten)?|lost|no access|(?:having )?(?:trouble|problems?)|an? error|errors?)\b[^.!?]{0,60}\?/i;
export const isSpokenOf = (text: string): boolean =>
  SPOKEN_OF.test(text.trim()) || ASKED_BACK.test(text.trim());
export const isConditional = (text: string): boolean => CONDITIONAL.test(text);

/** What a spreadsheet writes into a cell that it can't work out. */
const CELL_ERROR = /^#(?:REF|DIV\/0|NAME|VALUE|N\/A|NUM|NULL|SPILL|CALC)[!?]?$/i;
export const isCellError = (text: string): boolean => CELL_ERROR.test(text.trim());

/** How Python writes the name of a class, which is no markup: `<class 'KeyError'> at /loans`. */
const CLASS_NAME = /^\W{0,2}<class\s?['"‘’“”`][\w.]+['"‘’“”`]>/;

/** Whether a line is program text. JSON is not: services answer with errors in it. */
export function looksLikeCode(text: string): boolean {
  if (isCellError(text) || CLASS_NAME.test(text)) return false;
  if (/^\s*[{[]?\s*["“][\w-]+["”]\s*:/.test(text) || /\b(?:syntax|parse) error\b/i.test(text)) return false;
  const listed = text.replace(/^\S{0,60}?\d+[:-]\s*/, '');
  return CODE.some((pattern) => pattern.test(text) || pattern.test(listed));
}

/** `"errors": [` opens a list: what failed stands within. */
export const opensErrors = (text: string): boolean =>
  /^\W{0,3}["“]?(?:errors?|exceptions?|failures?)["”]?\s*:\s*[[{]\s*[[{]?\s*$/i.test(text);

/** Entries of manuals and package lists, and options in a usage text. */
const REFERENCE =
  /^\s*(?:[\w.+:-]+(?:\s?\([\w ]+\))?\s+[-–—]\s+(?!(?:fatal )?(?:error|warning)\b)\S|-{1,2}[\w-]+(?:[,= ]|$)|(?:usage|options|description|synopsis|example)s?:)/i;
export const isReference = (text: string): boolean => REFERENCE.test(text);

/** "failed login path .. ok", "ok 3 - rejects an empty name", "PASS src/errors.test.ts": a check whose outcome is good. */
const PASSED =
  /(?:\s\.+|…|\.{3,}|\s-|:|\s{2,}|\])\s*(?:ok|passed|pass|done|success(?:ful)?|✓|✔)\W*$|^\W*(?:ok \d+\b|✓|✔|√|PASS(?:ED)?\b|--- PASS\b|\[\s*(?:ok|passed|pass|done)\s*\])/i;
export const isPassed = (text: string): boolean => PASSED.test(text.trim());

/** "looking for conflicting packages...": a step that a program announces. */
const PROGRESS = /^\W{0,3}(?:\(\d+\/\d+\) )?\p{L}+ing\b[^:!]*(?:\.{2,}|…)\W*$/iu;
export const isProgress = (text: string): boolean => PROGRESS.test(text.trim());

/** A line that a person typed at a prompt of a shell, database or interpreter. */
const PROMPTS: readonly RegExp[] = [
  /^\S{0,3}?[\w.-]+@[\w.-]+\s?[:;]\s?\S{0,80}?\s?[$#%§S](?:\s|$)/,
  /^[[(]?[\w.-]+@[\w.-]+\s[^\]$#]{0,60}[\])]?\s?[$#%](?:\s|$)/,
  /^(?:PS )?[A-Z]:\\[^>]*>/,
  /^(?:[$%❯➜»λ]|#\s(?=[a-z/.]))\s?\S/,
  /^(?:[\w.-]{0,20}(?:sh|bash)-?\d?[\d.]*[$#])(?:\s|$)/,
  /^\w+>\s/,
  /^(?:root|user|admin|demo)@\S+/,
];
/** Prompts that name a user and machine or a drive: nothing else looks so, and documents seldom print them. */
export const isFullPrompt = (text: string): boolean =>
  PROMPTS.slice(0, 3).some((pattern) => pattern.test(text.trim()));
export const isPrompt = (text: string): boolean =>
  isReplPrompt(text) || PROMPTS.some((pattern) => pattern.test(text.trim()));
