/** A switch, or the way back, from when it is asked for until its outcome is known. */
export interface Course {
  /** Aborted: it was canceled, or a later one took its place. Nothing more is sent for it. */
  readonly signal: AbortSignal;
  readonly isCanceled: boolean;
  /** AWS has been asked: what it does cannot be taken back. */
  readonly isSent: boolean;
  /** To be called right before AWS is asked. `takesPlace`: the switch replaces the session of all tabs, so earlier switches end. */
  send(takesPlace: boolean): void;
}

export interface Courses {
  /** Does the work on a course of its own. `by`: who may cancel it; without it, nobody. */
  run<T>(by: string | undefined, work: (course: Course) => Promise<T>): Promise<T>;
  /** Cancels all that this one asked for and that are still on their way. */
  cancel(by: string): void;
}

export function createCourses(): Courses {
  const ongoing = new Set<{ by: string | undefined; ending: AbortController }>();
  return {
    async run(by, work) {
      const own = { by, ending: new AbortController() };
      const { signal } = own.ending;
      let isSent = false;
      ongoing.add(own);
      try {
        return await work({
          signal,
          get isCanceled() {
            return signal.reason === 'canceled';
          },
          get isSent() {
            return isSent;
          },
          send(takesPlace) {
            isSent = true;
            for (const other of ongoing) if (takesPlace && other !== own) other.ending.abort('overtaken');
          },
        });
      } finally {
        ongoing.delete(own);
      }
    },
    cancel(by) {
      for (const one of ongoing) if (one.by === by) one.ending.abort('canceled');
    },
  };
}
