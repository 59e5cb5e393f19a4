import { findNamed, isInsteadOfRows } from '@/core/import/form/named-role.ts';
import { roleInText } from '@/core/import/role-in-text.ts';

/** What finds a role that is named in a text, with all that reads texts: one file, for queries that may name an account. */
export const readers = { findNamed, isInsteadOfRows, roleInText };
