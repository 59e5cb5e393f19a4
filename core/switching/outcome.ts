/**
 * `done`: seen in the role. `opened`: AWS's page or portal was opened, the rest is up to the user.
 * Others: why it failed.
 */
export type SwitchOutcome = 'done' | 'opened' | SwitchFailure;

export type SwitchFailure = 'refused' | 'silent' | 'blocked' | 'expired' | 'session-limit' | 'failed';
