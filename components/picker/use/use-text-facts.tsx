import { Button } from '@/components/kit/controls/button.tsx';
import { LinkButton } from '@/components/kit/controls/link-button.tsx';
import { TextFact } from '@/components/kit/texts/text-fact.tsx';
import { TextLines } from '@/components/kit/texts/text-item.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { UseText } from '@/core/use/use-text.ts';
import { noteWords } from './use-words.ts';
import '@/components/kit/controls/button.css';

interface UseTextFactsProps {
  text: UseText;
  titleOf: (id: string) => string;
  /** Shows another text. */
  onShow: (id: string) => void;
  /** Opens a page in the role. */
  onOpenPage: (url: string) => void;
}

/** What a text needs to work, and where it is pasted. */
export function UseTextFacts({ text, titleOf, onShow, onOpenPage }: UseTextFactsProps) {
  const t = useWords();
  const { page, policies, shows } = text;
  const notes = noteWords(t, text);
  return (
    <>
      {notes.length > 0 && (
        <TextFact label={t('use_needs')}>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </TextFact>
      )}
      {policies.length > 0 && (
        <TextFact label={t('use_policies')}>
          {policies.map((id) => (
            <div key={id}>
              <LinkButton onClick={() => onShow(id)}>{titleOf(id)}</LinkButton>
            </div>
          ))}
        </TextFact>
      )}
      {shows && (
        <TextFact label={t('use_shows')}>
          <code lang="en">
            <TextLines text={shows} />
          </code>
        </TextFact>
      )}
      {page?.account === 'role' && <Button onClick={() => onOpenPage(page.url)}>{t('use_page_role')}</Button>}
      {page?.account === 'base' && (
        <a class="button" href={page.url} target="_blank" rel="noreferrer">
          {t('use_page_base')}
        </a>
      )}
    </>
  );
}
