/** Pages of web servers and installed web applications. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, noError, stillReadable, unanswerable, whereElement, whereError, whereText } from '../ask.ts';
import { fromDebian, fromNpm } from '../origin.ts';
import { files, goto, page, php } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

export const serverPageScenes: WebScene[] = [
  {
    ...page,
    name: 'apache_forbidden',
    ...fromDebian('apache2'),
    how: 'a folder that the configuration denies',
    theme: 'light',
    size: [900, 420],
    open: async (target, services) => {
      const root = files(services, { 'www/accounts/index.html': 'x', 'apache.conf': '' });
      writeFileSync(
        join(root, 'apache.conf'),
        ['mpm_prefork', 'authz_core']
          .map((m) => `LoadModule ${m}_module /usr/lib/apache2/modules/mod_${m}.so`)
          .join('\n') +
          `\nListen 127.0.0.1:8151\nServerName localhost\nPidFile ${root}/pid\nErrorLog ${root}/error.log\nUser demo\nGroup demo\nServerSignature On\nDocumentRoot ${root}/www\n<Directory ${root}/www/accounts>\nRequire all denied\n</Directory>\n`,
      );
      await goto(
        target,
        `${await services.start('/usr/sbin/apache2', ['-f', join(root, 'apache.conf'), '-D', 'FOREGROUND'], 8151)}/accounts/`,
      );
    },
    error: { lines: ['Forbidden', "You don't have permission"], category: 'permission' },
    questions: [
      whereError('where is the error?'),
      ask(
        'classify_error',
        'Is the page missing or am I not allowed to see it?',
        'permission',
        'not allowed',
        'forbidden',
        'not allowed to see it',
        'access denied',
      ),
      ask(
        'read_error',
        'What does the page say?',
        "You don't have permission to access this resource.",
        'Forbidden',
      ),
      ask('read_value', 'Which version of Apache is it?', 'Apache/2.4.71', '2.4.71'),
      ask('read_value', 'port?', '8151'),
      unanswerable('Who is the administrator?'),
    ],
  },
  {
    ...page,
    name: 'apache_default',
    ...fromDebian('apache2'),
    how: 'its default page',
    theme: 'light',
    size: [1000, 760],
    open: async (target, services) =>
      goto(target, `${await services.folder('/usr/share/apache2/default-site')}/index.html`),
    error: null,
    questions: [
      noError('Is there an error on this page? Where?'),
      ask('read_text', 'What is the title at the top?', 'Apache2 Debian Default Page'),
      ask(
        'topic',
        'What is this page about?',
        'apache',
        'apache2',
        'default page',
        'web server',
        'apache default page',
      ),
      ask('read_text', 'Which file is the main configuration file?', 'apache2.conf'),
      whereText('where does it say It works!', 'It works!'),
      unanswerable('How many requests does the server handle per second?'),
    ],
  },
  {
    ...page,
    name: 'caddy_files',
    ...fromDebian('caddy'),
    how: 'a folder listed by its file server',
    theme: 'dark',
    darkMode: true,
    size: [960, 560],
    open: async (target, services) => {
      const root = files(services, {
        'share/error.log': 'x'.repeat(120),
        'share/minutes-2026-02.pdf': 'x'.repeat(23_100),
        'share/floor-plan.png': 'x'.repeat(81_000),
        'share/photos/a.txt': 'a',
        'share/price-list.csv': 'x'.repeat(2_300),
      });
      await goto(
        target,
        await services.start(
          'caddy',
          ['file-server', '--browse', '--listen', '127.0.0.1:8153', '--root', join(root, 'share')],
          8153,
          { env: { HOME: root } },
        ),
      );
    },
    error: null,
    questions: [
      noError('wheres the error'),
      ask('read_value', 'How big is floor-plan.png?', '79 KiB', '79'),
      ask('count_elements', 'How many files are listed?', '4', 'four'),
      whereElement('Where is the price list?', 'link', 'price-list.csv'),
      ask('theme', 'is it dark', 'yes', 'dark'),
      unanswerable('What is written in error.log?'),
    ],
  },
  {
    ...page,
    name: 'phpmyadmin_refused',
    ...fromDebian('phpmyadmin', 'phpMyAdmin'),
    how: 'logging in while the database server is down',
    theme: 'light',
    size: [960, 760],
    open: async (target, services) => {
      await goto(target, await php(services, '/usr/share/phpmyadmin', 8157, '-d', 'display_errors=0'));
      await target.locator('#input_username').fill('warehouse');
      await target.locator('#input_password').fill('not-a-secret');
      await target.locator('#input_go').click();
      await target.waitForTimeout(1500);
    },
    error: { lines: ['mysqli::real_connect', 'directory'], category: 'network' },
    questions: [
      ask(
        'read_error',
        'Why can I not log in?',
        'Cannot log in to the MySQL server',
        'mysqli::real_connect(): (HY000/2002): No such file or directory',
        'No such file or directory',
      ),
      ask('read_value', 'What is the error number in brackets?', 'HY000/2002', '(HY000/2002)', '2002'),
      whereElement('where is the button to log in', 'button', 'Log in'),
      ask('count_elements', 'How many red boxes are there?', '2', 'two'),
      ask('element_state', 'Which language is chosen?', 'English'),
      unanswerable('What is the password?'),
    ],
    copies: [
      {
        kind: 'down60',
        questions: [stillReadable('What does the welcome line say?', 'Welcome to phpMyAdmin')],
      },
    ],
  },
  {
    ...page,
    name: 'wordpress_config',
    ...fromDebian('wordpress'),
    how: 'opened before it was configured',
    theme: 'light',
    size: [900, 420],
    open: async (target, services) => goto(target, await php(services, '/usr/share/wordpress', 8158)),
    error: { lines: ['Neither', 'Ensure one of them'], category: 'configuration' },
    questions: [
      whereError('where is the error message'),
      ask(
        'read_error',
        'What is missing?',
        '/etc/wordpress/config-localhost.php',
        'Neither /etc/wordpress/config-localhost.php nor /etc/wordpress/config-localhost.php could be found.',
        'config-localhost.php',
      ),
      ask('has_text', 'Does the image have text?', 'yes'),
      ask('theme', 'light or dark', 'light'),
      unanswerable('What is the name of the blog?'),
    ],
  },
  {
    ...page,
    name: 'uikit_form',
    textComplete: false,
    ...fromNpm('uikit', 'UIkit'),
    how: 'its test page of forms',
    theme: 'light',
    size: [1000, 800],
    open: async (target, services) => {
      await goto(target, `${await services.folder(join(services.packages, 'uikit'))}/tests/form.html`);
      await target.addStyleTag({ path: join(services.packages, 'uikit/dist/css/uikit.css') });
      await target.evaluate(() => window.scrollTo(0, 420));
    },
    error: null,
    questions: [
      noError('where is the error'),
      ask('read_text', 'What is the big heading?', 'Sizes'),
      ask('topic', 'what does the page show', 'form', 'a form', 'form elements', 'form controls', 'forms'),
      ask('theme', 'dark or light?', 'light'),
      unanswerable('Which user filled in the form?'),
    ],
  },
];
