import { isOwnAddress } from "../../../model/address/own-addresses.ts";
import { slugify } from "../../../model/address/slugify.ts";
import type { ListKind, MovedList } from "../../addresses/moved-lists.ts";
import type { BlogFile, BlogFolder } from "../../blog/blog-folder.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import { textAt } from "../../front-matter/yaml-values.ts";
import type { SettledNote } from "../../notes/settle-note.ts";
import { pageProblem } from "../page-words.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";
import { pageAddress } from "./page-address.ts";

/**
 * The lists that authors make by hand, one page for each category or tag: `layout: category` with `taxonomy: Python` in
 * Minimal Mistakes, `layout: list` with a `slug:` in Hydejack. Only those for a word that a note has.
 */
export function taxonomyPages(
  { folder, config }: { readonly folder: BlogFolder; readonly config: JekyllConfig },
  notes: readonly SettledNote[],
): readonly MovedList[] {
  const words = wordsOf(notes);
  return folder.files.flatMap((file) => {
    const found = listOf(file, folder, words);
    if (found === null) return [];
    const from = pageAddress(file, found.fields, config)?.normalize("NFC") ?? null;
    return from === null || from === found.to || isOwnAddress(from) ? [] : [{ from, to: found.to }];
  });
}

function listOf(file: BlogFile, { readText }: BlogFolder, words: ReadonlyMap<ListKind, ReadonlySet<string>>) {
  if (!/\.(?:md|markdown|html)$/iu.test(file.path) || /(?:^|\/)_(?:posts|drafts|layouts|includes)\//u.test(file.path))
    return null;
  const text = readText(file.path) ?? "";
  const fields = frontMatterLines(text)?.fields ?? null;
  const layout = textAt(fields, "layout") ?? "";
  if (!/categor|tag|taxonomy|^list$/iu.test(layout) || pageProblem(text) === null) return null;
  const list: ListKind = /tag/iu.test(layout) ? "tags" : "categories";
  const named = ["taxonomy", "category", "tag", "tag-name", "slug", "title"].map((key) => textAt(fields, key) ?? "");
  const word = named.map(slugify).find((slug) => words.get(list)?.has(slug) === true);
  return word === undefined ? null : { fields, to: `/${list}/${word}/` };
}

function wordsOf(notes: readonly SettledNote[]): ReadonlyMap<ListKind, ReadonlySet<string>> {
  const published = notes.flatMap(({ parsed, newAddress }) => (newAddress === null ? [] : (parsed.note ?? [])));
  return new Map(
    (["tags", "categories"] as const).map((list) => [
      list,
      new Set(published.flatMap((note) => note[list].map(({ value }) => slugify(value)))),
    ]),
  );
}
