import { fileName } from "../../../model/address/file-name.ts";
import { type BlogFolder, folderOf } from "../../blog/blog-folder.ts";

const picture = /\.(?:png|jpe?g|gif|webp|avif)$/iu;
const names = [/feature/iu, /cover|thumbnail/iu];

/**
 * Finds the picture beside a note that Hugo themes show because of its name, `feature.png` before `cover.jpg`. Returns
 * its path below the folder; null if there is none or the note has no folder of its own.
 */
export function bundleCovers({ files }: Pick<BlogFolder, "files">): (note: string) => string | null {
  const pictures = new Map<string, string[]>();
  for (const { path } of files) {
    if (picture.test(path)) pictures.set(folderOf(path), [...(pictures.get(folderOf(path)) ?? []), fileName(path)]);
  }
  return (note) => {
    if (!/(?:^|\/)index(?:\.[\w-]+)?\.(?:md|markdown)$/iu.test(note)) return null;
    const all = pictures.get(folderOf(note)) ?? [];
    return names.map((name) => all.find((one) => name.test(one))).find((one) => one !== undefined) ?? null;
  };
}
