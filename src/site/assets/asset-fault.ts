import { relative, sep } from "node:path";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { placeAtLine } from "../config/setting-place.ts";
import { nodeFileSystem } from "../system/node-file-system.ts";
import type { BundleFault } from "./bundle.ts";

/** A problem in a style or script, and the text of the file it is in, if readable. */
export interface AssetFault {
  readonly problem: Diagnostic;
  readonly source: SourceFile | null;
}

/** Reports an author's style or script that cannot be bundled: where it fails, and why. */
export function assetFault({ reason, noFile, file, line, column }: BundleFault, entry: string): AssetFault {
  const path = relative(".", file ?? entry).replaceAll(sep, "/") as SourcePath;
  if (noFile !== null)
    return { problem: diagnose("file-unreadable", { reason: noFile }, { source: path }), source: null };
  const read = nodeFileSystem.readNamed(path);
  const text = "bytes" in read ? new TextDecoder().decode(read.bytes) : null;
  const isPlaced = text !== null && line !== null && column !== null;
  const place = isPlaced ? placeAtLine(text, line, column) : null;
  return {
    problem: diagnose("asset-broken", { reason }, { source: path, place }),
    source: text === null ? null : { path, text },
  };
}
