import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded when it is first shown, and nothing until then: for what a page opens without. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props>>();
    useEffect(() => {
      let shown = true;
      void load().then((component) => shown && setLoaded(() => component));
      return () => {
        shown = false;
      };
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
