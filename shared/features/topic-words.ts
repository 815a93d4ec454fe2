import type { TOPICS } from '../model/image-features.ts';

export type Topic = (typeof TOPICS)[number];

/** Words that speak for a topic: each different match adds the weight, up to `most`. */
export type TopicWords = { topic: Topic; pattern: RegExp; weight: number; most: number };

/** Patterns are matched on lower-cased text, all matches of the screen counted once each. */
export const TOPIC_WORDS: readonly TopicWords[] = [
  {
    topic: 'invoice',
    pattern:
      /\b(invoice|bill to|due date|total due|amount due|vat|subtotal|unit price|invoice (no|number|date)|payment terms|iban|purchase order|rechnung(?:s(?:nummer|nr|datum|betrag))?|kundennummer|fällig am|zahlbar bis|nettobetrag|zwischensumme|gesamtbetrag|mwst|ust|einzelpreis)\b/g,
    weight: 0.5,
    most: 2.4,
  },
  {
    topic: 'receipt',
    pattern:
      /\b(receipt|cash|change due|paid by|card payment|till|cashier|thank you for your (visit|purchase|order)|qty|total|kassenbon|quittung|barzahlung|gegeben bar|kartenzahlung|summe eur)\b/g,
    weight: 0.42,
    most: 2.2,
  },
  {
    topic: 'code',
    pattern:
      /\b(def \w+\(|import \w+|return\b|function \w*\(|const \w+ =|let \w+ =|class \w+[:{( ]|#include|public static|private \w+|elif|else:|print\(|console\.log|if __name__|select .+ from|<\/?\w+>|\w+\(\)[;:]|=>|lambda)/g,
    weight: 0.5,
    most: 2.6,
  },
  {
    topic: 'login',
    pattern:
      /\b(log ?in|sign ?in|log ?on|username|user name|password|remember me|forgot(ten)? (your )?password|passphrase|create an account)\b/g,
    weight: 0.5,
    most: 2.4,
  },
  {
    topic: 'settings',
    pattern:
      /\b(settings|preferences|options|appearance|customi[sz]e|configuration|themes?|general|advanced|restore defaults|widget|font|keyboard shortcuts|privacy)\b/g,
    weight: 0.33,
    most: 2,
  },
  {
    topic: 'file_manager',
    pattern:
      /(\b(places|home|desktop|trash|downloads|documents|pictures|devices|file system|date modified|name size|last modified|free space|parent directory|index of)\b|\b\d+ (files|items|folders)\b)/g,
    weight: 0.36,
    most: 2.2,
  },
  {
    topic: 'chat',
    pattern:
      /\b(channel|has joined|has (quit|left)|nick(name)?|direct messages?|reply|typing|online|irc|conversation|send a message|#\w{3,})\b/g,
    weight: 0.4,
    most: 2,
  },
  {
    topic: 'media',
    pattern:
      /\b(playlist|volume|playback|now playing|album|artist|track|mute|play|pause|recording|output devices|input devices|audio|video)\b/g,
    weight: 0.35,
    most: 2,
  },
  {
    topic: 'calculator',
    pattern: /\b(calculator|galculator|kcalc|sqrt|sin|cos|tan|ln|m\+|1\/x)/g,
    weight: 0.36,
    most: 2,
  },
  {
    topic: 'game',
    pattern:
      /\b(game|new game|score|high scores?|level \d+|lives|mines?|minesweeper|solitaire|chess|sudoku|player \d|best times|undo move|hint|your turn|deal)\b/g,
    weight: 0.5,
    most: 2.4,
  },
  {
    topic: 'editor',
    pattern:
      /\b(untitled|tab width|ln \d+, ?col \d+|line \d+, column \d+|plain text|insert mode|word wrap|find and replace|\w+\.(txt|md|conf|ini|py|js|c|json) )\b/g,
    weight: 0.45,
    most: 1.8,
  },
  {
    topic: 'web_page',
    pattern:
      /\b(https?:\/\/|www\.|cookies|privacy policy|home page|read more|sitemap|powered by|this (page|site)|reload|search packages)\b/g,
    weight: 0.4,
    most: 1.8,
  },
];
