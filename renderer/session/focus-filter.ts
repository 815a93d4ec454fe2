/** Has the list of findings show the text, and puts the focus into its filter: now, or once the panel is drawn. */
export function focusFilter(): void {
  const focus = (): boolean => {
    const panel = document.querySelector('[data-area=panel]');
    panel?.querySelector<HTMLElement>('[data-layer=text]')?.click();
    const filter = panel?.querySelector<HTMLElement>('input[type=search]');
    filter?.focus();
    return filter !== null && filter === document.activeElement;
  };
  if (!focus()) requestAnimationFrame(focus);
}
