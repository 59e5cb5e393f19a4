/** As handed into the page's world. */
export interface TokenOrder {
  /** Origin of the page that the switch was planned for. */
  origin: string;
  /** Milliseconds to wait for the token. */
  patience: number;
}

/**
 * Reads AWS's csrf token, which is known in the page's own world alone, and does nothing else there. Runs there by
 * `scripting.executeScript`: hence no imports and nothing from outside the function. Whatever it gives is the page's word:
 * see `parseToken`.
 */
export async function readToken({ origin, patience }: TokenOrder): Promise<string | undefined> {
  // The tab may have gone elsewhere between the plan and now.
  if (location.origin !== origin) return undefined;
  const { AWSC } = window as { AWSC?: { Auth?: { getMbtc?: () => unknown } } };
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  try {
    // A number in old consoles; text, a boxed String or a promise of one were seen in 2026.
    const token = await Promise.race([AWSC?.Auth?.getMbtc?.(), late]);
    const isToken = Number.isFinite(token) || typeof token === 'string' || token instanceof String;
    return isToken ? String(token).slice(0, 1000) : undefined;
  } catch {
    // The page's own script failed.
    return undefined;
  }
}
