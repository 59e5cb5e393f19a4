/** Sets up what Rolecall can do without. Whatever comes of it in some browser, the rest goes on. */
export function optional(setUp: () => unknown): void {
  try {
    setUp();
  } catch (_error) {}
}
