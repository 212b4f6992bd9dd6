import type { ListAddressOf, ListKind } from "../../addresses/moved-lists.ts";
import type { BlogFolder } from "../../blog/blog-folder.ts";
import { textIgnoringCase } from "../../front-matter/yaml-values.ts";
import { type HugoBlog, hugoPage } from "../hugo-blog.ts";
import { languageFolder } from "../settings/hugo-languages.ts";
import { settingAt } from "../settings/hugo-settings.ts";
import { aliasEnding, urlized } from "./hugo-address.ts";
import { patternsFor, readHugoAddressing } from "./hugo-addressing.ts";

const singular: Readonly<Record<ListKind, string>> = { tags: "tag", categories: "category" };

/** Returns where a Hugo blog had its lists; none for a taxonomy it lacks or gives its own address pattern. */
export function hugoListAddresses(folder: Pick<BlogFolder, "files">, blog: HugoBlog): ListAddressOf {
  const addressing = readHugoAddressing(folder, blog);
  const taxonomies = settingAt(blog.settings, "taxonomies");
  return (list, word, note) => {
    const page = hugoPage(note, blog);
    const isThere = taxonomies === null || textIgnoringCase(taxonomies, singular[list]) === list;
    if (addressing === null || page === null || !isThere || patternsFor(page.language, addressing).has(list))
      return null;
    const place = `/${list}/${urlized(word)}`;
    const cased = addressing.keepsCase ? place : place.toLowerCase();
    return `${languageFolder(page.language, blog.languages)}${cased}${aliasEnding(addressing)}`;
  };
}
