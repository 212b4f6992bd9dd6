import type { SourcePath } from "../model/address/addresses.ts";
import type { LocalMoment } from "../model/date/study-date.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { SearchParts } from "../search/search-parts.ts";
import type { PictureSizes } from "./assets/picture-sizes.ts";
import type { LoadedConfig } from "./load-config.ts";
import type { ParsedPost } from "./notes/note-reader.ts";
import type { ReadPosts } from "./notes/read-posts.ts";
import type { FileSystem } from "./system/file-system.ts";
import type { UrlContract } from "./url-contract.ts";

/** Everything a site is made of. */
export interface SiteRequest {
  readonly files: FileSystem;
  /** The posts folder as read. */
  readonly posts: ReadPosts;
  /** Its files with what was read in each. */
  readonly parsed: readonly ParsedPost[];
  readonly assetsFolder: string;
  readonly loaded: LoadedConfig;
  /** Decides what is still in the future; the only time a build knows. */
  readonly now: LocalMoment;
  /** Missing for a site that makes no promises about addresses. */
  readonly contract?: UrlContract | undefined;
  readonly memory?: PlanningMemory | undefined;
}

/** State that a site planned repeatedly keeps between plans; a single plan needs none of it. */
export interface PlanningMemory {
  /** The last readable note of a file that now holds none: a preview keeps showing it until the file is fixed. */
  readonly formerNote?: (path: SourcePath) => StudyNote | null;
  /** The notes as prepared for search. */
  readonly searchParts?: SearchParts;
  /** Known picture sizes. */
  readonly pictureSizes?: PictureSizes;
}
