import { fileName } from "../../model/address/file-name.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsTaken } from "../blog/path-glob.ts";
import type { Unpublished } from "../blog/unpublished.ts";
import { collectionConfig, globLoaders } from "./astro-collections.ts";

/** What no collection of Astro takes that reads the folder it is in. */
export function astroUnpublished(folder: BlogFolder): Unpublished {
  const { file } = collectionConfig(folder);
  const loaders = globLoaders(folder);
  const read = loaders.map(({ base, patterns }) => ({ base, taken: patterns === null ? null : pathsTaken(patterns) }));
  const isUnsure = read.some(({ base, taken }) => base === null || taken === null);
  const isUnread = read.some(({ taken }) => taken === null || taken.unread.length > 0);
  const isLeaving = loaders.some(({ base, patterns }) => base === null && patterns?.some((one) => one.startsWith("!")));
  return {
    reasonFor: (path) => {
      const around = read.filter(({ base }) => base !== null && path.startsWith(base));
      // What is set aside by its name is held back by it.
      if (isUnsure || around.length === 0 || /^[._]/u.test(fileName(path))) return null;
      return around.some(({ base, taken }) => taken?.isMeant(path.slice(base?.length ?? 0))) ? null : "excluded";
    },
    unread: isUnread || isLeaving === true ? [`${file}: glob`] : [],
  };
}
