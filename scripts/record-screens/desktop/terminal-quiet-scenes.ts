/** Terminals without any error, among them some that speak of errors. */
import { ask, noError, stillReadable, unanswerable, unreadable, whereElement, whereText } from '../ask.ts';
import type { TerminalScene } from './desktop-scene.ts';
import {
  FRESH_HOME,
  konsole,
  lxterminal,
  qterminal,
  stDark,
  urxvtCream,
  urxvtDark,
  xfceLight,
} from './terminals.ts';

const HOUSEHOLD = `${FRESH_HOME} mkdir Pictures Music Taxes; touch -d '2026-01-14 08:12' error.log; head -c 2310 /dev/zero > budget.ods; touch -d '2026-02-03 19:40' budget.ods; head -c 48211 /dev/zero > ferry-ticket.pdf; touch -d '2026-02-21 11:05' ferry-ticket.pdf; touch -d '2025-12-30 10:00' Pictures Music Taxes;`;

export const terminalQuietScenes: TerminalScene[] = [
  {
    ...konsole,
    name: 'konsole_htop',
    how: 'htop showing the demo user’s processes',
    prepare: FRESH_HOME,
    fullScreen: true,
    textComplete: false,
    commands: ['htop -u demo'],
    error: null,
    questions: [
      noError('Where is the error?'),
      ask(
        'topic',
        'What does this screen show?',
        'processes',
        'process list',
        'htop',
        'system monitor',
        'a list of processes',
        'task manager',
        'terminal',
      ),
      ask('read_text', 'what does F10 do', 'Quit'),
      ask('theme', 'dark or light', 'dark'),
      unanswerable('How hot is the processor in degrees?'),
    ],
  },
  {
    ...urxvtDark,
    name: 'urxvt_mc',
    how: 'Midnight Commander on a home folder',
    prepare: HOUSEHOLD,
    fullScreen: true,
    commands: ['mc -u'],
    keys: ['Down', 'Down'],
    error: null,
    questions: [
      noError('is there an error? where?'),
      ask('read_value', 'How big is ferry-ticket.pdf in bytes?', '48211'),
      ask('read_text', 'What can I do with the key F5?', 'Copy'),
      ask('main_color', 'main colour of the panels', 'blue'),
      whereText('where is the file error.log in the left panel?', 'error.log'),
      unanswerable('What is written in error.log?'),
    ],
  },
  {
    ...lxterminal,
    name: 'lxterminal_nano',
    how: 'nano with a configuration file open',
    fullScreen: true,
    prepare: `${FRESH_HOME} printf '# mail relay\\nlisten_port = 2525\\nmax_size_mb = 25\\nlog_level = error\\nerror_page = /srv/www/sorry.html\\nretry_on_timeout = yes\\nadmin = postmaster@example.org\\n' > relay.conf`,
    commands: ['nano relay.conf'],
    error: null,
    questions: [
      ask('read_value', 'Which port does it listen on?', '2525'),
      ask('read_value', 'whats the log level', 'error'),
      noError('Is there an error on this screen, and where?'),
      ask('read_value', 'Who is the admin?', 'postmaster@example.org'),
      ask('window_title', 'Which file is open?', 'relay.conf'),
      unanswerable('How many mails are waiting in the queue?'),
    ],
  },
  {
    ...xfceLight,
    name: 'xfce_man_errno',
    how: 'the manual page errno(3)',
    prepare: FRESH_HOME,
    fullScreen: true,
    commands: ['MANPAGER=less man errno'],
    keys: ['Space', 'Space'],
    error: null,
    questions: [
      noError('where is the error'),
      ask(
        'classify_error',
        'What kind of error does this screen show?',
        'no error',
        'none',
        'no',
        'there is no error',
        'no error is visible',
        'nothing',
      ),
      ask('read_value', 'what does EPERM mean according to the page', 'Operation not permitted'),
      ask(
        'topic',
        'What am I reading?',
        'manual page',
        'man page',
        'errno',
        'documentation',
        'manual',
        'help',
      ),
      ask('is_ui', 'Is this a photo?', 'no'),
    ],
  },
  {
    ...stDark,
    name: 'st_php_lint',
    how: 'checks that found nothing wrong',
    prepare: `${FRESH_HOME} mkdir site && cd site && echo '<?php echo "Hello";' > index.php && echo '<?php return ["tax" => 20];' > prices.php && printf 'INFO started\\nINFO ready\\n' > app.log`,
    commands: ['cd site', 'php -l index.php', 'php -l prices.php', 'grep -c ERROR app.log'],
    error: null,
    questions: [
      noError('wheres the syntax error'),
      ask(
        'read_text',
        'What does PHP say about prices.php?',
        'No syntax errors detected in prices.php',
        'No syntax errors detected',
      ),
      ask('read_value', 'How many lines with ERROR are in the log?', '0', 'zero', 'none'),
      ask('has_text', 'is there text in this image', 'yes'),
      unanswerable('Which version of PHP is installed?'),
    ],
  },
  {
    ...urxvtCream,
    name: 'urxvt_receipt',
    how: 'a receipt kept as a text file',
    prepare: `${FRESH_HOME} cat > receipt.txt <<'R'
          HARBOUR STATIONERS
          14 Quay Street
      Receipt 55812   07/02/2026 16:21

  2 x Notebook A5            7.80
  1 x Fountain pen          24.50
  3 x Ink cartridge         11.70
  ----------------------------------
  Subtotal                  44.00
  Discount 10%              -4.40
  TOTAL EUR                 39.60
  Cash                      50.00
  Change                    10.40
R`,
    commands: ['cat receipt.txt'],
    error: null,
    questions: [
      ask('amount', 'How much was the total?', '39.60', '39.6', 'EUR 39.60'),
      ask('amount', 'how much change was given', '10.40', '10.4'),
      ask('amount', 'What is the subtotal?', '44.00', '44'),
      ask('read_value', 'What did the fountain pen cost?', '24.50', '24.5'),
      ask('read_text', 'which shop?', 'HARBOUR STATIONERS', 'Harbour Stationers'),
      ask('read_value', 'date of the purchase', '07/02/2026', '7 February 2026'),
      noError('any error here?'),
    ],
    copies: [
      {
        kind: 'blur6',
        questions: [unreadable('How much was the total?'), unreadable('which shop is it from')],
      },
      { kind: 'down60', questions: [stillReadable('What is the total on the receipt?', '39.60', '39.6')] },
    ],
  },
  {
    ...qterminal,
    name: 'qterminal_ls',
    how: 'a folder listed in the long form',
    prepare: HOUSEHOLD,
    commands: ["ls -l --time-style='+%Y-%m-%d %H:%M'", 'date -d 2026-03-12 +%A'],
    error: null,
    questions: [
      ask('read_value', 'When was budget.ods last changed?', '2026-02-03 19:40', '2026-02-03'),
      ask('count_elements', 'How many folders are listed?', '3', 'three'),
      noError('where is the error on this screen?'),
      ask('read_value', 'how large is ferry-ticket.pdf', '48211'),
      whereElement('where is the Actions menu', 'menu_item', 'Actions'),
      unanswerable('How much free space is left on the disk?'),
    ],
  },
];
