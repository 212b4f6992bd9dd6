import { lstatSync } from "node:fs";
import { relative, sep } from "node:path";
import type { NotePage } from "../model/page/page.ts";
import { severityOf } from "../model/problem/severity-of.ts";
import { earlyPage } from "./early-page.ts";
import { nodeFileSystem } from "./node-file-system.ts";
import type { NoteReader } from "./notes/note-reader.ts";
import { readSource } from "./notes/read-posts.ts";
import type { PlannedSite } from "./plan-site.ts";
import { publishedPictures } from "./site-files.ts";

/** What an early page is read among. */
export interface EarlyReading {
  readonly postsFolder: string;
  readonly reader: NoteReader;
  /** The site as it was planned last. */
  readonly planned: PlannedSite;
}

/**
 * Reads a file of the posts folder that has just been saved; null when it has no early page, or something is wrong with it or was
 * with the site: two notes may quarrel over one address.
 */
export function readEarlyPage(path: string, { postsFolder, reader, planned }: EarlyReading): NotePage | null {
  const { loaded, built } = planned;
  if (built.report.errors > 0) return null;
  const within = relative(postsFolder, path).split(sep).join("/");
  if (within.startsWith("../") || !built.posts.some((post) => post.path === `${postsFolder}/${within}`)) return null;
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts?.isFile() !== true) return null;
  const { file } = readSource(nodeFileSystem, postsFolder, { path: within, size: facts.size });
  if (file === null) return null;
  const { note, diagnostics } = reader.read(file, loaded.config);
  if (note === null || diagnostics.some((problem) => severityOf(problem) === "error")) return null;
  return earlyPage(note, built.library, {
    config: loaded.config,
    published: publishedPictures(built),
    pictureSizeOf: built.pictureSizeOf,
  });
}
