/** In every shell a word that stands for itself. */
const plain = /^[\p{L}\p{N}_][\p{L}\p{N}_.@+=:/-]*$/u;

/** Between single quotes, POSIX shells and PowerShell read these as they are. What Windows' `cmd` would run is not among them. */
const quotable = /^[\p{L}\p{N}_.@+=:/~#,[\]{}*?][\p{L}\p{N}_.@+=:/~#,[\]{}*?\p{Zs}-]*$/u;

/**
 * A command of the AWS CLI that does nothing but say who one is with a profile, to run as it is or to begin another with.
 * Undefined: some shell could take the profile's name for something else.
 */
export function cliCommand(profile: string): string | undefined {
  const word = plain.test(profile) ? profile : quotable.test(profile) ? `'${profile}'` : undefined;
  return word && `aws sts get-caller-identity --profile ${word}`;
}
