import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { watchPaths } from "../../../src/cli/watch/watch-paths.ts";
import { putFiles, siteFolder } from "../../support/site-folder.ts";

function watched(folder: string, ...names: readonly string[]) {
  const onChange = vi.fn();
  const touched: string[] = [];
  const onTouch = (path: string) => touched.push(relative(folder, path));
  onTestFinished(watchPaths({ paths: names.map((name) => join(folder, name)), onChange, onTouch }));
  /** Does something and waits until it was noticed. */
  const seen = async (act: () => void) => {
    onChange.mockClear();
    act();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 5000, interval: 10 });
  };
  return { touched, seen };
}

describe("watching", () => {
  it("sees files that are written, made, renamed over and deleted, at any depth", async () => {
    const folder = siteFolder({ "posts/a.md": "1", "posts/2021/b.md": "1" });
    const { seen } = watched(folder, "posts");
    await seen(() => writeFileSync(join(folder, "posts/a.md"), "2"));
    await seen(() => writeFileSync(join(folder, "posts/2021/c.md"), "1"));
    await seen(() => {
      writeFileSync(join(folder, "new.md"), "3");
      renameSync(join(folder, "new.md"), join(folder, "posts/2021/b.md"));
    });
    await seen(() => rmSync(join(folder, "posts/a.md")));
  });

  it("sees what happens in folders that were made later", async () => {
    const folder = siteFolder({ "posts/a.md": "1" });
    const { seen } = watched(folder, "posts");
    await seen(() => mkdirSync(join(folder, "posts/2022")));
    await seen(() => writeFileSync(join(folder, "posts/2022/b.md"), "1"));
  });

  it("sees a folder that is not there yet, that goes, and that comes back", async () => {
    const folder = siteFolder({ "other.md": "1" });
    const { seen } = watched(folder, "assets");
    await seen(() => putFiles(folder, { "assets/a.png": "1" }));
    await seen(() => putFiles(folder, { "assets/a.png": "22" }));
    await seen(() => rmSync(join(folder, "assets"), { recursive: true }));
    await seen(() => putFiles(folder, { "assets/a.png": "3" }));
  });

  it("skips a folder with an undecodable name, and sees the others", async () => {
    const folder = siteFolder({ "posts/2021/a.md": "1" });
    const misnamed = Buffer.concat([Buffer.from(join(folder, "posts/")), Buffer.of(0xb0, 0xa1)]);
    mkdirSync(misnamed);
    const { seen } = watched(folder, "posts");
    await seen(() => writeFileSync(join(folder, "posts/2021/a.md"), "2"));
    await seen(() => renameSync(misnamed, join(folder, "posts/가")));
    await seen(() => writeFileSync(join(folder, "posts/가/b.md"), "1"));
  });

  it("sees one file, dotted or not, and none beside it", async () => {
    const folder = siteFolder({ ".eleventy.ts": "1", "other.ts": "1" });
    const { seen, touched } = watched(folder, ".eleventy.ts");
    writeFileSync(join(folder, "other.ts"), "2");
    await seen(() => writeFileSync(join(folder, ".eleventy.ts"), "2"));
    expect(new Set(touched)).toEqual(new Set([".eleventy.ts"]));
  });

  it("does not mind the files that editors keep for themselves", async () => {
    const folder = siteFolder({ "posts/a.md": "1" });
    const { seen, touched } = watched(folder, "posts");
    for (const name of [".a.md.swp", "a.md~", "4913"]) writeFileSync(join(folder, "posts", name), "x");
    await seen(() => writeFileSync(join(folder, "posts/z.md"), "1"));
    expect(new Set(touched)).toEqual(new Set(["posts/z.md"]));
  });

  it("waits in one folder for several that are not there yet", async () => {
    const folder = siteFolder({ "other.md": "1" });
    const { seen } = watched(folder, "posts", "assets");
    await seen(() => mkdirSync(join(folder, "posts")));
    await seen(() => mkdirSync(join(folder, "assets")));
    await seen(() => writeFileSync(join(folder, "posts/a.md"), "1"));
  });

  it("sees a folder come back that was renamed away, while another is waited for in the same place", async () => {
    const folder = siteFolder({ "posts/a.md": "1" });
    const { seen } = watched(folder, "posts", "assets");
    await seen(() => renameSync(join(folder, "posts"), join(folder, "away")));
    await seen(() => mkdirSync(join(folder, "posts")));
    await seen(() => writeFileSync(join(folder, "posts/a.md"), "1"));
  });
});
