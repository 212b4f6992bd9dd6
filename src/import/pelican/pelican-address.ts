import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { type BlogFolder, folderOf } from "../blog/blog-folder.ts";
import { textAt, textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { pelicanSettings, pelicanSource } from "./pelican-blog.ts";

/** Pelican's own patterns, in which every file is at the top. */
const usualPatterns = { ARTICLE: "{slug}.html", PAGE: "pages/{slug}.html" };

/**
 * Returns the address at which Pelican published a note; null if its settings compute it or its slug is transliterated.
 */
export function pelicanAddressing(folder: BlogFolder): (path: string, fields: YamlNode | null) => string | null {
  const says = pelicanSettings(folder);
  const source = pelicanSource(folder);
  const patternFor = (kind: "ARTICLE" | "PAGE"): string =>
    says(`${kind}_SAVE_AS`) ?? says(`${kind}_URL`) ?? usualPatterns[kind];
  return (path, fields) => {
    const kind = isPelicanPage(path, source) ? "PAGE" : "ARTICLE";
    const slug = textAt(fields, "slug") ?? slugOf(nameFor(path, fields, says("SLUGIFY_SOURCE")));
    const own = textAt(fields, "save_as") ?? textAt(fields, "url");
    const day = textAt(fields, "date") ?? "";
    const category = textsOf(valueAt(fields, "categories"))[0] ?? folderOf(path).split("/").at(-2) ?? "";
    const filled = fill(own ?? patternFor(kind), {
      slug,
      category: slugOf(category),
      lang: textAt(fields, "lang") ?? says("DEFAULT_LANG") ?? "en",
      author: slugOf(textAt(fields, "author") ?? says("AUTHOR") ?? ""),
      day,
    });
    return filled === null ? null : `/${filled}`.replace(/\/{2,}/gu, "/").replace(/(?<=\/)index\.html$/u, "");
  };
}

/** Whether a note is a page, which no list shows. */
export function isPelicanPage(path: string, source: string): boolean {
  return path.startsWith(`${source}pages/`);
}

function nameFor(path: string, fields: YamlNode | null, slugSource: string | null): string {
  const name = withoutNoteEnding(fileName(path));
  return slugSource === "basename" ? name : (textAt(fields, "title") ?? name);
}

/** Pelican transliterates other letters by a table of its own. */
function slugOf(name: string): string | null {
  if (/[^\p{ASCII}]/u.test(name)) return null;
  const words = name.replace(/[^\w\s-]/gu, "").trim();
  return words === "" ? null : words.toLowerCase().replace(/[-\s]+/gu, "-");
}

type Parts = Readonly<Record<"slug" | "category" | "lang" | "author", string | null>> & { readonly day: string };

/** Fills in a pattern such as `{date:%Y}/{slug}/`; null if it needs an unknown value. */
function fill(pattern: string, { day, ...parts }: Parts): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(day) ?? [];
  const values: Readonly<Record<string, string | null | undefined>> = { ...parts, "%Y": year, "%m": month, "%d": date };
  let isKnown = true;
  const partOf = (key: string): string => {
    const value = values[key];
    if (value == null) isKnown = false;
    return value ?? "";
  };
  const filled = pattern.replace(/\{(\w+)(?::([^{}]*))?\}/gu, (_, key: string, format: string | undefined) =>
    key === "date" ? (format ?? "%?").replace(/%-?./gu, partOf) : partOf(key),
  );
  return isKnown ? filled : null;
}
