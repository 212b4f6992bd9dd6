/** A field of an unchecked tree that a library made: its own, never one it inherits; undefined when it has none. */
export function fieldOf(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
}
