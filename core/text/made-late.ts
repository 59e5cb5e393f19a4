/** An object whose values are made when they are first asked for, each once. */
export function madeLate<Values extends object>(makers: { [Name in keyof Values]: () => Values[Name] }): Values {
  const values = {};
  for (const name of Object.keys(makers) as (keyof Values)[]) {
    const define = (how: PropertyDescriptor) =>
      Object.defineProperty(values, name, { enumerable: true, configurable: true, ...how });
    define({
      get() {
        const value = makers[name]();
        define({ value });
        return value;
      },
    });
  }
  return values as Values;
}
