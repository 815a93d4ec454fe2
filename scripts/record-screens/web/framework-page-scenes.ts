/** Pages that languages, frameworks and build tools make of an error. */
import { join } from 'node:path';
import { ask, unanswerable, unreadable, whereError } from '../ask.ts';
import { fromDebian, fromNpm } from '../origin.ts';
import { files, goto, page, php } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

export const frameworkPageScenes: WebScene[] = [
  {
    ...page,
    name: 'php_uncaught',
    ...fromDebian('php8.2-cli', 'php'),
    how: 'a page that divides by zero, errors displayed',
    theme: 'light',
    size: [900, 360],
    open: async (target, services) => {
      const root = files(services, {
        'average.php': '<h2>Average rating</h2>\n<?php\n$votes = 0;\n$sum = 0;\necho intdiv($sum, $votes);\n',
      });
      await goto(
        target,
        `${await php(services, root, 8154, '-d', 'display_errors=1', '-d', 'html_errors=1')}/average.php`,
      );
    },
    error: { lines: ['Fatal error', 'thrown in'], category: 'crash' },
    questions: [
      ask(
        'read_error',
        'What is the fatal error?',
        'Uncaught DivisionByZeroError: Division by zero',
        'DivisionByZeroError',
        'Division by zero',
      ),
      whereError('where is it?'),
      ask('classify_error', 'crash or timeout?', 'crash', 'exception', 'uncaught exception'),
      ask('read_value', 'On which line was it thrown?', '5', 'line 5'),
      ask('read_text', 'heading of the page?', 'Average rating'),
      unanswerable('How many votes were given in May?'),
    ],
  },
  {
    ...page,
    name: 'flask_keyerror',
    ...fromDebian('python3-werkzeug', 'werkzeug'),
    how: 'its debugger after a KeyError in a Flask application',
    theme: 'light',
    size: [1100, 760],
    open: async (target, services) => {
      const root = files(services, {
        'shop.py':
          "from flask import Flask\n\napp = Flask(__name__)\nSTOCK = {'mug': 12, 'plate': 7}\n\n\n@app.route('/stock/<item>')\ndef stock(item):\n    return str(STOCK[item])\n\n\napp.run(port=8155, debug=True, use_reloader=False)\n",
      });
      await goto(
        target,
        `${await services.start('/usr/bin/python3', ['shop.py'], 8155, { cwd: root })}/stock/bowl`,
      );
    },
    error: { lines: ["KeyError: 'bowl'"], category: 'crash' },
    questions: [
      ask('read_error', 'Which exception was raised?', "KeyError: 'bowl'", 'KeyError'),
      whereError('Where is the exception message?'),
      ask(
        'classify_error',
        'bug in the code or network problem?',
        'crash',
        'bug',
        'bug in the code',
        'exception',
        'code',
        'runtime error',
      ),
      ask('read_text', 'which key was missing', 'bowl'),
      ask('read_value', 'In which line of shop.py?', '9', 'line 9'),
    ],
  },
  {
    ...page,
    name: 'django_host',
    ...fromDebian('python3-django', 'django'),
    how: 'a host name that the settings do not allow',
    theme: 'light',
    size: [1100, 720],
    open: async (target, services) => {
      const root = files(services, {
        'manage.py':
          "import sys\nfrom django.conf import settings\nfrom django.core.management import execute_from_command_line\nsettings.configure(DEBUG=True, SECRET_KEY='x' * 50, ALLOWED_HOSTS=['library.example.org'], ROOT_URLCONF=__name__, MIDDLEWARE=['django.middleware.common.CommonMiddleware'])\nurlpatterns = []\nif __name__ == '__main__':\n    execute_from_command_line(sys.argv)\n",
      });
      await goto(
        target,
        `${await services.start('/usr/bin/python3', ['manage.py', 'runserver', '--noreload', '127.0.0.1:8156'], 8156, { cwd: root })}/loans/`,
      );
    },
    error: { lines: ['DisallowedHost', 'Invalid HTTP_HOST header'], category: 'configuration' },
    questions: [
      ask(
        'read_error',
        'What is the exception here?',
        'DisallowedHost',
        "Invalid HTTP_HOST header: 'localhost:8156'. You may need to add 'localhost' to ALLOWED_HOSTS.",
      ),
      ask(
        'classify_error',
        'Is it a wrong setting or a missing file?',
        'configuration',
        'wrong setting',
        'setting',
        'settings',
        'configuration error',
        'misconfiguration',
      ),
      whereError('Where is the error described?'),
      ask('read_value', 'Which Django version is used?', '3.2.25'),
      ask('read_text', 'Which setting has to be changed?', 'ALLOWED_HOSTS'),
      unanswerable('How many books are on loan?'),
    ],
    copies: [
      { kind: 'blur6', questions: [unreadable('On which line of request.py was the exception raised?')] },
    ],
  },
  {
    ...page,
    name: 'webpack_not_found',
    ...fromNpm('webpack-dev-server', 'webpack-dev-server'),
    how: 'its overlay after an import of a file that is missing',
    theme: 'dark',
    size: [1000, 560],
    open: async (target, services) => {
      const root = files(services, {
        'src/index.js': "import './calendar.js';\nconsole.log('ready');\n",
        'index.html': '<!doctype html><title>Calendar</title><body><script src="/main.js"></script>',
      });
      const cli = join(services.packages, 'webpack/bin/webpack.js');
      await services.start(
        'node',
        [
          cli,
          'serve',
          '--mode',
          'development',
          '--port',
          '8159',
          '--host',
          '127.0.0.1',
          '--static',
          root,
          '--context',
          root,
        ],
        8159,
        { cwd: root, env: { NODE_PATH: services.packages } },
      );
      await target.goto('http://127.0.0.1:8159/');
      await target.waitForTimeout(6000);
    },
    error: { lines: ['Module not found'], category: 'not_found' },
    questions: [
      ask(
        'read_error',
        'What is wrong with the build?',
        "Module not found: Error: Can't resolve './calendar.js'",
        "Can't resolve './calendar.js'",
        'Module not found',
      ),
      whereError('Where is the message?'),
      ask(
        'classify_error',
        'Missing file or syntax error?',
        'not found',
        'missing file',
        'missing',
        'not_found',
        'file not found',
        'module not found',
      ),
      ask('read_text', 'Which file cannot be resolved?', './calendar.js', 'calendar.js'),
      ask('theme', 'dark or light overlay?', 'dark'),
    ],
  },
];
