import { type ComponentChildren, Fragment } from 'preact';
import { formatsOf } from '@/components/kit/formats.ts';
import { SafeRuns } from '@/components/kit/safe-text.tsx';
import { type MessageKey, messageKey, useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { arnOfRole } from '@/core/config/arn-of-role.ts';
import { knownOrigin, type Source } from '@/core/store/source.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';
import '@/components/kit/safe-text.css';
import './role-facts.css';

interface RoleFactsProps {
  role: CatalogRole;
  source: Source | undefined;
  written: RoleDetails['written'];
  onGoToLine: (sourceId: string, line: number) => void;
  /** Opens the role through another portal, by its page. */
  onOpenAt: (portal: string) => void;
}

/** What the text says of a role, and where. */
export function RoleFacts({ role, source, written, onGoToLine, onOpenAt }: RoleFactsProps) {
  const t = useWords();
  const { base } = role;
  const assumedFrom =
    base && [base.account && formatAccount(base.account), base.alias, base.roleName].filter(Boolean).join(' / ');
  return (
    <section class="role-facts" aria-label={t('details_facts')}>
      <h3>{t('details_facts')}</h3>
      <dl>
        <Fact name="common_profile" value={role.profile} />
        <Fact
          name="common_account"
          value={[role.accountName ?? role.learntName ?? '', role.account]
            .filter(Boolean)
            .map(formatAccount)
            .join(' · ')}
        />
        <Fact name="common_role" value={role.roleName} />
        <Fact name="details_arn" value={arnOfRole(role)} />
        <Fact name="common_organization" value={role.organization} />
        <Fact name="common_region" value={written.region} />
        <Fact name="details_color" value={written.color && `#${written.color}`} />
        <Fact name="review_field_partition" value={role.partition === 'aws' ? undefined : role.partition} />
        <Fact name="review_field_sourceProfile" value={role.sourceProfile} />
        <Fact name="details_base" value={assumedFrom} />
        <Fact
          name="details_via"
          value={role.via && t('details_via_role', role.via.roleName, formatAccount(role.via.account))}
        />
        <Fact name="review_field_startUrl" value={role.startUrl} />
        {role.otherPortals?.map((portal) => (
          <Fact key={portal} name="details_other_portal" value={portal}>
            <button type="button" class="role-facts-link" onClick={() => onOpenAt(portal)}>
              {t('details_other_portal_open')}
            </button>
          </Fact>
        ))}
        <Fact name="details_other_names" value={role.otherNames?.join(', ')} />
        {role.needsExternalId && <Fact name="details_external_id" value={t('remedy_needs_external_id')} />}
        {source && (
          <Fact
            name="details_source"
            value={`${source.name} · ${t(messageKey('sources_origin', knownOrigin(source.origin) ?? 'other'))}`}
          >
            <button type="button" class="role-facts-link" onClick={() => onGoToLine(source.id, role.line)}>
              {t('review_go_to_line', formatsOf(t).number(role.line))}
            </button>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({
  name,
  value,
  children,
}: {
  name: MessageKey;
  value: string | undefined;
  children?: ComponentChildren;
}) {
  const t = useWords();
  if (!value) return null;
  return (
    <div class="role-facts-line">
      <dt>{t(name)}</dt>
      <dd>
        <bdi class="safe-text">
          {/* ARNs, paths and addresses go on in the next line where a part of them begins, not within a word. */}
          {[...value.matchAll(/[^/:]*(?:[/:]|$)/g)].map(({ 0: part, index }) => (
            <Fragment key={index}>
              {index > 0 && <wbr />}
              <SafeRuns text={value} from={index} to={index + part.length} />
            </Fragment>
          ))}
        </bdi>{' '}
        {children}
      </dd>
    </div>
  );
}
