import { useEffect, useState } from 'preact/hooks';
import { Status } from '@/components/kit/display/status.tsx';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { Part } from '@/components/kit/part.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import { type FrameProps, SheetFrame } from '@/components/picker/sheets/sheet-frame.tsx';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { SessionMap } from '@/core/session/session-map.ts';
import type { SessionTools } from '@/platform/popup/sessions.ts';
import { SessionRow } from './session-row.tsx';
import { countWords, unknownWords } from './session-words.ts';
import '@/components/kit/display/sheet-lead.css';
import './session-line.css';

interface SessionsSheetProps extends FrameProps {
  view: CatalogView;
  actions: Pick<PickerActions, 'sessions' | 'goToTab'>;
}

/** The sessions of the console that are open in this browser. */
export function SessionsSheet({ view, actions, early, onClose }: SessionsSheetProps) {
  const t = useWords();
  return (
    <SheetFrame title={t('keys_sessions')} opener="sessions" early={early} onClose={onClose}>
      <Part>
        <Sessions view={view} actions={actions} />
      </Part>
    </SheetFrame>
  );
}

function Sessions({ view, actions }: Pick<SessionsSheetProps, 'view' | 'actions'>) {
  const t = useWords();
  const fail = useFailure();
  const [tools, setTools] = useState<SessionTools>();
  const [map, setMap] = useState<SessionMap>();
  const [told, setTold] = useState('');
  const read = (from: SessionTools) => from.read().then(setMap).catch(fail);
  useEffect(() => {
    void actions
      .sessions()
      .then((tools) => {
        setTools(tools);
        return read(tools);
      })
      .catch(fail);
  }, []);
  const again = (words: string) => {
    setTold(words);
    // Rows go: a focus on one of them would be lost, and with it the sheet's keys.
    document.querySelector<HTMLElement>('.sheet-frame h2')?.focus();
    if (tools) void read(tools);
  };
  return (
    <>
      <Status>{map ? told : <p class="sheet-lead">{t('sessions_reading')}</p>}</Status>
      {map && tools && (
        <>
          <p class="sheet-lead">{countWords(t, map)}</p>
          <ul class="session-line-list">
            {map.sessions.map((one) => (
              <SessionRow
                key={one.key}
                {...{ one, view, tools }}
                here={map.here}
                onGoToTab={actions.goToTab}
                onDone={again}
              />
            ))}
          </ul>
          {map.unknown.length > 0 && <p class="sheet-lead">{unknownWords(t, map)}</p>}
        </>
      )}
    </>
  );
}
