import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsMatching } from "../blog/path-glob.ts";
import { isInFolders, type Unpublished } from "../blog/unpublished.ts";
import { docusaurusParts } from "./docusaurus-parts.ts";

/** Translations and older versions are published as well. */
const besides = /^(?:i18n|(?:\w+_)?versioned_docs)\//u;

/** What Docusaurus leaves out by `exclude`, and what is in no folder that it publishes. */
export function docusaurusUnpublished(folder: BlogFolder): Unpublished {
  const { file, parts } = docusaurusParts(folder);
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
