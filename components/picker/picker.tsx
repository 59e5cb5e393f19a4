import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Boundary } from '@/components/kit/boundary.tsx';
import { LookAlikes } from '@/components/kit/safe-text.tsx';
import { rem } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Copied } from '@/components/picker/commands/copy-role.ts';
import { commandOf } from '@/components/picker/commands/keys.ts';
import type { Jump } from '@/components/picker/commands/pins-and-headings.ts';
import { useCommands } from '@/components/picker/commands/use-commands.ts';
import type { EditableListSetup } from '@/components/picker/commands/use-list-setup.ts';
import { height, rowCount } from '@/components/picker/list/layout.ts';
import { RoleList } from '@/components/picker/list/role-list.tsx';
import { useActiveRow } from '@/components/picker/list/use-active-row.ts';
import { useListHeight } from '@/components/picker/list/use-list-height.ts';
import { usePickerList } from '@/components/picker/list/use-picker-list.ts';
import type { Early } from '@/components/picker/sheets/press-again.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { loadNext, Offer, PickerPanel, preload, SheetBody, ToldBanner } from './after-first-paint.ts';
import { FootBar } from './foot-bar.tsx';
import type { PickerActions } from './picker-actions.ts';
import { PickerLate } from './picker-late.tsx';
import { initialState, isSheet, type PickerAction, reducePicker, type Told, withLead } from './picker-state.ts';
import type { PopupContext } from './popup-context.ts';
import { SearchBox } from './search-box.tsx';
import { SessionBar } from './session-bar.tsx';
import { usePickerPanel } from './use-picker-panel.ts';
import './picker.css';

interface PickerProps {
  view: CatalogView;
  listSetup: ListSetup;
  editable: EditableListSetup;
  /** Undefined until the tab has answered: the list does not wait for it. */
  context: PopupContext | undefined;
  actions: PickerActions;
  /** What is to be told first: a switch that did not go through while no popup was open. */
  issue?: Told | undefined;
  /** Reads the list again, after a role was changed. */
  onChanged: () => void;
}

export function Picker({ view, listSetup, editable, context, actions, issue, onChanged }: PickerProps) {
  const t = useWords();
  const [chosen, reduce] = useReducer(reducePicker, initialState);
  const [dropped, setDropped] = useState(0);
  const input = useRef<HTMLInputElement>(null);

  const list = usePickerList(view, listSetup, chosen.query);
  const { layout, found, fuzzy, landingFor, isWaiting, lookAlikes, named, lead } = list;
  const active = useActiveRow(chosen, view, list);
  const rows = rowCount(layout);
  // To all below, rows count from 0, and what stands above them is -1.
  const state = { ...chosen, active: active.position };
  const dispatch = useCallback((action: PickerAction) => reduce(withLead(action, lead)), [lead]);
  const { panel, told } = state;
  const sheet = panel && isSheet(panel) ? panel : undefined;
  const listHeight = useListHeight(height(layout), sheet !== undefined);
  const carryOut = usePickerPanel(t, dispatch, actions);
  /** Keys that were pressed for a panel before it was there. They belong to that panel and go with it. */
  const early = useMemo((): Early => [], [panel]);

  useEffect(() => void (issue && dispatch({ type: 'told', told: issue })), [issue]);
  // Before the first paint, which is then the only one.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(preload, []);
  // Before the paint, so that no key gets lost between a panel and the list.
  useLayoutEffect(() => (panel ? () => input.current?.focus() : undefined), [panel]);

  const notify = (notice: string, hasFailed?: boolean) => dispatch({ type: 'notice', notice, hasFailed });
  const copy = async (role: CatalogRole, as: Copied) =>
    dispatch(await (await loadNext()).copyRole(t, role, as, actions.copy));
  const activate = useCallback((position: number) => dispatch({ type: 'moved', position, rows }), [rows, dispatch]);
  const closePanel = () => carryOut.close(panel);
  const dropPanel = (error: unknown) => {
    carryOut.close(undefined);
    setDropped(dropped + 1);
    reportError(error);
  };
  const run = useCommands({
    view,
    list,
    listSetup,
    editable,
    last: active.last,
    state,
    dispatch,
    switchTo: (role, where) => void carryOut.switchTo(role, { where, landing: landingFor?.(role)?.landing }),
    copy,
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (panel) {
      // It is still being loaded: all is meant for it, and nothing for the list any more.
      event.preventDefault();
      if (event.key === 'Escape') closePanel();
      else early.push(event);
      return;
    }
    const { value, selectionStart } = event.currentTarget as HTMLInputElement;
    const command = commandOf(event, { isEmpty: value === '', isAtEnd: selectionStart === value.length });
    // Escape in an empty box is the browser's: it closes the popup.
    const isLeft = command?.do === 'clear' && state.query === '';
    if (!command || (isLeft && !told)) return;
    event.preventDefault();
    if (isLeft) carryOut.dismiss(told);
    else run(command);
  }

  function jump({ collapsed, position, rows: after }: Jump): void {
    if (collapsed.size < listSetup.collapsed.size) editable.collapse(collapsed);
    dispatch({ type: 'typed', query: '' });
    // Nothing stands above the rows of the whole list.
    reduce({ type: 'moved', position, rows: after });
    closePanel();
  }

  return (
    <LookAlikes.Provider value={lookAlikes}>
      <div class="picker" style={{ '--list-height': rem(listHeight) }}>
        <div class="picker-body" data-lead={lead > 0}>
          <Boundary>{told && (sheet || !panel) && <ToldBanner {...{ told, carryOut, actions }} />}</Boundary>
          <Boundary>
            <SessionBar context={context} onExit={carryOut.exit} onImport={carryOut.importFromPage} />
          </Boundary>
          <SearchBox
            inputRef={input}
            query={state.query}
            activeId={active.index === undefined ? undefined : `row-${state.active}`}
            found={isWaiting ? undefined : rows}
            fuzzy={fuzzy}
            onInput={(query) => {
              if (panel) early.push(query.slice(state.query.length));
              else dispatch({ type: 'typed', query });
            }}
            onKeyDown={onKeyDown}
            onAdd={() => run({ do: 'add' })}
            onHelp={() => run({ do: 'help' })}
            onOptions={actions.openOptions}
          />
          <RoleList
            view={view}
            layout={layout}
            active={state.active}
            query={state.query}
            isWaiting={isWaiting || !!named}
            found={found}
            reachOf={context?.reachOf}
            isPinned={editable.isPinned}
            onActivate={activate}
            onRun={run}
            onCollapse={(path) => run({ do: 'collapse', path })}
            onMovePin={editable.pin}
          />
          <Boundary>
            {state.query && (
              <Offer {...{ state, named, lead, isWaiting, actions, rows, dispatch, carryOut, onChanged }} />
            )}
            <FootBar
              role={active.role}
              context={context}
              landing={active.role && landingFor?.(active.role)}
              notice={state.notice || (fuzzy ? t('picker_fuzzy') : '')}
              hasFailed={state.notice !== '' && state.hasFailed}
            />
          </Boundary>
        </div>
        {(isWaiting || view.listSetup) && <PickerLate />}
        {/* One that fails goes, and leaves the list; the next is another. */}
        <Boundary key={dropped} onError={dropPanel}>
          {sheet && (
            <SheetBody
              sheet={sheet}
              early={early}
              view={view}
              listSetup={listSetup}
              here={active.role?.organization}
              context={context}
              actions={actions}
              onSwitch={(role, choice) => void carryOut.switchTo(role, choice)}
              onJump={jump}
              onChanged={onChanged}
              onNotice={notify}
              onClose={closePanel}
            />
          )}
          {panel && !isSheet(panel) && <PickerPanel {...{ panel, carryOut, dispatch, actions }} />}
        </Boundary>
      </div>
    </LookAlikes.Provider>
  );
}
