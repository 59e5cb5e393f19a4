import type { MessageKey } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { productionWords, wordsOfRole } from '@/core/catalog/names/production.ts';

/** What is written on a role that is confirmed first: what its names say, or that somebody has marked it. */
export const signOf = (role: CatalogRole): MessageKey & ('confirm_production' | 'confirm_marked') =>
  wordsOfRole(role, productionWords).length > 0 ? 'confirm_production' : 'confirm_marked';
