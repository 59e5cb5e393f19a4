import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { SwitchIssue } from '@/core/switching/report.ts';

export interface RefusalProps {
  role: CatalogRole;
  report: Extract<SwitchIssue, { state: 'failed' | 'impossible' }>;
  actions: Pick<PickerActions, 'refusal' | 'copy' | 'oneByOne'>;
  /** After the role was removed, or is there again. */
  onChanged: () => void;
}
