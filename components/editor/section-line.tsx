import { Button } from '@/components/kit/controls/button.tsx';
import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { skippedText } from '@/components/kit/reading/reading-words.ts';
import { useWords } from '@/components/kit/words.ts';
import type { SectionResult } from './section-reader.ts';
import './section-line.css';

interface SectionLineProps {
  section: SectionResult | undefined;
  /** Shows the section among the reviewed ones; left out where there is no review. */
  onShow?: ((section: SectionResult) => void) | undefined;
}

/** One line below the editor: what the section that the cursor is in becomes. */
export function SectionLine({ section, onShow }: SectionLineProps) {
  const t = useWords();
  return (
    <div class="section-line">
      {section && (
        <>
          <SectionWords section={section} />
          {onShow && (
            <Button look="quiet" onClick={() => onShow(section)}>
              {t('editor_show_in_review')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function SectionWords({ section }: { section: SectionResult }) {
  const t = useWords();
  if ('reason' in section) {
    return (
      <span class="section-line-words">
        <b>
          <SafeText text={section.profile} />
        </b>{' '}
        {skippedText(t, section)}
      </span>
    );
  }
  return (
    <span class="section-line-words">
      <RoleSwatch color={section.color} />{' '}
      <b>
        <SafeText text={section.profile} />
      </b>{' '}
      <SafeText text={section.account} /> / <SafeText text={section.roleName} />
      {section.organization !== '' && (
        <>
          {' · '}
          <SafeText text={section.organization} />
        </>
      )}
    </span>
  );
}
