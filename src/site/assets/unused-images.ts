import type { SourcePath } from "../../model/address/addresses.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import { baseName, breaksMention, isAmong, namedAssets } from "./named-assets.ts";

/**
 * Pictures in `assets/img/` that no text mentions. Texts are searched as typed, drafts and broken notes included, so
 * that a picture is called unused only when nothing names it.
 */
export function unusedImages(
  images: readonly string[],
  texts: readonly SourceFile[],
  assetsFolder: string,
): readonly SourcePath[] {
  const pictures = images.filter((path) => path.startsWith("img/"));
  if (pictures.length === 0) return [];
  const named = new Set(texts.flatMap(({ text }) => namedAssets(text)));
  const isNamed = (path: string): boolean =>
    isAmong(named, path) ||
    (breaksMention(path) && texts.some(({ text }) => text.normalize("NFC").includes(baseName(path))));
  return pictures.filter((path) => !isNamed(path)).map((path) => `${assetsFolder}/${path}` as SourcePath);
}
