import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A component that is loaded when it is first shown, and nothing until then: for what a page opens without. `preload` loads
 * it before: from then on it is shown at once.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    Loaded ??= await load();
  };
  function Lazy(props: Props) {
    const [, setReady] = useState(false);
    useLayoutEffect(() => {
      let shown = true;
      if (!Loaded) void preload().then(() => shown && setReady(true));
      return () => {
        shown = false;
      };
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Lazy, { preload });
}
