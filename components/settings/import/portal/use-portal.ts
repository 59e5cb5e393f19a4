import { type Dispatch, useEffect, useRef, useState } from 'preact/hooks';
import type { LoadAction } from '@/components/settings/import/state/import-actions.ts';
import type { SettingsServices } from '@/components/settings/services.ts';
import { countRoles } from '@/core/import/found/portal-reading.ts';
import { portalToConfig } from '@/core/import/found/portal-to-config.ts';
import type { PortalProgress, PortalRead } from '@/platform/import/portal-read.ts';

/** The reading of an access portal: under way, or at its end. */
export type PortalState =
  | { phase: 'reading'; progress: PortalProgress }
  | { phase: 'ended'; read: PortalRead; cancelled: boolean };

export interface Portal {
  host: string;
  state: PortalState;
  /** Reads what is still unread, or everything again after a whole reading. */
  start(): void;
  cancel(): void;
  /** Takes what was read to the review. */
  review(): void;
}

type Services = Pick<SettingsServices, 'portal' | 'library'>;

interface PortalEvents {
  dispatch: Dispatch<LoadAction>;
  onError: (error: unknown) => void;
}

const atStart: PortalState = { phase: 'reading', progress: { accounts: 0, read: undefined, roles: 0 } };

/**
 * Reads the portal that the page was opened for, at once. A whole reading goes to the review by itself; what was read of
 * another one waits for the user's word. Undefined: the page was opened for something else.
 */
export function usePortal({ portal, library }: Services, { dispatch, onError }: PortalEvents): Portal | undefined {
  const [state, setState] = useState<PortalState>(atStart);
  const job = useRef(new AbortController());

  const take = async ({ reading, complete }: PortalRead) => {
    const { address } = reading;
    const source = await library.sourceOfPortal(address);
    dispatch({
      type: 'load',
      text: portalToConfig(reading, source?.text),
      provenance: {
        origin: 'page',
        pending: true,
        excerpt: true,
        suggestedName: new URL(address).host,
        portal: { address, whole: complete, isFirst: source === undefined },
      },
      target: source ? { mode: 'add', id: source.id } : { mode: 'new' },
      review: true,
    });
  };
  const review = (read: PortalRead) => void take(read).catch(onError);

  const start = () => {
    if (!portal) return;
    job.current = new AbortController();
    const { signal } = job.current;
    setState(atStart);
    const tell = (progress: PortalProgress) => signal.aborted || setState({ phase: 'reading', progress });
    void portal.read(tell, signal).then((read) => {
      setState({ phase: 'ended', read, cancelled: signal.aborted });
      if (read.complete && countRoles(read.reading) > 0) review(read);
    });
  };
  useEffect(() => {
    start();
    return () => job.current.abort();
  }, [portal]);

  return (
    portal && {
      host: new URL(portal.address).host,
      state,
      start,
      cancel: () => job.current.abort(),
      review: () => state.phase === 'ended' && review(state.read),
    }
  );
}
