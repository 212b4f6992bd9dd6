/** A field of a library's unchecked tree: its own, never an inherited one; undefined when missing. */
export function fieldOf(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
}
