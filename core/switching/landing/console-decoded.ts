/** A run of encoded bytes. The console writes `$` or `*` for the `%` in what it puts into its fragments. */
const bytes = /(?:[%$*][0-9a-f]{2})+/gi;
const utf8 = new TextDecoder();
/** Each takes away one encoding. */
const mostTurns = 10;

/**
 * An address as people would read it, decoded until nothing is left to decode; never throws. Only to be looked at: what is decoded may
 * have been meant as it was. Undefined: it goes on for longer than an honest one.
 */
export function consoleDecoded(text: string): string | undefined {
  let plain = text;
  for (let turn = 0; turn < mostTurns; turn++) {
    const before = plain;
    plain = plain.replace(bytes, (run) =>
      utf8.decode(Uint8Array.from(run.match(/[0-9a-f]{2}/gi) ?? [], (hex) => Number.parseInt(hex, 16))),
    );
    if (plain === before) return plain;
  }
  return undefined;
}
