import { LinkButton } from '@/components/kit/controls/link-button.tsx';
import { Disclosure } from '@/components/kit/display/disclosure.tsx';
import { useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { shownRegion } from '@/core/aws/region-names.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';
import { Fact } from './fact.tsx';
import './fact.css';

interface RoleFactsProps {
  role: CatalogRole;
  written: RoleDetails['written'];
  /** Opens the role through another portal, by its page. */
  onOpenAt: (portal: string) => void;
}

/** What else the text says of a role. */
export function RoleFacts({ role, written, onOpenAt }: RoleFactsProps) {
  const t = useWords();
  const { base } = role;
  const assumedFrom =
    base && [base.account && formatAccount(base.account), base.alias, base.roleName].filter(Boolean).join(' / ');
  return (
    <section aria-label={t('details_facts')}>
      <Disclosure
        title={t('details_facts')}
        about={safeText(role.organization)}
        open={(role.otherPortals ?? []).length > 0}
      >
        <dl>
          <Fact name="common_role" value={role.roleName} />
          <Fact name="common_organization" value={role.organization} />
          <Fact name="common_region" value={written.region && shownRegion(written.region, t('common_locale'))} />
          <Fact name="details_color" value={written.color && `#${written.color}`} />
          <Fact name="review_field_confirm" value={role.confirm && t('details_confirmed')} />
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
              <LinkButton onClick={() => onOpenAt(portal)}>{t('details_other_portal_open')}</LinkButton>
            </Fact>
          ))}
          <Fact name="details_other_names" value={role.otherNames?.join(', ')} />
          {role.needsExternalId && <Fact name="details_external_id" value={t('remedy_needs_external_id')} />}
        </dl>
      </Disclosure>
    </section>
  );
}
