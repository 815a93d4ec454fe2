/**
 * What a page shows, told by its DOM: visible text lines and the elements people point at.
 * `readPage` runs inside the page (and in every frame), so it must stand alone: nothing outside it may be used.
 */
import type { ScreenElement, TextLine } from '../scene.ts';

export type PageTruth = { text: (TextLine & { tighten?: boolean })[]; elements: ScreenElement[] };

export function readPage(): PageTruth {
  type Rect = { x: number; y: number; w: number; h: number };
  type Word = Rect & { text: string; holder: Element | null };
  const roots: (Document | ShadowRoot)[] = [document];
  const all: Element[] = [];
  for (let i = 0; i < roots.length; i++)
    for (const element of roots[i].querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  const parentOf = (e: Element): Element | null =>
    e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null;
  const contains = (outer: Element, inner: Element | null): boolean => {
    for (let e = inner; e; e = parentOf(e)) if (e === outer) return true;
    return false;
  };
  const paints = (e: Element): boolean => {
    const style = getComputedStyle(e);
    if (/^(IMG|CANVAS|VIDEO|IFRAME)$/.test(e.tagName)) return true;
    const alpha = /rgba\(.*, ([\d.]+)\)/.exec(style.backgroundColor);
    return (
      (style.backgroundColor.startsWith('rgb(') || Number(alpha?.[1] ?? 0) > 0.6) &&
      Number(style.opacity) > 0.6
    );
  };
  const clipped = (e: Element, x: number, y: number): boolean => {
    for (
      let p: Element | null = e;
      p && p !== document.body && p !== document.documentElement;
      p = parentOf(p)
    ) {
      const style = getComputedStyle(p);
      if (style.display === 'inline' || (style.overflowX === 'visible' && style.overflowY === 'visible'))
        continue;
      const r = p.getBoundingClientRect();
      if (x < r.left - 1 || x > r.right + 1 || y < r.top - 1 || y > r.bottom + 1) return true;
    }
    return false;
  };
  const visible = (e: Element, x: number, y: number, solid = true): boolean => {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    const style = getComputedStyle(e);
    if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: solid }) || clipped(e, x, y))
      return false;
    if (/rgba\(.*, 0\)/.test(style.color) && style.webkitBackgroundClip !== 'text' && solid) return false;
    let stack = document.elementsFromPoint(x, y);
    for (let top = stack[0]; top?.shadowRoot; top = stack[0]) {
      const inner = top.shadowRoot.elementsFromPoint(x, y);
      if (!inner.length || inner[0] === top) break;
      stack = [...inner, ...stack];
    }
    for (const top of stack) {
      if (contains(e, top) || contains(top, e)) return true;
      if (paints(top)) return false;
    }
    return true;
  };
  const holderOf = (e: Element): Element | null =>
    e.closest(
      'button,[role=button],td,th,option,select,label,[role=tab],[role=option],[role=menuitem],.btn,li,p,pre,h1,h2,h3,h4,h5,h6',
    );

  const words: Word[] = [];
  const range = document.createRange();
  const readNode = (node: Text): void => {
    const parent = node.parentElement ?? ((node.parentNode as ShadowRoot)?.host as Element | undefined);
    if (!parent || /^(SCRIPT|STYLE|NOSCRIPT|TITLE|OPTION|TEXTAREA)$/i.test(parent.tagName)) return;
    const transform = getComputedStyle(parent).textTransform;
    for (const match of node.data.matchAll(/\S+/g)) {
      // A long word may be broken over several lines: its characters are grouped by the line they stand on.
      const parts: Word[] = [];
      for (let i = match.index; i < match.index + match[0].length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const r = range.getBoundingClientRect();
        if (r.width === 0 && r.height === 0) continue;
        const last = parts.at(-1);
        if (last && Math.abs(last.y - r.y) < r.height / 2) {
          last.text += node.data[i];
          last.w = Math.max(last.w, r.right - last.x);
        } else
          parts.push({
            text: node.data[i],
            x: r.x,
            y: r.y,
            w: r.width,
            h: r.height,
            holder: holderOf(parent),
          });
      }
      for (const part of parts) {
        if (part.w < 1 || part.h < 4 || !visible(parent, part.x + part.w / 2, part.y + part.h / 2)) continue;
        if (/^[\uE000-\uF8FF]+$/.test(part.text)) continue;
        if (transform === 'uppercase') part.text = part.text.toUpperCase();
        if (transform === 'capitalize') part.text = part.text[0].toUpperCase() + part.text.slice(1);
        words.push(part);
      }
    }
  };
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) readNode(node as Text);
  }

  words.sort((a, b) => a.x - b.x);
  const lines: (Word & { tighten?: boolean })[] = [];
  for (const word of words) {
    const near = lines.find((l) => {
      const overlap = Math.min(l.y + l.h, word.y + word.h) - Math.max(l.y, word.y);
      const gap = word.x - (l.x + l.w);
      const room = l.holder === word.holder ? 0.9 : 0.55;
      return overlap > 0.6 * Math.min(l.h, word.h) && gap > -3 && gap < room * Math.min(l.h, word.h);
    });
    if (!near) {
      lines.push({ ...word });
      continue;
    }
    near.text += (word.x - (near.x + near.w) > 0.5 ? ' ' : '') + word.text;
    const bottom = Math.max(near.y + near.h, word.y + word.h);
    near.y = Math.min(near.y, word.y);
    near.h = bottom - near.y;
    near.w = word.x + word.w - near.x;
    near.holder = word.holder;
  }

  const addFieldText = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void => {
    const select = field.tagName === 'SELECT';
    const typed = field.type === 'password' ? '' : field.value;
    const value = select
      ? ((field as HTMLSelectElement).selectedOptions[0]?.label ?? '')
      : typed || (field.value ? '' : (field as HTMLInputElement).placeholder);
    if (!value.trim() || /^(checkbox|radio|range|hidden|color|file|image)$/.test(field.type)) return;
    const r = field.getBoundingClientRect();
    const style = getComputedStyle(field);
    const line = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
    const rows = field.tagName === 'TEXTAREA' ? value.split('\n') : [value];
    const top = field.tagName === 'TEXTAREA' ? r.y + Number.parseFloat(style.paddingTop) + 1 : r.y + 3;
    // What does not fit into the field is cut off on the screen, and so in the truth.
    const pen = document.createElement('canvas').getContext('2d');
    const room = r.width - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    rows.forEach((whole, i) => {
      let text = whole;
      if (pen)
        for (pen.font = style.font; text && !select && pen.measureText(text).width > room + 2; )
          text = text.slice(0, -1);
      const h = field.tagName === 'TEXTAREA' ? line : r.height - 6;
      if (text.trim() && top + i * line >= 0 && top + i * line + h <= Math.min(r.bottom + 2, innerHeight))
        lines.push({
          text: text.trim(),
          x: r.x + 4,
          y: top + i * line,
          w: r.width - (select ? 28 : 8),
          h,
          holder: field,
          tighten: true,
        });
    });
  };
  const kindOf = (e: Element): string | null => {
    const tag = e.tagName.toUpperCase();
    const type = (e as HTMLInputElement).type;
    const given = e.getAttribute('role') ?? '';
    const roles: Record<string, string> = {
      button: 'button',
      tab: 'tab',
      checkbox: 'checkbox',
      switch: 'checkbox',
      radio: 'radio',
      slider: 'slider',
      dialog: 'dialog',
      alertdialog: 'dialog',
      progressbar: 'progress_bar',
      menuitem: 'menu_item',
      combobox: 'combobox',
      textbox: 'input',
      grid: 'table',
    };
    if (roles[given]) return roles[given];
    if (tag === 'BUTTON' || tag === 'SUMMARY') return 'button';
    if (tag === 'A' && e.hasAttribute('href')) return e.classList.contains('btn') ? 'button' : 'link';
    if (tag === 'INPUT') {
      if (/^(submit|button|reset|image)$/.test(type)) return 'button';
      return type === 'checkbox' || type === 'radio'
        ? type
        : type === 'range'
          ? 'slider'
          : type === 'hidden'
            ? null
            : 'input';
    }
    if (tag === 'TEXTAREA') return 'input';
    if (tag === 'SELECT') return 'combobox';
    if (tag === 'PROGRESS' || tag === 'METER') return 'progress_bar';
    if (/^H[1-6]$/.test(tag)) return 'heading';
    if (tag === 'TABLE') return 'table';
    if (tag === 'DIALOG') return 'dialog';
    if (tag === 'IMG' || tag === 'CANVAS' || tag === 'SVG') {
      const r = e.getBoundingClientRect();
      return tag === 'SVG' && e.parentElement?.closest('svg')
        ? null
        : Math.max(r.width, r.height) <= 32
          ? 'icon'
          : 'image';
    }
    return null;
  };
  const wordsOf = (e: Element | undefined): string => {
    const parts: string[] = [];
    const walker = e && document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    for (let node = walker?.nextNode(); node; node = walker?.nextNode() ?? null)
      if (node.parentElement?.checkVisibility()) parts.push(node.nodeValue ?? '');
    return parts.join(' ').trim();
  };
  const nameOf = (e: Element): string => {
    const field = e as HTMLInputElement;
    const own = e.getAttribute('aria-label') ?? (wordsOf(field.labels?.[0]) || wordsOf(e));
    const typed = /^(submit|button|reset)$/.test(field.type) && e.tagName === 'INPUT' ? field.value : '';
    const name =
      typed ||
      own.trim() ||
      field.placeholder ||
      e.getAttribute('title') ||
      e.getAttribute('alt') ||
      e.getAttribute('name') ||
      '';
    return /^(TABLE|DIALOG)$/.test(e.tagName)
      ? ''
      : name
          .replace(/[\uE000-\uF8FF]/g, '')
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 80);
  };

  const elements: ScreenElement[] = [];
  for (const e of all) {
    const role = kindOf(e);
    if (!role) continue;
    // A heading is as wide as its words, not as its block.
    if (role === 'heading') range.selectNodeContents(e);
    const r =
      role === 'heading' && range.getBoundingClientRect().width > 0
        ? range.getBoundingClientRect()
        : e.getBoundingClientRect();
    const x = Math.max(0, r.left);
    const y = Math.max(0, r.top);
    const w = Math.min(innerWidth, r.right) - x;
    const h = Math.min(innerHeight, r.bottom) - y;
    const toggle = role === 'checkbox' || role === 'radio';
    if (w < 4 || h < 4 || !visible(e, x + w / 2, y + h / 2, !toggle)) continue;
    elements.push({
      role,
      name: nameOf(e),
      box: [Math.round(x), Math.round(y), Math.round(w), Math.round(h)],
    });
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName)) addFieldText(e as HTMLInputElement);
  }
  return {
    text: lines.map((l) => ({
      text: l.text.replace(/\s+/g, ' ').trim(),
      box: [Math.round(l.x), Math.round(l.y), Math.round(l.w), Math.round(l.h)] as [
        number,
        number,
        number,
        number,
      ],
      tighten: l.tighten,
    })),
    elements,
  };
}
