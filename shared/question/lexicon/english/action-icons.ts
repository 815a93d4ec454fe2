import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/**
 * Icons of what is done to files, texts and pages, which carry no words: what people call the drawing, what they want from it, and the names it goes by (the first
 * is the one that an icon gets from its shape).
 */
export const actionIcons: Lexicon['purposes'] = [
  {
    wants: words(
      'magnifying glass, magnifier, loupe, spyglass, lens icon, look for, look it up, look something up, track down, search for, find a, find my, find something',
    ),
    names: words('search, find, search for files, find files'),
  },
  {
    wants: words(
      'gear, cog, cogwheel, gear wheel, gearwheel, sliders icon, settings, preferences, options, how the program behaves, configure, customise, customize, adjust things, tweak',
    ),
    names: words('settings, preferences, options, configure, properties, control panel'),
  },
  {
    wants: words(
      'cross, little cross, little x, small x, the x, an x, x button, x icon, x mark, shut, shut it, shut this, get rid of, make it go away, go away, close it, close this',
    ),
    names: words('close, ×, x, dismiss, close tab, close window'),
  },
  {
    wants: words(
      'hamburger, hamburger menu, hamburger icon, burger menu, three lines, three bars, three stripes, main menu, sandwich icon, menu icon, side menu',
    ),
    names: words('menu, ☰, ≡, open menu, main menu, application menu, toggle menu, toggle navigation'),
  },
  {
    wants: words(
      'three dots, the dots, dots icon, kebab, ellipsis, three points, more options, more actions',
    ),
    names: words('more, …, ..., ⋮, more options, more actions, actions'),
  },
  {
    wants: words(
      'plus, plus sign, plus button, plus icon, put in a new, enter a new, a fresh, fresh one, one more, add one, add another, make another, new one, another one, another tab, another file, put another',
    ),
    names: words('add, +, new, new tab, add more, create, insert'),
  },
  {
    wants: words('minus, minus sign, minus button, minus icon, take one off'),
    names: words('remove, -, −, –, decrease'),
  },
  {
    wants: words(
      'bin, trash can, trashcan, garbage can, garbage, dustbin, rubbish bin, waste basket, wastebasket, waste bin, recycle bin, litter bin, throw out, throw it out, throw away, bin it, bin this, chuck, scrap, get it deleted, wipe',
    ),
    names: words('delete, trash, remove, bin, delete all, remove all'),
  },
  {
    wants: words('pencil, pencil icon, pen icon, crayon, make changes to, correct a typo, rewrite'),
    names: words('edit, rename, modify, change'),
  },
  {
    wants: words(
      'floppy, floppy disk, diskette, disk icon, disk symbol, saves, so it saves, keep my work, keep what i, do not lose, not lose my work, write it to disk, write it down, for later use',
    ),
    names: words('save, save file, save as, save all, save changes'),
  },
  {
    wants: words('folder icon, folder symbol, open a file, open another file, open something, load a file'),
    names: words('open, open file, open folder, browse'),
  },
  {
    wants: words(
      'blank page icon, sheet of paper, page icon, start a new document, new document, new file, empty document, start from scratch, fresh document',
    ),
    names: words('new document, new, new file, create'),
  },
  {
    wants: words(
      'printer, printer icon, paper copy, on paper, hard copy, hardcopy, printed, print it, print this, printout, put it on paper',
    ),
    names: words('print, print page, print list'),
  },
  {
    wants: words(
      'two sheets, two pages icon, duplicate, make a copy, copies it, to the clipboard, to my clipboard',
    ),
    names: words('copy, copy to clipboard, duplicate'),
  },
  {
    wants: words('clipboard icon, put in what i copied, insert what i copied, from the clipboard'),
    names: words('paste'),
  },
  { wants: words('scissors, scissors icon, pair of scissors'), names: words('cut') },
  {
    wants: words('take that back, take it back, made a mistake, step back, go back a step, reverse my last'),
    names: words('undo, revert'),
  },
  { wants: words('do it again after all, bring back what i undid, repeat my last'), names: words('redo') },
  {
    wants: words(
      'circular arrow, round arrow, circle arrow, curved arrow, arrows in a circle, up to date, fetch again, load again, reload, refresh, sync, synchronise, synchronize',
    ),
    names: words('refresh, reload, sync, update, retry'),
  },
  {
    wants: words(
      'house, little house, house icon, start page, home page, front page, my own folder, home folder',
    ),
    names: words('home, home page, home folder'),
  },
  {
    wants: words(
      'left arrow, arrow to the left, arrow pointing left, page before, step back, previous one, one back, go backwards',
    ),
    names: words('back, previous, ←, ‹, <'),
  },
  {
    wants: words(
      'right arrow, arrow to the right, arrow pointing right, page after, next one, one on, go forwards',
    ),
    names: words('forward, next, →, ›, >'),
  },
  {
    wants: words(
      'up arrow, arrow up, arrow pointing up, one level up, folder above, parent folder, parent directory',
    ),
    names: words('up, parent folder, open parent, ↑'),
  },
  { wants: words('down arrow, arrow down, arrow pointing down'), names: words('down, expand, ↓, ▾') },
  {
    wants: words('unfold, fold out, open it up, see all of it, show the rest'),
    names: words('expand, show more, show all'),
  },
  { wants: words('fold up, fold it, fold in, roll up'), names: words('collapse, show less') },
  {
    wants: words(
      'triangle to the right, play it, play the, listen to it, hear it, watch it, make it play, start the video',
    ),
    names: words('play, start, resume'),
  },
  { wants: words('two bars, hold it, take a break, halt for a moment, stop for now'), names: words('pause') },
  { wants: words('make it stop, stop it, stop this'), names: words('stop, cancel') },
  {
    wants: words('red dot, make a recording, start recording, record'),
    names: words('record, start recording'),
  },
  { wants: words('next song, next track, skip this song'), names: words('next, next track, skip') },
  { wants: words('previous song, previous track, last song'), names: words('previous, previous track') },
  {
    wants: words(
      'get it onto my computer, onto my disk, onto my machine, get a copy of the file, save it to my',
    ),
    names: words('download, save, export'),
  },
  {
    wants: words('hand over a file, put a file up, send up a file, put my file'),
    names: words('upload, import, add files'),
  },
  { wants: words('let others see, show it to others, pass it on, share'), names: words('share') },
  {
    wants: words('chain, chain icon, paper chain, web address, insert a link, make a link, link to it'),
    names: words('link, insert link, copy link, permalink'),
  },
  {
    wants: words('envelope, letter icon, my mail, my mails, my inbox, write a mail, drop them a line'),
    names: words('mail, messages, inbox, email, compose'),
  },
  {
    wants: words(
      'paper plane, paper airplane, paper aeroplane, plane icon, send it off, send off, send this, off it goes',
    ),
    names: words('send, send message, submit'),
  },
  {
    wants: words('paper clip, paperclip, attach, enclose a file, add an attachment, put a file with it'),
    names: words('attach, attach file, attachment'),
  },
];
