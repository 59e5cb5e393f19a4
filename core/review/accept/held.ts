/** Why a change that was accepted is held back. Neither: it could not be told apart from what is not accepted. */
interface Reason {
  /** It depends on a section which stays as it was. `line`: in the new text, where the section is in it. */
  dependsOn?: { kind: 'profile' | 'sso-session'; name: string; line?: number };
  /** A profile that stays as it was needs this one as it was. */
  neededBy?: string;
}

/** A change that was accepted, and does not take place all the same. */
export interface Held extends Reason {
  /** Its place in `listChanges`. */
  change: number;
}
