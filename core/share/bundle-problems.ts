import { excerpt } from '@/core/text/excerpt.ts';

/** What is wrong with a bundle. In `params`, each cut to 80 characters, what the sentence of that code says. */
export type BundleProblemCode =
  /** No bundle at all. None. */
  | 'not-a-bundle'
  /** Made by a newer version, in a way that this one cannot read. None. */
  | 'too-new'
  /** Longer than any that Rolecall makes; the rest is not read. None. */
  | 'too-long-bundle'
  /** It was changed on its way, and nothing of it can be trusted. None. */
  | 'damaged'
  /** Its end is missing. `read`: roles that are whole; `of`: those that were sent, empty if not even that is known */
  | 'cut'
  /** A newer version has told more of a role than this one knows. Once. None. */
  | 'unknown-fields'
  /** More than 20,000; the rest is not read. None. */
  | 'too-many-roles'
  /** More than 100 in a text; of the rest, only the role that each opens by itself is there. None. */
  | 'too-many-links'
  /** The role is left out. `value` */
  | 'bad-role'
  | 'bad-account'
  | 'bad-role-name'
  | 'too-long'
  /** Left out; the role too where `name` is empty. `name` */
  | 'secret-left-out'
  /** Path and name are over 64 characters, which AWS's console does not take. `name`, `value` */
  | 'name-too-long'
  /** A name holds what the eye cannot see. `name`, `value` */
  | 'hidden-characters'
  /** Kept as it is where it is no https address, else the role is left out. `name`, `value` */
  | 'bad-start-url'
  /** Left out, the role is kept. `name`, `value` */
  | 'bad-region'
  | 'bad-color'
  | 'bad-landing';

export interface BundleProblem {
  code: BundleProblemCode;
  /** 1-based place of the role in the bundle, where it is about one. */
  row?: number;
  params?: Record<string, string>;
}

export type BundleReport = (code: BundleProblemCode, of: { row: number; name: string; value: string }) => void;

/** More of them say nothing more. */
const mostProblems = 500;

/** Problems of single roles, 500 at most. */
export function collectBundleProblems(): { report: BundleReport; problems: BundleProblem[] } {
  const problems: BundleProblem[] = [];
  const report: BundleReport = (code, { row, name, value }) => {
    if (problems.length < mostProblems)
      problems.push({ code, row, params: { name: excerpt(name), value: excerpt(value) } });
  };
  return { report, problems };
}
