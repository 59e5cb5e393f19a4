// @ts-check
/** A failure that is worded for the person at the terminal: one sentence that says what to do. */
export class Stop extends Error {}

/**
 * Runs a script's main function. A `Stop` prints its sentence alone, anything else its stack; both exit with 1.
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exit(1);
  }
}
