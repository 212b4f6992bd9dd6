/** A function that makes something of an object once, and gives the same whenever it is asked again. */
export function madeOnce<Source extends object, Made extends object>(
  make: (source: Source) => Made,
): (source: Source) => Made {
  const all = new WeakMap<Source, Made>();
  return (source) => {
    const made = all.get(source) ?? make(source);
    all.set(source, made);
    return made;
  };
}
