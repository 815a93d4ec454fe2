import { area } from '../model/geometry.ts';
import type { ImageFeatures, Role, UiElement } from '../model/image-features.ts';

/** What people fill in or choose with. */
const FIELDS: readonly Role[] = ['input', 'combobox', 'checkbox', 'radio', 'slider', 'switch'];
/** Roles that fill a part of the screen: how much of it tells more than how many there are. */
const AREAS: ReadonlySet<Role> = new Set<Role>(['table', 'image', 'list', 'dialog']);
/** Share of the picture at which such a part is what the picture shows. */
const DOMINANT_AREA = 0.3;
/** A window up to this share of the picture, with a button and little text, looks like a dialog. */
const SMALL_WINDOW = 0.2;
const FEW_LINES = 14;

/**
 * How a screen looks by its parts, as concepts with strengths 0..1. A part counts by how much of the screen it is: large
 * parts by their area, small ones by their number beside the text and the other parts. That a part is there at all says
 * little, since most screens have some of everything.
 */
export function lookFacts(record: ImageFeatures): Map<string, number> {
  const { ui, text } = record;
  const facts = new Map<string, number>();
  const whole = Math.max(1, record.source.width * record.source.height);
  for (const [role, elements] of Map.groupBy(ui.elements, (element) => element.role)) {
    if (role === 'input') continue;
    const share = AREAS.has(role)
      ? elements.reduce((sum, { box }) => sum + area(box), 0) / whole / DOMINANT_AREA
      : crowd(elements, ui.elements);
    facts.set(role, 0.5 + 0.5 * Math.min(1, share));
  }
  const fields = ui.elements.filter(({ role }) => FIELDS.includes(role)).length;
  if (fields > 0) facts.set('form', Math.min(1, 0.3 + (2.2 * fields) / Math.max(4, text.lines.length)));
  if (looksLikeDialog(record)) facts.set('dialog', 0.8);
  if (ui.windows.some(({ kind }) => kind === 'dialog')) facts.set('dialog', 1);
  if (looksLikePage(record)) facts.set('web_page', 0.6);
  return facts;
}

/** Share of all parts that are these, thrice, so that a third of them is all; a single one counts little. */
const crowd = (some: readonly UiElement[], all: readonly UiElement[]): number =>
  Math.min((3 * some.length) / all.length, some.length / 3);

/** A small window with a button to close it and without a menu: what programs show as a message is often one. */
function looksLikeDialog({ ui, text, source }: ImageFeatures): boolean {
  const [window, ...others] = ui.windows;
  if (!window || others.length > 0 || text.lines.length > FEW_LINES) return false;
  const whole = Math.max(1, source.width * source.height);
  const has = (role: Role): boolean => ui.elements.some((element) => element.role === role);
  return area(window.box) < SMALL_WINDOW * whole && has('button') && !has('menu_item') && !has('table');
}

/** An interface without a window around it fills its picture itself, as pages do. */
function looksLikePage({ ui, scene, topic, is_ui }: ImageFeatures): boolean {
  const framed =
    ui.windows.length > 0 || ui.elements.some(({ role }) => role === 'title_bar' || role === 'menu_item');
  return is_ui && !framed && scene.kind === 'software_interface' && topic !== 'terminal';
}
