import { area, type Box, containsPoint } from '../../shared/model/geometry.ts';
import type { ImageFeatures, Role } from '../../shared/model/image-features.ts';
import type { Layer } from '../../shared/model/layers.ts';
import { messages } from '../messages.ts';

/** One thing that was found on a picture, in the form that lists and overlays show. */
export type Finding = {
  layer: Layer;
  id: string;
  /** Its text, name, message or title; may be empty. */
  text: string;
  /** Role, category or kind. */
  kind: string;
  detail: string[];
  box: Box;
  confidence: number | null;
};

/** Everything of one layer, top to bottom as the record has it. */
export function findingsOf(record: ImageFeatures, layer: Layer, role: Role | 'all' = 'all'): Finding[] {
  switch (layer) {
    case 'text':
      return record.text.lines.map(({ id, text, box, confidence }) => ({
        layer,
        id,
        text,
        kind: messages.names.text,
        detail: [],
        box,
        confidence,
      }));
    case 'elements':
      return record.ui.elements
        .filter((element) => role === 'all' || element.role === role)
        .map(({ id, name, name_from, role: kind, state, value, box, confidence }) => ({
          layer,
          id,
          text: name,
          kind: messages.names.roles[kind],
          detail: [
            ...(name_from === 'shape' ? [messages.found.fromShape] : []),
            ...state.map((name) => messages.names.states[name]),
            ...(value ? [value] : []),
          ],
          box,
          confidence,
        }));
    case 'errors':
      return record.errors.map(({ id, message, category, code, reasons, box, confidence }) => ({
        layer,
        id,
        text: message,
        kind: messages.names.categories[category],
        detail: [...(code ? [code] : []), ...reasons],
        box,
        confidence,
      }));
    case 'windows':
      return record.ui.windows.map(({ id, title, kind, front, theme, box }) => ({
        layer,
        id,
        text: title,
        kind: messages.names.windows[kind],
        detail: [...(front ? [messages.found.inFront] : []), messages.names.themes[theme]],
        box,
        confidence: null,
      }));
  }
}

/** The smallest finding of the shown layers under a point of the picture, or null. */
export function findingAt(
  record: ImageFeatures,
  layers: Readonly<Record<Layer, boolean>>,
  role: Role | 'all',
  x: number,
  y: number,
): Finding | null {
  let best: Finding | null = null;
  for (const layer of ['errors', 'text', 'elements', 'windows'] as const) {
    if (!layers[layer]) continue;
    for (const finding of findingsOf(record, layer, role))
      if (containsPoint(finding.box, x, y) && (!best || area(finding.box) < area(best.box))) best = finding;
  }
  return best;
}

export function findingById(record: ImageFeatures, layer: Layer, id: string): Finding | null {
  return findingsOf(record, layer).find((finding) => finding.id === id) ?? null;
}

/** The roles that stand in the record, most frequent first. */
export function rolesOf(record: ImageFeatures): { role: Role; count: number }[] {
  const counts = new Map<Role, number>();
  for (const { role } of record.ui.elements) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, count]) => ({ role, count })).sort((a, b) => b.count - a.count);
}

/** A question about a finding that a user can send as it is. Questions are understood in English. */
export function questionAbout({ layer, id, text }: Finding, record: ImageFeatures): string {
  switch (layer) {
    case 'text':
      return `What does "${text}" mean?`;
    case 'elements': {
      const role = record.ui.elements.find((element) => element.id === id)?.role ?? 'element';
      return `Where is the ${role.replaceAll('_', ' ')}${text ? ` "${text}"` : ''}?`;
    }
    case 'errors':
      return 'What does this error mean?';
    case 'windows':
      return `What is in the window "${text}"?`;
  }
}
