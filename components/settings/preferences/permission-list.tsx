import { messageKey, useWords } from '@/components/kit/words.ts';
import '@/components/kit/display/lead.css';
import './permission-list.css';

/** What each permission of the manifest is for. */
export function PermissionList() {
  const t = useWords();
  return (
    <section>
      <h3>{t('options_permissions')}</h3>
      <p class="lead">{t('options_permissions_lead')}</p>
      <dl class="permission-list">
        <div>
          <dt>{t('options_hosts')}</dt>
          <dd>{t('options_permission_hosts')}</dd>
        </div>
        <div>
          <dt>
            <code>storage</code>, <code>unlimitedStorage</code>
          </dt>
          <dd>{t('options_permission_storage')}</dd>
        </div>
        {(['scripting', 'activeTab', 'contextMenus'] as const).map((permission) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{t(messageKey('options_permission', permission))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
