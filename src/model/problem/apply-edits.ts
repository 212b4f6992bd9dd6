import type { TextEdit } from "./diagnostic.ts";

/** The edits that can be made together, in the order of the text: of two that overlap, only the first. */
export function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = edits.toSorted((one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other));
  const chosen: TextEdit[] = [];
  for (const edit of sorted) {
    const last = chosen.at(-1);
    if (last === undefined || isBehind(edit, last)) chosen.push(edit);
  }
  return chosen;
}

/** Two insertions at the same place conflict: neither can take the other into account. */
function isBehind(edit: TextEdit, last: TextEdit): boolean {
  return startOf(edit) >= endOf(last) && !(startOf(edit) === startOf(last) && endOf(edit) === endOf(last));
}

/** A text, which begins at the file's offset `origin`, after edits that do not overlap and are in its order. */
export function applyEdits(text: string, edits: readonly TextEdit[], origin = 0): string {
  let written = "";
  let copied = 0;
  for (const edit of edits) {
    written += text.slice(copied, startOf(edit) - origin) + edit.text;
    copied = endOf(edit) - origin;
  }
  return written + text.slice(copied);
}

function startOf({ place }: TextEdit): number {
  return place.start.offset;
}

function endOf({ place }: TextEdit): number {
  return place.end.offset;
}
