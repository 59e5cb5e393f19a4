import '@/components/kit/display/role-swatch.css';

/** A color chip as `RoleSwatch` draws it, for places that CodeMirror fills. `color`: six hex digits. */
export function swatchElement(color: string): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'role-swatch';
  chip.ariaHidden = 'true';
  chip.dataset.color = color;
  chip.style.backgroundColor = `#${color}`;
  return chip;
}
