/** What goes on with a command in the next line: of a shell, of PowerShell, of cmd. */
const goesOn = /[\\`^]\s{0,9}$/;

/** Whether a command goes on in the next line. */
export const isContinued = (line = ''): boolean => goesOn.test(line.slice(-20));

/** A line without what says so. */
export const withoutContinuation = (line: string): string => line.replace(goesOn, '');
