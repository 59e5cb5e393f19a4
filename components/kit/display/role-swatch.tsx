import './role-swatch.css';

/**
 * A role's color. `color`: six hex digits. The border is what makes a white or black chip stand out from the page (3:1,
 * WCAG 1.4.11). Color is never the only sign of anything, so the chip is hidden from screen readers.
 */
export function RoleSwatch({ color }: { color?: string | undefined }) {
  return (
    <span
      class="role-swatch"
      aria-hidden="true"
      data-color={color}
      style={color === undefined ? undefined : { backgroundColor: `#${color}` }}
    />
  );
}
