import type Token from "markdown-it/lib/token.mjs";

/** The types of a body's tokens and of those within them. */
export function typesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const types = new Set<string>();
  for (const { type, children } of tokens) {
    types.add(type);
    if (children === null) continue;
    for (const child of children) types.add(child.type);
  }
  return types;
}

/** What looks for problems in a body. */
export interface FinderOf<Find> {
  readonly find: Find;
  /** The types of tokens of which it needs at least one to find anything; absent where no type decides. */
  readonly needs?: readonly string[];
}

/** The finders that may find something among tokens; most notes lack what the others need. */
export function findersFor<Find>(tokens: readonly Token[], finders: readonly FinderOf<Find>[]): readonly Find[] {
  const types = typesOf(tokens);
  const asked: Find[] = [];
  for (const { find, needs } of finders) if (needs?.some((type) => types.has(type)) !== false) asked.push(find);
  return asked;
}
