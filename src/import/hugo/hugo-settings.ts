import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { unusedKeys } from "../jekyll/import-config.ts";
import type { MappedSetting } from "../jekyll/site-settings.ts";
import { pageSizeOf } from "../jekyll/site-settings.ts";
import { rootOf } from "./hugo-addressing.ts";
import { hugoFiles } from "./hugo-config.ts";

/** Settings of Hugo's that are read elsewhere: they give the site its name, its place and its language, and notes their addresses. */
const followed = /^(?:title|baseURL|languageCode|defaultContentLanguage|permalinks|uglyURLs|disablePathToLower)$/iu;

const verificationNames = {
  naver: ["params.naverSiteVerification", "params.verification.naver", "params.analytics.naver.SiteVerificationTag"],
  google: [
    ...["params.googleVerificationCode", "params.googleSiteVerification", "params.verification.google"],
    "params.analytics.google.SiteVerificationTag",
  ],
} as const;

/** What else than its title and its place a blog of Hugo's says that a site has too, and the keys that have no place in it. */
export function hugoSiteSettings(folder: BlogFolder): {
  readonly mapped: readonly MappedSetting[];
  readonly unmapped: readonly string[];
} {
  const read = hugoFiles(folder).map(({ file, text, isToml }) => {
    const root = rootOf(text, isToml);
    const found = settingsIn(root);
    const paths = found.flatMap(({ from }) => from);
    const keys = root?.kind === "fields" ? root.entries.map(({ key }) => key).filter((key) => followed.test(key)) : [];
    const mapped = found.map(({ from, ...rest }) => ({ ...rest, from: from.map((path) => `${file}: ${path}`) }));
    return { mapped, unmapped: unusedKeys(root, new Set([...paths, ...keys])) };
  });
  const mapped = read.flatMap((one) => one.mapped);
  return {
    mapped: mapped.filter(({ to }, index) => mapped.findIndex((other) => other.to === to) === index),
    unmapped: [...new Set(read.flatMap((one) => one.unmapped))],
  };
}

interface FoundText {
  /** As the blog spells it. */
  readonly path: string;
  readonly text: string;
}

function settingsIn(root: YamlNode | null): readonly MappedSetting[] {
  const first = (...paths: readonly string[]): FoundText | null =>
    paths.map((path) => textIn(root, path.split("."))).find((one) => one !== null) ?? null;
  const description = first("params.description", "description");
  const author = first("params.author.name", "params.author", "author.name", "author");
  const size = first("pagination.pagerSize", "paginate");
  const pageSize = size === null ? null : pageSizeOf(size.text);
  const naver = first(...verificationNames.naver);
  const google = first(...verificationNames.google);
  const codes = [naver, google].flatMap((one) => (one === null ? [] : [one.path]));
  const verification = { ...(naver && { naver: naver.text }), ...(google && { google: google.text }) };
  return [
    ...(description === null
      ? []
      : [{ from: [description.path], to: "description", value: description.text } as const]),
    ...(author === null ? [] : [{ from: [author.path], to: "author", value: author.text } as const]),
    ...(size === null || pageSize === null ? [] : [{ from: [size.path], to: "pageSize", value: pageSize } as const]),
    ...(codes.length === 0 ? [] : [{ from: codes, to: "verification", value: verification } as const]),
  ];
}

/** A text by the names that lead to it, which have no case in Hugo. */
function textIn(root: YamlNode | null, names: readonly string[]): FoundText | null {
  let node = root;
  const path: string[] = [];
  for (const name of names) {
    if (node?.kind !== "fields") return null;
    const entry = node.entries.findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
    if (entry === undefined) return null;
    path.push(entry.key);
    node = entry.value;
  }
  const text = textAt(node);
  return text === null ? null : { path: path.join("."), text };
}
