import { useMemo } from 'preact/hooks';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { PickerActions } from './picker-actions.ts';
import type { PickerAction } from './picker-state.ts';

/** Carries out a switch or an exit with its panel: progress first, then the popup closes or says what happened. */
export function usePickerPanel(dispatch: (action: PickerAction) => void, actions: PickerActions) {
  return useMemo(
    () => ({
      async switchTo(role: CatalogRole, choice: SwitchChoice): Promise<void> {
        dispatch({ type: 'panel', panel: { is: 'switching', role, by: choice.rung } });
        const report = await actions.switchTo(role, choice);
        if (report.state === 'done' || report.state === 'opened') actions.close();
        else dispatch({ type: 'panel', panel: { is: 'report', role, report, choice } });
      },
      async exit(): Promise<void> {
        dispatch({ type: 'panel', panel: { is: 'leaving' } });
        const report = await actions.exit();
        if (report.state === 'done') actions.close();
        else dispatch({ type: 'panel', panel: { is: 'exit-report', report } });
      },
    }),
    [dispatch, actions],
  );
}
