import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { withoutSecrets } from '@/core/config/secrets.ts';
import { writeConfig } from '@/core/config/write-config.ts';
import { config, junk, profileName, roleArn, scraps, secretLines } from './arbitraries.ts';
import { withoutLines } from './reading.ts';

const anyText = fc.oneof(
  scraps,
  config,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);

const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>) =>
  fc.assert(property, { numRuns: 300 });

it('never throws, and what it gives is well-formed', () => {
  check(
    fc.property(anyText, (text) => {
      const lines = text.split(/\r\n?|\n/).length;
      const { roles, skipped, problems } = readConfig(text);
      for (const { line } of [...roles, ...skipped, ...problems]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
      for (const role of roles) {
        expect(role.account).toMatch(/^(?:\d{12}|[a-z0-9-]{3,63})$/);
        expect(role.roleName).toMatch(/^(?:[!-~]+\/)?[\w+=,.@-]{1,64}$/);
        expect(role.profile).toBe(role.profile.trim());
        if (role.color !== undefined) expect(role.color).toMatch(/^[0-9a-f]{6}$/);
      }
    }),
  );
});

it('never loses a well-formed role, whatever else its profile and the text hold', () => {
  check(
    fc.property(profileName, roleArn, scraps, config, (name, arn, before, after) => {
      // The scraps may end within a fence, a quote, a continuation: none of that reaches beyond the header.
      const text = `${before}\n[profile ${name}-x]\nrole_arn = ${arn}\nregion = eu-west-1\n${after}`;
      expect(readConfig(text).roles).toContainEqual(
        expect.objectContaining({ profile: `${name}-x`, roleName: arn.slice(arn.indexOf('/') + 1) }),
      );
    }),
  );
});

it('accounts for every profile: a role, or skipped with a reason', () => {
  check(
    fc.property(config, (text) => {
      const { roles, skipped } = readConfig(text);
      const names = Array.from(text.matchAll(/^\[(?:profile )?(.+)\]$/gm), ([, name]) => name);
      expect([...roles, ...skipped].map(({ profile }) => profile).sort()).toEqual(names.sort());
    }),
  );
});

it('keeps the order of the text', () => {
  check(
    fc.property(config, (text) => {
      const { roles, skipped } = readConfig(text);
      for (const list of [roles, skipped]) {
        const lines = list.map(({ line }) => line);
        expect(lines).toEqual(lines.toSorted((one, other) => one - other));
      }
    }),
  );
});

it('reads the same roles whatever stands around them', () => {
  check(
    fc.property(junk, config, junk, (before, text, after) => {
      const around = `${before}${text}\`\`\`\n${after}`;
      expect(withoutLines(readConfig(around).roles)).toEqual(withoutLines(readConfig(text).roles));
    }),
  );
});

it('reads the same roles whatever ends the lines, and indented as a whole', () => {
  check(
    fc.property(config, fc.constantFrom('\r\n', '\r'), fc.constantFrom('  ', '\t', '\u00a0'), (text, end, indent) => {
      const { roles } = readConfig(text);
      expect(readConfig(text.replaceAll('\n', end)).roles).toEqual(roles);
      expect(readConfig(text.replace(/^(?=.)/gm, indent)).roles).toEqual(roles);
    }),
  );
});

it('reads from what writeConfig wrote the same roles', () => {
  // Profiles that are no roles are not written, so a chain that leads through one of them ends there.
  const written = (roles: Role[]) => withoutLines(roles).map(({ via: _, ...role }) => role);
  check(
    fc.property(config, (text) => {
      const { roles } = readConfig(text);
      expect(written(readConfig(writeConfig(roles)).roles)).toEqual(written(roles));
    }),
  );
});

it('reads from what writeConfig wrote that a role is taken on through another', () => {
  const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
  const text = `[profile hub]\nrole_arn = ${arn('Hub')}\nsource_profile = me\n\n[profile dev]\nrole_arn = ${arn('Dev')}\nsource_profile = hub\n`;
  const { roles } = readConfig(writeConfig(readConfig(text).roles));
  expect(roles.map(({ via }) => via?.roleName)).toEqual([undefined, 'Hub']);
});

it('gives away no secret, and finds the same roles without them', () => {
  check(
    fc.property(config, secretLines, fc.nat(), (text, { secret, text: line }, position) => {
      const lines = text.split('\n');
      lines.splice(position % (lines.length + 1), 0, line);
      const pasted = lines.join('\n');
      const reading = readConfig(pasted);
      const clean = withoutSecrets(pasted);
      expect(JSON.stringify(reading)).not.toContain(secret);
      expect(writeConfig(reading.roles)).not.toContain(secret);
      expect(clean.text).not.toContain(secret);
      expect(readConfig(clean.text).roles).toEqual(reading.roles);
    }),
  );
});

it('leaves out secrets once and for all, and keeps the number of lines', () => {
  check(
    fc.property(
      fc.oneof(
        anyText,
        secretLines.map(({ text }) => text),
      ),
      (text) => {
        const clean = withoutSecrets(text);
        expect(withoutSecrets(clean.text)).toEqual({ text: clean.text, lines: [] });
        expect(clean.text.split('\n')).toHaveLength(text.split(/\r\n?|\n/).length);
      },
    ),
  );
});
