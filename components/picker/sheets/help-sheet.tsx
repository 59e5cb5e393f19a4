import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { keyboardHere, keyLines } from './key-names.ts';
import { type FrameProps, SheetFrame } from './sheet-frame.tsx';
import './help-sheet.css';
import '@/components/kit/display/sheet-lead.css';

interface HelpSheetProps extends FrameProps {
  onShortcuts: () => void;
}

/** There Escape closes every popup, and a page is not asked. */
const isFirefox = () => /Firefox/.test(navigator.userAgent);

/** Every key, in words. The key that opens the popup is the browser's to change. */
export function HelpSheet({ onShortcuts, ...frame }: HelpSheetProps) {
  const t = useWords();
  return (
    <SheetFrame title={t('picker_keys')} opener="help" {...frame}>
      <p class="sheet-lead">{t('keys_lead')}</p>
      <dl class="help-sheet-keys">
        {keyLines(keyboardHere()).map(({ words, keys }) => (
          <div key={words} class="help-sheet-line">
            <dt>{t(words === 'keys_clear' && isFirefox() ? 'keys_close' : words)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="sheet-lead">{t('keys_back')}</p>
      <p class="sheet-lead">{t('keys_browser')}</p>
      <Button onClick={onShortcuts}>{t('keys_change')}</Button>
    </SheetFrame>
  );
}
