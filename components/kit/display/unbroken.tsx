/** An account as it is shown, and a region. Browsers end lines after a hyphen. */
const whole = /((?<!\d)\d{4}-\d{4}-\d{4}(?!\d)|\b[a-z]{2,4}(?:-[a-z]{2,9}){1,3}-\d{1,2}\b)/;

/** A sentence in which accounts and regions are never broken over two lines. */
export function Unbroken({ text }: { text: string }) {
  return (
    <>{text.split(whole).map((part, n) => (n % 2 ? <span style={{ whiteSpace: 'nowrap' }}>{part}</span> : part))}</>
  );
}
