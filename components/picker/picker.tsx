import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { search } from '@/core/search/search.ts';
import { FootBar } from './foot-bar.tsx';
import { type Command, commandOf } from './keys.ts';
import { height, layOut, roleAt, rowCount } from './layout.ts';
import type { PickerActions } from './picker-actions.ts';
import { PickerPanel } from './picker-panel.tsx';
import { initialState, type Panel, reducePicker } from './picker-state.ts';
import { RoleList } from './role-list.tsx';
import { SearchBox } from './search-box.tsx';
import { allSections, foundSections } from './sections.ts';
import { SessionBar } from './session-bar.tsx';
import type { Surroundings } from './surroundings.ts';
import { useListHeight } from './use-list-height.ts';
import { usePickerPanel } from './use-picker-panel.ts';

interface PickerProps {
  view: CatalogView;
  /** Catalog indexes of the roles on top. */
  recents: readonly number[];
  /** Undefined until the tab has answered: the list does not wait for it. */
  surroundings: Surroundings | undefined;
  actions: PickerActions;
  /** What is to be shown first: a switch that did not go through while no popup was open. */
  hitch?: Panel | undefined;
}

/** Rows a Page key moves by. */
const page = 8;

export function Picker({ view, recents, surroundings, actions, hitch }: PickerProps) {
  const t = useWords();
  const [state, dispatch] = useReducer(reducePicker, initialState);
  const input = useRef<HTMLInputElement>(null);

  const { layout, words, fuzzy } = useMemo(() => {
    const query = state.query.trim();
    if (!query) return { layout: layOut(allSections(view, recents)), words: [], fuzzy: false };
    const { groups, patterns, fuzzy } = search(view, query, new Map(recents.map((role) => [role, 1])));
    return { layout: layOut(foundSections(view, groups)), words: patterns, fuzzy };
  }, [view, recents, state.query]);

  const rows = rowCount(layout);
  const listHeight = useListHeight(height(layout));
  const activeIndex = roleAt(layout, state.active);
  const activeRole = useMemo(
    () => (activeIndex === undefined ? undefined : view.role(activeIndex)),
    [view, activeIndex],
  );
  const panel = usePickerPanel(dispatch, actions);

  useEffect(() => {
    if (hitch) dispatch({ type: 'panel', panel: hitch });
  }, [hitch]);
  useEffect(() => {
    if (!state.panel) input.current?.focus();
  }, [state.panel]);

  const notify = (notice: string) => dispatch({ type: 'notice', notice });
  const copy = useCallback(
    async (role: CatalogRole, as: 'link' | 'markdown') => {
      // Links need the table of hosts, which the first paint does not.
      const { shareText } = await import('@/core/switching/share-text.ts');
      const text = shareText(role, as);
      if (!text) return notify(t('picker_copy_no_link', t('remedy_no_portal')));
      const copied = await actions.copy(text);
      if (!copied) notify(t('picker_copy_failed', text));
      else notify(t(as === 'link' ? 'picker_copied_link' : 'picker_copied_markdown', role.profile));
    },
    [actions, t],
  );
  const importFromPage = async () => {
    const { found } = await actions.importFromPage();
    if (found > 0) actions.close();
    else notify(t('picker_import_none'));
  };
  const activate = useCallback((position: number) => dispatch({ type: 'moved', position, rows }), [rows]);

  function run(command: Command): void {
    const to = (position: number) => dispatch({ type: 'moved', position, rows });
    if (command.do === 'move') to((state.active + command.by + rows) % Math.max(rows, 1));
    if (command.do === 'page') to(state.active + command.by * page);
    if (command.do === 'move-to') to(command.end === 'first' ? 0 : rows - 1);
    if (command.do === 'clear') dispatch({ type: 'typed', query: '' });
    if (!activeRole) return;
    if (command.do === 'switch') panel.switchTo(activeRole, { where: command.where });
    if (command.do === 'copy') void copy(activeRole, command.as);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const command = commandOf(event);
    // Escape in an empty box is the browser's: it closes the popup.
    if (!command || (command.do === 'clear' && state.query === '')) return;
    event.preventDefault();
    run(command);
  }

  return (
    <div class="picker" style={{ '--list-height': `${listHeight}px` }}>
      <SessionBar surroundings={surroundings} onExit={panel.exit} onImport={importFromPage} />
      <SearchBox
        inputRef={input}
        query={state.query}
        activeId={activeIndex === undefined ? undefined : `row-${state.active}`}
        found={rows}
        fuzzy={fuzzy}
        onInput={(query) => dispatch({ type: 'typed', query })}
        onKeyDown={onKeyDown}
        onOptions={actions.openOptions}
      />
      <RoleList
        view={view}
        layout={layout}
        active={state.active}
        query={state.query}
        words={words}
        reachOf={surroundings?.reachOf}
        onActivate={activate}
        onSwitch={(role, where) => panel.switchTo(role, { where })}
        onCopy={copy}
      />
      <FootBar
        role={activeRole}
        surroundings={surroundings}
        notice={state.notice || (fuzzy ? t('picker_fuzzy') : '')}
      />
      {state.panel && (
        <PickerPanel
          panel={state.panel}
          onClose={() => dispatch({ type: 'panel', panel: undefined })}
          onRetry={panel.switchTo}
          onGoToTab={actions.goToTab}
        />
      )}
    </div>
  );
}
