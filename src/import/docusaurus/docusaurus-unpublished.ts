import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsMatching } from "../blog/path-glob.ts";
import { listsBehind, objectsBehind, objectUnder, withoutNested } from "../blog/program-lists.ts";
import { folderTyped, isInFolders, programAt, type Unpublished } from "../blog/unpublished.ts";
import { docusaurusConfigFile, docusaurusPages } from "./docusaurus-address.ts";

/** What one plugin of Docusaurus publishes. */
interface ContentPart {
  /** Ends in a slash; null if the settings compute it. */
  readonly folder: string | null;
  readonly excludes: readonly (readonly string[] | null)[];
}

const usualFolders = [
  ["blog", "blog/"],
  ["docs", "docs/"],
  ["pages", docusaurusPages],
] as const;

/** Translations and older versions are published as well. */
const besides = /^(?:i18n|(?:\w+_)?versioned_docs)\//u;

/** What Docusaurus leaves out by `exclude`, and what is in no folder that it publishes. */
export function docusaurusUnpublished(folder: BlogFolder): Unpublished {
  const { file, program } = programAt(folder, docusaurusConfigFile) ?? { file: "", program: "" };
  const parts = usualFolders.flatMap(([name, usual]) => partsOf(program, name, usual));
  const excluding = parts.map((part) => ({
    folder: part.folder ?? "",
    excluded: pathsMatching(part.excludes.flatMap((texts) => texts ?? [])),
  }));
  const isComputed = parts.some((part) => part.folder === null);
  const isUnread =
    parts.some(({ excludes }) => excludes.includes(null)) ||
    excluding.some(({ excluded }) => excluded.unread.length > 0);
  const folders = parts.flatMap((part) => part.folder ?? []);
  return {
    reasonFor: (path) => {
      const isExcluded = excluding.some(
        (one) => path.startsWith(one.folder) && one.excluded.isMeant(path.slice(one.folder.length)),
      );
      if (isExcluded) return "excluded";
      return isComputed || isInFolders(path, folders) || besides.test(path) ? null : "outside-source";
    },
    unread: [...(isComputed ? [`${file}: path`] : []), ...(isUnread ? [`${file}: exclude`] : [])],
  };
}

/** The part that a preset makes, unless it is turned off, and those of plugins. */
function partsOf(program: string, name: string, usual: string): readonly ContentPart[] {
  const plugin = new RegExp(`plugin-content-${name}["'\`]\\s*,\\s*\\{`, "gu");
  const ofPlugins = objectsBehind(program, plugin).map((options) => partOf(options, usual));
  if (new RegExp(`(?<![\\w$.])["']?${name}["']?\\s*:\\s*false\\b`, "u").test(program)) return ofPlugins;
  // The settings of a theme have an object of that name too.
  const ofPresets = objectsBehind(program, objectUnder(name))
    .map((options) => partOf(options, usual))
    .filter((part) => part.folder !== usual || part.excludes.length > 0);
  return [
    ...(ofPresets.some((part) => part.folder !== usual) ? [] : [{ folder: usual, excludes: [] }]),
    ...ofPresets,
    ...ofPlugins,
  ];
}

function partOf(options: string, usual: string): ContentPart {
  // A version of the documents has a path of its own, which is no folder.
  const [path] = listsBehind(withoutNested(options), "path");
  const folder = path === null ? null : folderTyped(path?.[0] ?? usual);
  return { folder, excludes: listsBehind(options, "exclude") };
}
