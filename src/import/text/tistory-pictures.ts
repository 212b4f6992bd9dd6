import { readJson } from "../../model/text/read-json.ts";
import { themeFigure, themePicture } from "../jekyll/text/theme-figure.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteMatches } from "./rewrite-matches.ts";

const mark = /\[##_Image(?:Grid|Slide)?\|([^\n]*?)_##\]/gu;

/** Rewrites Tistory's picture marks (`[##_Image|kage@…|…_##]`) as pictures at the address Tistory serves them from. */
export function rewriteTistoryPictures(draft: NoteDraft): NoteDraft {
  return rewriteMatches(draft, mark, "tistory-picture", ([, inside = ""]) => pictureOf(inside));
}

/**
 * `kage@place|alignment|attributes|caption||`, or lately `kage@place|CDM|1.3|{"caption":"…"}`; several places are
 * separated by commas.
 */
function pictureOf(inside: string): string | null {
  const [places = "", form = "", , ...rest] = inside.split("|");
  const addresses = places.split(",").map(addressOf);
  const known = addresses.flatMap((address) => address ?? []);
  if (known.length < addresses.length) return null;
  const caption = form === "CDM" ? captionIn(rest.join("|")) : (rest[0] ?? "").trim();
  const pictures = known.map((source) => ({ source, alternative: "", link: null }));
  const [only] = pictures;
  return only !== undefined && pictures.length === 1 && caption === ""
    ? themePicture(only, false)
    : themeFigure(pictures, caption);
}

function addressOf(place: string): string | null {
  const [, path, query = ""] = /^kage@([\w./-]+)(\?[^\s"'<>|]*)?$/u.exec(place.trim()) ?? [];
  if (path === undefined) return null;
  const folder = query === "" ? "dn" : "dna";
  return `https://blog.kakaocdn.net/${folder}/${path}${query.replaceAll("&amp;", "&")}`;
}

/** A picture's caption, from the JSON that describes its display. */
function captionIn(json: string): string {
  const [, typed] = /"caption"\s*:\s*("(?:[^"\\]|\\.)*")/u.exec(json) ?? [];
  return typed === undefined ? "" : String(readJson(typed) ?? typed.slice(1, -1)).trim();
}
