import { readBasePathText } from "../../../model/address/base-path.ts";
import { permalinkStyles } from "../../../model/address/permalink-styles.ts";
import { isTimeZone } from "../../../model/date/time-zone.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { spokenLanguage } from "../../blog/blog-language.ts";
import { pageSizeOf } from "../../blog/page-size.ts";
import { textAt } from "../../front-matter/yaml-values.ts";
import { originOf } from "../../settings/address-settings.ts";
import type { MappedSetting } from "../../settings/mapped-setting.ts";
import { giscusOf } from "./giscus.ts";
import { type JekyllConfig, patternFor } from "./jekyll-config.ts";

/** A blog's settings that a site shares, in the order of `site.config.ts`. */
export function siteSettings({ root, permalink }: JekyllConfig): readonly MappedSetting[] {
  const first = (...paths: readonly string[]): readonly [string, string] | null => {
    for (const path of paths) {
      const text = textAt(root, ...path.split("."));
      if (text !== null) return [path, text];
    }
    return null;
  };
  const mapped = (
    found: readonly [string, string] | null,
    to: MappedSetting["to"],
    read: (text: string) => unknown,
  ) => {
    const value = found === null ? null : read(found[1]);
    return found === null || value === null ? [] : [{ from: [found[0]], to, value }];
  };
  const pattern = patternFor(permalink);
  const comments = giscusOf(root);
  const owner = ownerOf(root);
  return [
    ...(isNamedByOwner(root)
      ? owner.map(({ from, value }) => ({ from: ["title", ...from], to: "title" as const, value }))
      : mapped(first("title", "name", "theme_settings.title"), "title", String)),
    ...mapped(first("description", "theme_settings.description"), "description", String),
    ...[
      ...mapped(first("author.name", "author", "social.name"), "author", String),
      ...owner.map((one) => ({ ...one, to: "author" as const })),
    ].slice(0, 1),
    ...mapped(first(...languageKeys), "language", spokenLanguage),
    ...mapped(first("timezone"), "timeZone", (zone) => (isTimeZone(zone) ? zone : null)),
    ...mapped(first("url"), "origin", originOf),
    ...mapped(first("baseurl"), "basePath", readBasePathText),
    ...(pattern === null
      ? []
      : [{ from: permalinkKeys, to: "permalink", value: nameOf(root, permalink) ?? pattern } as const]),
    ...mapped(first("paginate"), "pageSize", pageSizeOf),
    ...(comments === null ? [] : [{ ...comments, to: "comments" } as const]),
    ...verification(root),
  ];
}

/** The owner's name, which al-folio keeps in parts. */
function ownerOf(root: YamlNode | null): readonly Omit<MappedSetting, "to">[] {
  const from = ["first_name", "middle_name", "last_name"];
  const names = from.flatMap((key) => textAt(root, key) ?? []);
  return names.length === 0 ? [] : [{ from, value: names.join(" ") }];
}

/** With an empty title, or the word `blank`, al-folio names the site after its owner. */
function isNamedByOwner(root: YamlNode | null): boolean {
  const title = textAt(root, "title");
  return ownerOf(root).length > 0 && (title === null || title === "blank");
}

const permalinkKeys = ["permalink", "collections.posts.permalink"];

/** Jekyll's name for the pattern, if the blog uses that name or nothing, and the pattern is not from elsewhere. */
function nameOf(root: YamlNode | null, pattern: string): string | null {
  const typed = textAt(root, "permalink") ?? "date";
  return permalinkStyles.get(typed) === pattern ? typed : null;
}

const languageKeys = ["lang", "locale", "language"];

/** The language tag a blog declares; null if none. */
export function saidLanguage({ root }: JekyllConfig): string | null {
  return languageKeys.map((key) => textAt(root, key)).find((text) => text !== null) ?? null;
}

function verification(root: YamlNode | null): readonly MappedSetting[] {
  const naver = textAt(root, "webmaster_verifications", "naver") ?? textAt(root, "naver_site_verification");
  const google = textAt(root, "webmaster_verifications", "google") ?? textAt(root, "google_site_verification");
  if (naver === null && google === null) return [];
  const from = ["naver", "google"].flatMap((name) => [`webmaster_verifications.${name}`, `${name}_site_verification`]);
  const value = { ...(naver === null ? {} : { naver }), ...(google === null ? {} : { google }) };
  return [{ from, to: "verification", value }];
}
