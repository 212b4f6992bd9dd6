import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/** How often a name occurs between brackets in the note. */
export function countOfLabel(state: StateBlock, label: string): number {
  return labelCounts(state).get(normalised(label)) ?? 0;
}

/** Counted once per note. */
interface LabelMemory {
  labelCounts?: ReadonlyMap<string, number>;
}

function labelCounts(state: StateBlock): ReadonlyMap<string, number> {
  const memory: LabelMemory = state.env;
  memory.labelCounts ??= countLabels(state.src);
  return memory.labelCounts;
}

function countLabels(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, label = ""] of text.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\]/gu)) {
    const name = normalised(label);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function normalised(label: string): string {
  return label.trim().replace(/\s+/gu, " ").toLowerCase().toUpperCase();
}
