import { words } from '../words.ts';

/** Well-known programs by the names that they write in their titles, and what they are for. */
export const programs: readonly { readonly names: readonly string[]; readonly purpose: string }[] = [
  { purpose: 'typing tutor (touch typing)', names: words(`klavaro, ktouch, tuxtype`) },
  { purpose: 'chess database', names: words(`scid`) },
  { purpose: 'chess', names: words(`gnome chess, xboard, pychess, eboard, knights, lichess`) },
  {
    purpose: 'process list (system monitor)',
    names: words(
      `htop, btop, atop, glances, bashtop, task manager, system monitor, ksysguard, process explorer`,
    ),
  },
  {
    purpose: 'comparison of files (diff)',
    names: words(
      `meld, kompare, kdiff3, diffuse, winmerge, vimdiff, xxdiff, tkdiff, beyond compare, p4merge`,
    ),
  },
  {
    purpose: 'email inbox (mailbox)',
    names: words(
      `thunderbird, evolution, claws mail, sylpheed, kmail, mutt, neomutt, alpine, geary, roundcube, maildev, mailhog, mailpit, mailcatcher, snappymail, squirrelmail, outlook, betterbird`,
    ),
  },
  {
    purpose: 'audio editor (sound recording)',
    names: words(`audacity, ocenaudio, ardour, tenacity, mhwaveedit, sweep`),
  },
  {
    purpose: 'image editor (drawing)',
    names: words(
      `gimp, krita, mtpaint, kolourpaint, pinta, photoshop, grafx2, tux paint, mypaint, gpaint, paint`,
    ),
  },
  {
    purpose: 'drawing program (vector graphics)',
    names: words(`inkscape, xfig, ipe, karbon, sodipodi, libreoffice draw, tgif`),
  },
  {
    purpose: 'modelling and drawing (CAD)',
    names: words(`blender, freecad, openscad, librecad, qcad, solvespace`),
  },
  {
    purpose: 'spreadsheet',
    names: words(`libreoffice calc, gnumeric, calligra sheets, excel, sc-im, visidata`),
  },
  {
    purpose: 'word processor (document)',
    names: words(`libreoffice writer, abiword, calligra words, word, ted, focuswriter`),
  },
  { purpose: 'presentation (slides)', names: words(`libreoffice impress, powerpoint, calligra stage`) },
  {
    purpose: 'database (tables and queries)',
    names: words(
      `libreoffice base, kexi, dbeaver, sqlitebrowser, db browser for sqlite, phpmyadmin, adminer, pgadmin, phpliteadmin, sqlitestudio, heidisql`,
    ),
  },
  { purpose: 'file transfer (FTP)', names: words(`filezilla, gftp, winscp, lftp, cyberduck`) },
  {
    purpose: 'downloads (torrents)',
    names: words(`transmission, qbittorrent, deluge, ktorrent, rtorrent, fragments`),
  },
  {
    purpose: 'chat',
    names: words(
      `pidgin, hexchat, weechat, irssi, konversation, quassel, kvirc, polari, the lounge, gajim, psi, dino, empathy`,
    ),
  },
  {
    purpose: 'video player',
    names: words(`vlc, mpv, smplayer, totem, dragon player, parole, kaffeine, celluloid, xine`),
  },
  {
    purpose: 'music player',
    names: words(
      `rhythmbox, amarok, clementine, audacious, deadbeef, lollypop, quod libet, qmmp, cantata, elisa, exaile, strawberry, xmms`,
    ),
  },
  {
    purpose: 'translation of texts',
    names: words(`poedit, lokalize, gtranslator, virtaal, qt linguist, weblate, pootle, omegat`),
  },
  { purpose: 'collection catalogue (books)', names: words(`tellico, gcstar, alexandria`) },
  {
    purpose: 'document reader (PDF, books)',
    names: words(`calibre, okular, evince, mupdf, xpdf, zathura, qpdfview, atril, fbreader, foliate`),
  },
  { purpose: 'bibliography (literature references)', names: words(`zotero, jabref, mendeley, kbibtex`) },
  {
    purpose: 'accounting (personal finance, money)',
    names: words(
      `gnucash, kmymoney, homebank, skrooge, hledger, ledger, grisbi, eqonomize, firefly iii, money manager ex`,
    ),
  },
  { purpose: 'flash cards (vocabulary)', names: words(`anki, mnemosyne, kwordquiz, parley`) },
  { purpose: 'planetarium (stars)', names: words(`stellarium, kstars, celestia, xephem`) },
  { purpose: 'maps', names: words(`marble, qgis, viking, josm, gpsprune, merkaartor`) },
  { purpose: 'network analyser', names: words(`wireshark, tcpdump, etherape, nmap, zenmap`) },
  {
    purpose: 'virtual machines',
    names: words(`virtualbox, virt-manager, virtual machine manager, gnome boxes, vmware`),
  },
  { purpose: 'disk partitions', names: words(`gparted, partitionmanager, fdisk, cfdisk, gnome disks`) },
  { purpose: 'disc burning', names: words(`k3b, brasero, xfburn, burn`) },
  {
    purpose: 'passwords',
    names: words(`keepass, keepassx, keepassxc, bitwarden, seahorse, kwalletmanager, revelation`),
  },
  {
    purpose: 'version history (commits)',
    names: words(`gitk, gitg, git gui, tig, gitkraken, sourcetree, qgit, git-cola, fossil`),
  },
  {
    purpose: 'project plan (Gantt chart)',
    names: words(`planner, gantt, ganttproject, openproj, projectlibre`),
  },
  { purpose: 'mind map', names: words(`xmind, freemind, freeplane, vym, minder, heimer, labyrinth`) },
  { purpose: 'diagram', names: words(`dia, drawio, draw.io, bpmn.io, yed, mermaid, umbrello`) },
  {
    purpose: 'plot (chart)',
    names: words(`gnuplot, xmgrace, grace, veusz, labplot, scidavis, qtiplot, kmplot, matplotlib`),
  },
  { purpose: 'diary (journal)', names: words(`rednotebook, lifeograph, almanah`) },
  {
    purpose: 'notes',
    names: words(`gnote, tomboy, zim, joplin, cherrytree, knotes, xpad, simplenote, basket`),
  },
  {
    purpose: 'calendar (appointments)',
    names: words(`calcurse, korganizer, orage, osmo, california, gnome calendar`),
  },
  {
    purpose: 'task list (to-dos)',
    names: words(`taskwarrior, gnome todo, gtg, getting things gnome, todoist, planify, errands`),
  },
  {
    purpose: 'terminal',
    names: words(
      `xterm, urxvt, rxvt, konsole, gnome-terminal, xfce4-terminal, lxterminal, mlterm, terminology, tilix, terminator, kitty, alacritty, guake, yakuake, st, zutty, pterm, cool-retro-term, sakura, termit, qterminal, roxterm, eterm, aterm, stterm, pangoterm`,
    ),
  },
  {
    purpose: 'builds (continuous integration)',
    names: words(`jenkins, buildbot, drone, concourse, teamcity, gocd`),
  },
  {
    purpose: 'monitoring',
    names: words(`grafana, kibana, prometheus, nagios, zabbix, netdata, munin, cacti, icinga`),
  },
  {
    purpose: 'web site editor (content management)',
    names: words(`wordpress, drupal, joomla, ghost, typo3`),
  },
  { purpose: 'wiki', names: words(`mediawiki, dokuwiki, tiddlywiki, moinmoin, wiki.js, gollum`) },
  { purpose: 'files (synchronisation)', names: words(`nextcloud, owncloud, seafile, syncthing, dropbox`) },
  { purpose: 'minesweeper (game)', names: words(`minesweeper, mines, kmines, gnome mines, xdemineur`) },
  { purpose: 'sudoku (puzzle game)', names: words(`sudoku, ksudoku, gnome sudoku`) },
  { purpose: 'card game (solitaire)', names: words(`solitaire, aisleriot, kpat, freecell`) },
  {
    purpose: 'game',
    names: words(
      `five or more, swell foop, tetravex, quadrapassel, nibbles, hitori, iagno, kblocks, katomic, ksquares, lights off, four-in-a-row, klotski, mahjongg, tali`,
    ),
  },
];
