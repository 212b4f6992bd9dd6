import type { LabelledLines } from "../../labels/lines/paragraph-labels.ts";
import type { LabelledValue } from "../../values/labelled-value.ts";

/** A label and its lines as a value; empty if the lines are blank. */
export function valueOfLines({ roles, label, naming, lines, linked }: LabelledLines): LabelledValue {
  const isEmpty = lines.every(({ text }) => text.trim() === "");
  const blocks = isEmpty ? [] : [{ kind: "paragraph", depth: 0, item: null, lines, linked } as const];
  return { roles, label, naming, afterLabel: "", blocks, isEmpty };
}
