import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/kit/controls/link-button.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { VisuallyHidden } from '@/components/kit/display/visually-hidden.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { type Copied, textFor } from '@/components/picker/commands/copy-role.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import { knownOrigin, type Source } from '@/core/store/source.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import { CopyButton } from './copy-button.tsx';
import { Fact } from './fact.tsx';
import './fact.css';
import './role-answers.css';

/** What was copied last, or was not, in words. */
export interface CopyEnd {
  as: Copied;
  notice: string;
  hasFailed: boolean;
}

interface RoleAnswersProps {
  role: CatalogRole;
  source: Source | undefined;
  own: OwnChange | undefined;
  copied: CopyEnd | undefined;
  onCopy: (as: Copied) => void;
  onGoToLine: (sourceId: string, line: number) => void;
}

/** What a role is, where it comes from, and each thing of it to be copied. */
export function RoleAnswers({ role, source, own, copied, onCopy, onGoToLine }: RoleAnswersProps) {
  const t = useWords();
  const { account, accountName, learntName } = role;
  const [opened] = useState(source);
  const copy = (as: Copied) =>
    textFor(role, as) && (
      <CopyButton as={as} isCopied={copied?.as === as && !copied.hasFailed} onCopy={() => onCopy(as)} />
    );
  return (
    <section class="role-answers" aria-label={t('details_answers')}>
      {own?.note && <p class="role-answers-note">{visibleText(own.note)}</p>}
      <dl>
        <Fact
          name="common_account"
          value={[accountName ?? learntName ?? '', account].filter(Boolean).map(formatAccount).join(' · ')}
        >
          {copy('account')}
        </Fact>
        {role.kind === 'identity-center' ? (
          <Fact name="details_arn">
            <span class="fact-note">{t('details_arn_set', visibleText(role.roleName))}</span>
          </Fact>
        ) : (
          <Fact name="details_arn" value={textFor(role, 'arn')}>
            {copy('arn')}
          </Fact>
        )}
        <Fact name="details_link" value={textFor(role, 'link')} isLong>
          {copy('link')}
        </Fact>
        <Fact name="common_profile" value={role.profile}>
          {copy('profile')}
        </Fact>
        <Fact name="details_cli" value={textFor(role, 'cli')} isLong>
          {copy('cli')}
        </Fact>
        {opened && (
          <Fact
            name="details_source"
            value={`${opened.name} · ${t(messageKey('sources_origin', knownOrigin(opened.origin) ?? 'other'))}`}
          >
            <LinkButton onClick={() => onGoToLine(opened.id, role.line)}>
              {t('review_go_to_line', formatsOf(t).number(role.line))}
            </LinkButton>
          </Fact>
        )}
      </dl>
      <Status>
        {copied?.hasFailed && <p class="role-answers-failed">{copied.notice}</p>}
        {copied && !copied.hasFailed && <VisuallyHidden>{copied.notice}</VisuallyHidden>}
      </Status>
    </section>
  );
}
