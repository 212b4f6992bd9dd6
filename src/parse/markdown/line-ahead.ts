import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

interface Search {
  /** The names of what can be searched for. */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly isEnd: (line: number) => boolean;
}

/** Remembers a search that found nothing, so that many openings do not search the same lines again and again. */
interface SearchMemory {
  searchedLines?: Map<string, { readonly from: number; readonly to: number; readonly indent: number }>;
}

/**
 * The first line for which `isEnd` holds; null if there is none in the same quote or list item. A line indented less
 * than the container is outside it.
 */
export function lineAhead(state: StateBlock, { kind, from, to, isEnd }: Search): number | null {
  const memory: SearchMemory = state.env;
  memory.searchedLines ??= new Map();
  const indent = Math.min(state.blkIndent, state.sCount[from] ?? 0);
  const vain = memory.searchedLines.get(kind);
  const isKnown =
    vain !== undefined && vain.from <= from && (to <= vain.to || (from < vain.to && indent === vain.indent));
  if (isKnown) return null;
  let line = from;
  while (line < to && (state.isEmpty(line) || (state.sCount[line] ?? 0) >= indent)) {
    if (isEnd(line)) return line;
    line += 1;
  }
  memory.searchedLines.set(kind, { from, to: line, indent });
  return null;
}
