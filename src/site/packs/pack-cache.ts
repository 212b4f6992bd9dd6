import type { PackedPost } from "./pack.ts";
import { type PackFolder, packOf } from "./pack-folder.ts";

/**
 * What was made of posts, kept from one process to the next. What it is not asked for before it is saved is forgotten.
 */
export class PackCache {
  readonly #folder: PackFolder;
  readonly #key: string;
  /** By path; null until a post is requested. */
  #known: Map<string, PackedPost> | null = null;
  readonly #seen = new Set<string>();
  readonly #changedPacks = new Set<number>();

  /** Reads nothing that was written under another key. */
  constructor(folder: PackFolder, key: string) {
    this.#folder = folder;
    this.#key = key;
  }

  find(path: string, version: string): PackedPost | undefined {
    this.#seen.add(path);
    const packed = this.#posts().get(path);
    return packed?.version === version ? packed : undefined;
  }

  /** The version last kept of a post, if it was found or kept in this process. */
  versionAt(path: string): string | undefined {
    return this.#seen.has(path) ? this.#posts().get(path)?.version : undefined;
  }

  keep(packed: PackedPost): void {
    this.#seen.add(packed.path);
    this.#posts().set(packed.path, packed);
    this.#changedPacks.add(packOf(packed.path));
  }

  /** Writes what has changed, for the next process. */
  save(): void {
    if (this.#known === null) return;
    for (const path of this.#known.keys()) {
      if (this.#seen.has(path)) continue;
      this.#known.delete(path);
      this.#changedPacks.add(packOf(path));
    }
    this.#folder.write(this.#key, this.#known, this.#changedPacks);
    this.#changedPacks.clear();
  }

  #posts(): Map<string, PackedPost> {
    this.#known ??= new Map(this.#folder.read(this.#key).map((packed) => [packed.path, packed]));
    return this.#known;
  }
}
