import { wordsOf } from '../../gallery/words.ts';

/** The English words, put together as the browser does. */
export const english = wordsOf('en');
