import { isOwnAddress } from "../../../model/address/own-addresses.ts";
import { slugify } from "../../../model/address/slugify.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import type { ListKind, MovedList } from "../../addresses/moved-lists.ts";
import type { BlogFile, BlogFolder } from "../../blog/blog-folder.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import { textAt } from "../../front-matter/yaml-values.ts";
import type { SettledNote } from "../../notes/settle-note.ts";
import { pageProblem } from "../page-words.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";
import { pageAddress } from "./page-address.ts";
import { visitedAddress } from "./visited-address.ts";

/**
 * The lists that authors make by hand, one page for each category or tag: `layout: category` with `taxonomy: Python` in
 * Minimal Mistakes, `layout: list` with a `slug:` in Hydejack, or a loop over `site.categories.Python`. Only those for
 * a word that a note has.
 */
export function taxonomyPages(
  { folder, config }: { readonly folder: BlogFolder; readonly config: JekyllConfig },
  notes: readonly SettledNote[],
): readonly MovedList[] {
  const words = wordsOf(notes);
  return folder.files.flatMap((file) => {
    const found = listOf(file, folder, words);
    if (found === null) return [];
    const address = pageAddress(file, found.fields, config)?.normalize("NFC") ?? null;
    if (address === null) return [];
    const from = visitedAddress(address, found.fields);
    return from === found.to || isOwnAddress(from) ? [] : [{ from, to: found.to }];
  });
}

function listOf(file: BlogFile, { readText }: BlogFolder, words: ReadonlyMap<ListKind, ReadonlySet<string>>) {
  if (!/\.(?:md|markdown|html)$/iu.test(file.path) || /(?:^|\/)_(?:posts|drafts|layouts|includes)\//u.test(file.path))
    return null;
  const text = readText(file.path) ?? "";
  const fields = frontMatterLines(text)?.fields ?? null;
  if (pageProblem(text) === null) return null;
  const { list, named } = loopedList(text) ?? listOfLayout(fields);
  const word = named.map(slugify).find((slug) => words.get(list)?.has(slug) === true);
  return word === undefined ? null : { fields, to: `/${list}/${word}/` };
}

interface NamedList {
  readonly list: ListKind;
  /** The words whose list it may be, most likely first. */
  readonly named: readonly string[];
}

const postsOfWord = /\bsite\.(categories|tags)(?:\.([\p{L}\p{N}_-]+)|\[\s*["']([^"'\]]+)["']\s*\])/gu;

/** What a page's Liquid goes through, if it is one list. */
function loopedList(text: string): NamedList | null {
  const all = [...text.matchAll(postsOfWord)];
  const [, list, plain, quoted] = all[0] ?? [];
  const name = plain ?? quoted ?? "";
  const isOne = all.every(([, kind, one, other]) => kind === list && (one ?? other) === name);
  return name === "" || !isOne ? null : { list: list === "tags" ? "tags" : "categories", named: [name] };
}

function listOfLayout(fields: YamlNode | null): NamedList {
  const layout = textAt(fields, "layout") ?? "";
  const isList = /categor|tag|taxonomy|^list$/iu.test(layout);
  const keys = isList ? ["taxonomy", "category", "tag", "tag-name", "slug", "title"] : [];
  return { list: /tag/iu.test(layout) ? "tags" : "categories", named: keys.map((key) => textAt(fields, key) ?? "") };
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
