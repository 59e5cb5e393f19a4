/** An account id as the console shows it, `1234-5678-9012`; an alias as it is. Without account.ts, for the popup's first script. */
export const formatAccount = (account: string): string =>
  /^\d{12}$/.test(account) ? `${account.slice(0, 4)}-${account.slice(4, 8)}-${account.slice(8)}` : account;

/** Somebody of an account, `123456789012/alice`, with the account as the console shows it; whatever else, as it is. */
export const formatPrincipal = (principal: string): string => principal.replace(/^\d{12}(?=$|\/)/, formatAccount);
