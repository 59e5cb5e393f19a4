/** A secret that its place in a line reveals. */
export interface LineFormat {
  what: string;
  /** Its last group is the secret, at the end of the match but for what a lookahead sees. */
  pattern: RegExp;
  source: string;
}
