import { leftOutMark } from '@/core/secrets/signs/values.ts';
import { consoleDecoded } from '@/core/switching/landing/console-decoded.ts';

/** Bounded on both sides: a name may be a thousand characters without a blank. */
const mail = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;

/** A name with `***` for the mail addresses in it: accounts and profiles are named by their owner's. */
export const withoutMail = (text: string): string => (text.includes('@') ? text.replace(mail, leftOutMark) : text);

/** In an address the part before the sign may be anything. */
const mailHost = /[^\s/?#&=;:]@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/u;

/** Whether an address has a mail address in it, in whatever encoding. */
export function namesMail(address: string): boolean {
  const plain = consoleDecoded(address);
  return plain === undefined || mailHost.test(plain);
}

/** By its path, or by what files with roles in them end in. */
const file =
  /^(?:~|\.{0,2})[\\/]|^[A-Za-z]:[\\/]|\\|\.(?:aws|cfg|conf|config|csv|docx?|eml|html?|ini|json|log|md|mht|pdf|tfvars|tf|toml|tsv|txt|xlsx?|ya?ml)$/i;

/** Whether an organization is called like a file: it is its source's name, which nobody else is to know. */
export const isFileName = (name: string): boolean => file.test(name.trim());
