import { crash } from '@/components/crash/guard.ts';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import './picker-late.css';

/** Over the list while something does not come. Its style sheet hides it for the first seconds: mostly it is there by then. */
export function PickerLate() {
  const t = useWords();
  return (
    <div class="picker-late" role="alert">
      <p>{t('picker_late')}</p>
      <Button onClick={() => crash(Error('late'))}>{t('picker_late_links')}</Button>
    </div>
  );
}
