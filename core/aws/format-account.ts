/** An account id as the console shows it, `1234-5678-9012`; an alias as it is. */
export const formatAccount = (account: string): string =>
  /^\d{12}$/.test(account) ? `${account.slice(0, 4)}-${account.slice(4, 8)}-${account.slice(8)}` : account;
