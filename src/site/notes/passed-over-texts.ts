import type { IgnoredFile } from "../../model/site-status.ts";
import type { FileSystem } from "../system/file-system.ts";

/**
 * Texts of files in a posts folder that are not notes, because their names are hidden or have another extension: mostly
 * drafts, whose words are private. Letters in another encoding may be lost, but file names rarely contain any.
 */
export function passedOverTexts(files: FileSystem, ignored: readonly IgnoredFile[]): readonly string[] {
  return ignored
    .filter(({ reason }) => reason !== "document")
    .flatMap(({ path }) => {
      const read = files.read(path);
      return "bytes" in read ? [new TextDecoder().decode(read.bytes)] : [];
    });
}
