/**
 * What can be asked about a page, told by its DOM: fields with their values, choices with their states, cells of tables,
 * controls with their colours, headings. `readFacts` runs inside the page, so it must stand alone.
 */
type Box = [x: number, y: number, width: number, height: number];

export type PageFacts = {
  /** Fields with a visible label; `value` is what they show, `hint` the placeholder that an empty one shows. */
  fields: { label: string; value: string; hint: string; box: Box }[];
  /** Check boxes, radio buttons and switches with a visible label; `group` is the name that radio buttons share. */
  choices: { label: string; kind: string; on: boolean; disabled: boolean; group: string; box: Box }[];
  /** Tables with a row of headers; cells as they stand, '' where a cell shows no text or is out of view. */
  tables: { headers: string[]; rows: string[][]; whole: boolean; box: Box }[];
  /** Buttons, tabs and links with a name; `colour` is what their box is filled with, as [red, green, blue]. */
  controls: {
    name: string;
    kind: string;
    on: boolean;
    disabled: boolean;
    colour: number[] | null;
    box: Box;
  }[];
  headings: { text: string; level: number; box: Box }[];
};

export function readFacts(): PageFacts {
  const boxOf = (e: Element): Box => {
    const r = e.getBoundingClientRect();
    return [Math.round(r.x), Math.round(r.y), Math.round(r.width), Math.round(r.height)];
  };
  /** Whether the middle and the corners of an element are in view and nothing lies over its middle. */
  const shown = (e: Element): boolean => {
    const r = e.getBoundingClientRect();
    if (r.width < 4 || r.height < 4 || r.left < 0 || r.top < 0) return false;
    if (r.right > innerWidth || r.bottom > innerHeight) return false;
    if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
    return top !== null && (e.contains(top) || top.contains(e));
  };
  const wordsOf = (e: Element): string => {
    const parts: string[] = [];
    const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (
        !holder?.checkVisibility({ visibilityProperty: true }) ||
        /^(OPTION|STYLE|SCRIPT)$/.test(holder.tagName)
      )
        continue;
      const upper = getComputedStyle(holder).textTransform === 'uppercase';
      parts.push(upper ? (node.nodeValue ?? '').toUpperCase() : (node.nodeValue ?? ''));
    }
    return parts
      .join(' ')
      .replace(/[\uE000-\uF8FF]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const labelOf = (e: Element): string => {
    const named = e.getAttribute('aria-labelledby');
    const label = (e as HTMLInputElement).labels?.[0] ?? (named ? document.getElementById(named) : null);
    if (!label || !shown(label)) return '';
    return wordsOf(label).replace(/\s*[:*]+$/, '');
  };
  /** Whether a value is wider than its field, so that its end is cut off. */
  const isCut = (field: HTMLElement): boolean => field.scrollWidth > field.clientWidth + 1;

  const facts: PageFacts = { fields: [], choices: [], tables: [], controls: [], headings: [] };
  for (const e of document.querySelectorAll(
    'input,select,textarea,[role=checkbox],[role=switch],[role=radio]',
  )) {
    const field = e as HTMLInputElement;
    const type = e.getAttribute('role') ?? (e.tagName === 'SELECT' ? 'select' : field.type);
    const toggle = /^(checkbox|radio|switch)$/.test(type);
    const label = labelOf(e);
    if (!label || (!toggle && !shown(e))) continue;
    const box = boxOf(e);
    if (toggle) {
      const held = e.closest('label') ?? field.labels?.[0];
      facts.choices.push({
        label,
        kind: type,
        on: e.getAttribute('aria-checked') === 'true' || field.checked === true,
        disabled: field.disabled === true || e.getAttribute('aria-disabled') === 'true',
        group: field.name ?? '',
        box: box[2] < 4 || box[3] < 4 ? boxOf(held ?? e) : box,
      });
    } else if (!/^(hidden|range|color|file|image|submit|button|reset|password)$/.test(type)) {
      const select = e as unknown as HTMLSelectElement;
      const value = type === 'select' ? (select.selectedOptions[0]?.label ?? '') : field.value;
      if (isCut(field) || value.includes('\n') || (type === 'select' && select.size > 1)) continue;
      facts.fields.push({
        label,
        value: value.trim(),
        hint: value ? '' : (field.placeholder ?? '').trim(),
        box,
      });
    }
  }
  for (const table of document.querySelectorAll('table')) {
    if (table.querySelector('table') || table.getBoundingClientRect().width === 0) continue;
    const head =
      table.tHead?.rows[0] ??
      [...table.rows].find((row) => row.querySelector('th') && !row.querySelector('td'));
    if (!head || !shown(head.cells[0] ?? head)) continue;
    const spans = [...table.rows].some((row) =>
      [...row.cells].some((cell) => cell.colSpan > 1 || cell.rowSpan > 1),
    );
    if (spans) continue;
    const body = [...table.rows].filter(
      (row) => row !== head && row.parentElement?.tagName !== 'TFOOT' && row.checkVisibility(),
    );
    const rows = body.map((row) =>
      [...row.cells].map((cell) =>
        shown(cell) && !cell.querySelector('input,select,textarea') ? wordsOf(cell) : '',
      ),
    );
    const whole = body.every((row) => row.cells[0] && shown(row.cells[0]));
    facts.tables.push({
      headers: [...head.cells].map((cell) => (shown(cell) ? wordsOf(cell) : '')),
      rows,
      whole,
      box: boxOf(table),
    });
  }
  for (const e of document.querySelectorAll(
    'button,[role=button],[role=tab],a[href],input[type=submit],input[type=button]',
  )) {
    if (!shown(e)) continue;
    const style = getComputedStyle(e);
    const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/.exec(style.backgroundColor);
    const filled =
      parts && Number(parts[4] ?? 1) === 1 && style.backgroundImage === 'none' && Number(style.opacity) === 1;
    const role = e.getAttribute('role');
    const button =
      role === 'button' || e.tagName === 'BUTTON' || e.tagName === 'INPUT' || /\bbtn\b/.test(e.className);
    facts.controls.push({
      name: e.tagName === 'INPUT' ? (e as HTMLInputElement).value : wordsOf(e),
      kind: role === 'tab' ? 'tab' : button ? 'button' : 'link',
      on:
        e.getAttribute('aria-selected') === 'true' ||
        e.getAttribute('aria-pressed') === 'true' ||
        e.getAttribute('aria-current') !== null,
      disabled: (e as HTMLButtonElement).disabled === true || e.getAttribute('aria-disabled') === 'true',
      colour: filled ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null,
      box: boxOf(e),
    });
  }
  for (const e of document.querySelectorAll('h1,h2,h3,h4')) {
    const text = wordsOf(e);
    if (text && shown(e)) facts.headings.push({ text, level: Number(e.tagName[1]), box: boxOf(e) });
  }
  return facts;
}
