import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useFailure } from './use-failure.ts';

/**
 * A component that is loaded when it is first shown, and `Meanwhile` or nothing until then: for what a page opens without. `preload` loads
 * it before: from then on it is shown at once. What cannot be loaded fails like what cannot be drawn, to the boundary around
 * it, and is asked for again when it is shown anew.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>, Meanwhile?: ComponentType) {
  let Loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    Loaded ??= await load();
  };
  function Lazy(props: Props) {
    const [, setReady] = useState(false);
    const fail = useFailure();
    useLayoutEffect(() => {
      let shown = true;
      if (!Loaded) {
        preload().then(
          () => shown && setReady(true),
          (error) => shown && fail(error),
        );
      }
      return () => {
        shown = false;
      };
    }, []);
    return Loaded ? <Loaded {...props} /> : Meanwhile ? <Meanwhile /> : null;
  }
  return Object.assign(Lazy, { preload });
}
