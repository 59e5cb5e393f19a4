import type { MessageKey, Translate } from './words.ts';

type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** Numbers, dates and plurals in the language of the words, which need not be that of the system. */
export interface Formats {
  number(value: number): string;
  /** `value` of 0 to 1. */
  percent(value: number): string;
  /** A size, such as `12 kB`; `value` in bytes. */
  bytes(value: number): string;
  /** Day and time in the time zone of the browser. `at`: milliseconds since 1970. */
  time(at: number): string;
  /** The plural form of `base` for `count`, with the number as $1. */
  counted(base: CountedKey, count: number): string;
}

const known = new Map<Translate, Formats>();

/** Intl objects are slow to make and a list has thousands of times: one set per translate function. */
export function formatsOf(t: Translate): Formats {
  const made = known.get(t) ?? makeFormats(t);
  known.set(t, made);
  return made;
}

function makeFormats(t: Translate): Formats {
  const locale = t('common_locale');
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const unit = (unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
  const [kilobyte, megabyte] = [unit('kilobyte'), unit('megabyte')];
  const plural = new Intl.PluralRules(locale);
  return {
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    bytes: (value) => (value < 1e6 ? kilobyte.format(value / 1e3) : megabyte.format(value / 1e6)),
    time: (at) => time.format(at),
    counted: (base, count) => {
      const form = plural.select(count) === 'one' ? 'one' : 'other';
      return t(`${base}_${form}` as MessageKey, number.format(count));
    },
  };
}
