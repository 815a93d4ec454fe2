import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** English words that a mended slip would turn into words of questions: "model" is no "mode", "chat" no "chart". */
export const asWritten: Lexicon['asWritten'] = words(`
  activate, badger, balanced, balancer, bank, barge, bonding, broke, burton, cased, cello, chancel,
  changer, charger, charted, chat, chipboard, chooser, chose, clause, claws, closet, coats, collapse, comb,
  comet, commuter, compliant, computation, compute, concealed, confirmed, contract, contracts, converted,
  county, crate, crates, dated, dealt, decryption, deplete, describer, descriptor, director, disable,
  dominance, dose, enable, excessive, execution, exemption, expended, extensive, faulty, filer, gain, gene,
  giver, gong, grad, greed, haven, hearing, ideal, indication, issued, issuer, known, lined, linen, liner,
  maker, maximize, meant, minimize, mistaken, model, modem, monkey, moral, mute, naked, needy, noticed,
  opposition, overt, pace, paged, pager, palace, pane, panes, party, past, payer, photography, photon,
  pint, placed, plating, pleased, potion, preset, priced, pride, primarily, prince, quite, ready, realm,
  recording, reflected, safes, saver, seed, selection, sell, sewing, shack, shaded, shave, shopping,
  skipping, slice, slicer, snort, stall, star, stars, stripping, submarine, summarily, tablet, tack, tank,
  thin, tracer, trade, transcriber, tropic, troubled, trough, understood, vent, wandering, while, widow,
  winder, wrote
`);
