import type { ChangeReason } from "../../model/import-reasons.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { astroAddressing, isAstro } from "../astro/astro-address.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { isMadeByUnknown } from "../blog/made-with.ts";
import { belowSource } from "../blog/source-folder.ts";
import { docusaurusAddressing, isDocusaurus } from "../docusaurus/docusaurus-address.ts";
import { eleventyAddressing, isEleventy } from "../eleventy/eleventy-address.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt, textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { gatsbyAddressing, isGatsby } from "../gatsby/gatsby-address.ts";
import { hexoPostAddresses } from "../hexo/hexo-address.ts";
import { hugoAddresses } from "../hugo/addresses/hugo-address.ts";
import { readHugoAddressing } from "../hugo/addresses/hugo-addressing.ts";
import { hugoPage } from "../hugo/hugo-blog.ts";
import type { BlogLayout } from "../markdown/blog-layout.ts";
import { hexoPageAddress } from "../markdown/note-path.ts";
import { mdbookAddressing } from "../mdbook/mdbook-address.ts";
import { mdbookSource } from "../mdbook/mdbook-contents.ts";
import { mkdocsAddressing, mkdocsSource } from "../mkdocs/mkdocs-address.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { pelicanAddressing } from "../pelican/pelican-address.ts";
import { isPelican } from "../pelican/pelican-blog.ts";
import { quartzAddresses } from "../quartz/quartz-address.ts";
import { vitepressAddressing, vitepressSource } from "../vitepress/vitepress-address.ts";
import { vuepressAddressing, vuepressSource } from "../vuepress/vuepress-address.ts";
import { isZola, zolaAddressing } from "../zola/zola-address.ts";

/**
 * A note's published addresses, decoded, most likely first. Empty if nothing published the folder or the note states
 * its own address; null if unknown.
 */
export type AddressesOf = (draft: NoteDraft) => readonly string[] | null;

/** Returns where a folder's program published each note. */
export function publishedAddresses(folder: BlogFolder, layout: BlogLayout): AddressesOf {
  const byProgram = addressesByProgram(folder, layout);
  return (draft) => {
    const isSaid = textAt(fieldsOf(draft), "permalink") !== null;
    return isSaid && !layout.isPage(draft.from) ? [] : byProgram(draft);
  };
}

function addressesByProgram(folder: BlogFolder, layout: BlogLayout): AddressesOf {
  const { kind, sources, hugo } = layout;
  if (hugo !== null && isZola(hugo.settings)) {
    const addressOf = zolaAddressing(hugo.settings);
    return (draft) => withAliases(addressOf(belowSource(draft.from, sources) ?? draft.from, fieldsOf(draft)), draft);
  }
  if (hugo !== null) {
    const addressing = readHugoAddressing(folder, hugo);
    return (draft) => {
      const page = hugoPage(draft.from, hugo);
      if (addressing === null || page === null) return null;
      return hugoAddresses({ ...page, fields: fieldsOf(draft) }, addressing);
    };
  }
  const belowOf = ({ from }: NoteDraft): string => belowSource(from, sources) ?? from;
  if (kind === "quartz") return (draft) => quartzAddresses(belowOf(draft), fieldsOf(draft));
  if (kind === "hexo") {
    const addressesOf = hexoPostAddresses(folder);
    return (draft) => {
      const below = belowOf(draft);
      const page = hexoPageAddress(draft.from, layout);
      if (page !== null) return [page];
      return below.startsWith("_posts/") ? addressesOf(below.slice("_posts/".length), fieldsOf(draft)) : [];
    };
  }
  if (isAstro(folder)) {
    const addressOf = astroAddressing(folder);
    return (draft) => listOf(addressOf(draft.from, fieldsOf(draft)));
  }
  const addressOf = addressesOfPages(folder);
  return (draft) => (addressOf === null ? [] : listOf(addressOf(draft.from, fieldsOf(draft))));
}

type AddressOfPage = (path: string, fields: YamlNode | null) => string | null;

/** Addresses for programs that publish any folder of Markdown; null for other programs. */
function addressesOfPages(folder: BlogFolder): AddressOfPage | null {
  if (isGatsby(folder)) return gatsbyAddressing(folder);
  if (isDocusaurus(folder)) return docusaurusAddressing(folder);
  const source = vitepressSource(folder);
  if (source !== null) return vitepressAddressing(folder, source);
  if (isEleventy(folder)) return eleventyAddressing(folder);
  if (isPelican(folder)) return pelicanAddressing(folder);
  const docs = mkdocsSource(folder);
  if (docs !== null) return mkdocsAddressing(folder, docs);
  const book = mdbookSource(folder);
  if (book !== null) return mdbookAddressing(book);
  const vuepress = vuepressSource(folder);
  if (vuepress !== null) return vuepressAddressing(folder, vuepress);
  return isMadeByUnknown(folder) ? () => null : null;
}

/** Zola's aliases begin at the root, with or without a slash. */
function withAliases(address: string | null, draft: NoteDraft): readonly string[] | null {
  const aliases = textsOf(valueAt(fieldsOf(draft), "aliases")).filter((alias) => /^[^/\s].*\S$/u.test(alias));
  const whole = aliases.map((alias) => `/${alias}`.replace(/(?<!\/|\.html)$/u, "/"));
  return address === null ? null : [address, ...whole];
}

function listOf(address: string | null): readonly string[] | null {
  return address === null ? null : [address];
}

function fieldsOf({ text, changes }: NoteDraft): YamlNode | null {
  const fields = frontMatterFields(text);
  if (fields?.kind !== "fields" || !changes.some(({ reason }) => guessed.has(reason))) return fields;
  return { ...fields, entries: fields.entries.filter(({ key }) => key !== "date") };
}

/** Dates that the blog's program did not know: it built the address from the file's timestamp on some machine. */
const guessed: ReadonlySet<ChangeReason> = new Set(["date-added", "date-from-git", "day-guessed"]);
