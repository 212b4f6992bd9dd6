import type { SourcePath } from "../../model/address/addresses.ts";
import { assetAddress } from "../../model/address/asset-address.ts";
import { groupBy } from "../../model/group-by.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { FileSystem, FolderEntry } from "../system/file-system.ts";

/** What browsers download unchanged: pictures and other files, but not styles and scripts, which are bundled. */
export interface ReadAssets {
  /** From the assets folder, as the file system spells them. */
  readonly paths: readonly string[];
  /** Where each will be found on the site: `/assets/img/chart.png`, NFC. */
  readonly addresses: ReadonlySet<string>;
  /** The regular files in the listing. */
  readonly entries: readonly FolderEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists the assets. Without an assets folder, a site simply has no pictures. */
export function readAssets(files: FileSystem, folder: string): ReadAssets {
  const visible = (files.list(folder) ?? []).filter(({ path }) => !isHidden(path) && !isBundled(path));
  const regular = visible.filter(({ kind }) => kind === "file");
  const seconds = secondSpellings(regular.map(({ path }) => path));
  const entries = regular.filter(({ path }) => !seconds.has(path));
  const paths = entries.map(({ path }) => path);
  return {
    paths,
    entries,
    addresses: new Set(paths.map(assetAddress)),
    diagnostics: visible.flatMap((entry) => [
      ...oddityOf(folder, entry),
      ...(seconds.has(entry.path) ? [twice(`${folder}/${entry.path}`)] : []),
    ]),
  };
}

/** Paths whose address another already has: a composed (NFC) name wins, otherwise the first one does. */
function secondSpellings(paths: readonly string[]): ReadonlySet<string> {
  const sharing = groupBy(paths, (path) => path.normalize("NFC"));
  return new Set(
    [...sharing].flatMap(([composed, spellings]) => {
      const kept = spellings.includes(composed) ? composed : spellings[0];
      return spellings.filter((path) => path !== kept);
    }),
  );
}

function twice(path: string): Diagnostic {
  return diagnose("file-name-unusable", { reason: "twice" }, { source: path as SourcePath });
}

function oddityOf(folder: string, { path, kind }: FolderEntry): readonly Diagnostic[] {
  const source = `${folder}/${path}` as SourcePath;
  if (kind === "symlink" || kind === "other") return [diagnose("asset-not-regular", { kind }, { source })];
  if (kind === "misnamed") return [diagnose("file-name-unusable", { reason: "encoding" }, { source })];
  const isWritable = !/[\\\p{Cc}]/u.test(path);
  return isWritable || kind === "folder" ? [] : [diagnose("file-name-unusable", { reason: "letters" }, { source })];
}

function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith(".") || name === "Thumbs.db");
}

function isBundled(path: string): boolean {
  return /^(?:styles|scripts)(?:\/|$)/u.test(path);
}
