const box = (): HTMLElement | null => document.querySelector('[data-area=panel] textarea');

/** Puts the focus into the question box: now, so that no key is lost, or once the panel that holds it is drawn. */
export function focusQuestion(): void {
  box()?.focus();
  if (!box()) requestAnimationFrame(() => box()?.focus());
}
