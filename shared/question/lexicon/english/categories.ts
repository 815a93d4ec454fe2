import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** How people name kinds of error. */
export const categories: Lexicon['categories'] = {
  network: words(`
    network, connection, connectivity, internet, dns, offline, connect, networking, proxy, unreachable,
    connection refused, net, wifi, reachable, not reachable, refusing, refuses, not answering,
    server down, server not running
  `),
  permission: words(`
    permission, permissions, access, access rights, rights, forbidden, access denied, privilege,
    privileges, not allowed, permission denied, lack permissions, authorization, authorisation,
    read-only
  `),
  authentication: words(`
    authentication, login, log in, log-in, password, credentials, sign in, sign-in, auth, password wrong,
    wrong password, my login, unauthorized, user name, username, session, logon
  `),
  not_found: words(`
    not found, file not found, missing, missing file, file missing, something missing, page missing,
    missing page, does not exist, missing package, nonexistent, 404, wrong path, wrong url,
    file is missing, is missing, is something missing, missing module, missing dependency, no such file
  `),
  timeout: words('timeout, time out, time-out, timed out, too slow, deadline, slow response'),
  resource: words(`
    limit, limit reached, limit exceeded, too many, disk, disk space, low disk space, memory, out of memory, quota, storage, disk full, full disk,
    resource, space, ram, no space, out of space, too many files
  `),
  syntax: words(`
    syntax, parse, parsing, compile, compilation, compiler, typo, build, parser, grammar, invalid syntax,
    malformed, coding mistake
  `),
  crash: words(`
    crash, crashed, code crash, exception, runtime, segfault, segmentation fault, bug, traceback,
    code error, program crash, panic, null pointer, runtime error, software bug
  `),
  validation: words(`
    fill in something wrong, filled in something wrong, something wrong filled in, my input, what i entered, my entry,
    typing mistake, validation, form, invalid input, bad input, wrong input, fill the form wrong, form wrong,
    filled in wrong, input, invalid value, required field, entered, typed something wrong, data entry
  `),
  configuration: words('configuration, config, settings, misconfiguration, setup, misconfigured, setting'),
  conflict: words(`
    conflict, exist already, exists already, already there, taken, already taken, somewhere else, open elsewhere,
    newer work, used by another, merge conflict, lock, locked, already exists, locked by someone else, in use, merge,
    duplicate, busy, someone else, already running, port in use, locked by another, concurrent
  `),
  certificate: words('certificate, tls, ssl, cert, expired certificate, security certificate, https'),
  server: words(
    'page broken, site broken, website broken, service broken, server, backend, http 500, server side, gateway, internal server, 5xx, server-side, 500',
  ),
  unknown: [],
};
