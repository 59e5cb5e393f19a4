import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { emptyTeamPage } from '@/core/export/empty-team-page.ts';
import { sharedConfig } from '@/core/export/shared-config.ts';
import { listedOnPage, writeTeamPage } from '@/core/export/team-page.ts';
import { recognize } from '@/core/import/recognize.ts';
import { shareRoles } from '@/core/share/bundle.ts';
import { unpack } from '@/core/share/payload.ts';
import { readUnpacked } from '@/core/share/read-unpacked.ts';
import { asTeamPage } from '@/core/share/team-page.ts';
import { wellFormedRole } from '@/core/share/well-formed.ts';
import { anyRoles, role } from './roles.ts';

const parts = { script: 'start()', style: 'main { color: red }' };
const pageOf = (...roles: Parameters<typeof shareRoles>[0]) => writeTeamPage(shareRoles(roles).roles, parts);
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const payloadIn = (page: string) => /rolecall-roles">([^<]*)</.exec(page)?.[1] ?? '';

describe('a page for a team', () => {
  it('gives an import the text that was put into it, for any roles', () =>
    fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        fc.pre(roles.length > 0);
        const config = sharedConfig(roles);
        const found = recognize(await pageOf(...roles));
        expect(found).toMatchObject({ kind: 'config', text: config });
        expect(readConfig(config).roles.map((one) => ({ ...one, line: 1 }))).toEqual(roles);
        expect('shared' in found && found.shared?.roles.map((one) => ({ ...one, line: 1 }))).toEqual(roles);
      }),
    ));

  it('lists the same roles, for any roles', () =>
    fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        const { roles: listed, problems } = readUnpacked(unpack(payloadIn(await pageOf(...roles))), wellFormedRole);
        expect(problems).toEqual([]);
        expect(listed.map((one) => ({ ...one, line: 1 }))).toEqual(roles);
      }),
    ));

  it('allows its own style and script, by what they are, and nothing else', async () => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await pageOf(role('a'))) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${hashOf(parts.script)}'`,
      `style-src '${hashOf(parts.style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('says nothing of pages that roles land on, of sources, notes and mail addresses', async () => {
    const page = await pageOf({
      ...role('jin@acme.example', { sourceProfile: 'login', base: { account: '999900001111', roleName: 'Entry' } }),
      ...{ landing: 'https://console.aws.amazon.com/s3/home', note: 'ask Jin' },
    });
    const held = page + unpack(payloadIn(page)).text;
    expect(held).toContain('***');
    for (const word of ['acme.example', 'login', '9999', 'Entry', 's3/home', 'ask Jin'])
      expect(held).not.toContain(word);
    expect(listedOnPage([{ ...role('a'), landing: 'https://console.aws.amazon.com/' }])).toEqual([role('a')]);
  });

  it('without roles is no page that an import takes something from', async () => {
    expect(recognize(await emptyTeamPage(parts))).toMatchObject({ kind: 'unusable', reason: 'html' });
  });

  it('is known by an import that is handed the text alone', () => {
    const config = sharedConfig([role('<a> & "b"')]);
    expect(recognize(asTeamPage(config))).toMatchObject({ kind: 'config', text: config, shared: { count: 1 } });
  });
});
