import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Import {
  /** Path from the project's root for own files, the specifier for packages. */
  target: string;
  own: boolean;
  /** `import type`: leaves nothing behind in the build. */
  typeOnly: boolean;
}

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

/** All files below a folder whose name ends in one of the endings, as paths from the project's root. */
export function filesBelow(folder: string, endings = ['.ts', '.tsx']): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[\w$*{}\s,]+?\sfrom\s+)?'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'/g;

/** Everything that a file imports. Types of packages for the tests' own use (`import('x').Y`) count as imports too. */
export function importsOf(file: string): Import[] {
  const text = readText(file);
  return [
    ...[...text.matchAll(statement)].map(([, type, specifier = '']) => importFrom(file, specifier, type !== undefined)),
    ...[...text.matchAll(dynamic)].map(([, specifier = '']) => importFrom(file, specifier, false)),
  ];
}

function importFrom(file: string, specifier: string, typeOnly: boolean): Import {
  if (specifier.startsWith('@/')) return { target: specifier.slice(2), own: true, typeOnly };
  if (!specifier.startsWith('.')) return { target: specifier, own: false, typeOnly };
  return { target: posix.join(dirname(file), specifier), own: true, typeOnly };
}

/** The files and packages that end up in the build of `file`: types are left out; `without`: and a file with all that it alone needs. */
export function closureOf(file: string, ...without: string[]): { files: string[]; packages: string[] } {
  const files = new Set([file]);
  const packages = new Set<string>();
  // A set hands out what is added while it is walked.
  for (const each of files) {
    if (!/\.tsx?$/.test(each)) continue;
    for (const { target, own, typeOnly } of importsOf(each)) {
      if (typeOnly || without.includes(target)) continue;
      (own ? files : packages).add(target);
    }
  }
  return { files: [...files], packages: [...packages] };
}
