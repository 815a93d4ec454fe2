import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText } from '../screen/segments.ts';
import { addressShown } from './address-shown.ts';
import { amountTold } from './amount-told.ts';
import { besideTag } from './beside-tag.ts';
import { billCount, billNumber } from './bill-parts.ts';
import { byMeasure } from './by-measure.ts';
import { byPreposition } from './by-preposition.ts';
import { bySign } from './by-sign.ts';
import { eitherOr } from './either-or.ts';
import { evaluated } from './evaluated.ts';
import { exactLabel } from './exact-label.ts';
import { failedTest } from './failed-test.ts';
import { faultyFile } from './faulty-file.ts';
import { fieldContent } from './field-content.ts';
import { fileByEnding } from './file-by-ending.ts';
import { fileOfCommand } from './file-of-command.ts';
import { howOften } from './how-often.ts';
import { keyFor } from './key-for.ts';
import { labelledNoun } from './labelled-noun.ts';
import { limitTold } from './limit-told.ts';
import { listElements } from './list-elements.ts';
import { longListing } from './long-listing.ts';
import { meaningOf } from './meaning-of.ts';
import { namedInError } from './named-in-error.ts';
import { nounLabel } from './noun-label.ts';
import { lineOfNumber } from './numbered-line.ts';
import { ofErrorRow } from './of-error-row.ts';
import { onlyPath } from './only-path.ts';
import { outcomeCount, rowsInState } from './outcome-count.ts';
import { printedByCode } from './printed-by-code.ts';
import { printedOutput } from './printed-output.ts';
import { product } from './product.ts';
import { quote } from './quote.ts';
import { besideAnchor, keyBar, largestText, namedElement, nthItem } from './read-by-place.ts';
import { failedThing, merchant } from './read-by-role.ts';
import { refusedEntry } from './refused-entry.ts';
import { saidAbout } from './said-about.ts';
import { sectionOf } from './section-of.ts';
import { setValue } from './set-value.ts';
import { signature } from './signature.ts';
import { stagedFiles } from './staged-files.ts';
import { statusBar } from './status-bar.ts';
import { suggested } from './suggested.ts';
import { superlative } from './superlative.ts';
import { toldToDo } from './told-to-do.ts';
import { typedContent } from './typed-content.ts';
import { unopenedFile } from './unopened-file.ts';
import { versionControl } from './version-control.ts';
import { versionOf } from './version-of.ts';
import { openFile } from './window-title.ts';

/** Places of commands as people count them. */
const ORDINALS: Record<string, number> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  last: -1,
  latest: -1,
  final: -1,
};
const FUNCTION =
  /^\s*(?:(?:export|public|private|static|async|pub)\s+)*(?:def|function|func|fn|sub|class|interface|struct)\s+([A-Za-z_]\w*)/;

const PRINTS_SUMS = /\b(du|wc|ls -s|md5sum|sha\d+sum|cksum)\b/;
const SUM_ROW = /^([\d.]+[KMGT]?|[0-9a-f]{32,})\s+\*?(\S.*)$/;

/** Answers that follow from the build of the text: commands and their output, code, file listings. */
export function readStructure(question: RoutedPart, screen: Screen): Draft | null {
  return (
    exactLabel(question, screen) ??
    versionOf(question, screen) ??
    setValue(question, screen) ??
    evaluated(question, screen) ??
    unopenedFile(question, screen) ??
    addressShown(question, screen) ??
    besideTag(question, screen) ??
    ofErrorRow(question, screen) ??
    stagedFiles(question, screen) ??
    versionControl(question, screen) ??
    billNumber(question, screen) ??
    billCount(question, screen) ??
    refusedEntry(question, screen) ??
    fieldContent(question, screen) ??
    typedContent(question, screen) ??
    meaningOf(question, screen) ??
    statusBar(question, screen) ??
    sectionOf(question, screen) ??
    signature(question, screen) ??
    product(question, screen) ??
    listElements(question, screen) ??
    saidAbout(question, screen) ??
    lineOfNumber(question, screen) ??
    printedOutput(question, screen) ??
    commandOutput(question, screen) ??
    printedByCode(question, screen) ??
    suggested(question, screen) ??
    howOften(question, screen) ??
    limitTold(question, screen) ??
    toldToDo(question, screen) ??
    fileOfCommand(question, screen) ??
    fileByEnding(question, screen) ??
    codeNames(question, screen) ??
    longListing(question, screen) ??
    fileSum(question, screen) ??
    superlative(question, screen) ??
    byMeasure(question, screen) ??
    merchant(question, screen) ??
    namedInError(question, screen) ??
    faultyFile(question, screen) ??
    bySign(question, screen) ??
    failedTest(question, screen) ??
    failedThing(question, screen) ??
    rowsInState(question, screen) ??
    outcomeCount(question, screen) ??
    editedFile(question, screen) ??
    keyBar(question, screen) ??
    keyFor(question, screen) ??
    nthItem(question, screen) ??
    namedElement(question, screen) ??
    nounLabel(question, screen) ??
    labelledNoun(question, screen) ??
    byPreposition(question, screen) ??
    amountTold(question, screen) ??
    onlyPath(question, screen) ??
    eitherOr(question, screen) ??
    largestText(question, screen) ??
    besideAnchor(question, screen)
  );
}

/** "what did the second command print?", "which command was run last?" */
function commandOutput(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.toLowerCase();
  const typed = screen.commands.filter((command) => /\p{L}{2}/u.test(command.text));
  if (typed.length === 0 || !/\bcommands?\b/.test(text)) return null;
  const place = Object.keys(ORDINALS).find((word) => new RegExp(`\\b${word}\\b`).test(text));
  const command = typed.at(place ? ORDINALS[place] : typed.length === 1 ? 0 : -1);
  if (!command) return null;
  if (/\b(print|printed|output|outputs|return|returned|show|say|result)\b/.test(text)) {
    if (command.output.length === 0) return null;
    return quote(
      command.output.map((line) => rowText(line, screen.segments)).join(' '),
      command.output,
      0.85,
      `printed by "${command.text}"`,
    );
  }
  if (/\b(what|which)\b.*\bcommand\b/.test(text) && !/\bprint/.test(text)) {
    if (!place && typed.length > 1) return null;
    return quote(command.text, [command.line], 0.8, 'typed at the prompt');
  }
  return null;
}

/** "which functions are defined here?" */
function codeNames(question: RoutedPart, screen: Screen): Draft | null {
  if (question.slots.value_type !== 'function' || /^\W*who\b/i.test(question.text)) return null;
  const found = screen.segments.flatMap((segment) => {
    const match = FUNCTION.exec(rowText(segment, screen.segments).replace(/^\d+\s+/, ''));
    return match ? [{ name: match[1], segment }] : [];
  });
  if (found.length === 0) return null;
  const names = [...new Set(found.map((entry) => entry.name))];
  const answer = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return quote(
    answer,
    found.map((entry) => entry.segment),
    0.85,
    'these names are defined in the code',
  );
}

/** "which file is being edited?" */
const editedFile = (question: RoutedPart, screen: Screen): Draft | null => {
  const match =
    /\b(file|document|folder|directory)\b.*\b(open|opened|edited|shown|displayed|viewed|loaded|listed)\s*\??$/i.exec(
      question.text,
    );
  if (!match || /\b(not|could|cannot|by|how many)\b/i.test(question.text)) return null;
  return openFile(screen, /folder|directory/i.test(match[1]));
};

/** "20480  Scans/map.tif": what du, wc and the checksum programs print before a file's name. */
function fileSum(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.toLowerCase();
  const isHash = /\b(hash|checksum|sum|digest|md5|sha\d*)\b/.test(text);
  if (!isHash && !/\b(big|large|size|bytes|how many|how much|lines|words)\b/.test(text)) return null;
  const asksCount = !isHash && /\b(lines|words|characters)\b/.test(text);
  const rows = screen.commands.flatMap((command) =>
    PRINTS_SUMS.test(command.text) && /\bwc\b/.test(command.text) === asksCount ? command.output : [],
  );
  for (const segment of rows) {
    const match = SUM_ROW.exec(rowText(segment, screen.segments));
    const name = match?.[2].toLowerCase().replace(/^.*\//, '');
    if (
      match &&
      name &&
      /\.\w+$/.test(name) &&
      text.includes(name) &&
      isHash === /[a-f]/i.test(match[1].slice(0, -1))
    )
      return quote(match[1], [segment], 0.85, `printed before "${match[2]}"`);
  }
  return null;
}
