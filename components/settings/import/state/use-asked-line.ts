import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EditorHandle } from '@/components/editor/config-editor.tsx';
import { knownOrigin, type Source } from '@/core/store/source.ts';
import type { Library } from '@/platform/library/library.ts';
import { settledOf } from './import-state.ts';
import type { Import } from './use-import.ts';

interface AskedLine {
  source: string;
  line: number;
}

/** `?source=…&line=…`, as the popup's details of a role have it; undefined: the address asks for no line. */
export function askedLineOf(search: string): AskedLine | undefined {
  const parameters = new URLSearchParams(search);
  const source = parameters.get('source');
  const line = Number(parameters.get('line'));
  return source && Number.isSafeInteger(line) && line > 0 ? { source, line } : undefined;
}

/** Loads the source that the address asks for, once, and selects its line. A source that is gone is not asked for. */
export function useAskedLine(
  library: Library,
  sources: readonly Source[],
  { box, dispatch, watch }: Pick<Import, 'box' | 'dispatch' | 'watch'>,
  editorRef: RefObject<EditorHandle | null>,
): void {
  const asked = useRef(askedLineOf(location.search));
  const loaded = useRef<number>(undefined);

  useEffect(() => {
    const { source: id, line } = asked.current ?? {};
    const source = sources.find((one) => one.id === id);
    if (!source || line === undefined) return;
    asked.current = undefined;
    history.replaceState(null, '', location.pathname + location.hash);
    void watch(library.text(source.id)).then((text) => {
      loaded.current = line;
      dispatch({
        type: 'load',
        text,
        provenance: { origin: knownOrigin(source.origin) ?? 'pasted' },
        target: { mode: 'edit', id: source.id, opened: text },
        review: false,
      });
    });
  }, [library, sources]);

  const { text } = settledOf(box.state).draft;
  useEffect(() => {
    if (loaded.current === undefined || text === '') return;
    editorRef.current?.selectLines(loaded.current, loaded.current);
    loaded.current = undefined;
  }, [text]);
}
