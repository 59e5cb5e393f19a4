import type { RoleWithPage } from '@/core/share/shared-pages.ts';
import type { Source } from '@/core/store/source.ts';
import type { RoleMove } from './move-role.ts';

export interface ImportRequest {
  text: string;
  name: string;
  origin: Source['origin'];
  /** Name of the file that the text was read from. */
  file?: string | undefined;
  /** Id of the source to replace; undefined: add a new one. */
  replaces?: string | undefined;
  /** Where the switches to its roles end, see `pagesFor`. */
  pages?: readonly RoleWithPage[] | undefined;
}

/** `before`: the source's text that the review compared with. */
export interface ReviewedImport extends ImportRequest {
  before: string;
  /** What a comparison of the whole list stands on, see `ListReview`. */
  basis?: string | undefined;
  /** A role that becomes another by it. */
  move?: RoleMove | undefined;
}
