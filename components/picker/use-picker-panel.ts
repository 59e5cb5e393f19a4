import { useMemo } from 'preact/hooks';
import type { Translate } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { loadNext } from './after-first-paint.ts';
import type { PickerActions } from './picker-actions.ts';
import type { Panel, PickerAction, Told, Waiting } from './picker-state.ts';

/** Carries out a switch or an exit with its panel: progress first, then the popup closes or says what happened. */
export function usePickerPanel(t: Translate, dispatch: (action: PickerAction) => void, actions: PickerActions) {
  return useMemo(() => {
    const follow = async (of: Waiting, choice?: SwitchChoice): Promise<void> => {
      dispatch({ type: 'panel', panel: of });
      await (await loadNext()).follow({ t, dispatch, actions }, of, choice);
    };
    return {
      switchTo: (role: CatalogRole, choice: SwitchChoice) => follow({ is: 'switching', role, by: choice.rung }, choice),
      exit: () => follow({ is: 'leaving' }),
      importFromPage: async () => (await loadNext()).importPage(t, actions, dispatch),
      /** What is on its way is canceled. */
      close(panel: Panel | undefined): void {
        if (panel?.is === 'switching' || panel?.is === 'leaving')
          void loadNext().then(({ cancel }) => cancel({ dispatch, actions }, panel));
        else dispatch({ type: 'panel', panel: undefined });
      },
      dismiss(told: Told | undefined): void {
        dispatch({ type: 'told', told: undefined });
        if (told?.is !== 'canceled') void actions.dropIssue();
      },
    };
  }, [t, dispatch, actions]);
}
