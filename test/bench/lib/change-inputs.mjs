// @ts-check
import { catalogOf } from './roles.mjs';

/** @typedef {typeof import('../../../core/config/write-config.ts').writeConfig} Write */

/** The text of many roles, and the text with other colors. @param {number} roles @param {Write} write */
function paintedAnew(roles, write) {
  const all = catalogOf(roles).organizations.flatMap((organization) => organization.roles);
  const text = write(all);
  return [text, text.replaceAll(/color = .*/g, 'color = teal')];
}

/** Profiles of which each is the source of the next. @param {number} roles */
function chained(roles) {
  const text = (/** @type {string} */ color) =>
    Array.from(
      { length: roles },
      (_, n) =>
        `[profile p${n}]\nrole_arn = arn:aws:iam::123456789012:role/Ops\nsource_profile = p${n - 1}\ncolor = ${color}\n`,
    ).join('\n');
  return [text('red'), text('blue')];
}

/** Roles that are all called the same, and come from another identity than before. @param {number} roles */
function ofOneName(roles) {
  const text = (/** @type {string} */ account) =>
    `[base]\nmfa_serial = arn:aws:iam::${account}:mfa/me\n\n${Array.from(
      { length: roles },
      (_, n) => `[profile a]\nrole_arn = arn:aws:iam::123456789012:role/r${n}\nsource_profile = base\n`,
    ).join('\n')}`;
  return [text('111122223333'), text('444455556666')];
}

/**
 * Pairs of texts in which every role differs, by what makes them hard, each made for a number of roles.
 * @param {Write} write
 * @returns {Record<string, (roles: number) => string[]>}
 */
export const changesOf = (write) => ({
  'of many names': (roles) => paintedAnew(roles, write),
  'in one chain': chained,
  'of one name': ofOneName,
});
