import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Body } from "../body.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { inlineLocator } from "../places/locate-inline.ts";
import { placeOf } from "../places/source-text.ts";

/** How much of a formula a message shows. */
const shown = 60;

/** Finds formulas that could not be read and so appear on the page as typed. */
export function findUnreadFormulas(body: Body, path: SourcePath | null): readonly Diagnostic[] {
  return body.tokens.flatMap((holder) => {
    const formulas = (holder.children ?? []).filter(({ type }) => type === "math_open");
    const unread = formulas.flatMap((child) => {
      const { formula, start = 0, end = start } = metaOf(child);
      return formula === undefined || formula.fault === null ? [] : [{ ...formula, fault: formula.fault, start, end }];
    });
    if (unread.length === 0) return [];
    const offsetOf = inlineLocator(body, holder);
    return unread.map(({ typed, fault, start, end }) => {
      const line = typed.replace(/\s+/gu, " ");
      const facts = {
        typed: line.length > shown ? `${line.slice(0, shown)}…` : line,
        command: unknownCommand(fault),
      };
      return diagnose("formula-unread", facts, {
        source: path,
        place: placeOf(body.source, offsetOf(start), offsetOf(end)),
      });
    });
  });
}

/** The command that the library reports as unknown, or refuses to run. */
function unknownCommand(fault: string): string | null {
  return /^ ?(?:Unsupported function name: |Function ")(\\[A-Za-z]+)/u.exec(fault)?.[1] ?? null;
}
