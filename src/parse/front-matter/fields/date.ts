import { fileName } from "../../../model/address/file-name.ts";
import type { DateTyped } from "../../../model/note/front-matter.ts";
import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { wordOf } from "../front-matter-text.ts";
import { type Decoded, type Field, whereOf } from "./field.ts";
import { withoutSmartQuotes } from "./smart-quotes.ts";
import { canonicalDate } from "./spelled-date.ts";
import { likelyDate, namesNoDay, nearestDate, readTypedDate } from "./typed-date.ts";
import { wrongKind } from "./wrong-kind.ts";
import { yearLastDays } from "./year-last-days.ts";

/**
 * Decodes a field that holds a day, also in another spelling that can mean only one day. After an error the nearest
 * valid day stands in for it, so that the rest of the note is still checked.
 */
export function decodeDate(field: Field, timeZone: string): Decoded<Placed<DateTyped> | null> {
  const { key, node, text } = field;
  if (node.kind !== "scalar" || typeof node.value === "boolean") return wrongKind(field, "text");
  const where = whereOf(field);
  const { place } = where;
  if (node.value === null || node.value === "") {
    return { value: null, diagnostics: [diagnose("front-matter-empty-value", { key }, where)] };
  }
  const typed = wordOf(text, node);
  const reading = readTypedDate(typed, timeZone);
  if (reading.kind === "date") return { value: { value: reading.value, place }, diagnostics: [] };
  const usual = canonicalDate(withoutSmartQuotes(typed) ?? typed);
  const respelled = usual === null ? null : readTypedDate(usual, timeZone);
  if (usual !== null && respelled?.kind === "date") {
    const fix = { place, text: usual };
    const spelling = diagnose("date-spelling", { found: typed.slice(0, 60), usual }, { ...where, fix });
    return { value: { value: respelled.value, place }, diagnostics: [spelling] };
  }
  return unreadDay(typed, where, key === "date" ? likelyDate(fileName(where.source)) : null);
}

/** `inName` is the day of the file's name, offered where the typed one does not tell which is meant. */
function unreadDay(
  typed: string,
  where: ReturnType<typeof whereOf>,
  inName: string | null,
): Decoded<Placed<DateTyped> | null> {
  const found = typed.slice(0, 60);
  const nearest = nearestDate(typed);
  const likely = likelyDate(typed);
  const [offer = likely ?? inName, ...more] = likely === null ? yearLastDays(typed) : [];
  const diagnostic = namesNoDay(typed)
    ? diagnose("date-impossible", { found, nearest: likely ?? inName }, where)
    : diagnose("date-unreadable", { found, offers: offer === null ? [] : [offer, ...more] }, where);
  const value = nearest === null ? null : { value: { day: nearest, time: null }, place: where.place };
  return { value, diagnostics: [diagnostic] };
}
