import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { declined } from '../draft.ts';
import { headedTables } from '../screen/headed-tables.ts';
import { listedFiles } from '../screen/listed-files.ts';
import { paneFiles } from '../screen/pane-files.ts';
import type { Screen } from '../screen/screen.ts';
import { foldText } from '../values/judged/asked.ts';

/** Heads of a list of files besides that of their names. */
const OF_FILES =
  /^(?:size|date|modified|date modified|last modified|type|ext|permissions|owner|attr(?:ibutes)?)$/i;
const FEWEST_HEADS = 2;

/** "What is written in board.ts?" where the screen only lists that file: declined, with what would show it. Null where it does not, or speaks of the file elsewhere too. */
export function contentOfFile({ text }: RoutedPart, screen: Screen): Draft | null {
  const groups = turnsOf(text).texts.contentOf.exec(text)?.groups;
  const asked = groups?.name ?? groups?.file;
  if (!asked) return null;
  const name = foldText(asked);
  const isMeant = (file: string): boolean => {
    const folded = foldText(file.replace(/^[/*~@!]/, ''));
    return folded.length > 2 && (folded === name || bare(folded) === name);
  };
  const listed = filesOn(screen).filter(isMeant);
  const said = screen.segments.filter((segment) => foldText(segment.text).includes(bare(name)));
  return listed.length > 0 && said.length <= listed.length
    ? declined(
        `The screen lists "${listed[0]}", and does not show what is in it.`,
        ['only its entry in a list can be seen'],
        ['Open it and capture what it shows.'],
      )
    : null;
}

const bare = (file: string): string => file.replace(/\.[a-z]\w{0,4}$/, '');

/** The names of files that lists on the screen tell. */
function filesOn(screen: Screen): string[] {
  const tables = headedTables(screen)
    .filter(({ head }) => head.filter(({ text }) => OF_FILES.test(text.trim())).length >= FEWEST_HEADS)
    .flatMap(({ rows }) => rows.flatMap(([first]) => first?.text ?? []));
  return [...tables, ...[...listedFiles(screen), ...paneFiles(screen).flat()].map(({ name }) => name)];
}
