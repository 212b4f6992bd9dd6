import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Body } from "../body.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { placesIn } from "../places/places-in.ts";

/** How much of a formula a message shows. */
const shown = 60;

/** Finds formulas that could not be read and so appear on the page as typed. */
export function findUnreadFormulas(body: Body, path: SourcePath | null): readonly Diagnostic[] {
  const placeIn = placesIn(body);
  return body.tokens.flatMap((holder) =>
    (holder.children ?? []).flatMap((child) => {
      const { formula, start = 0, end = start } = metaOf(child);
      if (child.type !== "math_open" || formula === undefined || formula.fault === null) return [];
      const line = formula.typed.replace(/\s+/gu, " ");
      const facts = {
        typed: line.length > shown ? `${line.slice(0, shown)}…` : line,
        command: unknownCommand(formula.fault),
      };
      return [diagnose("formula-unread", facts, { source: path, place: placeIn(holder, { start, end }) })];
    }),
  );
}

/** The command that the library reports as unknown, or refuses to run. */
function unknownCommand(fault: string): string | null {
  return /^ ?(?:Unsupported function name: |Function ")(\\[A-Za-z]+)/u.exec(fault)?.[1] ?? null;
}
