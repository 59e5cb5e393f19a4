import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { rolesToBookmarks } from '@/core/export/bookmarks.ts';
import { recognize } from '@/core/import/recognize.ts';
import { anyRoles, role } from './roles.ts';

describe('rolesToBookmarks', () => {
  it('has a folder for each organization and a link for each role', () => {
    const { html } = rolesToBookmarks([{ name: 'A & <B>', roles: [role('prod "x"')] }]);
    expect(html).toBe(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3>A &#38; &#60;B&#62;</H3>
    <DL><p>
        <DT><A HREF="https://signin.aws.amazon.com/switchrole?account=111122223333&#38;roleName=Ops&#38;displayName=prod%20%22x%22">prod &#34;x&#34;</A>
    </DL><p>
</DL><p>
`);
  });

  it('marks a folder that is called like a source, so that it comes back as none', () => {
    const { html } = rolesToBookmarks([{ name: 'My config', roles: [role('a')], isSource: true }]);
    const found = recognize(html);
    expect(readConfig('text' in found ? found.text : '').roles).toMatchObject([{ profile: 'a', organization: '' }]);
  });

  it('tells the roles that nothing can link to', () => {
    const stray = role('x', { kind: 'identity-center', startUrl: 'https://portal.example' });
    expect(rolesToBookmarks([{ name: 'a', roles: [stray] }]).leftOut).toEqual([stray]);
  });

  it('is read again as the same roles', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        fc.pre(roles.length > 0);
        const organizations = roles.map((each) => ({ name: each.organization, roles: [each] }));
        const found = recognize(rolesToBookmarks(organizations).html);
        const identity = ({
          kind,
          profile,
          partition,
          account,
          roleName,
          organization,
          startUrl,
        }: (typeof roles)[number] | ReturnType<typeof role>) => [
          kind,
          profile,
          partition,
          account,
          roleName,
          organization,
          startUrl,
        ];
        expect(readConfig('text' in found ? found.text : '').roles.map(identity)).toEqual(roles.map(identity));
      }),
    );
  });
});
