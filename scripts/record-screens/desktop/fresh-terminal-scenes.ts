/** Terminals that appear in no other set, with what tools say in them. */
import { ask, noError, stillReadable, unanswerable, unreadable, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { TerminalScene } from './desktop-scene.ts';
import { FRESH_HOME, type Look } from './terminals.ts';
import { desk } from './window-tools.ts';

const terminal = { set: 'fresh-screens', recorder: 'terminal', kind: 'terminal' } as const;
const tilix: Look = {
  ...terminal,
  ...fromDebian('tilix'),
  theme: 'dark',
  terminal: ['tilix', '--new-process', '--geometry=100x26', '-e'],
  display: desk('#5f6f52', 'xfwm4', 'Default', [1000, 640], { GTK_THEME: 'Adwaita:dark' }),
};
const terminator: Look = {
  ...terminal,
  ...fromDebian('terminator'),
  theme: 'dark',
  terminal: ['terminator', '-u', '--geometry=860x480', '-x'],
  display: desk('#2b3a55', 'openbox', 'Clearlooks', [940, 560]),
};
const mlterm: Look = {
  ...terminal,
  ...fromDebian('mlterm'),
  theme: 'light',
  terminal: ['mlterm', '--bg=#f7f3e8', '--fg=#2b2b2b', '-s', 'false', '--geometry=96x24', '-e'],
  display: desk('#a44a3f', 'openbox', 'Clearlooks', [900, 560]),
};

export const freshTerminalScenes: TerminalScene[] = [
  {
    ...tilix,
    name: 'tilix_go_build',
    how: 'a Go program with a wrong type',
    prepare: `${FRESH_HOME} mkdir tides && cd tides && printf 'module tides\\n\\ngo 1.19\\n' > go.mod && printf 'package main\\n\\nimport "fmt"\\n\\nfunc main() {\\n\\tvar height int = "2.4 m"\\n\\tfmt.Println(height)\\n}\\n' > main.go`,
    commands: ['cd tides', 'go build'],
    error: { lines: ['cannot use "2.4 m"'], category: 'syntax' },
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What does the compiler say?',
        'cannot use "2.4 m" (untyped string constant) as int value in variable declaration',
      ),
      ask(
        'classify_error',
        'compile error or network error?',
        'syntax',
        'compile error',
        'compile',
        'syntax error',
      ),
      ask('read_value', 'In which line?', '6', 'line 6'),
      unanswerable('How high was the tide yesterday?'),
    ],
  },
  {
    ...tilix,
    name: 'tilix_ssh_hostkey',
    how: 'a remote host whose key cannot be checked',
    prepare: `${FRESH_HOME} mkdir -m 700 .ssh`,
    commands: ['uptime -p | cut -c1-2', 'ssh -o StrictHostKeyChecking=yes -p 8193 harbor@127.0.0.1'],
    error: { lines: ['ssh: connect to host 127.0.0.1 port 8193'], category: 'network' },
    questions: [
      whereError('point at the error'),
      ask(
        'read_error',
        'Why did ssh fail?',
        'Connection refused',
        'ssh: connect to host 127.0.0.1 port 8193: Connection refused',
      ),
      ask(
        'classify_error',
        'wrong password or no connection?',
        'network',
        'no connection',
        'connection refused',
        'connection',
      ),
      ask('read_value', 'Which port?', '8193'),
      ask('read_value', 'which user name was used for ssh', 'harbor'),
    ],
    copies: [
      { kind: 'blur6', questions: [unreadable('What does ssh say?')] },
      { kind: 'jpeg20', questions: [stillReadable('Which port could not be reached?', '8193')] },
    ],
  },
  {
    ...terminator,
    name: 'terminator_ruby',
    how: 'a Ruby program that calls a method of nil',
    prepare: `${FRESH_HOME} printf 'ROOMS = { "blue" => 24 }\\n\\ndef seats(room)\\n  ROOMS[room].to_s.rjust(4) + ROOMS[room].fetch(:floor).to_s\\nend\\n\\nputs seats("green")\\n' > rooms.rb`,
    commands: ['ruby rooms.rb'],
    error: { lines: ['undefined method'], category: 'crash' },
    questions: [
      whereError('Where is the exception?'),
      ask(
        'read_error',
        'What went wrong?',
        "undefined method `fetch' for nil:NilClass",
        'undefined method',
        'NoMethodError',
      ),
      ask(
        'classify_error',
        'Is this a crash of the program or a missing permission?',
        'crash',
        'crash of the program',
        'exception',
        'runtime error',
      ),
      ask('read_value', 'Which file is it in?', 'rooms.rb'),
      ask(
        'topic',
        'What is this a picture of?',
        'terminal',
        'error',
        'error message',
        'command line',
        'ruby error',
      ),
    ],
  },
  {
    ...terminator,
    name: 'terminator_cmake',
    how: 'CMake without a package that it needs',
    prepare: `${FRESH_HOME} mkdir kite && printf 'cmake_minimum_required(VERSION 3.18)\\nproject(kite NONE)\\nfind_package(WindTunnel 2.1 REQUIRED)\\n' > kite/CMakeLists.txt`,
    commands: ['cd kite', 'cmake -B build 2>&1 | head -14'],
    error: {
      lines: ['CMake Error at', 'By not providing', 'asked CMake to find', 'CMake did not find'],
      category: 'configuration',
    },
    questions: [
      whereError('Where does the error begin?'),
      ask('read_value', 'Which package is missing?', 'WindTunnel'),
      ask('read_value', 'In which line of CMakeLists.txt?', '3', 'line 3'),
      ask('theme', 'dark or light terminal?', 'dark'),
      unanswerable('How fast is the wind?'),
    ],
  },
  {
    ...mlterm,
    name: 'mlterm_tar_denied',
    how: 'an archive written where the user may not',
    prepare: `${FRESH_HOME} mkdir herbarium; echo fern > herbarium/fern.txt`,
    commands: ['tar czf /var/herbarium.tgz herbarium', 'ls -l herbarium | tail -1 | cut -d" " -f1'],
    error: { lines: ['/var/herbarium.tgz: Cannot open'], category: 'permission' },
    questions: [
      whereError('where is the error?'),
      ask(
        'classify_error',
        'disk full or no permission?',
        'permission',
        'no permission',
        'permission denied',
      ),
      ask(
        'read_error',
        'What does tar say first?',
        'tar (child): /var/herbarium.tgz: Cannot open: Permission denied',
        'Cannot open: Permission denied',
        'Permission denied',
      ),
      ask('read_value', 'Which archive could not be written?', '/var/herbarium.tgz', 'herbarium.tgz'),
      unanswerable('How many ferns are there in total?'),
    ],
    copies: [{ kind: 'blur1', questions: [stillReadable('Which folder was to be archived?', 'herbarium')] }],
  },
  {
    ...mlterm,
    name: 'mlterm_git_push',
    how: 'git rejecting a branch that does not exist',
    prepare: `${FRESH_HOME} git init -q recipes; cd recipes; git config user.email demo@example.org; git config user.name demo; echo soup > soup.md; git add .; git commit -qm 'Soup'`,
    commands: ['cd recipes', 'git switch winter', 'git log --oneline | cut -c9-'],
    error: { lines: ['fatal: invalid reference'], category: 'not_found' },
    questions: [
      whereError('wheres the error'),
      ask(
        'read_error',
        'What is the fatal error?',
        'fatal: invalid reference: winter',
        'invalid reference: winter',
      ),
      ask('read_text', 'What is the last commit called?', 'Soup'),
      ask('is_ui', 'Is this a screenshot of software?', 'yes'),
      unanswerable('How many people follow the repository?'),
    ],
  },
  {
    ...tilix,
    name: 'tilix_df',
    how: 'files and their sizes, without any error',
    prepare: `${FRESH_HOME} mkdir Scans; head -c 20480 /dev/zero > Scans/map.tif; head -c 4096 /dev/zero > Scans/label.tif; printf '0 errors, 2 warnings\\n' > check.log`,
    commands: ['du -ab Scans', 'cat check.log', 'wc -c check.log'],
    error: null,
    questions: [
      noError('Is there an error? Where?'),
      ask('read_value', 'How big is map.tif in bytes?', '20480'),
      ask('read_value', 'how many warnings were there', '2'),
      ask('read_text', 'What was the first command?', 'du -ab Scans'),
      ask('caption', 'Describe what you see.', 'terminal', 'a terminal', 'terminal window', 'command line'),
      unanswerable('Who scanned the map?'),
    ],
  },
  {
    ...terminator,
    name: 'terminator_openssl',
    how: 'a certificate that has expired',
    prepare: `${FRESH_HOME} openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out mill.pem -days 1 -subj /CN=mill.example.org 2>/dev/null`,
    commands: [
      'openssl x509 -noout -subject -in mill.pem',
      'openssl verify -attime 1900000000 -CAfile mill.pem mill.pem',
    ],
    error: { lines: ['certificate has expired'], category: 'certificate' },
    questions: [
      whereError('Where is the problem?'),
      ask(
        'classify_error',
        'certificate problem or wrong password?',
        'certificate',
        'certificate problem',
        'expired certificate',
      ),
      ask('read_error', 'What is wrong with the certificate?', 'certificate has expired'),
      ask('read_value', 'For which host was it made?', 'mill.example.org'),
    ],
  },
];
