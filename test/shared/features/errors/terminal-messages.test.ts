import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import { type ErrorFinding, errorFindingSchema } from '../../../../shared/model/image-features.ts';
import { summary, terminal } from '../../../fakes/drawn-screen.ts';

type Recording = { command: string; category: ErrorFinding['category'] | null; output: string[] };
const recordings = readFileSync(new URL('../../../fixtures/errors/terminal.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recording);

describe('recorded runs of commands', () => {
  it.each(recordings)('$command', ({ command, category, output }) => {
    const findings = findErrors(terminal([`demo@desk:~$ ${command}`, ...output, 'demo@desk:~$']));
    if (category === null) expect(summary(findings)).toEqual([]);
    else expect(findings[0]?.category, summary(findings).join('\n')).toBe(category);
    for (const finding of findings) errorFindingSchema.parse(finding);
  });
});

describe('terminals', () => {
  it('keeps a warning apart from the error right under it', () => {
    const findings = findErrors(
      terminal([
        'demo@desk:~$ store get queue',
        'Warning: the password could not be hidden from the list of processes.',
        'AUTH failed: invalid username-password pair or user is disabled.',
        'demo@desk:~$',
      ]),
    );
    expect(findings[0]?.message).toBe('AUTH failed: invalid username-password pair or user is disabled.');
  });

  it('takes the last exception of a traceback, not its noise, and its cause after it', () => {
    const findings = findErrors(
      terminal([
        'demo@desk:~$ python3 load.py',
        'Traceback (most recent call last):',
        '  File "load.py", line 2, in <module>',
        '    {}["k"]',
        "KeyError: 'k'",
        '',
        'The above exception was the direct cause of the following exception:',
        '',
        'Traceback (most recent call last):',
        '  File "load.py", line 4, in <module>',
        '    raise RuntimeError("no key") from e',
        'RuntimeError: no key',
        'demo@desk:~$',
      ]),
    );
    expect(summary(findings)).toEqual(['crash: RuntimeError: no key', "crash: KeyError: 'k'"]);
    expect(findings[0].code).toBe('RuntimeError');
  });

  it('lets the cause of a Java exception decide its category', () => {
    const findings = findErrors(
      terminal([
        'demo@desk:~$ java -jar sync.jar',
        'Exception in thread "main" java.lang.RuntimeException: sync failed',
        '    at Sync.main(Sync.java:9)',
        'Caused by: java.net.ConnectException: Connection refused',
        '    at java.base/sun.nio.ch.Net.connect(Net.java:12)',
      ]),
    );
    expect(findings[0]).toMatchObject({ category: 'network' });
    expect(findings[0].message).toContain('sync failed');
    expect(findings[1].message).toContain('ConnectException');
  });

  it('boxes the one line of a compiler, without the excerpt', () => {
    const findings = findErrors(
      terminal([
        'demo@desk:~$ make',
        'gcc -c list.c',
        'list.c:4:1: error: expected ‘;’ before ‘return’',
        '    4 | return a;',
        'make: *** [Makefile:2: list.o] Error 1',
      ]),
    );
    expect(findings[0]).toMatchObject({ category: 'syntax', box: { y: 56, height: 14 } });
  });

  it('puts the cause before what followed from it', () => {
    const findings = findErrors(
      terminal([
        'demo@desk:~$ gcc main.c',
        "main.c:(.text+0xa): undefined reference to `g'",
        'collect2: error: ld returned 1 exit status',
      ]),
    );
    expect(findings.map((finding) => finding.message.slice(0, 8))).toEqual(['main.c:(', 'collect2']);
  });

  it('joins a message that the terminal broke at its edge', () => {
    const wide =
      'npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open /home/';
    const findings = findErrors(
      terminal([
        `demo@desk:~$ npm run build${' '.repeat(wide.length - 27)}`,
        wide,
        'demo/site/package.json',
        'demo@desk:~$',
      ]),
    );
    expect(findings[0]).toMatchObject({ category: 'not_found', code: 'ENOENT' });
    expect(findings[0].message).toMatch(/package\.json$/);
  });

  it('reads codes through misread letters', () => {
    const [finding] = findErrors(
      terminal(['demo@desk:~$ node app.js', 'Error: connect ECONNREFUSE0 127.0.0.1:9']),
    );
    expect(finding).toMatchObject({ code: 'ECONNREFUSED', category: 'network' });
  });
});
