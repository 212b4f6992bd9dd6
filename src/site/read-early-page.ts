import { lstatSync } from "node:fs";
import { relative, sep } from "node:path";
import type { NotePage } from "../model/page/page.ts";
import { severityOf } from "../model/problem/severity-of.ts";
import { earlyPage } from "./early-page.ts";
import { publishedAssetAddresses } from "./files/site-files.ts";
import type { LoadedPlan } from "./load-and-plan.ts";
import type { NoteReader } from "./notes/note-reader.ts";
import { readSource } from "./notes/read-posts.ts";
import { nodeFileSystem } from "./system/node-file-system.ts";

/** What an early page is read with. */
export interface EarlyReading {
  readonly postsFolder: string;
  readonly reader: NoteReader;
  /** The site as last planned. */
  readonly planned: LoadedPlan;
}

/**
 * Reads a just saved file of the posts folder; null when it has no early page, or when it or the site has problems: two
 * notes may claim the same address.
 */
export function readEarlyPage(path: string, { postsFolder, reader, planned }: EarlyReading): NotePage | null {
  const { loaded, plan } = planned;
  if (plan.report.errors > 0) return null;
  const within = relative(postsFolder, path).split(sep).join("/");
  if (within.startsWith("../") || !plan.posts.some((post) => post.path === `${postsFolder}/${within}`)) return null;
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts?.isFile() !== true) return null;
  const { file } = readSource(nodeFileSystem, postsFolder, { path: within, size: facts.size });
  if (file === null) return null;
  const { note, diagnostics } = reader.read(file, loaded.config);
  if (note === null || diagnostics.some((problem) => severityOf(problem) === "error")) return null;
  return earlyPage(note, plan.library, {
    config: loaded.config,
    assetAddresses: publishedAssetAddresses(plan),
    pictureSizeOf: plan.pictureSizeOf,
  });
}
