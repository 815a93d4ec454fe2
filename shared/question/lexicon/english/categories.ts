import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** How people name kinds of error. */
export const categories: Lexicon['categories'] = {
  network: words(`
    network, connection, connectivity, internet, dns, offline, connect, networking, proxy, unreachable, connection refused, net, wifi, reachable, not reachable, refusing, refuses, not answering, server down, server not running,
    firewall, disconnected, connection lost, lost connection, no signal, link down, host down, server unreachable, server gone, no internet, cut off, cannot reach,
    not running, not started, not up, nothing listens, nobody listens, service stopped, service is stopped, server stopped,
    can't reach, cannot be reached, could not reach, network gone, internet gone, connection gone, no network, reach the database, reach the server, it reach, network down, connection down, the line, my connection, bad connection
  `),
  permission: words(`
    permission, permissions, access, access rights, rights, forbidden, access denied, privilege, privileges, not allowed, permission denied, lack permissions, authorization, authorisation, read-only,
    no rights, lack the rights, lacks the rights, missing rights, missing permission, missing permissions, admin rights, administrator rights, root rights, not permitted, write protected, write-protected, lack of rights, lacking rights, may not, lack rights, no access, not entitled,
    may i not, am i not allowed, not let me, no right, wrong role, missing role, wrong rights, insufficient rights, too few rights, access rights missing, blocked from, not authorised, not authorized
  `),
  authentication: words(`
    authentication, login, log in, log-in, password, credentials, sign in, sign-in, auth, password wrong, wrong password, my login, unauthorized, user name, username, session, logon,
    passphrase, wrong login, wrong pin, wrong user name, expired session, session expired, locked account, account locked, api key, bad credentials, not logged in, not signed in,
    bad login, bad password, account blocked, blocked account, misspelled password, password off, wrong credentials, login expired, logged out, signed out
  `),
  not_found: words(`
    not found, file not found, missing, missing file, file missing, something missing, page missing, missing page, does not exist, missing package, nonexistent, 404, wrong path, wrong url, file is missing, is missing, is something missing, missing module, missing dependency, no such file,
    wrong address, wrong name, wrong file name, missing folder, missing repository, missing directory, missing program, dead link, misspelled name, unknown name, folder missing, no such page, broken link,
    misspell, misspelt, misspelled, file gone, page gone, is the file gone, file not there, not there, isn't there, nowhere, got deleted, was deleted, wrong link, lost file, unknown address,
    no device, no device found, no printer, no scanner, device missing, unplugged, not plugged in, nothing found, cannot find, can't find, can't be found, gone missing
  `),
  timeout: words(`
    timeout, time out, time-out, timed out, too slow, deadline, slow response,
    too long, took too long, no answer in time, slow server, slow network, no response, waited too long,
    answer in time, waited in vain, gave up waiting, slow connection
  `),
  resource: words(`
    limit, limit reached, limit exceeded, too many, disk, disk space, low disk space, memory, out of memory, quota, storage, disk full, full disk, resource, space, ram, no space, out of space, too many files,
    not enough space, not enough memory, memory full, stick full, drive full, card full, volume full, is it full, full stick, full drive, full card, mailbox full, out of paper, battery empty, too large, too big, rate limit, quota used up, used up, no memory,
    no room, not enough room, too little space, too little memory, disk run full, run full, ran full, quota full, out of ink, over the limit
  `),
  syntax: words(`
    syntax, parse, parsing, compile, compilation, compiler, typo, build, parser, grammar, invalid syntax, malformed, coding mistake,
    missing bracket, missing semicolon, coding error, bad json, format error, wrong syntax, mistake in the code, error in the code, badly written, query error,
    broken file, damaged file, corrupt file, corrupted file, malformed file, faulty file, file corrupt, file damaged, file broken, corrupt, corrupted, written wrong, wrongly written, badly formed, not well formed, my query, query wrong, wrong with my query, my statement, statement wrong, wrong with my code, wrong with the code, mistake in my code, wrong with my statement, bracket missing, comma missing, semicolon missing, quote missing, missing comma, missing quote, unreadable file
  `),
  crash: words(`
    crash, crashed, code crash, exception, runtime, segfault, segmentation fault, bug, traceback, code error, program crash, panic, null pointer, runtime error, software bug,
    failed test, failing test, test failure, assertion, program error, bug in the program, crash in the code, crash in the program, code failure, unhandled,
    test fail, tests fail, test failed, tests failed, blew up, program fall over, program die, program died, fell over
  `),
  validation: words(`
    fill in something wrong, filled in something wrong, something wrong filled in, my input, what i entered, my entry, typing mistake, validation, form, invalid input, bad input, wrong input, fill the form wrong, form wrong, filled in wrong, input, invalid value, required field, entered, typed something wrong, data entry,
    wrong value, bad value, wrong date, wrong entry, missing field, empty field, mistake in the form, wrong number, value out of range, incomplete form,
    bad entry, wrong entries, invalid entry, mistype, mistyped, nonsense, my fault, my mistake, type something wrong, something wrong typed, typed it wrong, filled it in wrong, invalid data, bad data, wrong data, wrong format, wrong type of file, wrong file type, spelled wrong, spelt wrong, wrong spelling, entered wrong, enter something wrong, entered something wrong, wrong with my entry, wrong with my input, what i typed, what i filled in, badly filled in, field empty, incomplete, out of range,
    wrong kind of file, wrong sort of file, unsupported file, forgot to choose, forget to choose, forgot to select, forget to select, forgot to fill, forget to fill, forgot to enter, forget to enter, nothing selected, nothing chosen, left empty, left blank, blank field, impossible date, too short, wrong code
  `),
  configuration: words(`
    configuration, config, settings, misconfiguration, setup, misconfigured, setting,
    wrong setting, not set up, not configured, wrong version, old version, missing driver, driver missing, not installed, incompatible, wrong settings, missing setting,
    config wrong, settings wrong, set up wrong, wrongly set up, badly configured, wrongly configured
  `),
  conflict: words(`
    conflict, exist already, exists already, already there, taken, already taken, somewhere else, open elsewhere, newer work, used by another, merge conflict, lock, locked, already exists, locked by someone else, in use, merge, duplicate, busy, someone else, already running, port in use, locked by another, concurrent,
    clash, name taken, used by another program, another program, overlapping, double booking, in use already, changed by someone else, somebody else,
    used already, already used, name used, open already, already open, file open, got the file open, has it open, someone else changed, changed in the meantime, edited by someone, booked already, already booked, reserved already
  `),
  certificate: words(`
    certificate, tls, ssl, cert, expired certificate, security certificate, https,
    not trusted, untrusted, bad signature, signature, trust problem, not secure,
    certificate bad, certificate expired, bad certificate
  `),
  server: words(`
    page broken, site broken, website broken, service broken, server, backend, http 500, server side, gateway, internal server, 5xx, server-side, 500,
    server fault, server crash, service down, maintenance, overloaded server, server trouble, server problem, server error,
    server refuse it, server refused it, server reject it, server rejected it, server at fault, server's fault, site down, page down, service is down, the service down, site is down, website down, their end, their side, their fault
  `),
  unknown: [],
};
