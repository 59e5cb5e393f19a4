import { useMemo, useState } from 'preact/hooks';
import { Disclosure } from '@/components/kit/display/disclosure.tsx';
import { TextItem } from '@/components/kit/texts/text-item.tsx';
import { TextList } from '@/components/kit/texts/text-list.tsx';
import { TextStatus } from '@/components/kit/texts/text-status.tsx';
import { useTaking } from '@/components/kit/texts/use-taking.ts';
import { useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { choicesFor } from '@/core/refusals/base-choices.ts';
import type { FoundCause } from '@/core/refusals/causes.ts';
import { refusalTexts } from '@/core/refusals/refusal-texts.ts';
import { mailLink, requestMarkdown } from '@/core/refusals/request.ts';
import type { Asker } from '@/core/session/asker.ts';
import { placeholders } from '@/core/use/choices.ts';
import type { RefusalReading } from '@/platform/popup/refusal.ts';
import { requestFor, titleOfText } from './request-words.ts';
import '@/components/kit/controls/button.css';
import './missing-side.css';

interface MissingSideProps {
  role: CatalogRole;
  from: Asker | undefined;
  causes: readonly FoundCause[];
  reading: RefusalReading;
  actions: Pick<PickerActions, 'copy'>;
}

const nothing = async () => {};

/** Both policies of a role, the commands that show which one is missing, and the request to whoever can add it. */
export function MissingSide({ role, from, causes, reading, actions }: MissingSideProps) {
  const t = useWords();
  const [open, setOpen] = useState<string>();
  const { told, take } = useTaking(setOpen, nothing);
  const texts = useMemo(() => refusalTexts(role, choicesFor(from, role, reading.choices)), [role, from, reading]);
  const request = useMemo(
    () => requestFor(t, { role, from, causes, texts, refused: reading.earlier.refusals.length }),
    [t, role, from, causes, texts, reading],
  );
  const markdown = requestMarkdown(request);
  const takeRequest = () => void take('request', () => actions.copy(markdown), t('refusal_asked'));
  const item = (id: string, title: string, text: string, onTake: () => void) => (
    <TextItem
      key={id}
      {...{ id, title, text, onTake }}
      isOpen={open === id}
      onToggle={(isOpen) => setOpen(isOpen ? id : undefined)}
    />
  );
  return (
    <div class="missing-side">
      <TextList>{item('request', t('refusal_request'), markdown, takeRequest)}</TextList>
      <a
        class="button"
        href={mailLink(request.subject, markdown, t('refusal_mail_hint'))}
        target="_blank"
        rel="noreferrer"
        onClick={takeRequest}
      >
        {t('refusal_mail')}
      </a>
      <Disclosure title={t('refusal_check')}>
        <TextList>
          {[...texts.policies, ...texts.commands].map(({ id, text, blanks }) => {
            const title = titleOfText(t, id, texts);
            const left = blanks.map((blank) => placeholders[blank]).join(', ');
            const words = left ? t('use_copied_blank', left) : t('use_copied', title);
            return item(id, title, text, () => void take(id, () => actions.copy(text), words));
          })}
        </TextList>
      </Disclosure>
      <TextStatus words={told} />
    </div>
  );
}
