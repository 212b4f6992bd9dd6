import { type BlogFolder, fileName, folderOf } from "../blog/blog-folder.ts";

const picture = /\.(?:png|jpe?g|gif|webp|avif)$/iu;
const names = [/feature/iu, /cover|thumbnail/iu];

/**
 * Tells the picture in the folder of a note that themes of Hugo show with it for its name, `feature.png` before `cover.jpg`,
 * by its path below the folder; null where there is none, or where the note has no folder of its own.
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
