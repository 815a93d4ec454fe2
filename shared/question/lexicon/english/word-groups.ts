import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

export const wordGroups: Lexicon['wordGroups'] = {
  filling: words(`
    anyone, anybody, someone, somebody, anything, something, everything, nothing, yet, already, now, still, moment, far, ever,
    else, again, possible, able, allowed, go, going, do, doing, done, get, put, let, make, made, give, given, type, typed, enter,
    entered, pick, picked, choose, chosen, select, selected, set, fill, filled, tick, ticked, check, checked, show, shown, list,
    listed, be, will, way, own, itself, myself, right, well, too, also, ones, one, box, next, beside, field, option, button, row,
    rows, entry, entries, thing, things, point, time, state
  `),
  of_lists: words(`
    row, entry, item, line, record, thing, one, place, visible, different, various, distinct, say, lie, come, belong, total,
    currently, table, list, header, heading, below, many, user
  `),
  of_totals: words(`
    total, all, altogether, found, find, listed, counted, shown, display, displayed, overall, exist, exists, present, here, there, together, sum
  `),
  qualifying: words('visible, different, various, distinct, single, whole'),
  deeds_with_entries: words(`
    write, written, wrote, send, sent, ask, answer, say, said, reply, post, happen, begin, start, end, finish, take, place, cost,
    deliver, arrive, order, buy, bought, message, mail, email, post, comment, card, event, task, item, article, product, entry,
    step, basket, cart, list
  `),
  deeds_with_settings: words(`
    called, use, used, set, need, needed, require, required, send, sent, go, run, value, have
  `),
  whole_files: words(`
    package, project, app, application, program, module, library, file, setting, configuration, config
  `),
  setting_texts: words(`
    yaml, json, toml, ini, xml, config, code, script, snippet, spec, api, constant, variable, property, attribute, const,
    schema
  `),
  times: words('day, hour, minute, second, ms, timeout, ttl, interval, duration'),
  being_set: words(`
    set, chosen, choose, selected, select, picked, pick, configured, entered, enter, typed, type, filled, fill, given, give, put, used,
    use, using, shown, show, displayed, display, listed, written, stated, applied, applies, apply, active, current,
    currently, now, present, presently, moment, value, values, here, form, screen, page, window, dialog, stands, stand, behind, beside,
    next, says, say, read, see, there, defined, specified, indicated, exact, exactly, people, someone, somebody, they, we, mentioned, appears, appear, visible, record, entry, listing, card, box, field, section, panel,
    sheet, view, app, program, site, option, setting
  `),
  asking_dates: words(`
    when, what, which, day, weekday, time, date, does, do, is, start, begin, end, finish, take, place, happen, scheduled, planned,
    event, events, appointment, appointments, meeting, entry, entries, on, at, the, a
  `),
};
