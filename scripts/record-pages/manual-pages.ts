/** Pages of manuals: many generators, each with its own way to draw links, headings, tables and tables of contents. */
import type { PageSample } from './page-sample.ts';

type Part = Pick<PageSample, 'size' | 'scroll' | 'dark' | 'scale'>;
type Manual = [program: string, prefix: string, folder: string, pages: [file: string, part: Part][]];

const MANUALS: Manual[] = [
  [
    'GTK-Doc',
    'gtkdoc',
    '/usr/share/gtk-doc/html/glib',
    [
      ['index.html', { size: [1100, 760] }],
      ['glib-Timers.html', { size: [1100, 760] }],
    ],
  ],
  [
    'QDoc',
    'qdoc',
    '/usr/share/qt5/doc',
    [
      ['qtcore/qtcore-index.html', { size: [1200, 800] }],
      ['qtcore/qpoint.html', { size: [1200, 800] }],
      ['qmake/qmake-manual.html', { size: [1000, 720] }],
    ],
  ],
  [
    'Django manual',
    'djangodoc',
    '/usr/share/doc/python-django-doc/html',
    [
      ['index.html', { size: [1200, 800] }],
      ['topics/auth/index.html', { size: [1100, 760] }],
      ['ref/csrf.html', { size: [1200, 800], scroll: 300 }],
    ],
  ],
  [
    'Texinfo',
    'texinfo',
    '/usr/share/doc/zsh-common/html',
    [
      ['index.html', { size: [1000, 760] }],
      ['Options.html', { size: [1000, 700] }],
    ],
  ],
  [
    'Javadoc',
    'javadoc',
    '/usr/share/doc/liblog4j1.2-java/api',
    [
      ['index.html', { size: [1200, 800] }],
      ['org/apache/log4j/Level.html', { size: [1280, 800], scroll: 500 }],
      ['allclasses-index.html', { size: [1000, 720] }],
    ],
  ],
  [
    'SQLite manual',
    'sqlitedoc',
    '/usr/share/doc/sqlite3',
    [
      ['about.html', { size: [1100, 760] }],
      ['doclist.html', { size: [1000, 720] }],
      ['datatype3.html', { size: [1200, 800], scroll: 900 }],
    ],
  ],
  ['R manual', 'rdoc', '/usr/lib/R/library/base/html', [['00Index.html', { size: [1000, 720] }]]],
];

export const manualPages: PageSample[] = MANUALS.flatMap(([program, prefix, folder, pages]) =>
  pages.map(([file, part]) => ({
    name: `${prefix}_${file.replace(/\.html$/, '')}`.replace(/[^\w]+/g, '_'),
    program,
    path: `${folder}/${file}`,
    ...part,
  })),
);
