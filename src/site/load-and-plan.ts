import type { LocalMoment } from "../model/date/study-date.ts";
import { type ConfigRequest, type LoadedConfig, loadConfig } from "./load-config.ts";
import { type NoteReader, plainReader } from "./notes/note-reader.ts";
import { readPosts } from "./notes/read-posts.ts";
import { planSite } from "./plan-site.ts";
import type { SitePlan } from "./site-plan.ts";
import type { PlanningMemory } from "./site-request.ts";
import type { FileSystem } from "./system/file-system.ts";
import type { UrlContract } from "./url-contract.ts";
import type { VersionOf } from "./versions/fingerprint.ts";

/**
 * What a command was asked to build a site from. Folders are relative to the working folder, without a trailing slash.
 */
export interface PlanRequest {
  readonly postsFolder: string;
  readonly assetsFolder: string;
  readonly config: ConfigRequest;
  /** The configuration, if already read. */
  readonly loaded?: LoadedConfig;
  readonly contract?: UrlContract;
  /** The time to build for, in the site's time zone. */
  readonly now: (timeZone: string) => LocalMoment;
  /** Called once for every note. */
  readonly onNote?: () => void;
  /** Work that needs no note, done here while other threads read some; not done if none does. */
  readonly meanwhile?: () => Promise<unknown>;
  /** Reads the notes in place of the parser: a cache of earlier readings. */
  readonly reader?: NoteReader;
  /** Kept by callers that plan a site repeatedly. */
  readonly memory?: PlanningMemory;
}

/** A site planned from the disk, with the configuration it was planned by. */
export interface LoadedPlan {
  readonly loaded: LoadedConfig;
  readonly plan: SitePlan;
  /** Identifies its notes by what they were read from. */
  readonly versionOf: VersionOf;
}

/** Reads the configuration and the notes, and plans the site. Writes nothing; the problems are in `plan.report`. */
export async function loadAndPlan(files: FileSystem, request: PlanRequest): Promise<LoadedPlan> {
  const { postsFolder, assetsFolder, now, onNote = () => undefined, meanwhile, reader = plainReader } = request;
  const loaded = request.loaded ?? (await loadConfig(request.config));
  const posts = readPosts(files, postsFolder);
  const parsed = await reader.readAll({ files: posts.files, settings: loaded.config, onNote, meanwhile });
  const plan = planSite({
    files,
    posts,
    parsed,
    assetsFolder,
    loaded,
    contract: request.contract,
    memory: request.memory,
    now: now(loaded.config.timeZone),
  });
  return { loaded, plan, versionOf: reader.versionOf };
}
