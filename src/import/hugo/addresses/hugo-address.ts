import { decodeAddress } from "../../../model/address/decode-address.ts";
import { fileName } from "../../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../../model/note/note-file.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { folderOf, foldersAbove } from "../../blog/blog-folder.ts";
import { textIgnoringCase, textsOf, valueIgnoringCase } from "../../front-matter/yaml-values.ts";
import { resolved } from "../../links/linked-places.ts";
import { isSectionPage } from "../content/section-page.ts";
import type { HugoPage } from "../hugo-blog.ts";
import { languageFolder } from "../settings/hugo-languages.ts";
import { type HugoAddressing, patternsFor } from "./hugo-addressing.ts";

/** A Hugo note: its path, language and front matter. */
interface HugoNote extends HugoPage {
  readonly fields: YamlNode | null;
}

/**
 * The decoded addresses at which Hugo published a note, and its relative `aliases:`; null if unknown. Hugo versions
 * differ on spaces beside a dash, so both spellings are returned.
 */
export function hugoAddresses(note: HugoNote, addressing: HugoAddressing): readonly string[] | null {
  const own = ownAddresses(note, addressing);
  if (own === null) return null;
  const relative = textsOf(valueIgnoringCase(note.fields, "aliases")).filter(
    (alias) => !/^(?:\/|[a-z][\w+.-]*:)/iu.test(alias),
  );
  const ending = aliasEnding(addressing);
  return [
    ...new Set([
      ...own,
      ...own.slice(0, 1).flatMap((address) => relative.flatMap((alias) => aliasBeside(address, alias, ending))),
    ]),
  ];
}

/** What Hugo appends to an alias that is not a file. */
export function aliasEnding({ isUgly }: Pick<HugoAddressing, "isUgly">): "/" | ".html" {
  return isUgly ? ".html" : "/";
}

function ownAddresses({ path, language, fields }: HugoNote, addressing: HugoAddressing): readonly string[] | null {
  const { languages } = addressing;
  // Such a language is on another host.
  if (languages.isEachAtOwnHost && language !== languages.main) return null;
  const stem = withoutNoteEnding(path);
  const isSection = isSectionPage(path);
  const whole = stem.replace(isSection ? /(?:^|(?<=[^/])\/)_index$/iu : /(?<=[^/])\/index$/u, "");
  const [section = ""] = whole.includes("/") ? whole.split("/") : [""];
  // Patterns apply to notes only.
  const pattern = isSection ? undefined : patternsFor(language, addressing).get(section.toLowerCase());
  const name = addressing.takesDayOff ? fileName(whole).replace(/^\d{4}-\d{2}-\d{2}[-_](?=.)/u, "") : fileName(whole);
  const slug = textIgnoringCase(fields, "slug");
  const places =
    pattern === undefined
      ? spellings(folderOf(whole) + (slug ?? name))
      : filled(pattern, { section, sections: sectionOf(folderOf(whole), addressing.sections), name, slug, fields });
  if (places === null) return null;
  const before = languageFolder(language, languages);
  return places.map((place) => {
    const cased = addressing.keepsCase ? place : place.toLowerCase();
    const address = `${before}/${cased}`.replace(/\/{2,}/gu, "/").replace(/\/$/u, "");
    return `${address}${addressing.isUgly ? ".html" : "/"}`;
  });
}

/** The innermost section around a note: a folder with its own page, or the outermost folder. */
function sectionOf(folder: string, sections: ReadonlySet<string>): string {
  const above = foldersAbove(folder);
  return above.findLast((one) => sections.has(one)) ?? above[0] ?? "";
}

/** A name in an address by Hugo's older and newer rules. */
function spellings(name: string): readonly string[] {
  return [...new Set([urlized(name), urlized(name.replaceAll(" ", "-"))])];
}

/** What Hugo keeps out of addresses: all but letters, digits, a few signs and bytes written with `%`. */
const unkept = /[^\p{L}\p{M}\p{N}\s./\\_#+~@%-]|%(?![\da-f]{2})/giu;

/** Keeps letters, digits and a few signs; spaces between them become dashes, but not beside a dash. */
export function urlized(text: string): string {
  return text
    .normalize("NFC")
    .replace(unkept, "")
    .replace(/\s*-\s*/gu, "-")
    .trim()
    .replace(/\s+/gu, "-");
}

interface PatternParts {
  readonly section: string;
  readonly sections: string;
  readonly name: string;
  readonly slug: string | null;
  readonly fields: YamlNode | null;
}

/** Fills in a pattern; null if it needs an unknown value. */
function filled(pattern: string, { section, sections, name, slug, fields }: PatternParts): readonly string[] | null {
  const title = textIgnoringCase(fields, "title");
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(textIgnoringCase(fields, "date") ?? "") ?? [];
  const values: Readonly<Record<string, string | null | undefined>> = {
    year,
    month,
    day,
    section,
    sections,
    title,
    slug: slug ?? title,
    filename: name,
    contentbasename: name,
    slugorfilename: slug ?? name,
    slugorcontentbasename: slug ?? name,
  };
  let isTold = true;
  const path = pattern.replace(/:(\w+)(\[[^\]]*\])?/gu, (_, key: string, part: string | undefined) => {
    const value = part === undefined ? values[key.toLowerCase()] : null;
    if (value == null) isTold = false;
    return urlized(value ?? "");
  });
  return isTold ? [unescaped(path)] : null;
}

/**
 * Hugo reads what a pattern gives as a part of a web address, in which `+` is a space and `%25` a `%`, and cleans it
 * again.
 */
function unescaped(path: string): string {
  const read = decodeAddress(path.replaceAll("+", " ")) ?? path;
  return read
    .replace(unkept, "")
    .replace(/(?<=-)\s+|\s+(?=-)|^\s+/gu, "")
    .replace(/\s+/gu, "-");
}

/** An alias is relative to the folder of the note's address. */
function aliasBeside(address: string, alias: string, ending: string): readonly string[] {
  const folder = folderOf(address.replace(/\/$/u, ""));
  const whole = `/${resolved(folder + alias)}`;
  if (/[?#]/u.test(alias) || alias.trim() === "" || whole === "/") return [];
  return [/\.html?$/iu.test(whole) ? whole : `${whole}${ending}`];
}
