import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Ticks of the processor clock a second that Linux counts in (`getconf CLK_TCK`). */
const TICKS = 100;

/** A process of ours and those that it started of the same program, such as the one that analyses; no browser. */
export function ourProcesses(pid: number): number[] {
  const program = readlinkSync(`/proc/${pid}/exe`);
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isChild(name, pid, program));
  return [pid, ...others.map(Number)];
}

function isChild(name: string, parent: number, program: string): boolean {
  try {
    return fieldsOf(name)[1] === String(parent) && readlinkSync(`/proc/${name}/exe`) === program;
  } catch {
    return false; // ended meanwhile, or of another user
  }
}

/** What stands after the name of a process: its state, its parent, ... (Linux, proc(5)). */
const fieldsOf = (pid: string | number): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');

/** Seconds of processor time that our processes have used, all threads (Linux, proc(5)). */
export function processorSeconds(pid: number): number {
  const ticks = ourProcesses(pid).flatMap((each) => fieldsOf(each).slice(11, 13));
  return ticks.reduce((sum, used) => sum + Number(used), 0) / TICKS;
}

/** Resident memory of our processes together, in bytes (Linux, proc(5)). */
export function residentBytes(pid: number): number {
  const sizes = ourProcesses(pid).map((each) => {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${each}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
