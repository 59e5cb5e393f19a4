/**
 * How long anything is waited for, in milliseconds, by those who want to be told: what hangs is to end at some time. A busy
 * machine takes ten times as long as an idle one, so that this is never what decides.
 */
export const patience = 120_000;
