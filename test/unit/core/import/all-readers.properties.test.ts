import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { Recognized } from '@/core/import/recognized.ts';
import { columnBeside } from '@/core/import/words/csv-columns.ts';
import { mayBeRoleName, saysNone } from '@/core/import/words/role-words.ts';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { hostileInputsOf } from '../../../bench/lib/import-inputs.mjs';
import { secretLines } from '../config/arbitraries.ts';

interface Row {
  account: string;
  role: string;
  name: string;
}

const link = ({ account, role, name }: Row) =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&roleName=${encodeURIComponent(role)}&displayName=${encodeURIComponent(name)}`;
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const anchors = (rows: readonly Row[]) => rows.map((row) => `<a href="${html(link(row))}">${html(row.name)}</a>`);

/** Every format that the importer reads, as its own writers write it. */
const formats: Record<string, (rows: readonly Row[]) => string> = {
  config: (rows) =>
    rows.map(({ account, role, name }) => `[${name}]\nrole_arn = arn:aws:iam::${account}:role/${role}\n`).join('\n'),
  links: (rows) => rows.map(link).join('\n'),
  Markdown: (rows) => `# Roles\n${rows.map((row) => `* [${row.name}](${link(row)})`).join('\n')}\n`,
  'web page': (rows) => `<!doctype html><p>${anchors(rows).join('<br>\n')}</p>`,
  bookmarks: (rows) =>
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${anchors(rows)
      .map((anchor) => `<DT>${anchor}\n`)
      .join('')}</DL><p>\n`,
  table: (rows) =>
    `account,role,name\n${rows.map(({ account, role, name }) => [account, role, name].map(cell).join(',')).join('\n')}\n`,
  'table of Markdown': (rows) =>
    `| Name | Account ID | Role |\n|---|---|---|\n${rows.map(({ account, role, name }) => `| ${name} | ${account} | ${role} |`).join('\n')}\n`,
  'table of HTML': (rows) =>
    `<table><tr><th>Name</th><th>Account ID</th><th>Role</th></tr>\n${rows.map(({ account, role, name }) => `<tr><td>${html(name)}</td><td>${html(account)}</td><td>${html(role)}</td></tr>`).join('\n')}</table>`,
  'table of tabs': (rows) =>
    `Name\tAccount ID\tRole\n${rows.map(({ account, role, name }) => `${name}\t${account}\t${role}`).join('\n')}\n`,
  'aligned table': (rows) =>
    `Name${' '.repeat(30)}Account ID    Role\n${rows.map(({ account, role, name }) => `${name.padEnd(34)}${account.padEnd(14)}${role}`).join('\n')}\n`,
  'cells below each other': (rows) =>
    `Account ID\nName\nRole\n${rows.map(({ account, role, name }) => `${account}\n${name}\n${role}`).join('\n')}\n`,
  cards: (rows) => rows.map(({ account, role }) => `Account ID\n${account}\nRole\n${role}\n`).join('\n'),
  labels: (rows) => rows.map(({ account, role }) => `Account ID: ${account}\nRole: ${role}\n`).join('\n'),
  pairs: (rows) => rows.map(({ account, role }) => `${account}/${role}`).join('\n'),
  JSON: (rows) => JSON.stringify(rows.map(({ account, role, name }) => ({ account_id: account, role, name }))),
  YAML: (rows) =>
    `accounts:\n${rows.map(({ account, role, name }) => `  - account_id: ${JSON.stringify(account)}\n    role: ${JSON.stringify(role)}\n    name: ${JSON.stringify(name)}\n`).join('')}`,
  Terraform: (rows) =>
    `locals {\n  accounts = [\n${rows.map(({ account, role, name }) => `    { id = ${JSON.stringify(account)}, role = ${JSON.stringify(role)}, name = ${JSON.stringify(name)} },\n`).join('')}  ]\n}\n`,
  commands: (rows) =>
    rows
      .map(
        ({ account, role, name }) =>
          `aws configure set role_arn 'arn:aws:iam::${account}:role/${role}' --profile '${name}'\n`,
      )
      .join(''),
  ARNs: (rows) => rows.map(({ account, role, name }) => `${name}: arn:aws:iam::${account}:role/${role}`).join('\n'),
  'role history': (rows) =>
    JSON.stringify({
      rl: rows.map(({ account, role, name }) => ({ a: account, r: role, d: encodeURIComponent(name) })),
    }),
  accounts: (rows) =>
    JSON.stringify({ Accounts: rows.map(({ account, name }) => ({ Id: account, Name: name, Status: 'ACTIVE' })) }),
};

/** Where words are told apart by what they look like, a name that is a label or a mail is another thing. */
const ofPlainNames = new Set(['aligned table', 'cells below each other', 'cards', 'labels', 'pairs']);
const isPlain = ({ role, name }: Row): boolean =>
  [role, name].every((text) => columnBeside(text) === undefined && !text.includes('  ')) &&
  /^[\w-]+$/.test(role) &&
  mayBeRoleName(role);

const rows = fc.uniqueArray(
  fc.record({
    account: fc.stringMatching(/^\d{12}$/),
    // `none` says that there is no role.
    role: fc.stringMatching(/^[A-Za-z][\w+=,.@-]{0,20}[A-Za-z]$/).filter((role) => !saysNone(role)),
    // `src` before an ARN says who comes.
    name: fc.stringMatching(/^[A-Za-z가-힣][A-Za-z0-9가-힣 _-]{0,20}[a-z]$/).filter((name) => !saysWhoComes(name)),
  }),
  { selector: ({ account }) => account, minLength: 1, maxLength: 12 },
);

const rolesIn = (found: Recognized) => ('text' in found ? readConfig(found.text).roles : []);
/** All that comes out, what lies in Maps as well. */
const everythingIn = (found: Recognized) =>
  JSON.stringify(found, (_, value) => (value instanceof Map ? [...value] : (value as unknown)));

/** Where a name passes for the label of a secret (`pw`, `-u a`), what is behind it is taken out. */
const withoutLabels = (text: string): string => {
  fc.pre(withoutSecrets(text).lines.length === 0);
  return text;
};

describe.each(Object.entries(formats))('whatever is in it, a text of this format (%s)', (format, write) => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        fc.pre(!ofPlainNames.has(format) || list.every(isPlain));
        const found = recognize(withoutLabels(write(list)));
        const accounts =
          found.kind === 'accounts'
            ? found.list.accounts.map(({ id }) => id)
            : rolesIn(found).map((role) => role.account);
        expect(accounts).toEqual(list.map(({ account }) => account));
        if (format === 'accounts') return;
        expect(rolesIn(found).map(({ roleName }) => roleName)).toEqual(list.map(({ role }) => role));
      }),
    );
  });

  it('has each row as a role, or told to be left out', () => {
    const bad = fc.constantFrom('1', '', '12345678901x', '<account>', '__proto__');
    fc.assert(
      fc.property(rows, bad, fc.nat(), (list, account, position) => {
        const at = position % list.length;
        const found = recognize(
          withoutLabels(write(list.map((row, index) => (index === at ? { ...row, account } : row)))),
        );
        const { leftOutCount = 0 } = found.kind === 'accounts' ? found.list : 'leftOutCount' in found ? found : {};
        const made = found.kind === 'accounts' ? found.list.accounts.length : rolesIn(found).length;
        const skipped = 'text' in found ? readConfig(found.text).skipped.length : 0;
        // A placeholder in an ARN is no role that somebody meant, and in a sentence it may be any word.
        if ((format === 'ARNs' && !/^\d/.test(account)) || ofPlainNames.has(format)) return;
        // A list of one that names no account need not be told from any other text.
        if (found.kind !== 'unusable') expect(made + leftOutCount + skipped).toBeGreaterThanOrEqual(list.length);
        expect(made).toBeLessThanOrEqual(list.length);
      }),
    );
  });

  it('gives away no secret, wherever it stands', () => {
    const places = fc.constantFrom('before', 'after', 'between', 'name');
    fc.assert(
      fc.property(rows, secretLines, places, fc.nat(), (list, { secret, text }, place, position) => {
        const named = place === 'name' ? list.map((row) => ({ ...row, name: text.replace(/\n\s*/g, ' ') })) : list;
        const lines = write(named).split('\n');
        if (place === 'before') lines.unshift(text);
        if (place === 'after') lines.push(text);
        if (place === 'between') lines.splice(position % (lines.length + 1), 0, text);
        expect(everythingIn(recognize(lines.join('\n')))).not.toContain(secret);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, cut anywhere, doubled, or with anything put into it', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('"', '<', '{', '[', '\u0000'),
    );
    fc.assert(
      fc.property(rows, anything, fc.nat(), (list, scrap, position) => {
        const text = write(list);
        const at = position % (text.length + 1);
        for (const broken of [
          text.slice(0, at),
          text.slice(at),
          `${text.slice(0, at)}${scrap}${text.slice(at)}`,
          text + text,
        ]) {
          const found = recognize(broken);
          expect(rolesIn(found).length).toBeLessThanOrEqual(2 * list.length + 1);
        }
      }),
    );
  });
});

it.each(Object.entries(hostileInputsOf(20_000)))('never throws at what is made to hurt: %s', (_, text) => {
  expect(() => recognize(text)).not.toThrow();
});
