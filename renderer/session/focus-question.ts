/** Puts the focus into the question box, once the panel that holds it is drawn. */
export function focusQuestion(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-area=panel] textarea')?.focus());
}
