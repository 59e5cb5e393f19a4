import './confirm-sign.css';

/** The sign of a role whose switch is confirmed first. `name`: what that is called. */
export const ConfirmSign = ({ name }: { name: string }) => (
  <span class="confirm-sign" role="img" aria-label={name} title={name} />
);
