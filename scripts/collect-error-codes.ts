/**
 * Collects error codes from open sources into assets/errors/codes/*.tsv (name, number, category).
 *
 *   node scripts/collect-error-codes.ts FOLDER
 *
 * FOLDER holds unpacked packages: from Debian mingw-w64-common, postgresql-server-dev, libssl-dev, libnss3-dev,
 * libcurl4-openssl-dev and libsqlite3-dev (under `deb/`); from npm chromium-net-errors and mysql-error-codes
 * (under their names). Only facts are taken: names and numbers. Families that are not found are left as they are.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { constants } from 'node:os';
import { join } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { categoryOfName } from './error-code-categories.ts';

type Code = [name: string, number: string];
type Family = { file: string; title: string; source: string; licence: string; codes: () => Code[] };

const folder = process.argv[2] ?? '.';
const out = new URL('../assets/errors/codes/', import.meta.url);
const header = (name: string): string => readFileSync(join(folder, 'deb/usr', name), 'latin1');
const defines = (text: string, pattern: RegExp): Code[] =>
  [...text.matchAll(pattern)].map((match) => [match[1], match[2] ?? '']);

function errnoCodes(): Code[] {
  const linux = defines(
    ['errno-base.h', 'errno.h']
      .map((file) => readFileSync(`/usr/include/asm-generic/${file}`, 'utf8'))
      .join('\n'),
    /#define\s+(E\w+)\s+(\d+)/g,
  );
  const node: Code[] = [
    ...Object.entries(constants.errno).map(([name, number]): Code => [name, String(number)]),
    ...[...getSystemErrorMap()].map(([number, [name]]): Code => [name, String(-number)]),
  ];
  const known = new Set(linux.map(([name]) => name));
  return [...linux, ...node.filter(([name]) => !known.has(name) && !name.startsWith('WSA'))];
}

function windowsCodes(): Code[] {
  const text = header('share/mingw-w64/include/winerror.h');
  return defines(text, /#define (ERROR_\w+) (?:__MSABI_LONG\()?(\d+)\)?/g).filter(
    ([, number]) => Number(number) > 0,
  );
}

function winsockCodes(): Code[] {
  return [
    ...header('share/mingw-w64/include/winerror.h').matchAll(/#define (WSA\w+) \(WSABASEERR \+ (\d+)\)/g),
  ].map((match): Code => [match[1], String(10000 + Number(match[2]))]);
}

function hresultCodes(): Code[] {
  const text = header('share/mingw-w64/include/winerror.h') + header('share/mingw-w64/include/wuerror.h');
  return defines(text, /#define (\w+)\s+_HRESULT_TYPEDEF_\((0x[8C][0-9A-Fa-f]{7})\)/g);
}

const FAMILIES: readonly Family[] = [
  {
    file: 'errno',
    title: 'System call errors (errno)',
    source: 'asm-generic/errno.h of Linux; os.constants.errno and util.getSystemErrorMap() of Node.js',
    licence: 'facts; Linux UAPI headers GPL-2.0 WITH Linux-syscall-note, Node.js MIT',
    codes: errnoCodes,
  },
  {
    file: 'signal',
    title: 'Signals',
    source: 'os.constants.signals of Node.js',
    licence: 'facts; Node.js MIT',
    codes: () => Object.entries(constants.signals).map(([name, number]) => [name, String(number)]),
  },
  {
    file: 'http',
    title: 'HTTP status codes',
    source: 'http.STATUS_CODES of Node.js, after the IANA registry',
    licence: 'facts; Node.js MIT',
    codes: () =>
      Object.entries(STATUS_CODES)
        .filter(([number]) => Number(number) >= 400)
        .map(([number, phrase]) => [String(phrase), number]),
  },
  {
    file: 'chromium',
    title: 'Chromium network errors',
    source: 'npm chromium-net-errors 13, from net_error_list.h of Chromium',
    licence: 'MIT (package); BSD-3-Clause (Chromium)',
    codes: () => {
      const text = readFileSync(join(folder, 'chromium-net-errors/build/index.js'), 'utf8');
      return [...text.matchAll(/this\.code = (-\d+);\s+this\.description = '(\w+)'/g)].map(
        (match): Code => [`ERR_${match[2]}`, match[1]],
      );
    },
  },
  {
    file: 'mysql',
    title: 'MySQL and MariaDB server errors',
    source: 'npm mysql-error-codes 0.1',
    licence: 'MIT',
    codes: () =>
      defines(
        readFileSync(join(folder, 'mysql-error-codes/index.js'), 'utf8'),
        /exports\.((?:ER|CR|EE)_\w+) = (\d+)/g,
      ),
  },
  {
    file: 'sqlstate',
    title: 'SQLSTATE codes of PostgreSQL',
    source: 'utils/errcodes.h of postgresql-server-dev-15',
    licence: 'PostgreSQL licence',
    codes: () =>
      [
        ...header('include/postgresql/15/server/utils/errcodes.h').matchAll(
          /#define ERRCODE_(\w+) MAKE_SQLSTATE\('(.)','(.)','(.)','(.)','(.)'\)/g,
        ),
      ].map((match): Code => [match[1], match.slice(2, 7).join('')]),
  },
  {
    file: 'sqlite',
    title: 'SQLite result codes',
    source: 'sqlite3.h',
    licence: 'public domain',
    codes: () =>
      defines(header('include/sqlite3.h'), /#define (SQLITE_[A-Z]+) +(\d+) {3}\/\*/g).filter(
        ([name, number]) => Number(number) > 0 && Number(number) < 27 && !/DENY|IGNORE/.test(name),
      ),
  },
  {
    file: 'win32',
    title: 'Windows system errors',
    source: 'winerror.h of mingw-w64',
    licence: 'public domain',
    codes: windowsCodes,
  },
  {
    file: 'winsock',
    title: 'Windows socket errors',
    source: 'winerror.h of mingw-w64',
    licence: 'public domain',
    codes: winsockCodes,
  },
  {
    file: 'hresult',
    title: 'Windows HRESULT codes',
    source: 'winerror.h and wuerror.h of mingw-w64',
    licence: 'public domain',
    codes: hresultCodes,
  },
  {
    file: 'ntstatus',
    title: 'Windows NTSTATUS codes',
    source: 'ntstatus.h of mingw-w64',
    licence: 'public domain',
    codes: () =>
      defines(
        header('share/mingw-w64/include/ntstatus.h'),
        /#define (STATUS_\w+) \(\(NTSTATUS\)(0xC000[0-9A-F]{4})\)/g,
      ),
  },
  {
    file: 'bugcheck',
    title: 'Windows stop codes',
    source: 'bugcodes.h of mingw-w64',
    licence: 'public domain',
    codes: () =>
      defines(
        header('share/mingw-w64/include/bugcodes.h'),
        /#define ([A-Z][A-Z0-9_]+)\s+\(\(ULONG\)(0x[0-9a-f]{8})\)/g,
      ).filter(([, number]) => /^0x000|^0xc000/.test(number)),
  },
  {
    file: 'x509',
    title: 'Certificate verification errors of OpenSSL',
    source: 'x509_vfy.h of libssl-dev',
    licence: 'Apache-2.0',
    codes: () => defines(header('include/openssl/x509_vfy.h'), /#\s*define X509_V_ERR_(\w+)\s+(\d+)/g),
  },
  {
    file: 'nss',
    title: 'Firefox security errors',
    source: 'secerr.h and sslerr.h of libnss3-dev',
    licence: 'MPL-2.0 (names only)',
    codes: () =>
      defines(
        header('include/nss/secerr.h') + header('include/nss/sslerr.h'),
        /\b((?:SEC|SSL)_ERROR_[A-Z0-9_]+)\s*=\s*\(?(?:SEC|SSL)_ERROR_BASE/g,
      ),
  },
  {
    file: 'curl',
    title: 'curl exit codes',
    source: 'curl.h of libcurl4-openssl-dev',
    licence: 'curl licence',
    codes: () =>
      [...header('include/x86_64-linux-gnu/curl/curl.h').matchAll(/^ {2}CURLE_(\w+),\s+\/\* (\d+)/gm)]
        .filter((match) => !/OBSOLETE/.test(match[1]))
        .map((match): Code => [match[1], match[2]]),
  },
  {
    file: 'python',
    title: 'Python exceptions',
    source: 'builtins of CPython 3.11 and modules of its library',
    licence: 'facts; PSF-2.0',
    codes: () =>
      execFileSync('python3', ['-c', PYTHON], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((name) => [name, '']),
  },
  {
    file: 'java',
    title: 'Java exceptions and errors',
    source: 'class names of java.base, java.sql and java.net.http in OpenJDK 17',
    licence: 'facts; GPL-2.0 WITH Classpath-exception-2.0',
    codes: () => javaExceptions(),
  },
];

const PYTHON = `
import builtins, importlib
names = {n for n in dir(builtins) if isinstance(getattr(builtins, n), type) and issubclass(getattr(builtins, n), Exception) and not n.endswith('Warning')}
for m in ('json','socket','ssl','urllib.error','http.client','subprocess','sqlite3','zipfile','tarfile','csv','configparser','asyncio','concurrent.futures','decimal','pickle','shutil','smtplib','ftplib','xml.parsers.expat','xml.etree.ElementTree','binascii','re','struct','zlib','lzma','email.errors','multiprocessing','unittest','argparse','getopt','importlib.metadata','queue'):
    mod = importlib.import_module(m)
    names |= {n for n in dir(mod) if n[0].isupper() and isinstance(getattr(mod, n), type) and issubclass(getattr(mod, n), Exception) and not n.endswith('Warning')}
print('\\n'.join(sorted(names)))
`;

/** Exception classes of the modules that applications meet. Needs the JDK's jimage on the path. */
function javaExceptions(): Code[] {
  const jdk = execFileSync('sh', ['-c', 'dirname $(dirname $(readlink -f $(command -v jimage)))'], {
    encoding: 'utf8',
  });
  const list = execFileSync('jimage', ['list', join(jdk.trim(), 'lib/modules')], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const names = new Set<string>();
  for (const line of list.split('\n')) {
    const name =
      /^\s+java\/(?:lang|util|io|nio|net|sql|security|time|text)\/(?:\w+\/)*(\w+(?:Exception|Error))\.class/.exec(
        line,
      );
    if (name) names.add(name[1]);
  }
  return [...names].sort().map((name) => [name, '']);
}

/** Of the largest lists only codes whose name tells a category are kept, and the general ones. */
function isTelling(family: string, name: string, category: string): boolean {
  if (!/^(?:win32|hresult|ntstatus|mysql)$/.test(family)) return true;
  return (
    category !== 'unknown' ||
    /^(?:E_|ERROR_(?:GEN_FAILURE|INVALID_FUNCTION|FILE_CORRUPT|READ_FAULT|WRITE_FAULT|CRC|SEEK)\b|ER_UNKNOWN_ERROR|STATUS_UNSUCCESSFUL)/.test(
      name,
    )
  );
}

for (const family of FAMILIES) {
  let codes: Code[];
  try {
    codes = family.codes();
  } catch (error) {
    console.log(
      `${family.file}: kept as it is (${error instanceof Error ? error.message.split('\n')[0] : error})`,
    );
    continue;
  }
  const rows = new Map(
    codes.map(([name, number]) => [`${name}\t${number}`, categoryOfName(family.file, name)]),
  );
  const lines = [...rows]
    .filter(([key, category]) => isTelling(family.file, key, category))
    .map((row) => row.join('\t'));
  const path = new URL(`${family.file}.tsv`, out);
  const head = `# ${family.title}\n# source: ${family.source}\n# licence: ${family.licence}\n`;
  writeFileSync(path, `${head}${lines.join('\n')}\n`);
  console.log(`${family.file}: ${lines.length}${existsSync(path) ? '' : ' (not written)'}`);
}
