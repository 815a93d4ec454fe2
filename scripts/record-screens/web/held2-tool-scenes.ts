/** Tools of developers of the second set that is kept to judge: no method was worked on with them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ask, isOff, unanswerable, whereElement, whereError, whereText } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held2 = { ...page, set: 'held2-screens', theme: 'light', error: null } as const;

export const held2ToolScenes: WebScene[] = [
  {
    ...held2,
    name: 'fastify_invalid',
    ...fromNpm('fastify', 'Fastify'),
    how: 'its answer to a request with a wrong value',
    size: [820, 420],
    open: async (target, services) => {
      const root = files(services, {
        'server.cjs': `const app=require(${JSON.stringify(join(services.packages, 'fastify'))})();app.get('/berths',{schema:{querystring:{type:'object',properties:{length:{type:'number',maximum:18}}}}},async()=>[]);app.listen({port:8266,host:'127.0.0.1'});`,
      });
      await goto(
        target,
        `${await services.start(process.execPath, [join(root, 'server.cjs')], 8266)}/berths?length=24`,
      );
    },
    error: {
      lines: ['{"statusCode"', 'be <= 18'],
      message: 'querystring/length must be <= 18',
      category: 'validation',
    },
    drawnText: [{ text: 'Pretty-print', within: [0, 1, 95, 17] }],
    drawnElements: [{ role: 'checkbox', name: 'Pretty-print', box: [98, 3, 13, 13] }],
    questions: [
      whereError('where is the error'),
      ask(
        'read_error',
        'What does the message complain about?',
        'querystring/length must be <= 18',
        'length must be <= 18',
        'must be <= 18',
      ),
      ask('read_value', 'What is the code of the error?', 'FST_ERR_VALIDATION'),
      ask('read_value', 'which status code did the server send', '400'),
      ask(
        'classify_error',
        'Is it an invalid value or a server crash?',
        'validation',
        'invalid value',
        'an invalid value',
        'invalid input',
        'bad request',
      ),
      isOff('Is Pretty-print ticked?'),
      ask('main_color', 'What is the background colour?', 'white'),
      unanswerable('How many berths are free?'),
    ],
  },
  {
    ...held2,
    name: 'eslint_report',
    ...fromNpm('eslint', 'ESLint'),
    how: 'its report on three files',
    size: [1000, 640],
    open: async (target, services) => {
      const root = files(services, {
        '.eslintrc.json':
          '{"root":true,"env":{"browser":true},"parserOptions":{"ecmaVersion":2022,"sourceType":"module"},"rules":{"no-undef":2,"no-unused-vars":1,"eqeqeq":1,"semi":1}}',
        'map/buoys.js':
          'export const buoys = [];\nconst depth = 4\nexport function add(b) {\n  if (b.kind == "red") buoys.push(b);\n}\n',
        'map/route.js': 'export function route(a, b) {\n  return [a, b;\n}\n',
        'map/chart.js': 'export const chart = () => drawChart(12);\n',
      });
      let report = '';
      try {
        execFileSync(
          process.execPath,
          [join(services.packages, 'eslint/bin/eslint.js'), '-f', 'html', 'map'],
          { cwd: root, encoding: 'utf8' },
        );
      } catch (problem) {
        report = (problem as { stdout: string }).stdout;
      }
      // The date of the run stands on the page: a fixed one keeps the recording the same.
      report = report.replace(
        /Generated on [^<]*/,
        'Generated on Tue Apr 14 2026 09:30:00 GMT+0000 (Coordinated Universal Time)',
      );
      await target.goto(`${await services.folder(root, { '/report': report })}/report`);
      for (const name of ['buoys', 'chart', 'route']) await target.getByText(`${name}.js`).first().click();
      await target.mouse.move(1, 1);
    },
    error: { lines: ['Parsing error'], category: 'syntax' },
    questions: [
      whereError('Where is the parsing error?'),
      ask(
        'read_error',
        'What is the parsing error in route.js?',
        'Parsing error: Unexpected token ;',
        'Unexpected token ;',
        'Unexpected token',
      ),
      ask('read_value', 'how many warnings are there in total', '3', 'three', '3 warnings'),
      ask(
        'read_value',
        'In which line and column of chart.js is the error?',
        '1:28',
        'line 1, column 28',
        'line 1 column 28',
      ),
      ask(
        'read_text',
        'Which variable is never used?',
        'depth',
        "'depth'",
        "'depth' is assigned a value but never used.",
      ),
      ask('count_elements', 'How many files are listed?', '3', 'three'),
      whereText('Where is the link to the rule eqeqeq?', 'eqeqeq'),
      unanswerable('Who wrote route.js?'),
    ],
  },
  {
    ...held2,
    name: 'graphiql_syntax',
    ...fromNpm('graphiql', 'GraphiQL'),
    how: 'a query with a mistake',
    size: [1200, 640],
    open: async (target, services) => {
      const graphql = await import(join(services.packages, 'graphql/index.js'));
      const schema = graphql.buildSchema(
        'type Ferry { name: String, seats: Int } type Query { ferries: [Ferry] }',
      );
      const markup = `<!doctype html><title>Ferries</title><style>body{margin:0}#g{height:100vh}</style><link rel="stylesheet" href="/graphiql/graphiql.min.css"><div id="g"></div><script src="/react/umd/react.production.min.js"></script><script src="/react-dom/umd/react-dom.production.min.js"></script><script src="/graphiql/graphiql.min.js"></script><script>localStorage.clear();ReactDOM.createRoot(document.getElementById('g')).render(React.createElement(GraphiQL,{fetcher:GraphiQL.createFetcher({url:'/graphql'}),defaultEditorToolsVisibility:false,defaultQuery:'query Timetable {\\n  ferries {\\n    name\\n    seats\\n  }\\n'}))</script>`;
      const pages = await services.folder(services.packages, { '/page': markup });
      await target.route('**/graphql', async (route) => {
        const { query } = JSON.parse(route.request().postData() ?? '{}');
        const result = await graphql.graphql({ schema, source: query });
        await route.fulfill({
          status: result.data ? 200 : 400,
          contentType: 'application/json',
          body: JSON.stringify(result),
        });
      });
      await target.goto(`${pages}/page`);
      await target.waitForTimeout(3000);
      await target.locator('.graphiql-execute-button').click();
      await target.waitForTimeout(2000);
      await target.mouse.move(1, 1);
      await target.waitForTimeout(800);
    },
    error: {
      lines: ['"message": "Syntax Error', '<EOF>'],
      message: 'Syntax Error: Expected Name, found <EOF>.',
      category: 'syntax',
    },
    questions: [
      whereError('Where is the error message?'),
      ask(
        'read_error',
        'What does the server say about the query?',
        'Syntax Error: Expected Name, found <EOF>.',
        'Syntax Error: Expected Name, found <EOF>',
        'Expected Name, found <EOF>',
      ),
      ask('classify_error', 'network error or syntax error?', 'syntax', 'syntax error'),
      ask('read_value', 'which line is named in the error', '6', 'line 6'),
      ask('read_text', 'What is the name of the query?', 'Timetable'),
      whereElement('Where can I set the variables?', 'button', 'Variables'),
      ask('main_color', 'What colour is the button that runs the query?', 'pink', 'magenta', 'red'),
      unanswerable('How many seats does the largest ferry have?'),
    ],
  },
];
