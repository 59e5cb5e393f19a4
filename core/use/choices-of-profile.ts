import { type ConfigDocument, parseDocument, type Section } from '@/core/config/document/document.ts';
import { linesOf } from '@/core/config/document/section-lines.ts';
import { cleanValue } from '@/core/config/document/setting.ts';
import type { Role } from '@/core/config/role.ts';
import { leftOutMark } from '@/core/secrets/signs/values.ts';
import { normalizeLines } from '@/core/text/lines.ts';
import type { UseChoices } from './choices.ts';

/** What a role's own profile says for the use of it elsewhere. `text`: of its source, as stored. Nothing: it is not there any more. */
export function choicesOfProfile(text: string, { profile, line }: Pick<Role, 'profile' | 'line'>): UseChoices {
  const document = parseDocument(normalizeLines(text));
  const section = document.sections.find((one) => one.name === profile && one.line === line);
  if (section === undefined) return {};
  const settings = settingsOf(document, section);
  const seconds = Number(settings.get('duration_seconds') ?? Number.NaN);
  const [mfaSerial, sessionName, externalId] = ['mfa_serial', 'role_session_name', 'external_id'].map((key) =>
    settings.get(key),
  );
  return {
    ...(mfaSerial && { mfaSerial }),
    ...(sessionName && { sessionName }),
    ...(externalId && { externalId }),
    ...(Number.isFinite(seconds) && { durationSeconds: seconds }),
    ...portalOf(document, settings),
  };
}

/** Of a permission set: what its `[sso-session]` is called and which region it has, or its own in the older form. */
function portalOf(document: ConfigDocument, settings: ReadonlyMap<string, string>): UseChoices {
  const ssoSession = settings.get('sso_session') ?? settings.get('granted_sso_session');
  const section = document.sections.find(({ kind, name }) => kind === 'sso-session' && name === ssoSession);
  const ofSession = section && settingsOf(document, section).get('sso_region');
  const ssoRegion = ofSession ?? settings.get('sso_region') ?? settings.get('granted_sso_region');
  return { ...(section && ssoSession && { ssoSession }), ...(ssoRegion && { ssoRegion }) };
}

/** What a section says, by keys in lower case. */
function settingsOf(document: ConfigDocument, section: Section): Map<string, string> {
  const said = [...linesOf(document, section)].filter(
    ({ kind, value }) => kind === 'setting' && value !== '' && value !== leftOutMark,
  );
  return new Map(said.map(({ key, value }) => [key.toLowerCase(), cleanValue(value)]));
}
