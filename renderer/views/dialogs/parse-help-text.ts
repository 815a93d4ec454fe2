export type HelpBlock =
  | { kind: 'heading' | 'paragraph' | 'code'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] };

/** The blocks of a help document: the few marks of Markdown that those documents use. */
export function parseHelpText(body: string): HelpBlock[] {
  const blocks: HelpBlock[] = [];
  let code: string[] | null = null;
  let open: HelpBlock | null = null;
  const add = (block: HelpBlock): void => {
    blocks.push(block);
    open = block;
  };
  for (const line of body.split(/\r?\n/)) {
    if (line.trimStart().startsWith('```')) {
      if (code) add({ kind: 'code', text: code.join('\n') });
      code = code ? null : [];
      open = null;
      continue;
    }
    if (code) {
      code.push(line);
      continue;
    }
    open = parseLine(line.trim(), open, add);
  }
  if (code) add({ kind: 'code', text: code.join('\n') });
  return blocks;
}

/** Takes one line; gives the block that the next line may go on. */
function parseLine(line: string, open: HelpBlock | null, add: (block: HelpBlock) => void): HelpBlock | null {
  if (line === '') return null;
  const heading = /^#{1,6}\s+(.*)$/.exec(line);
  if (heading) {
    add({ kind: 'heading', text: plain(heading[1]) });
    return null;
  }
  const item = /^([-*]|\d+[.)])\s+(.*)$/.exec(line);
  if (item) {
    const ordered = /\d/.test(item[1]);
    if (open?.kind === 'list' && open.ordered === ordered) {
      open.items.push(plain(item[2]));
      return open;
    }
    const list: HelpBlock = { kind: 'list', ordered, items: [plain(item[2])] };
    add(list);
    return list;
  }
  if (open?.kind === 'list') open.items.push(`${open.items.pop()} ${plain(line)}`);
  else if (open?.kind === 'paragraph') open.text += ` ${plain(line)}`;
  else {
    const paragraph: HelpBlock = { kind: 'paragraph', text: plain(line) };
    add(paragraph);
    return paragraph;
  }
  return open;
}

/** Without the marks for emphasis; addresses of links stand after their words. Code keeps its marks. */
const plain = (text: string): string =>
  text.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)').replace(/\*\*([^*]+)\*\*/g, '$1');

/** A run of text, or what is to be typed or is quoted from a program. */
export type HelpRun = { text: string; isCode: boolean };

/** The runs of a paragraph or list item, cut at the marks around code. */
export const runsOf = (text: string): HelpRun[] =>
  text
    .split(/`([^`]+)`/)
    .map((run, index) => ({ text: run, isCode: index % 2 === 1 }))
    .filter((run) => run.text !== '');
