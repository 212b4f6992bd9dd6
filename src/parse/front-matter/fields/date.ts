import type { SourcePath } from "../../../model/address/addresses.ts";
import { fileName } from "../../../model/address/file-name.ts";
import type { DateTyped } from "../../../model/note/front-matter.ts";
import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Place, Placed } from "../../../model/problem/place.ts";
import { placeOfNode, wordOf } from "../front-matter-text.ts";
import type { Decoded, Field } from "./field.ts";
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
  const { key, node, text, path: source } = field;
  if (node.kind !== "scalar" || typeof node.value === "boolean") return wrongKind(field, "text");
  const place = placeOfNode(text, node);
  if (node.value === null || node.value === "") {
    return { value: null, diagnostics: [diagnose("front-matter-empty-value", { key }, { source, place })] };
  }
  const typed = typeof node.value === "string" ? node.value : wordOf(text, node);
  const reading = readTypedDate(typed, timeZone);
  if (reading.kind === "date") return { value: { value: reading.value, place }, diagnostics: [] };
  const usual = canonicalDate(withoutSmartQuotes(typed) ?? typed);
  const respelled = usual === null ? null : readTypedDate(usual, timeZone);
  if (usual !== null && respelled?.kind === "date") {
    const fix = { place, text: usual };
    const spelling = diagnose("date-spelling", { found: typed.slice(0, 60), usual }, { source, place, fix });
    return { value: { value: respelled.value, place }, diagnostics: [spelling] };
  }
  return unreadDay(typed, { source, place }, key === "date" ? likelyDate(fileName(source)) : null);
}

/** `inName` is the day of the file's name, offered where the typed one does not tell which is meant. */
function unreadDay(
  typed: string,
  where: { readonly source: SourcePath; readonly place: Place },
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
