import { useEffect, useState } from 'preact/hooks';
import type { SheetBody, SheetProps } from './sheet-body.tsx';

/** What a key opens is loaded when it is opened: the first paint needs none of it. */
export function SheetLoader(props: SheetProps) {
  const [Body, setBody] = useState<typeof SheetBody>();
  useEffect(() => {
    void import('./sheet-body.tsx').then((loaded) => setBody(() => loaded.SheetBody));
  }, []);
  return Body ? <Body {...props} /> : null;
}
