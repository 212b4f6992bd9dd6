import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../../model/group-by.ts";
import { readRegular } from "../system/open-regular.ts";
import { unlessSystemError } from "../system/unless-system-error.ts";
import { writeWhole } from "../system/write-whole.ts";
import { textFingerprint } from "../versions/fingerprint.ts";
import { type PackedPost, readPack } from "./pack.ts";
import { PackWriter } from "./pack-writer.ts";

/** Enough packs that an edit rewrites little, few enough that opening them is cheap. */
const packCount = 64;

const packName = /^\d+\.pack$/u;

/** The pack a post belongs to, by its path. */
export function packOf(path: string): number {
  return Buffer.from(textFingerprint(path), "base64url").readUInt16BE(0) % packCount;
}

/** Where packs lie between processes. Unreadable ones count as missing. */
export interface PackFolder {
  readonly read: (key: string) => readonly PackedPost[];
  /** Rewrites the named packs. If nothing can be written, nothing is kept. */
  readonly write: (key: string, posts: ReadonlyMap<string, PackedPost>, packs: ReadonlySet<number>) => void;
}

/**
 * A folder of packs, each written beside its place and moved there whole. What the system does not let us read or write
 * is skipped.
 */
export function packFolder(folder: string): PackFolder {
  return {
    read: (key) =>
      unlessSystemError(() => readdirSync(folder), [])
        .filter((name) => packName.test(name))
        .flatMap((name) => {
          const bytes = unlessSystemError(() => readRegular(join(folder, name), "refused"), null);
          return bytes === null ? [] : (readPack(key, bytes) ?? []);
        }),
    write(key, posts, packs) {
      if (packs.size === 0) return;
      unlessSystemError(() => mkdirSync(folder, { recursive: true }), null);
      const byPack = groupBy(posts.values(), ({ path }) => packOf(path));
      const writer = new PackWriter();
      for (const pack of packs) {
        const file = join(folder, `${pack}.pack`);
        unlessSystemError(() => writeWhole(file, ...writer.write(key, byPack.get(pack) ?? [])), null);
      }
    },
  };
}
