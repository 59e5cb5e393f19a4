import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { longestInCode, qrCode } from '@/core/share/qr-code.ts';
import '@/components/kit/display/sheet-lead.css';
import './qr-code.css';

interface QrCodeProps {
  link: string;
  /** What the link is called. */
  title: string;
}

/** A link for the camera of another device: dark on white, whatever the theme, because scanners expect it so. */
export function QrCode({ link, title }: QrCodeProps) {
  const t = useWords();
  const { number } = formatsOf(t);
  const rows = qrCode(link);
  if (!rows) return <p class="sheet-lead">{t('share_qr_too_long', number(link.length), number(longestInCode))}</p>;
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr-code" role="img" aria-label={t('share_qr_name', title)} viewBox={`0 0 ${size} ${size}`}>
      <path d={path} />
    </svg>
  );
}
