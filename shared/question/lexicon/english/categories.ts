import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** How people name kinds of error. */
export const categories: Lexicon['categories'] = {
  network: words(`
    network, connection, connectivity, internet, dns, offline, connect, networking, proxy, unreachable, connection refused, net, wifi, reachable, not reachable, refusing, refuses, not answering, server down, server not running,
    firewall, disconnected, connection lost, lost connection, no signal, link down, host down, server unreachable, server gone, no internet, cut off, cannot reach,
    not running, not started, not up, nothing listens, nobody listens, service stopped, service is stopped, server stopped
  `),
  permission: words(`
    permission, permissions, access, access rights, rights, forbidden, access denied, privilege, privileges, not allowed, permission denied, lack permissions, authorization, authorisation, read-only,
    no rights, lack the rights, lacks the rights, missing rights, missing permission, missing permissions, admin rights, administrator rights, root rights, not permitted, write protected, write-protected, lack of rights, lacking rights, may not, lack rights, no access, not entitled
  `),
  authentication: words(`
    authentication, login, log in, log-in, password, credentials, sign in, sign-in, auth, password wrong, wrong password, my login, unauthorized, user name, username, session, logon,
    passphrase, wrong login, wrong pin, wrong user name, expired session, session expired, locked account, account locked, api key, bad credentials, not logged in, not signed in
  `),
  not_found: words(`
    not found, file not found, missing, missing file, file missing, something missing, page missing, missing page, does not exist, missing package, nonexistent, 404, wrong path, wrong url, file is missing, is missing, is something missing, missing module, missing dependency, no such file,
    wrong address, wrong name, wrong file name, missing folder, missing repository, missing directory, missing program, dead link, misspelled name, unknown name, folder missing, no such page, broken link
  `),
  timeout: words(`
    timeout, time out, time-out, timed out, too slow, deadline, slow response,
    too long, took too long, no answer in time, slow server, slow network, no response, waited too long
  `),
  resource: words(`
    limit, limit reached, limit exceeded, too many, disk, disk space, low disk space, memory, out of memory, quota, storage, disk full, full disk, resource, space, ram, no space, out of space, too many files,
    not enough space, not enough memory, memory full, stick full, drive full, card full, volume full, is it full, full stick, full drive, full card, mailbox full, out of paper, battery empty, too large, too big, rate limit, quota used up, used up, no memory
  `),
  syntax: words(`
    syntax, parse, parsing, compile, compilation, compiler, typo, build, parser, grammar, invalid syntax, malformed, coding mistake,
    missing bracket, missing semicolon, coding error, bad json, format error, wrong syntax, mistake in the code, error in the code, badly written, query error
  `),
  crash: words(`
    crash, crashed, code crash, exception, runtime, segfault, segmentation fault, bug, traceback, code error, program crash, panic, null pointer, runtime error, software bug,
    failed test, failing test, test failure, assertion, program error, bug in the program, crash in the code, crash in the program, code failure, unhandled
  `),
  validation: words(`
    fill in something wrong, filled in something wrong, something wrong filled in, my input, what i entered, my entry, typing mistake, validation, form, invalid input, bad input, wrong input, fill the form wrong, form wrong, filled in wrong, input, invalid value, required field, entered, typed something wrong, data entry,
    wrong value, bad value, wrong date, wrong entry, missing field, empty field, mistake in the form, wrong number, value out of range, incomplete form
  `),
  configuration: words(`
    configuration, config, settings, misconfiguration, setup, misconfigured, setting,
    wrong setting, not set up, not configured, wrong version, old version, missing driver, driver missing, not installed, incompatible, wrong settings, missing setting
  `),
  conflict: words(`
    conflict, exist already, exists already, already there, taken, already taken, somewhere else, open elsewhere, newer work, used by another, merge conflict, lock, locked, already exists, locked by someone else, in use, merge, duplicate, busy, someone else, already running, port in use, locked by another, concurrent,
    clash, name taken, used by another program, another program, overlapping, double booking, in use already, changed by someone else, somebody else
  `),
  certificate: words(`
    certificate, tls, ssl, cert, expired certificate, security certificate, https,
    not trusted, untrusted, bad signature, signature, trust problem, not secure
  `),
  server: words(`
    page broken, site broken, website broken, service broken, server, backend, http 500, server side, gateway, internal server, 5xx, server-side, 500,
    server fault, server crash, service down, maintenance, overloaded server, server trouble, server problem, server error
  `),
  unknown: [],
};
