import { useState } from 'preact/hooks';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { useWords } from '@/components/kit/words.ts';

/** With what makes codes, which few ask for. */
const QrCode = lazy(async () => (await import('./qr-code.tsx')).QrCode);

/** A link as a QR code, closed until it is asked for. */
export function ShareQr({ link, title }: { link: string; title: string }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('share_qr')}</summary>
      {isOpen && <QrCode link={link} title={title} />}
    </details>
  );
}
