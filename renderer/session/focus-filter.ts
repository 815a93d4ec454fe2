/** Has the list of findings show the text, and puts the focus into its filter, once the panel is drawn. */
export function focusFilter(): void {
  requestAnimationFrame(() => {
    const panel = document.querySelector('[data-area=panel]');
    panel?.querySelector<HTMLElement>('[data-layer=text]')?.click();
    panel?.querySelector<HTMLElement>('input[type=search]')?.focus();
  });
}
