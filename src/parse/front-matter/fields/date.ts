import type { DateTyped } from "../../../model/note/front-matter.ts";
import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { placeOfNode, wordOf } from "../front-matter-text.ts";
import type { Decoded, Field } from "./field.ts";
import { usualSpelling } from "./spelled-date.ts";
import { likelyDate, nearestDate, readTypedDate } from "./typed-date.ts";
import { wrongKind } from "./wrong-kind.ts";

/** A field that holds a day, read too when it is spelled otherwise and can mean one day only. After an error the nearest valid day stands in for it, so that the rest of the note is still checked. */
export function decodeDate(field: Field, timeZone: string): Decoded<Placed<DateTyped> | null> {
  const { key, node, text, path: source } = field;
  if (node.kind !== "scalar" || typeof node.value === "boolean") return wrongKind(field, "text");
  const place = placeOfNode(text, node);
  if (node.value === null || node.value === "") {
    return { value: null, diagnostics: [diagnose("front-matter-empty-value", { key }, { source, place })] };
  }
  const typed = typeof node.value === "string" ? node.value : wordOf(text, node);
  const reading = readTypedDate(typed, timeZone);
  if (reading.kind === "date") return { value: { value: reading.value, place }, diagnostics: [] };
  const found = typed.slice(0, 60);
  const usual = usualSpelling(typed);
  const respelled = usual === null ? null : readTypedDate(usual, timeZone);
  if (usual !== null && respelled?.kind === "date") {
    const fix = { place, text: usual };
    const spelling = diagnose("date-spelling", { found, usual }, { source, place, fix });
    return { value: { value: respelled.value, place }, diagnostics: [spelling] };
  }
  const nearest = nearestDate(typed);
  const isNoDay = nearest !== null && (reading.kind === "impossible" || isImpossible(typed, nearest));
  const rule = isNoDay ? "date-impossible" : "date-unreadable";
  const diagnostic = diagnose(rule, { found, nearest: likelyDate(typed) }, { source, place });
  return { value: nearest === null ? null : { value: { day: nearest, time: null }, place }, diagnostics: [diagnostic] };
}

/** Whether the calendar, and not only the spelling, stands between what was typed and the nearest day. */
function isImpossible(typed: string, nearest: string): boolean {
  const numbers = typed.match(/\d+/gu)?.map(Number) ?? [];
  return (
    numbers.length >= 3 &&
    !nearest.endsWith(`-${String(numbers[1]).padStart(2, "0")}-${String(numbers[2]).padStart(2, "0")}`)
  );
}
