import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { useWords } from '@/components/kit/words.ts';
import { defaultColor, readableTextColor } from '@/core/aws/link-colors.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { nameForAws } from '@/core/switching/display-name.ts';
import './name-preview.css';

interface NamePreviewProps {
  role: CatalogRole;
  /** The user's own name, or blank. */
  name: string;
  /** Six hex digits. */
  color: string | undefined;
}

/** The name as the console will show it, on its color. */
export function NamePreview({ role, name, color = defaultColor }: NamePreviewProps) {
  const t = useWords();
  return (
    <p class="name-preview">
      <span class="name-preview-label">{t('details_preview')}</span>{' '}
      <span class="name-preview-chip" style={{ backgroundColor: `#${color}`, color: `#${readableTextColor(color)}` }}>
        <SafeText text={nameForAws(name, role.profile, role.account)} />
      </span>
    </p>
  );
}
