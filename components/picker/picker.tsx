import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { LookAlikes } from '@/components/kit/display/safe-text.tsx';
import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import { rem } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import { FootBar } from '@/components/picker/bars/foot-bar.tsx';
import { SearchBox } from '@/components/picker/bars/search-box.tsx';
import { SessionBar } from '@/components/picker/bars/session-bar.tsx';
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
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { loadNext, MarksBar, Offer, PickerPanel, preload, SheetBody, ToldBanner } from './after-first-paint.ts';
import type { PickerActions } from './picker-actions.ts';
import { PickerLate } from './picker-late.tsx';
import { beginWith, isSheet, type PickerAction, reducePicker, type Told, withLead } from './picker-state.ts';
import type { PopupContext } from './popup-context.ts';
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
  /** What the list begins with. */
  first: Parameters<typeof beginWith>[0];
  /** Reads the list again, after a role was changed or somebody else has signed in. */
  onChanged: () => void;
}

export function Picker({ view, listSetup, editable, context, actions, issue, first, onChanged }: PickerProps) {
  const t = useWords();
  const [chosen, reduce] = useReducer(reducePicker, first, beginWith);
  const [dropped, setDropped] = useState(0);
  const input = useRef<HTMLInputElement>(null);

  const [isTight, setTight] = useState(false);
  const list = usePickerList(view, listSetup, chosen.query, isTight);
  const { layout, found, fuzzy, landingFor, isWaiting, lookAlikes, named, lead } = list;
  const active = useActiveRow(chosen, view, list);
  const rows = rowCount(layout);
  // To all below, rows count from 0, and what stands above them is -1.
  const state = { ...chosen, active: active.position };
  const dispatch = useCallback((action: PickerAction) => reduce(withLead(action, lead)), [lead]);
  const { panel, told } = state;
  const { meant } = active;
  const sheet = panel && isSheet(panel) ? panel : undefined;
  const listHeight = useListHeight(height(layout), sheet !== undefined, isTight, setTight);
  const carryOut = usePickerPanel(t, dispatch, actions);
  /** Keys that were pressed for a panel before it was there. They belong to that panel and go with it. */
  const early = useMemo((): Early => [], [panel]);

  useEffect(() => void (issue && dispatch({ type: 'told', told: issue })), [issue]);
  // Before the first paint, which is then the only one. Who wants something else than what is searched for types over it.
  useLayoutEffect(() => void [input.current?.focus(), input.current?.select()], []);
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
    last: active,
    state,
    dispatch,
    switchTo: (role, where, anyway) =>
      void carryOut.switchTo(role, { where, anyway, landing: landingFor?.(role)?.landing }),
    exit: carryOut.exit,
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
    if (!command || (isLeft && !told && !state.marks)) return;
    event.preventDefault();
    if (isLeft && !state.marks) carryOut.dismiss(told);
    else run(isLeft ? { do: 'unmark' } : command);
  }

  function jump({ collapsed, position, rows: after }: Jump): void {
    if (collapsed.size < listSetup.collapsed.size) editable.collapse(collapsed);
    dispatch({ type: 'typed', query: '' });
    // Nothing stands above the rows of the whole list.
    reduce({ type: 'moved', position, rows: after, onTop: true });
    closePanel();
  }

  return (
    <LookAlikes.Provider value={lookAlikes}>
      <div class="picker" data-tight={isTight} style={{ '--list-height': rem(listHeight) }}>
        <div class="picker-body" data-lead={lead > 0}>
          <Boundary>{told && (sheet || !panel) && <ToldBanner {...{ told, carryOut, actions, onChanged }} />}</Boundary>
          <Boundary>
            <SessionBar context={context} onRun={run} onImport={carryOut.importFromPage} />
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
            {...{ view, layout, found }}
            active={state.active}
            query={state.query}
            onTop={state.onTop}
            isWaiting={isWaiting || !!named}
            markOf={context?.markOf}
            isPinned={editable.isPinned}
            marks={state.marks}
            onActivate={activate}
            onRun={run}
            onCollapse={(path) => run({ do: 'collapse', path })}
            onMovePin={editable.pin}
          />
          <Boundary>
            {state.query && (
              <Offer {...{ state, named, lead, isWaiting, actions, rows, landingFor, dispatch, carryOut, onChanged }} />
            )}
            {state.marks && <MarksBar {...{ view, dispatch }} marks={state.marks} onRun={run} />}
            <FootBar
              role={meant}
              context={context}
              landing={meant && landingFor?.(meant)}
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
              {...{ sheet, early, view, listSetup, context, list, actions }}
              here={active.role?.organization}
              marks={state.marks}
              onSwitch={(role, choice) => void carryOut.switchTo(role, choice)}
              onJump={jump}
              onChanged={onChanged}
              onNotice={notify}
              onClose={closePanel}
            />
          )}
          {panel && !isSheet(panel) && <PickerPanel {...{ panel, carryOut, dispatch, actions, onChanged }} />}
        </Boundary>
      </div>
    </LookAlikes.Provider>
  );
}
