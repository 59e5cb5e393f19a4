import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import './picker-panel.css';

interface UnknownHostProps {
  /** In ASCII. */
  host: string;
  /** Of the role, for a sentence. */
  name: string;
  onOpen: (host: string) => void;
  onClose: () => void;
}

/** Asks before a portal is opened for the first time at a host that is none of AWS's. */
export function UnknownHost({ host, name, onOpen, onClose }: UnknownHostProps) {
  const t = useWords();
  return (
    <>
      <h2 id="panel-title">{t('picker_unknown_host', host)}</h2>
      <p>{t('picker_unknown_host_why', name)}</p>
      {host.includes('xn--') && <p>{t('picker_unknown_host_letters')}</p>}
      <div class="picker-panel-buttons">
        {/* The first has the focus: Enter alone opens nothing. */}
        <Button onClick={onClose}>{t('picker_to_list')}</Button>
        <Button onClick={() => onOpen(host)}>{t('picker_unknown_host_open')}</Button>
      </div>
    </>
  );
}
