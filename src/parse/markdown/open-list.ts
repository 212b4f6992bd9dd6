import type Token from "markdown-it/lib/token.mjs";

/** The lists of some tokens that may still be open, and how many tokens were looked through for them. */
interface FoundLists {
  seen: number;
  lists: readonly Token[];
}

const found = new WeakMap<readonly Token[], FoundLists>();

/**
 * The outermost list that is still open at the end of the tokens so far. Each token is looked at once, however often
 * this is asked: markdown-it writes where a list ends into its `map` when it closes.
 */
export function openList(tokens: readonly Token[]): Token | null {
  const known = found.get(tokens);
  const { seen, lists } = known === undefined || known.seen > tokens.length ? { seen: 0, lists: [] } : known;
  const open = [...lists, ...tokens.slice(seen).filter(isList)].filter(({ map }) => map?.[1] === 0);
  found.set(tokens, { seen: tokens.length, lists: open });
  return open[0] ?? null;
}

function isList({ type }: Token): boolean {
  return type === "bullet_list_open" || type === "ordered_list_open";
}
