import { useEffect, useRef, useState } from 'preact/hooks';
import { whenLate } from '@/components/kit/lifetime/when-late.ts';
import { formOf, type OwnChange, type OwnForm, ownChangeOf } from '@/core/catalog/own/own-change.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { parseColor } from '@/core/text/css-color.ts';

export interface OwnFormState {
  form: OwnForm;
  kept: OwnChange | undefined;
  badColor: boolean;
  /** Something that was typed looks like a secret, and is not kept. */
  hasSecret: boolean;
  /** What was just done, or takes long to be done; undefined since something was typed. */
  done: 'kept' | 'kept-clean' | 'reset' | 'late' | 'unkept' | undefined;
  set: (field: keyof OwnForm) => (value: string) => void;
  /** Stores what was typed, and `more` of it. False: a secret was taken out, and the user has to see that. */
  keep: (more?: Partial<OwnForm>) => Promise<boolean>;
  reset: () => Promise<void>;
  /** Takes the reset back; undefined where none was just made. */
  undoReset: (() => Promise<void>) | undefined;
}

/** What became of what was typed when the form went. `kept-clean`: a secret was taken out. */
export type LeftEnd = 'kept' | 'kept-clean' | 'late' | 'unkept';

/** What was typed, and what was stored as far as its form knew. */
interface Typed {
  form: OwnForm;
  before: OwnChange | undefined;
}

/** By roles: what is not stored when its form goes. It is there again with the form, in the same popup. */
const unstored = new Map<string, Typed>();

const sameForm = (a: OwnChange | undefined, b: OwnChange | undefined) =>
  JSON.stringify(formOf(a)) === JSON.stringify(formOf(b));

/** Remembers what was typed until it is stored. What was left meanwhile stays remembered. */
async function storeTyped(id: string, typed: Typed, storing: Promise<void>, onLate: () => void): Promise<void> {
  unstored.set(id, typed);
  await whenLate(storing, onLate);
  if (unstored.get(id) === typed) unstored.delete(id);
}

/** Nothing of what was typed is a secret. */
const isCleanForm = (form: OwnForm): boolean => withoutSecretsInside(form) === form;

/**
 * What a user types about a role. It is kept as well when the form goes, with its sheet or with the whole popup: nothing
 * that was typed is lost.
 * @param id of the role
 * @param onChange from what this form knew to be stored; undefined: as the text says, again
 * @param onLeft after the form went with something typed: what became of it
 */
export function useOwnForm(
  id: string,
  own: OwnChange | undefined,
  onChange: (own: OwnChange | undefined, before: OwnChange | undefined) => Promise<void>,
  onLeft: (end: LeftEnd) => void,
): OwnFormState {
  const [left] = useState(() => unstored.get(id));
  const [form, setForm] = useState(() => left?.form ?? formOf(own));
  const [kept, setKept] = useState(left ? left.before : own);
  const [before, setBefore] = useState<OwnChange>();
  const [done, setDone] = useState<OwnFormState['done']>(left && 'unkept');
  const badColor = form.color.trim() !== '' && parseColor(form.color) === undefined;
  // A color that is none is not taken for a wish to have none.
  const typed = ownChangeOf(badColor ? { ...form, color: kept?.color ?? '' } : form);
  const unkept = useRef<(Typed & { own: OwnChange | undefined }) | undefined>(undefined);
  // A field with only a secret in it changes nothing, but the user must still be told.
  unkept.current = sameForm(typed, kept) && isCleanForm(form) ? undefined : { own: typed, form, before: kept };

  async function change(wanted: OwnChange | undefined): Promise<boolean> {
    unkept.current = undefined;
    const isClean = isCleanForm(form);
    setKept(wanted);
    setForm(formOf(wanted));
    const end = isClean ? (wanted ? 'kept' : 'reset') : 'kept-clean';
    setDone(end);
    try {
      // The form may go before this ends.
      await storeTyped(id, { form, before: kept }, onChange(wanted, kept), () => setDone('late'));
      setDone((done) => (done === 'late' ? end : done));
    } catch (error) {
      // Storing failed: the form keeps what was typed, and the user can try again.
      setKept(kept);
      setForm(form);
      setDone('unkept');
      throw error;
    }
    return isClean;
  }

  const latest = useRef({ id, onChange, onLeft });
  latest.current = { id, onChange, onLeft };
  useEffect(() => {
    const keepTyped = () => {
      const { current: left } = unkept;
      unkept.current = undefined;
      if (!left) return;
      const { id, onChange, onLeft } = latest.current;
      const { own, form, before } = left;
      storeTyped(id, left, onChange(own, before), () => onLeft('late')).then(
        () => onLeft(isCleanForm(form) ? 'kept' : 'kept-clean'),
        () => onLeft('unkept'),
      );
    };
    addEventListener('pagehide', keepTyped);
    return () => {
      removeEventListener('pagehide', keepTyped);
      keepTyped();
    };
  }, []);

  return {
    form,
    kept,
    badColor,
    hasSecret: !isCleanForm(form),
    done,
    set: (field) => (value) => {
      setForm({ ...form, [field]: value });
      setDone(undefined);
      setBefore(undefined);
    },
    keep: async (more) => {
      if (more) return change(ownChangeOf({ ...formOf(typed), ...more }));
      if (unkept.current) return change(typed);
      if (kept) setDone('kept');
      return true;
    },
    reset: async () => {
      setBefore(kept);
      await change(undefined);
    },
    undoReset: before && !kept ? async () => void (await change(before)) : undefined,
  };
}
