import { hasConfigKeys } from './config-shape.ts';

const hasHeader = (text: string): boolean => /^[ \t]{0,40}\[[^\][\n]{1,200}\]/m.test(text);

/** Whether there is a header or a setting of a config in a text. */
export const isConfig = (text: string): boolean => hasConfigKeys(text) || hasHeader(text);

/** Whether there are both. */
export const isConfigLike = (text: string): boolean => hasConfigKeys(text) && hasHeader(text);

/** Whether a text has anything that could name a role or its account. */
export const isTelling = (text: string): boolean =>
  isConfig(text) || /\d{12}|:role\/|\d{4}-\d{4}-\d{4}|account=/.test(text);
