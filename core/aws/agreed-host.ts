/** A host that is none of AWS's, and that the user has agreed to open: the company's own address of its access portal. */
export interface AgreedHost {
  /** In ASCII, lower case, as `Portal.companyHost`. */
  host: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Adds what is not there yet; what is known stays as it is. */
export function joinHosts(known: readonly AgreedHost[], others: readonly AgreedHost[]): AgreedHost[] {
  const joined = new Map([...others, ...known].map((agreed) => [agreed.host, agreed]));
  return [...joined.values()].sort((one, other) => one.at - other.at);
}
