import type { IgnoredFile } from "../../model/site-status.ts";
import type { FileSystem } from "../file-system.ts";

/**
 * What files of a posts folder say that are no notes because their names hide them, or end as no note's does: drafts mostly,
 * whose words nobody is to see. Letters of another encoding may be lost; names of files are mostly of none.
 */
export function passedOverTexts(files: FileSystem, ignored: readonly IgnoredFile[]): readonly string[] {
  return ignored
    .filter(({ reason }) => reason !== "document")
    .flatMap(({ path }) => {
      const read = files.read(path);
      return "bytes" in read ? [new TextDecoder().decode(read.bytes)] : [];
    });
}
