/** A field of a tree that a library made and nobody vouches for: its own, never one that all objects have. */
export function fieldOf(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
}
