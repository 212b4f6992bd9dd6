import type { SourcePath } from "../../../model/address/addresses.ts";
import { type DataRole, dataRoles } from "../../../model/note/section-role.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import { placesIn } from "../../places/places-in.ts";
import type { DividedBody } from "../../sections/section-span.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { unmarkedNames } from "../unmarked/unmarked-labels.ts";
import { hashesAbove } from "./hashes-above.ts";

/**
 * Reports unmarked names in a note whose headings name something, usually the article: they may be the article's own
 * words, so nothing is read, but a student who typed `키워드` and `요약` alone on their lines meant sections. One behind a
 * `#` is told as a heading that lacks its space.
 */
export function findUnreadNames(
  { body, spans }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  const present = new Set(spans.flatMap(({ roles }) => roles));
  const hashesOf = hashesAbove(body);
  const placeIn = placesIn(body);
  return unmarkedNames({ ...body, lexicon }).flatMap(({ start, roles, label }) => {
    const role = dataRoles.find((one): one is DataRole => roles.includes(one));
    const inline = body.tokens[start + 1];
    if (role === undefined || present.has(role) || inline === undefined || inline.content.startsWith("#")) return [];
    const [{ length } = ""] = inline.content.split("\n", 1);
    const place = placeIn(inline, { start: 0, end: length });
    return [
      diagnose("section-near-miss", { heading: label, role, meant: `${hashesOf(start)} ${label}` }, { source, place }),
    ];
  });
}
