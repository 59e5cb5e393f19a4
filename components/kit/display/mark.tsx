import './mark.css';

/** The mark, as on the toolbar (`scripts/icon.svg`): of the roles on a list, the one that is called goes. Never without its name. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b7f72" />
      <path d="M6 8h8M6 24h8" stroke="#8fd3c9" stroke-width="4" />
      <path d="M6 16h18" stroke="#fff" stroke-width="4" />
      <path d="m17 7 9 9-9 9" fill="none" stroke="#fff" stroke-width="4.2" />
    </svg>
  );
}
