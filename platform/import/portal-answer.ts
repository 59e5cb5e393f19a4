import * as z from 'zod/mini';
import { longestAccounts, longestRoles } from '@/core/import/found/portal-reading.ts';
import { accountId as account } from '@/core/store/shapes.ts';
import { longestBatch, type PortalAnswer, portalProblems } from '@/platform/page/portal-question.ts';

const text = z.string().check(z.maxLength(1000));
const roles = z.array(text).check(z.maxLength(longestRoles));
const problem = z.enum(portalProblems);
const wait = z.optional(z.number());

/** What a portal's page answered: it is a page, and may answer anything. */
const portalAnswer: z.ZodMiniType<PortalAnswer> = z.union([
  z.object({
    accounts: z.array(z.object({ id: text, account, name: text })).check(z.maxLength(longestAccounts)),
    more: z.boolean(),
    region: z.optional(text),
  }),
  z.object({ roles: z.array(z.tuple([text, z.union([problem, roles])])).check(z.maxLength(longestBatch)), wait }),
  z.object({ shown: z.array(z.object({ account, name: text, roles })).check(z.maxLength(longestAccounts)), problem }),
  z.object({ problem, wait }),
]);

/** Undefined: it is no answer. */
export const parsePortalAnswer = (value: unknown): PortalAnswer | undefined => portalAnswer.safeParse(value).data;
