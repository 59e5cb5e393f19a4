import { percentDecoded } from '@/core/text/percent-decoded.ts';

const coded = (code: string) => `%(?:25){0,2}${code}`;
/** A link, or all of it from its `?` on, as it stands in a parameter of another, and no other is there. */
const encoded = new RegExp(
  String.raw`(?<![\w=&?#/.%-])https?(?:${coded('3A')}(?:${coded('2F')}){2}|:\/\/[^\s<>"'|?#%]{1,300}\/switchrole\/?${coded('3F')})[^\s<>"'|]{1,8000}`,
  'gi',
);
/** A link to AWS's page whose parameters were encoded once more: no other `%` is in it. */
const twice = /https:\/\/[^\s<>"'|?#%]{1,300}\/switchrole\/?\?(?:[^\s<>"'|%]|%25[\da-f]{2}){1,8000}(?![\w%])/gi;
const isLink = /^https?:\/\/[^\s?#%]+(?:[?#]|$)/i;
/** More than that, nobody encodes what was encoded. */
const mostTimes = 3;

/**
 * A text with the links that somebody copied out of another address, or that a program encoded once too often, as they were
 * before. All its lines stay. Linear.
 */
export const withDecodedLinks = (text: string): string =>
  text.includes('%')
    ? text.replace(encoded, decoded).replace(twice, (link) => link.replace(/%25(?=[\da-f]{2})/gi, '%'))
    : text;

function decoded(link: string): string {
  let plain: string | undefined = link;
  for (let times = 0; times < mostTimes && plain !== undefined && !isLink.test(plain); times++)
    plain = percentDecoded(plain);
  return plain === undefined || /\s/.test(plain) ? link : plain;
}
