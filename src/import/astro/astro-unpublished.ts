import { fileName } from "../../model/address/file-name.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsTaken } from "../blog/path-glob.ts";
import { isInFolders, type Unpublished } from "../blog/unpublished.ts";
import { collectionConfig, globLoaders, openFolders } from "./astro-collections.ts";

/** What no collection of Astro takes that reads the folder it is in, and what is in no folder that Astro reads. */
export function astroUnpublished(folder: BlogFolder): Unpublished {
  const { file } = collectionConfig(folder);
  const loaders = globLoaders(folder);
  const read = loaders.map(({ base, patterns }) => ({ base, taken: patterns === null ? null : pathsTaken(patterns) }));
  const isUnsure = read.some(({ base, taken }) => base === null || taken === null);
  const isUnread = read.some(({ taken }) => taken === null || taken.unread.length > 0);
  const isOutside = isUnsure ? () => false : outsideTest(folder);
  const isLeaving = loaders.some(({ base, patterns }) => base === null && patterns?.some((one) => one.startsWith("!")));
  return {
    reasonFor: (path) => {
      if (isOutside(path)) return "outside-source";
      const around = read.filter(({ base }) => base !== null && path.startsWith(base));
      // What is set aside by its name is held back by it.
      if (isUnsure || around.length === 0 || /^[._]/u.test(fileName(path))) return null;
      return around.some(({ base, taken }) => taken?.isMeant(path.slice(base?.length ?? 0))) ? null : "excluded";
    },
    unread: isUnread || isLeaving === true ? [`${file}: glob`] : [],
  };
}

/** Astro also publishes its pages, and collections without a loader. Its own code may find notes anywhere. */
function outsideTest(folder: BlogFolder): (path: string) => boolean {
  const { files, readText } = folder;
  const bases = globLoaders(folder).flatMap(({ base }) => base ?? []);
  const folders = [...bases, ...openFolders(folder), "src/content/", "src/pages/"];
  const isInside = (path: string): boolean => isInFolders(path, folders);
  const isFound = files.some(({ path }) => ownCode.test(path) && findsNotes.test(readText(path) ?? ""));
  const isKnown = !isFound && files.some(({ path }) => isNoteFile(path) && isInside(path));
  return (path) => isKnown && !isInside(path);
}

const ownCode = /^src\/.+\.(?:astro|mdx|[cm]?[jt]sx?)$/u;
const findsNotes = /\b(?:Astro|import\.meta)\.glob\b/u;
