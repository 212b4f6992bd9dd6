import type { LocalMoment } from "../model/study-date.ts";
import { parseNote } from "../parse/parse-note.ts";
import { type BuiltSite, buildSite, type SiteRequest } from "./build-site.ts";
import type { FileSystem } from "./file-system.ts";
import { type ConfigRequest, type LoadedConfig, loadConfig } from "./load-config.ts";

/** What a command was asked to make a site of. Folders are relative to the working folder, without a slash at their end. */
export interface PlanRequest {
  readonly postsFolder: string;
  readonly assetsFolder: string;
  readonly config: ConfigRequest;
  /** The time to build for, in the site's time zone. */
  readonly now: (timeZone: string) => LocalMoment;
  /** Told of every note before it is read, and of how many there are. */
  readonly onNote?: (() => void) | undefined;
}

/** A site planned from the disk, with the configuration it was planned by. */
export interface PlannedSite {
  readonly loaded: LoadedConfig;
  readonly built: BuiltSite;
}

/** Reads the configuration and the notes, and plans the site. Writes nothing; the problems are in `built.report`. */
export async function planSite(files: FileSystem, request: PlanRequest): Promise<PlannedSite> {
  const loaded = await loadConfig(request.config);
  return { loaded, built: buildSite(siteRequest(files, request, loaded)) };
}

function siteRequest(files: FileSystem, request: PlanRequest, loaded: LoadedConfig): SiteRequest {
  const { postsFolder, assetsFolder, now, onNote } = request;
  return {
    files,
    postsFolder,
    assetsFolder,
    loaded,
    now: now(loaded.config.timeZone),
    readNote(file) {
      onNote?.();
      return parseNote(file, loaded.config);
    },
  };
}
