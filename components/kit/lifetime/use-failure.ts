import { useState } from 'preact/hooks';

/** For what goes wrong outside of the drawing, as in a promise: thrown in the next drawing, to the boundary around it. */
export function useFailure(): (error: unknown) => void {
  const [failure, setFailure] = useState<{ error: unknown }>();
  if (failure) throw failure.error;
  return (error) => setFailure({ error });
}
