import type { Role } from '../../model/image-features.ts';

/** Roles that people do not keep apart. */
export const ALIKE: Partial<Record<Role, readonly Role[]>> = {
  button: ['button', 'link', 'tab', 'menu_item', 'icon', 'list_item', 'switch'],
  link: ['link', 'button', 'tab'],
  tab: ['tab', 'link', 'button', 'menu_item'],
  menu_item: ['menu_item', 'button', 'link', 'tab'],
  input: ['input', 'combobox'],
  checkbox: ['checkbox', 'switch', 'radio'],
  icon: ['icon', 'button', 'image'],
  combobox: ['combobox', 'input', 'button'],
};
/** What can be pressed, chosen or typed into. */
export const PRESSABLE: readonly Role[] = [
  'button',
  'link',
  'tab',
  'menu_item',
  'checkbox',
  'radio',
  'switch',
  'combobox',
  'icon',
  'input',
  'list_item',
];
