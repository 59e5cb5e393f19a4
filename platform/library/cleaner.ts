/** Which cleaner this is, by its code: all stored data is cleaned once by each. A test says what it has to be. */
export const cleaner = 3_397_228_766;
