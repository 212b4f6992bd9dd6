import { accessSync, constants, existsSync, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSystemError } from "../../site/system/system-error.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";

/** What is watched, and who is told. */
export interface WatchRequest {
  /** Files and folders, existing or not; a folder stands for everything below it. */
  readonly paths: readonly string[];
  /** Called once for a burst of changes, soon after the last one. */
  readonly onChange: () => void;
  /** Called at once with the path of a likely change, perhaps several times while a file is written. */
  readonly onTouch?: (path: string) => void;
}

const calmMilliseconds = 50;
const impatientMilliseconds = 2000;

type Watcher = Pick<FSWatcher, "close">;

/**
 * Watches paths until told to stop. It watches folders one by one, never files, so that editors that save by renaming
 * are noticed; new folders are added.
 */
export function watchPaths({ paths, onChange, onTouch }: WatchRequest): () => void {
  const watchers = new Map<string, Watcher>();
  let wanted: ReadonlyMap<string, Concerns> = new Map();
  let timer: NodeJS.Timeout | undefined;
  const changed = (path: string | null): void => {
    if (path !== null) onTouch?.(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      watchNew();
      onChange();
    }, calmMilliseconds);
  };
  const watchNew = (): void => {
    wanted = joined(paths.flatMap(watchedFolders));
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of wanted.keys()) {
      // The paths it waits for may grow while it watches.
      const concerns: Concerns = (name) => wanted.get(folder)?.(name) === true;
      if (!watchers.has(folder)) watchers.set(folder, watchFolder(folder, concerns, changed));
    }
  };
  watchNew();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

type Concerns = (name: string) => boolean;

function watchFolder(folder: string, concerns: Concerns, changed: (path: string | null) => void): Watcher {
  try {
    const watcher = watch(folder, (_event, name) => {
      if (name === null || concerns(name)) changed(name === null ? null : join(folder, name));
    });
    // When a watched folder is removed, its parent reports it.
    watcher.on("error", () => changed(null));
    return watcher;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // The system cannot watch more folders (ENOSPC, EMFILE), or this one is gone: poll instead.
    const looking = setInterval(() => changed(null), impatientMilliseconds);
    return { close: () => clearInterval(looking) };
  }
}

/** Several missing paths may wait in one folder. */
function joined(folders: readonly (readonly [string, Concerns])[]): ReadonlyMap<string, Concerns> {
  const concerns = new Map<string, Concerns>();
  for (const [folder, concernsOne] of folders) {
    const others = concerns.get(folder);
    concerns.set(folder, others === undefined ? concernsOne : (name) => others(name) || concernsOne(name));
  }
  return concerns;
}

/** A folder with everything below it; for anything else, the folder that contains or will contain it. */
function watchedFolders(path: string): readonly (readonly [string, Concerns])[] {
  if (isFolder(path)) return foldersBelow(path).map((folder) => [folder, isNoEditorsOwn] as const);
  const parent = dirname(path);
  if (isFolder(parent)) return [[parent, (name) => name === basename(path)]];
  return parent === path ? [] : watchedFolders(parent).slice(0, 1);
}

function foldersBelow(folder: string): readonly string[] {
  return [folder, ...foldersIn(folder).flatMap(foldersBelow)];
}

/**
 * The subfolders that can be watched: not those of another user, nor those whose names Node cannot represent, as in old
 * archives. If such a folder changes, its parent reports it.
 */
function foldersIn(folder: string): readonly string[] {
  // The folder may be removed, or made unreadable, since it was listed.
  return unlessSystemError(() => readdirSync(folder, { withFileTypes: true }), [])
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
    .map((entry) => join(folder, entry.name))
    .filter(canBeListed);
}

function canBeListed(folder: string): boolean {
  return unlessSystemError(() => {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  }, false);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Swap and backup files come and go while a note is open. */
function isNoEditorsOwn(name: string): boolean {
  return !(name.startsWith(".") || name.endsWith("~") || name === "4913");
}
