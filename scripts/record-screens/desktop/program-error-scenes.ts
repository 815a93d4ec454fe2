/** Terminals that show errors of programs, compilers and databases. */
import { ask, stillReadable, unanswerable, unreadable, whereElement, whereError } from '../ask.ts';
import type { TerminalScene } from './desktop-scene.ts';
import {
  FRESH_HOME,
  konsole,
  lxterminal,
  qterminal,
  stDark,
  urxvtDark,
  xfceDark,
  xfceLight,
} from './terminals.ts';

export const programErrorScenes: TerminalScene[] = [
  {
    ...urxvtDark,
    name: 'urxvt_port_in_use',
    how: 'a Node.js server started while its port is taken',
    prepare: `${FRESH_HOME} mkdir shop && cd shop && printf "const http = require('node:http');\\nhttp.createServer().listen(8130, '127.0.0.1');\\n" > server.js; cd /run/askshot-demo && (setsid node ~/shop/server.js >/dev/null 2>&1 & echo $! > port.pid)`,
    commands: ['cd shop', 'node server.js'],
    error: { lines: ['Error: listen EADDRINUSE'], category: 'conflict' },
    questions: [
      whereError('where is the error?'),
      ask(
        'read_error',
        'Why does the server not start?',
        'address already in use',
        'Error: listen EADDRINUSE: address already in use 127.0.0.1:8130',
        'EADDRINUSE',
      ),
      ask(
        'classify_error',
        'is the port taken or do i lack permission?',
        'conflict',
        'port is taken',
        'taken',
        'address already in use',
        'the port is taken',
        'already in use',
      ),
      ask('read_value', 'Which port is it about?', '8130'),
      ask('read_value', 'what node version is that', 'v20.20.2', '20.20.2', 'Node.js v20.20.2'),
      unanswerable('Which process is using the port already?'),
    ],
  },
  {
    ...xfceDark,
    name: 'xfce_java_exception',
    how: 'a Java program with an uncaught exception and its cause',
    prepare: `${FRESH_HOME} mkdir orders && cat > orders/Orders.java <<'J'
public class Orders {
    static int quantity(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException problem) {
            throw new IllegalStateException("order line 3 has no quantity", problem);
        }
    }
    public static void main(String[] lines) {
        System.out.println("reading 4 order lines");
        System.out.println(quantity("12") + quantity("7") + quantity("a dozen"));
    }
}
J
cd orders && javac Orders.java`,
    commands: ['cd orders', 'java Orders'],
    error: { lines: ['Exception in thread "main"'], category: 'crash' },
    questions: [
      ask(
        'read_error',
        'What is the exception?',
        'java.lang.IllegalStateException: order line 3 has no quantity',
        'IllegalStateException',
        'order line 3 has no quantity',
      ),
      ask(
        'read_text',
        'And what was the cause of it?',
        'java.lang.NumberFormatException: For input string: "a dozen"',
        'NumberFormatException',
        'For input string: "a dozen"',
      ),
      ask('classify_error', 'crash or network error?', 'crash', 'exception', 'a crash', 'uncaught exception'),
      whereError('Point at the line with the exception'),
      ask('window_title', 'title of the window?', 'Terminal -', 'Terminal'),
      unanswerable('How many customers are in the database?'),
    ],
    copies: [{ kind: 'blur6', questions: [unreadable('What is the exception?')] }],
  },
  {
    ...konsole,
    name: 'konsole_push_rejected',
    how: 'git push to a branch that has moved on',
    prepare: `${FRESH_HOME} export GIT_AUTHOR_DATE='2026-03-02T10:00:00' GIT_COMMITTER_DATE='2026-03-02T10:00:00'; git config --global user.name demo; git config --global user.email demo@example.org; git config --global init.defaultBranch main; git config --global advice.setUpstreamFailure false; git init -q --bare team.git; git clone -q team.git a 2>/dev/null; git clone -q team.git menu 2>/dev/null; cd a; echo soup > menu.txt; git add .; git commit -qm "Add soup"; git push -q origin HEAD:main; cd ../menu; git pull -q origin main; echo salad >> menu.txt; git commit -qam "Add salad"; cd ../a; echo cake >> menu.txt; git commit -qam "Add cake"; git push -q origin HEAD:main; rm -rf ../a`,
    commands: ['cd menu', 'git push origin main'],
    error: { lines: ['! [rejected]', 'error: failed to push'], category: 'conflict' },
    questions: [
      ask(
        'read_error',
        'why was my push refused?',
        'fetch first',
        '! [rejected] main -> main (fetch first)',
        'rejected',
        'Updates were rejected because the remote contains work that you do not have locally',
        "error: failed to push some refs to '/home/demo/team.git'",
      ),
      ask(
        'classify_error',
        'Is it a conflict with newer work or a wrong password?',
        'conflict',
        'newer work',
        'conflict with newer work',
        'rejected',
      ),
      whereError('Show me where it says that it failed'),
      ask('read_text', 'What command was typed last?', 'git push origin main'),
      ask('theme', 'is the terminal dark or light', 'dark'),
      whereElement('Where can I open a new tab?', 'button', 'New Tab'),
    ],
  },
  {
    ...lxterminal,
    name: 'lxterminal_psql_refused',
    how: 'psql without a server',
    prepare: FRESH_HOME,
    commands: ['psql -h localhost -p 5432 -U report sales'],
    error: { lines: ['psql: error: connection to server', 'refused'], category: 'network' },
    questions: [
      ask(
        'classify_error',
        'Is the password wrong or is the server not reachable?',
        'network',
        'server not reachable',
        'not reachable',
        'connection refused',
        'connection',
        'network error',
      ),
      ask('read_value', 'which port was tried', '5432'),
      whereError('where is the error'),
      ask(
        'read_error',
        'What does psql say?',
        'Connection refused',
        'connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
        'failed: Connection refused',
      ),
      unanswerable('How many rows does the table have?'),
    ],
  },
  {
    ...stDark,
    name: 'st_make_no_rule',
    how: 'make without the needed source file',
    prepare: `${FRESH_HOME} mkdir firmware && printf 'firmware.bin: main.o uart.o\\n\\tld -o $@ $^\\n' > firmware/Makefile && echo 'int main(void) { return 0; }' > firmware/main.c`,
    commands: ['cd firmware', 'ls', 'make'],
    error: { lines: ['No rule to make target'], category: 'not_found' },
    questions: [
      ask(
        'read_error',
        'What is make complaining about?',
        "No rule to make target 'uart.o'",
        "No rule to make target 'uart.o', needed by 'firmware.bin'",
      ),
      whereError('wheres the error message here'),
      ask('read_text', 'Which file is missing?', 'uart.o', 'uart.c'),
      ask('has_text', 'can you see any text?', 'yes'),
      ask(
        'main_color',
        'What is the colour of the desktop around the window?',
        'dark green',
        'teal',
        'green',
        'dark gray',
        'gray',
        'dark slate gray',
      ),
    ],
  },
  {
    ...xfceLight,
    name: 'xfce_memory_error',
    how: 'Python asking for more memory than its limit allows',
    prepare: `${FRESH_HOME} cat > resize.py <<'P'
import sys

def scale(width, height, factor):
    return bytearray(width * height * factor * 4)

scale(40_000, 30_000, int(sys.argv[1]))
P`,
    commands: ['ulimit -v 400000', 'python3 resize.py 2'],
    error: { lines: ['MemoryError'], category: 'resource' },
    questions: [
      ask(
        'classify_error',
        'out of memory or syntax error?',
        'out of memory',
        'memory',
        'resource',
        'memory error',
        'MemoryError',
      ),
      whereError('Where is the name of the error?'),
      ask('read_error', 'what exception does python raise', 'MemoryError'),
      ask('read_value', 'In which line of resize.py did it fail, in the function scale?', '4', 'line 4'),
      ask(
        'is_ui',
        'ui screenshot or photograph?',
        'ui screenshot',
        'screenshot',
        'ui',
        'user interface',
        'software',
      ),
    ],
    copies: [{ kind: 'blur1', questions: [stillReadable('Which exception is it?', 'MemoryError')] }],
  },
  {
    ...qterminal,
    name: 'qterminal_unique',
    how: 'sqlite3 inserting a row that exists already',
    prepare: `${FRESH_HOME} sqlite3 members.db "create table members(id integer primary key, email text unique); insert into members(email) values('kim@example.org'),('alex@example.org');"`,
    commands: [
      'sqlite3 members.db "select * from members"',
      `sqlite3 members.db "insert into members(email) values('alex@example.org')"`,
    ],
    error: { lines: ['UNIQUE constraint failed'], category: 'conflict' },
    questions: [
      ask(
        'read_error',
        'What went wrong with the insert?',
        'UNIQUE constraint failed: members.email',
        'Error: stepping, UNIQUE constraint failed: members.email (19)',
      ),
      whereError('locate the error please'),
      ask(
        'classify_error',
        'Does the address exist already or is the file missing?',
        'conflict',
        'exists already',
        'already exists',
        'exists',
        'the address exists already',
      ),
      ask('read_value', 'which email has the id 1?', 'kim@example.org'),
      ask('read_text', 'What is the name of the tab?', 'Shell No. 1'),
      unanswerable('Which members have paid their fee?'),
    ],
  },
  {
    ...lxterminal,
    name: 'lxterminal_dpkg_denied',
    how: 'dpkg as an ordinary user',
    prepare: `${FRESH_HOME} mkdir Downloads; touch Downloads/viewer_2.1_all.deb`,
    commands: ['dpkg -i Downloads/viewer_2.1_all.deb', 'ls -l Downloads'],
    error: { lines: ['dpkg: error:'], category: 'permission' },
    questions: [
      ask(
        'classify_error',
        'permission problem or broken package?',
        'permission',
        'permission problem',
        'superuser privilege',
        'permissions',
      ),
      ask(
        'read_error',
        'What does the error say?',
        'requested operation requires superuser privilege',
        'dpkg: error: requested operation requires superuser privilege',
      ),
      whereError('where exactly'),
      ask(
        'read_value',
        'Which package file should be installed?',
        'viewer_2.1_all.deb',
        'Downloads/viewer_2.1_all.deb',
      ),
      whereElement('Where is the Help menu?', 'menu_item', 'Help'),
    ],
  },
];
