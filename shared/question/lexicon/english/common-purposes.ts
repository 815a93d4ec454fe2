import type { Lexicon } from '../lexicon.ts';
import { purposeLines } from './purpose-lines.ts';

/** What buttons of nearly every program do, said in words that are not on them: one a line, WANTS: NAMES. */
export const commonPurposes: Lexicon['purposes'] = purposeLines(`
  clears search, clear search, clears query, clears field, clears what i searched, clears what i typed, empties search, empty search, wipe search, wipes search: clear, clear search, reset, x, ×
  abort setup, abort installation, abort, aborts, stop the setup, stop setup, call off installation, call off setup, leave the setup, leave setup, leave the installation, stop installing: cancel, abort, stop, quit, exit
  following difference, next difference, jump to next difference, difference after this, next change, following change, next conflict, following conflict: next difference, next change, next conflict, next
  difference before, previous difference, previous change, previous conflict, change before: previous difference, previous change, previous conflict, previous
  version from disk, version on disk, what is on disk, load from disk, load it from disk, what the disk has, newer version from disk, file as it is on disk: reload, discard changes and reload, reload from disk, revert, reload file, load from disk
  keep my version, my own version, what i have open, ignore version on disk, overwrite the file on disk, overwrite disk: keep, ignore, save anyway, overwrite, ignore changes, keep my changes, keep mine
  up one folder, one folder up, one level up, up one level, up a level, up a folder, folder above, parent folder, parent directory, enclosing folder, outer folder, a directory up, up a directory, one directory up: ../, .., up, parent directory, parent folder, [..], up one level, to parent directory, parent
  tries all again, try all again, tries all jobs again, try everything again, run all again, runs all again, start all again, all once more, repeat all, repeats all, retries all: retry all, try all again, restart all, rerun all, run all
  tries it again, try it again, once more, run it again, runs it again, another try, give it another try, attempt it again, attempt again, repeats it: retry, try again, run again, rerun, restart, repeat
  search components, search for components, search among, filter components: find components, search components, search, find
  keep changes, keep what i entered, keep what i typed, keep what i wrote, nothing is lost, not lose, store changes: save, save changes, keep, store
  in another format, under another name, other format, different format: export, save as, convert
  out of this without, without doing anything, without changing anything, back out, leave everything as it was, leave it as it was, leave things as they are, as it was before, forget about it, changed my mind, call it off: cancel, no, abort, discard, never mind
  reverse what i just did, reverse what i did, take back last step, take back what i did, revert last, step back, take it back: undo, revert
  do it again after undoing, bring back what i undid: redo
  drop changes, drop what i changed, throw changes away, throw away changes, lose changes, forget changes, without saving, not keep changes: discard, discard changes, don't save, revert, close without saving
  empty field, empty box, empty form, empty search box, empty query box, empty query, empty input, empty editor, empty everything, empties everything, empties it, empties field, empties box, blank form, blank field, wipe what i typed, wipe what i wrote, get rid of text, get rid of all text, get rid of what i typed, start with a blank, with a clean slate, rid of everything i typed, delete what i typed, remove everything i typed: clear, clear all, empty, reset, clear form, clear query, c, ac
  everything back, put everything back, back to default values, back to defaults, default values, factory settings, back to original, original values, standard values, start over, undo all entries, undoes all my entries: reset, defaults, restore defaults, reset all, clear, start over, revert
  get rid of it, get rid of this entry, get rid of the entry, rid of this entry, throw it away, throw this away, throw away, throw out, wipe it out, erase, get it off the list, take it off the list, take it out of the list, remove, dustbin, bin it: delete, remove, trash, discard, move to trash, erase
  swap all, swap every, all matches in one go, every occurrence, all occurrences, all of them in one go, everywhere at once, replace everything, change all at once, exchange all: replace all, replace all matches
  swap this, swap match, exchange word, exchange the match, swap one word, put another word: replace
  next hit, next match, following match, following hit, next occurrence, match after this: find next, next, find
  look for the next match, look for a match: find next, find
  hit before, match before, previous match, previous hit: find previous, previous
  find a particular, look for something, look for a word, look for a file, look for files, search for files, search for a file, hunt for, look something up, track it down, look things up: search, find, search for files, find files
  put it on the clipboard, puts it on the clipboard, to the clipboard, on the clipboard, onto the clipboard, take a copy: copy, copy to clipboard
  move it to the clipboard, out to the clipboard, cut it out: cut
  from the clipboard, what i copied, insert what i copied, puts in what i copied: paste, insert
  bring up another file, bring up a file, load a file, load another file, choose a file to look at, look at another file, get another file: open, open file, load, open...
  pick a file, choose a file, choose file, pick a folder, choose a folder, find file on my computer, look for the file on my disk: browse, browse..., choose file, choose, select file, open
  send a file up, put my file there, puts my file there, hand in a file, file from my computer, my own file, add a picture, put a picture there: upload, add file, add files, choose file, browse
  onto my computer, to my disk, on my disk, fetch the file, pull it down, copy to my disk, get all the files: download, download all
  get all, fetch all, all of them onto my computer, everything onto my computer: download all, download, export all
  make another one, make another, start a fresh one, starts a fresh one, begin a new, create one, create a new, one more, another one, enter another, put in another, put in one more, put in an extra, an extra one, an additional, add something, begin another, enter a new, write down another: new, add, add new, create, +, insert, add row, new entry, new document, add another
  second one like it, second one just like, copies the entry, one more of the same, twin: duplicate, copy, clone
  alter, rework, modify, change the text, change this entry, correct it, make changes to it, put it right: edit, change, modify
  another name, call it differently, give it a name, different name: rename, save as
  configure, how it behaves, how the program behaves, to my taste, to my liking, adjust things, adjust the program, opens the options, open the options, change the options, set things up: settings, preferences, options, configure, tools, properties
  change the look, what is shown, how it looks, show and hide parts, switch parts of the window on: view, appearance, display
  how it works, get assistance, assistance, the manual, who helps me, need help, explains: help, manual, documentation, guide
  which version, what version, version this is, information on the program, information about the program, who made this, about the program: about, version
  get it on paper, this on paper, onto paper, on paper, paper copy, hard copy: print, print..., print page
  how it will look, beforehand, look before, see before it is: preview, print preview
  newest state, latest state, newest data, latest data, loads it anew, load it anew, load it again, loads again, fetch anew, page anew, fetches the page, update the view, update the list, look whether something changed, bring it up to date: refresh, reload, update
  following page, page after, one further, one page further, a page further, to the next, go on, carry on, move on, continue: next, forward, continue, >, next page
  page before, one before, preceding, one page back, go one back, to the one before: previous, back, prev, previous page, <
  return to, where i came from, takes me back, take me back, go back, get back to where: back, go back, return, previous
  start page, first page of the site, return to the beginning, to the beginning, my own folder, home folder, home directory: home, start, home page, first
  further up, higher in the list, move it up, up the list, one place higher: up, move up
  further down, lower in the list, move it down, down the list, one place lower: down, move down
  make it bigger, makes it bigger, enlarge, enlarges, see it larger, make larger, closer look, magnify, bigger view: zoom in, enlarge, larger, +
  make it smaller, makes it smaller, shrink, shrinks, see it smaller, smaller view: zoom out, smaller, shrink, -
  fill the whole screen, fills the whole screen, whole monitor, large as the monitor, whole screen, entire screen, as large as the screen: full screen, fullscreen, full-screen, enter full screen
  set it going, get it going, begin it, begins it, launch, launches, kick it off, kick off, get started, fire it up, executes, execute, run it: start, run, go, begin, execute, launch, play, start scan
  halt, halts, interrupt it, interrupts it, interrupt the, ends the run, end the run, break off, make it stop, bring it to a halt: stop, abort, cancel, halt, interrupt, pause
  hold it for a moment, hold for a moment, interrupts playing, take a break, halt for a while: pause, hold, suspend
  start the music, starts playing, start playing, listen to it, listen to the, hear it, watch it: play, listen, start
  leave the program, leave program, leave the app, exit, ends the program, end the program, shut the program, get out of the program: quit, exit, close
  leave my account, out of my account, end my session: log out, sign out, logout, log off
  in with my account, get in with, enter with my password, get into my account, into my account, signs me in, logs me in, get inside: log in, login, sign in, log on, sign on, enter
  without an account make one, have no account, open an account, an account of my own, make an account, creates an account, not registered yet: register, sign up, create account, create an account, join
  hand this in, hand it in, get this off, send it off, off to them, get it sent: send, submit, post, send request
  take effect, changes take effect, into force, in force, use these settings, use settings, try the settings: apply, ok, activate
  more about it, tells me more, tell me more, particulars, more information, learn more, read on about it: details, more, info, show details, more info, learn more, information
  further ones, the rest, see the others, shows the rest, the remaining ones: more, show more, load more, show all, see all
  attributes of, details of the file, its attributes, shows its attributes: properties, details, info
  done before, past versions, earlier versions, what happened before, was done before: history, log, revisions, versions
  make it public, puts it online, put it online, let the world see, go live: publish, post, go live, deploy
  let others see, lets others see, pass it on to others, give it to others: share, publish, invite
  narrow down, only some of them, show only some, show only those, restrict the list: filter, filters, search
  arrange differently, change the order, another order, different order, in another order: sort, order, order by
  establish the connection, gets me connected, get connected, link up, reach the server: connect, log in, join
  whether it works, tries it out, check the connection: test, try, check, test connection, verify
  sets it up, set it up on, put it on my computer: install, set up, setup
  mark everything, choose all of them, mark all, choose everything, tick all of them, take all of them: select all, all, mark all, check all
  leave this step out, jump over, jumps over, pass over this, without this step: skip, skip this step, later, not now
  say no, do not want, decline, not want that, refuse it, be against it: no, decline, cancel, reject, refuse, no thanks
  say yes, says i agree, i agree, be for it, confirm it: yes, ok, confirm, agree, accept, i agree
  acknowledge, message go away, make the message go away, dismiss the message, get rid of the message, i have read it, message away: ok, close, dismiss, got it, x, ×
  give money, donate, support them with money, contribute: donate, donation, support us, sponsor, contribute, support
  put it away for later, files it away, file it away: archive, save for later, snooze
  data out, get the data out, writes it to a file, write to a file, out into a file: export, save, download, save as
  bring data in, data in, reads a file in, read a file in, old data into, bring in my: import, load, upload, open
  square root, root of a number: √, sqrt
  equals key, equal sign, equals sign, gives the result, the result of the sum: =
  gives pi, number pi, pi key: π, pi
  lower by one, one less, decrease by one, turn down by one, reduce: -, −, minus, decrease
  raise by one, one more step up, increase by one, turn up by one: +, plus, increase
`);
