import type { PackedPost } from "./pack.ts";
import { type PackFolder, packOf } from "./pack-folder.ts";

/**
 * What was made of posts, kept from one process to the next. What it is not asked for before it is saved is forgotten.
 * Saved once, it lets go of all it holds, finds nothing more and tells only versions.
 */
export class PackCache {
  readonly #folder: PackFolder;
  readonly #key: string;
  /** By path; null until a post is requested. */
  #known: Map<string, PackedPost> | null = null;
  #isSaved = false;
  readonly #seen = new Set<string>();
  readonly #versions = new Map<string, string>();
  readonly #changedPacks = new Set<number>();

  /** Reads nothing that was written under another key. */
  constructor(folder: PackFolder, key: string) {
    this.#folder = folder;
    this.#key = key;
  }

  find(path: string, version: string): PackedPost | undefined {
    if (this.#isSaved) return undefined;
    this.#seen.add(path);
    const packed = this.#posts().get(path);
    if (packed?.version !== version) return undefined;
    this.#versions.set(path, version);
    return packed;
  }

  /** The version of a post that was found or kept in this process. */
  versionAt(path: string): string | undefined {
    return this.#versions.get(path);
  }

  keep(packed: PackedPost): void {
    const { path, version } = packed;
    this.#versions.set(path, version);
    if (this.#isSaved) return;
    this.#seen.add(path);
    this.#posts().set(path, packed);
    this.#changedPacks.add(packOf(path));
  }

  /** Writes what has changed, for the next process. */
  save(): void {
    if (this.#known !== null) this.#write(this.#known);
    this.#known = null;
    this.#isSaved = true;
  }

  #write(known: Map<string, PackedPost>): void {
    for (const path of known.keys()) {
      if (this.#seen.has(path)) continue;
      known.delete(path);
      this.#changedPacks.add(packOf(path));
    }
    this.#folder.write(this.#key, known, this.#changedPacks);
  }

  #posts(): Map<string, PackedPost> {
    this.#known ??= new Map(this.#folder.read(this.#key).map((packed) => [packed.path, packed]));
    return this.#known;
  }
}
