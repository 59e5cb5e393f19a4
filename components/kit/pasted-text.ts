/** What was pasted or dropped, as text. */
export const textOf = (data: DataTransfer | null): string => data?.getData('text/plain') ?? '';
