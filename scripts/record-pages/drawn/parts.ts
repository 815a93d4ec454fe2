/** Parts of pages, as markup: what people click, choose and fill in, in the look of a design. */
import { type Design, ICON_NAMES } from './design.ts';
import type { Dice } from './dice.ts';
import { Words } from './words.ts';

export class Parts {
  readonly dice: Dice;
  readonly design: Design;
  readonly words: Words;
  /** How this page likes to write its toolbars and lists. */
  readonly #entries: 'link' | 'button' | 'menu';
  readonly #withIcons: boolean;

  constructor(dice: Dice, design: Design) {
    this.dice = dice;
    this.design = design;
    this.words = new Words(dice);
    this.#entries = dice.pick(['link', 'link', 'link', 'button', 'menu'] as const);
    this.#withIcons = dice.chance(0.55);
  }

  icon(): string {
    return this.design.icons(this.dice.pick(ICON_NAMES));
  }

  button(first = this.dice.chance(0.3)): string {
    const { dice, words } = this;
    const text = words.action();
    const inner = dice.chance(0.2)
      ? `${this.icon()} ${text}`
      : dice.chance(0.08)
        ? `${text} ${this.icon()}`
        : text;
    const look = first ? 'btn first' : 'btn';
    if (dice.chance(0.1)) return `<a href="#" class="${look}">${inner}</a>`;
    return `<button class="${look}"${dice.chance(0.1) ? ' disabled' : ''}>${inner}</button>`;
  }

  buttons(): string {
    return `<div style="display:flex;gap:8px;margin:10px 0;flex-wrap:wrap">${this.dice.times(1, 4, (i) => this.button(i === 0 && this.dice.chance(0.7))).join('')}</div>`;
  }

  tool(): string {
    const { dice } = this;
    const more = dice.chance(0.1) ? this.design.icons('chevron-down') : '';
    const text = dice.chance(0.08) ? ` ${this.words.label()}` : '';
    const name = this.words.action();
    return dice.chance(0.1)
      ? `<a href="#" class="tool" aria-label="${name}">${this.icon()}${text}${more}</a>`
      : `<button class="tool" aria-label="${name}">${this.icon()}${text}${more}</button>`;
  }

  /** A tool with a list of its own behind an arrow. */
  splitTool(): string {
    return `${this.tool()}<span class="split"><button class="tool" aria-label="More">${this.design.icons('chevron-down')}</button></span>`;
  }

  toolbar(): string {
    const { dice } = this;
    const split = dice.pick([0, 0, 0, 0.3]);
    const parts = dice.times(3, 18, () =>
      dice.chance(0.12)
        ? '<span class="bar"></span>'
        : dice.chance(0.06)
          ? this.select('auto')
          : dice.chance(split)
            ? this.splitTool()
            : this.tool(),
    );
    return `<div class="tools" style="padding:${dice.whole(0, 8)}px">${parts.join('')}</div>`;
  }

  link(): string {
    return `<a href="#">${this.words.label()}</a>`;
  }

  paragraph(): string {
    const { dice, words } = this;
    const parts = dice.times(1, 5, () => {
      const text = words.sentence();
      if (dice.chance(0.3)) return `${text.slice(0, -1)} <a href="#">${words.label().toLowerCase()}</a>.`;
      return dice.chance(0.12) ? `${text.slice(0, -1)} <code>${words.file()}</code>.` : text;
    });
    return `<p>${parts.join(' ')}</p>`;
  }

  field(): string {
    const { dice, words } = this;
    const shown = dice.pick([`value="${words.value()}"`, `placeholder="${words.label()}"`, '']);
    const state = dice.chance(0.06) ? ' disabled' : dice.chance(0.05) ? ' autofocus' : '';
    return dice.chance(0.1)
      ? `<textarea class="field" rows="${dice.whole(2, 5)}">${dice.chance(0.6) ? words.sentence() : ''}</textarea>`
      : `<input class="field" type="${dice.pick(['text', 'text', 'text', 'password', 'number', 'date', 'search'])}" ${shown}${state}>`;
  }

  select(width = '100%'): string {
    const value = this.words.label();
    return this.design.selects === 'native'
      ? `<select class="field" style="width:${width}"><option>${value}</option></select>`
      : `<div class="field drop" role="combobox" style="width:${width};min-width:90px">${value} ${this.design.icons('chevron-down')}</div>`;
  }

  labelled(): string {
    const control = this.dice.chance(0.25) ? this.select() : this.field();
    const name = `<label class="name">${this.words.label()}</label>`;
    switch (this.design.labels) {
      case 'beside':
        return `<div class="beside">${name}${control}</div>`;
      case 'floating':
        return `<div class="floating">${control}${name}</div>`;
      case 'inside':
        return `<div>${control}</div>`;
      case 'above':
        return `<div>${name}${control}</div>`;
    }
  }

  choice(): string {
    const { dice, design } = this;
    const kind = dice.pick(['checkbox', 'checkbox', 'radio', 'switch']);
    const on = dice.chance(0.5);
    const text = dice.chance(0.5) ? this.words.label() : this.words.sentence(3, 7).slice(0, -1);
    if (design.choices === 'native' && kind !== 'switch')
      return `<label class="choice"><input type="${kind}"${on ? ' checked' : ''}${dice.chance(0.08) ? ' disabled' : ''}> ${text}</label>`;
    const look = kind === 'switch' ? 'switch' : kind === 'radio' ? 'box round' : 'box';
    const mark = `<span class="${look}${on ? ' on' : ''}"`;
    return design.choices === 'whole'
      ? `<div class="choice" role="${kind}" aria-checked="${on}">${mark}></span> ${text}</div>`
      : `<div class="choice">${mark} role="${kind}" aria-checked="${on}"></span> ${text}</div>`;
  }

  choices(): string {
    const across = this.dice.chance(0.4);
    return `<div style="display:flex;flex-direction:${across ? 'row' : 'column'};gap:${this.dice.whole(2, 14)}px;align-items:flex-start;flex-wrap:wrap;margin:8px 0">${this.dice.times(1, 5, () => this.choice()).join('')}</div>`;
  }

  tabs(): string {
    const { dice } = this;
    const tag = dice.chance(0.5) ? 'button' : 'a';
    const withIcon = dice.chance(0.15);
    const tabs = dice.times(2, 6, (i) => {
      const inner = `${withIcon ? `${this.icon()} ` : ''}${this.words.label()}`;
      return `<${tag}${tag === 'a' ? ' href="#"' : ''} class="tab${i === 0 ? ' on' : ''}" role="tab" aria-selected="${i === 0}">${inner}</${tag}>`;
    });
    return `<div class="tabs" role="tablist" style="margin:8px 0">${tabs.join('')}</div>`;
  }

  /** An entry of a navigation or a list, as wide as its column. */
  entry(on = false): string {
    const inner = `${this.#withIcons ? this.icon() : ''}${this.words.label()}${this.dice.chance(0.06) ? ' <span class="badge">4</span>' : ''}`;
    const look = `entry${on ? ' on' : ''}`;
    if (this.#entries === 'button') return `<button class="${look}">${inner}</button>`;
    return `<a href="#" class="${look}"${this.#entries === 'menu' ? ' role="menuitem"' : ''}>${inner}</a>`;
  }

  /** Links under one another that are no wider than their words. */
  links(): string {
    return `<ul class="${this.dice.chance(0.6) ? 'list' : ''}">${this.dice.times(2, 9, () => `<li>${this.link()}</li>`).join('')}</ul>`;
  }

  table(): string {
    const { dice, words } = this;
    const columns = dice.whole(2, 6);
    const kinds = Array.from({ length: columns }, () =>
      dice.pick(['value', 'value', 'value', 'link', 'tools', 'badge']),
    );
    const head = kinds.map((kind) => `<th>${kind === 'tools' ? '' : words.label()}</th>`);
    const pick = dice.chance(0.25);
    const rows = dice.times(2, 8, () => {
      const cells = kinds.map((kind) =>
        kind === 'link'
          ? this.link()
          : kind === 'tools'
            ? dice.chance(0.5)
              ? this.tool() + this.tool()
              : this.button(false)
            : kind === 'badge'
              ? `<span class="badge">${words.noun()}</span>`
              : words.value(),
      );
      return `<tr>${pick ? '<td><input type="checkbox"></td>' : ''}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    return `<table><thead><tr>${pick ? '<th><input type="checkbox"></th>' : ''}${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  }

  /** Rows that are clicked as a whole, with two lines of text and something at the end. */
  rows(): string {
    const { dice, words } = this;
    const face = dice.chance(0.3);
    const tag = dice.pick([
      '<a href="#" style="color:inherit;text-decoration:none"',
      '<div role="button"',
      '<div',
    ]);
    const end = dice.pick([
      () => this.icon(),
      () => `<span class="muted">${words.value()}</span>`,
      () => this.tool(),
    ]);
    const close = tag.startsWith('<a') ? '</a>' : '</div>';
    return dice
      .times(2, 7, () => {
        const avatar = face ? `<span class="avatar">${words.person()[0]}</span>` : '';
        const text = `${avatar}<span style="flex:1">${words.title()}${dice.chance(0.6) ? `<br><span class="muted">${words.sentence(3, 9)}</span>` : ''}</span>`;
        return `${tag} class="row">${text}${tag === '<div' || dice.chance(0.5) ? end() : ''}${close}`;
      })
      .join('');
  }

  switches(): string {
    const { dice, words } = this;
    const whole = this.design.choices === 'whole';
    return dice
      .times(2, 6, () => {
        const on = dice.chance(0.5);
        const mark = `<span class="switch${on ? ' on' : ''}"${whole ? '' : ` role="switch" aria-checked="${on}"`}></span>`;
        return `<div class="row"${whole ? ` role="switch" aria-checked="${on}"` : ''}><span>${words.title()}</span>${mark}</div>`;
      })
      .join('');
  }

  /** Small pictures that are links, as they end many pages. */
  badges(): string {
    const { dice } = this;
    const [width, height] = [dice.whole(60, 130), dice.whole(15, 32)];
    return `<div>${dice.times(2, 6, () => `<a href="#">${this.picture(width, height)}</a> `).join('')}</div>`;
  }

  picture(width: number, height: number): string {
    const hue = this.dice.whole(0, 359);
    const shapes = this.dice.times(
      2,
      6,
      () =>
        `<circle cx="${this.dice.whole(0, width)}" cy="${this.dice.whole(0, height)}" r="${this.dice.whole(8, 60)}" fill="hsl(${this.dice.whole(0, 359)} 50% 60%)"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${hue} 40% 70%)"/>${shapes.join('')}</svg>`;
    return `<img alt="${this.words.label()}" width="${width}" height="${height}" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
  }
}
