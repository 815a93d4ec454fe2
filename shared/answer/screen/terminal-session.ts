import { rowText, type Segment } from './segments.ts';

/** One command typed at a prompt, and the lines it printed. */
export type Command = { text: string; line: Segment; output: Segment[] };

/** user@host:dir$ , [user@host dir]# , host:dir$ , ~/dir $ , C:\dir> , PS C:\dir> , $ , % , >>> */
const PROMPT =
  /^(?:\[?[\w.-]+@[\w.-]+[^$#%>]{0,60}[$#%>]|(?:[\w.-]+:)?[~/][^\s$#%>]{0,60} ?[$#❯]|PS [A-Z]:\\[^>]*>|[$#❯➜]|>>>|mysql>|[a-z]\w*=[#>]|sqlite>)(?:\s+(.*))?$/;
/** What is typed at a prompt of Windows follows it without a blank. */
const WINDOWS_PROMPT = /^[A-Z]:\\[^>]*>\s*(.*)$/;

/** The commands of a terminal in order; empty where no prompt is seen. `lines` are the OCR lines in order. */
export function commandsOf(segments: readonly Segment[]): Command[] {
  const commands: Command[] = [];
  const seen = new Set<number>();
  for (const segment of segments) {
    if (seen.has(segment.row)) continue;
    seen.add(segment.row);
    const row = rowText(segment, segments);
    const match = PROMPT.exec(row) ?? WINDOWS_PROMPT.exec(row);
    if (match) commands.push({ text: (match[1] ?? '').trim(), line: segment, output: [] });
    else if (commands.length > 0) commands.at(-1)?.output.push(segment);
  }
  return commands;
}
