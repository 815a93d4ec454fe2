import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** English words and phrases for each idea of the routing rules. */
export const concepts: Lexicon['concepts'] = {
  where: words(`
    where, in which row, in which column, in which part, which part of, what part of, in what part,
    whereabouts, location of, position of, coordinates of, point at, point to, point me, point out,
    show me, show where, which corner, what corner, which part of the screen, what part of the screen,
    which area, in which place, box around, which spot, bounding box
  `),
  point_out: words('highlight, circle, find, mark, outline, pinpoint, locate'),
  what: words('what, whats'),
  which: words('which'),
  who: words('who, whose, whom, by whom'),
  when: words('when, what time, what date, which date, what day, which day, until when, since when'),
  why: words('why, how come, for what reason, what is the reason, what caused, what is the cause, cause of'),
  how: words('how'),
  how_many: words('how many, number of, count, amount of buttons, howmany'),
  how_much: words('how much, howmuch'),
  how_long: words('how long, how big, how large, how old, how far, how full, how often, how fast'),
  yes_no: [],
  or: words('or, versus, vs'),
  exists: words(`
    is there, are there, do you see, can you see, can you spot, any, does it have, do we have,
    have we got, contain, contains, include, present, has it got, was there, does this image have,
    does this picture have, does this screen have, does the image have, does the picture have,
    did you find, anything
  `),
  listed: words(`
    do you count, can you count, can be counted, are on, are there, is there, are listed, listed, are visible, visible, are shown, shown, displayed,
    can you see, do you see, can i see, do i see, on the screen, on this screen, on this page,
    on the page, in the list, in the folder, in this folder, in the picture, in this picture,
    in the window, in this window, in the dialog, in the table, in the menu, in the toolbar, in the form,
    offer, offered, available, does it have, does the dialog have, in total, in the sidebar,
    in the image, in this image, does this have, on screen, are open, appear
  `),
  error: words(`
    error, problem, issue, failure, exception, fault, warning, bug, traceback, crash, failed, fail,
    fails, went wrong, go wrong, going wrong, is wrong, gone wrong, wrong, not working, not work, broken,
    complain, complaining, complaint, alert, goes wrong, stack trace, conflict, trouble, refused,
    mistake, rejected, errors out, throwing
  `),
  message: words('message, notification, notice, toast, banner, popup, pop up, hint'),
  error_code: words(`
    error code, code of the error, status code, exit code, error number, errno, exit status, error id,
    response code, http code, stop code, return code, http status
  `),
  kind: words('kind, type, sort, category, class, classify, nature'),
  text: words('text, words, writing, letters, lettering, characters, something written, anything written'),
  picture: words('image, picture, photo, pic, screenshot, img, capture, shot, snapshot, screen grab'),
  screen: words('screen, page, window, display, dialog, view, desktop, app, program'),
  ui: words(`
    ui, graphical user interface, graphical interface, user interface, interface, gui, software interface, screenshot, screen shot, software,
    screen capture, screen grab, app, application, program, screencap, computer screen, web page,
    website, desktop screenshot
  `),
  photo: words(`
    photo, photograph, real life, real-life, camera, real world, real-world, photographic, reallife,
    snapshot of the world, real life photo, real-life photo, realistic picture, a picture
  `),
  color: words('color, colour, colors, colours, hue, coloured, colored, shade, tint'),
  background: words('background, backdrop, wallpaper'),
  main: words('main, dominant, dominates, primary, mostly, most, prevailing, overall, predominant'),
  theme: words('theme, dark mode, light mode, night mode, day mode, color scheme, colour scheme, mode'),
  dark: words('dark, night, black'),
  light: words('light, bright, white, day'),
  topic: words(`
    topic, am i reading, are we looking at, am i seeing, about, subject, kind of document, type of document, sort of document, kind of page,
    type of page, sort of page, looking at, kind of screen, type of screen, kind of site,
    kind of website, type of website, kind of file is shown, theme of this page, deal with, deals with,
    program for, app for, tool for, software for, application for, purpose of this, purpose of the, what is this for, used for, api for, page for, screen for, form for,
    kind of content, kind of program, type of program, kind of app, type of app, type of application,
    kind of application, kind of software, genre, concerned with, kind of form, type of form,
    kind of window, type of image, kind of image, best describes, kind of picture, what is this,
    what is it, what have we got here, topics, sort of screen
  `),
  caption: words(`
    describe, does this screen show, does the window show, does this show, does this window show, does the app show, does the screen show, does this page show, does the page show, does this window show, description of this image, description of the screenshot, description of the picture, description of the image, description of the screen, caption, what do i see, what do you see, what is shown here,
    what is in this picture, what is in the picture, what is in this image, what is in the image,
    what can be seen, what can you see, what is in the photo, what is in this photo, alt text,
    in one sentence, in a few words, what does the picture show, what does the image show,
    what does this image show, what does this picture show, what is on this screen,
    what is on the screen, what is here, depicted, depict, what does the photo show,
    what is displayed here, what is visible, what is shown, what is displayed
  `),
  explain: words(`
    explain, summarise, summarize, summary, overview, what is going on, what is happening,
    walk me through, tell me about this, tell me more, tldr, tl dr, in short, gist, sum up, help me understand, recap, what happened,
    what is all this, make sense of
  `),
  title: words(`
    title, titled, heading, headline, title bar, name of the window, name of the dialog, header,
    window name, caption of the window, window called, dialog called, window title, name of this window,
    page called, name of this page, name of the page
  `),
  program: words(`
    program called, app called, application called, software called, tool called,
    which program, what program, which app, what app, which application, what application,
    which software, what software, name of the program, name of the app, program is this, app is this,
    name of the application, name of this program, name of this app, which tool, what tool, which window,
    what file is open, which file is open, which document is open, what document is open,
    application am i in, program am i in, name of the software
  `),
  act: words(`
    click, press, tap, push, hit, type, enter, choose, select, pick, use, go, log in, login, sign in,
    log out, sign up, change, close, closes, cancel, cancels, confirm, open, confirms, save, saves,
    delete, deletes, start, starts, submit, submits, let, lets, try again, tries again, retry, keep,
    keeps, abort, aborts, accept, accepts, undo, dismiss, dismisses, search, searches, upload, download,
    print, edit, turn, switch, take me, takes me, bring, brings, allow, allows, send, sends, add, adds,
    stop, stops, reload, reloads, refresh, refreshes, continue, continues, create, creates, show, hide
  `),
  countable: words(`
    button, link, icon, tab, field, row, column, file, folder, image, window, checkbox, menu, entry,
    line, tag, operation, node, dialog, input, option, item, element, result, error, warning, message,
    box, radio, slider, heading, picture, directory, commit, table, text field, menu entry, list item,
    product, article, notification, key, step, section, tile, card, record, paragraph, comment, branch,
    process, endpoint, command, photo, popup, theme, dropdown, combobox, switch, toggle, page, sheet,
    bookmark, cell, thumbnail, panel, toolbar, player, track, song, chart, user, contact, event, task
  `),
  state: words(`
    ticked, checked, unchecked, unticked, selected, enabled, disabled, greyed, grayed, active, inactive,
    highlighted, focused, expanded, collapsed, switched on, switched off, turned on, turned off, toggled,
    empty, filled, blank, chosen, pressed, clickable, grayed out, greyed out, deselected, marked,
    current, minimized, maximized, in focus, activated, filled in, available, editable, read only,
    readonly, locked, crossed, running, paused, playing, muted, on or off
  `),
  open_state: words('open, opened, closed, visible, hidden'),
  money: words(`
    total, subtotal, sub total, tax, vat, gst, price, cost, costs, amount, paid, sum, change due, tip,
    discount, balance, due, owe, grand total, net, gross, fee, charge, charged, pay, to pay, shipping,
    expensive, cheap, money, deposit, refund, salary, cash, come to, change given, change was, change did
  `),
  say: words(
    'report, reports, say, says, tell, tells, said, state, states, print, printed, read, reads, show',
  ),
  read: words(`
    read, transcribe, read out, ocr, extract, what is written, what is printed, quote, spell out,
    what does it say, read aloud, what text, which text, list the, list all, list, write out, written
  `),
  copy: words('copy, clipboard, paste'),
  natural: words(`
    animal, bird, breed, plant, flower, fruit, vegetable, dish, food, meal, person, people, man, woman,
    child, landmark, vehicle, car, truck, building, weather, season, landscape, insect, species, tree,
    mountain, dog, cat, horse, kind of place, type of place, scenery, sort of place, mammal, fish,
    emotion, mood, celebrity, actor, painting, statue, beach, real object, object is this, objects,
    object, monument, castle, boat, airplane, bicycle, city is this, country is this, place is this,
    where was this taken, where was this photo, photo taken, picture taken, ingredients, cake, dessert,
    creature, is holding, are holding, man holding, woman holding, person holding, he holding, she holding, toy, furniture, city is in, country is in
  `),
  body_part: words(`
    fur, hair, eyes, eye, skin, feather, feathers, wing, wings, tail, shirt, dress, hat, coat, leaves,
    petals, nose, face, shoes, jacket, wearing, beak, expression, roof
  `),
  measure: words(`
    how wide, how tall, how high, width, height, how many pixels, resolution of this image,
    size in pixels, dimensions of this image, dimensions of the image, size of the image, pixel size,
    dimensions of the screenshot, resolution of the screenshot, size of the screenshot,
    size of this image, resolution of the image, dimensions of this picture, size of this picture,
    aspect ratio, distance, dimensions of this screenshot, resolution of this screenshot,
    size of this screenshot, size of the dialog, size of the window, size of the button, image size,
    image dimensions, picture size, image resolution, picture resolution, size is the image, size is the picture,
    size is the window, size is the dialog, size is the button, size is this image, big is the image
  `),
  pixel: words('pixel, pixels, px, coordinate, coordinates'),
  changed: words(`
    changed between, different, difference, differences, differ, compare, what changed, new since
  `),
  picture_pair: words(`
    two pictures, two images, two screenshots, both pictures, both images, previous picture,
    last picture, other picture, before and after, previous screenshot, other screenshot,
    last screenshot, both screenshots, these pictures, these screenshots, these images,
    earlier screenshot, the last one, the other one, compared to the other, compared to before
  `),
  creative: words(`
    write me, write a, compose, poem, joke, haiku, story, essay, sing, song lyrics, rhyme, tell me a,
    recipe for, make up, limerick, imagine, brainstorm, write an, draft an, draft a, riddle, fun fact,
    tell a joke, translate hello
  `),
  world_knowledge: words(`
    capital of, president of, prime minister of, who invented, who discovered, population of,
    meaning of life, weather today, weather tomorrow, what day is today, what is today, square root,
    how old are you, who are you, what is your name, who made you, what can you do, how are you,
    how far is the, speed of light, define the word, how do planes, tallest mountain,
    what is the time in, what time is it in, distance from earth, year did, convert, history of,
    boiling point, chemical formula, largest country, largest planet, longest river, how to cook,
    how do i bake, how do you cook, stock price of, news today, times table, plus, multiplied by
  `),
  greeting: words('hello, hi, hey there, good morning, thanks, thank you, good evening, goodbye, bye'),
  command_to_act: words(`
    book me, order me, send an email, send a message, buy, install, fix it for me, set a timer,
    remind me, call me, call him, call her, call the, click it for me, run the, play music, turn off the lights, set an alarm
  `),
  medical: words(`
    x ray, x-ray, xray, mri, ct scan, tumor, tumour, diagnose, diagnosis, fracture, fractured, cancer,
    rash, mole, lesion, ultrasound, radiology, symptom, disease, medication, malignant, ecg, mammogram,
    pneumonia, infected, broken bone, melanoma
  `),
  negation: words('not, no, never, without, unable, cannot, nothing, refuse'),
  value_noun: words(`
    file, folder, directory, port, host, server, line, line number, path, url, address, command, branch,
    user, username, user name, version, date, time, number, email, phone, name, value, word, variable,
    function, package, module, module name, ip, percent, percentage, account, page, program, host name,
    hostname, domain, table, column, database, class, method, device, disk, drive, service, process,
    test, key, field, seconds, milliseconds, minutes, website, site, character, argument, parameter,
    option, container, library, permission bits, commit, query, statement, dependency, plugin, unit, job,
    id, source file, script, symbol, token, image, endpoint, product, order, bytes, repository
  `),
  masked: words('password, pin, passphrase, secret, passcode'),
  not_counting: words('not counting, excluding, except, without counting, apart from, besides, ignoring'),
  future_or_past: words(`
    will be, will, were, was, did, would be, have been, has been, been, passed, left, ordered, remaining,
    sold, needed, required, allowed, used, does it take, in stock, unread, inserted, modified, received,
    transferred, free, made, available seats, processed
  `),
  pronoun: words('it, that, this, they, them, those, these, one'),
  follow_up: words('and, what about, how about, and what, also, then, and where, and the'),
  depiction: words(
    `terminal, console, document, drawing, chart, diagram, scan, spreadsheet, slide, web page`,
  ),
  attempt: words(`
    try, tried, trying, open, opened, load, loaded, loading, connect, connected, happen, happened, occur, occurred,
    reached, contacted, resolved, mounted, uploaded, extracted, unpacked, missing, corrupt, corrupted, damaged, affected, cause, caused, save, saved, install, installed, access, accessed
  `),
  wrong_login: words('password wrong, wrong password, login, my login, credentials, password is wrong'),
};
