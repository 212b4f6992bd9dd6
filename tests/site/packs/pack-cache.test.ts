import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PackCache } from "../../../src/site/packs/pack-cache.ts";
import { type PackFolder, packFolder } from "../../../src/site/packs/pack-folder.ts";
import { siteFolder } from "../../support/site-folder.ts";

const packed = (path: string, version = "1") => ({ path, version, pieces: () => [Buffer.from(`${path} ${version}`)] });

/** A folder that tells what is written into it. */
function watched(): { readonly folder: PackFolder; readonly written: string[][] } {
  const packs = packFolder(join(siteFolder({}), "packs"));
  const written: string[][] = [];
  return {
    written,
    folder: {
      read: packs.read,
      write(key, posts, changed) {
        if (changed.size > 0) written.push([...posts.keys()]);
        packs.write(key, posts, changed);
      },
    },
  };
}

/** A folder in which posts were kept. */
function keeping(...paths: readonly string[]) {
  const { folder, written } = watched();
  const cache = new PackCache(folder, "one");
  for (const path of paths) cache.keep(packed(path));
  cache.save();
  return { folder, written };
}

describe("the cache of packs", () => {
  it("finds in the next process what was kept, at once what is kept now", () => {
    const { folder } = keeping("a");
    const cache = new PackCache(folder, "one");
    expect(Buffer.from(cache.find("a", "1")?.pieces()[0] ?? []).toString()).toBe("a 1");
    const kept = packed("b");
    cache.keep(kept);
    expect(cache.find("b", "1")).toBe(kept);
  });

  it("finds nothing of another version, path or key", () => {
    const { folder } = keeping("a");
    expect(new PackCache(folder, "one").find("a", "2")).toBeUndefined();
    expect(new PackCache(folder, "one").find("b", "1")).toBeUndefined();
    expect(new PackCache(folder, "two").find("a", "1")).toBeUndefined();
  });

  it("tells the version of what was found or kept in this process only", () => {
    const { folder } = keeping("a");
    const cache = new PackCache(folder, "one");
    expect(cache.versionAt("a")).toBeUndefined();
    cache.find("a", "1");
    expect(cache.versionAt("a")).toBe("1");
    cache.keep(packed("a", "2"));
    expect(cache.versionAt("a")).toBe("2");
    expect(cache.versionAt("b")).toBeUndefined();
  });

  it("forgets posts that nobody asked for, and touches nothing when nothing changed", () => {
    const { folder, written } = keeping("a", "b");
    const one = new PackCache(folder, "one");
    one.find("a", "1");
    one.save();
    expect(written.at(-1)).toEqual(["a"]);
    const count = written.length;
    const other = new PackCache(folder, "one");
    other.find("a", "1");
    other.save();
    expect(written).toHaveLength(count);
    expect(folder.read("one").map(({ path }) => path)).toEqual(["a"]);
  });

  it("keeps what lies there when it was asked for nothing", () => {
    const { folder, written } = keeping("a");
    new PackCache(folder, "one").save();
    expect(written).toHaveLength(1);
    expect(folder.read("one")).toHaveLength(1);
  });

  it("once saved finds nothing more, still tells versions, and never reads or writes again", () => {
    const { folder, written } = keeping("a");
    let reads = 0;
    const counted: PackFolder = {
      ...folder,
      read(key) {
        reads += 1;
        return folder.read(key);
      },
    };
    const cache = new PackCache(counted, "one");
    cache.find("a", "1");
    cache.save();
    const count = written.length;
    expect(cache.find("a", "1")).toBeUndefined();
    cache.keep(packed("b"));
    cache.save();
    expect([cache.versionAt("a"), cache.versionAt("b")]).toEqual(["1", "1"]);
    expect([reads, written.length]).toEqual([1, count]);
  });
});
