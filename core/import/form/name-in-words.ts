import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { hasRoleWord } from '@/core/import/words/role-words.ts';
import { services } from '@/core/switching/landing/resource-pages.ts';

const wordsOf = (words: string): string[] => words.split(/\s+/);

/** What mails and tickets say about accounts: a role of that name is meant only if the list has one. */
const common: ReadonlySet<string> = new Set([
  ...wordsOf(
    `access account accounts acct admins alarm alert and any are asap attached autoscaling bill billed broken bucket
    build check client cluster code config console cost costs credentials customer database dear denied deploy deployed
    deployment dev development do does done down employee env environment error errors exception expired failed failing
    failure fix for forbidden found from full function go group groups has have hello help hi incident in info
    instance invoice into is issue issues it key keys live log login logon logs look master me member missing mfa my name names need
    network no non-prod none nonprod not now number of ok old on only open or org organization organisation our owner
    page passwd password permission permissions please policy portal pre-prod preprod problem prod production project qa queue
    quota region regions regular request resource resources right rights root sandbox see service services session sign
    signin sso stack stage staging start stg stop support table tag team teams temporary test testing thank thanks that the
    there these this those ticket to today token tomorrow topic uat unauthorized unknown urgent usage user users
    vpc warning was were what when where which who why with workload wrong yesterday you your`,
  ),
  ...Object.entries(services).flatMap(([key, [name]]) => [key, name.toLowerCase()]),
]);

/** Of other things: a ticket, a mail address, a host or file, a resource's id, a UUID, a date. */
const otherThing =
  /^(?:(?:user|group|policy|instance-profile|saml-provider|oidc-provider|federated-user|mfa)\/.*|[A-Z]{2,10}-\d{1,7}|[A-Z]{2,6}\d{5,12}|[^@]+@[\w-]+(?:\.[\w-]+)+|[\w.-]+\.(?:com|net|org|io|kr|jp|json|ya?ml|tf|py|sh|txt|csv)|[a-z]{1,8}-[0-9a-f]{8,17}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}[-.]\d{2}[-.]\d{2}.*)$/;

/** Whether a word is that of a sentence, or the name of something else, and no role's that nobody has heard of. */
export const isCommonWord = (word: string): boolean =>
  common.has(word.toLowerCase()) || otherThing.test(word) || partitionOfRegion(word) !== undefined;

/** With a capital at the beginning of a sentence, or in themselves, and no part of a role's name behind them. */
const leads: ReadonlySet<string> = new Set(
  wordsOf(
    `a also an any as assume assumed assumes assuming can choose enter for get give given grant granted has have i in is lost missing my need
    needs open our pick please prod production qa request requesting requires select staging stg switch take test
    that the then this to try uat use used uses using via want wants with your dev`,
  ),
);

/** Whether a word goes on with a name that has begun before it: `Power User`. Then it is none by itself. */
export const goesOn = (before: string): boolean => /^[A-Z][A-Za-z]*$/.test(before) && !leads.has(before.toLowerCase());

/** Whether a word is the second of a role's name rather than one about it: `power user`, but not `admin access`. */
export const goesOnWith = (word: string): boolean =>
  /^(?:users?|only|glass)$/i.test(word) || (word !== 'access' && hasRoleWord(word));

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Words that a role's name may be written as. */
const mostWords = 4;

/** The role of which two or more neighboring words are the name: `power user` is `PowerUser`, `Read Only` is `ReadOnlyAccess`. */
export function roleOfSeveralWords(words: readonly string[], roleNames: readonly string[]): string | undefined {
  const byName = new Map(
    roleNames.flatMap((name) => [
      [bare(name).replace(/access$/, ''), name],
      [bare(name), name],
    ]),
  );
  for (let length = mostWords; length > 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const some = words.slice(at, at + length);
      const found = some.every((word) => bare(word) !== '') && byName.get(bare(some.join('')));
      if (found) return found;
    }
  }
  return undefined;
}
