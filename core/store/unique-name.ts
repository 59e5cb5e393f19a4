/** The name, or the name with the first free number behind it: `config`, `config 2`, … */
export function uniqueName(name: string, taken: readonly { name: string }[]): string {
  const names = new Set(taken.map((other) => other.name));
  let candidate = name;
  for (let n = 2; names.has(candidate); n++) candidate = `${name} ${n}`;
  return candidate;
}
