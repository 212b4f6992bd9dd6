import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { treeFacts } from "../../../src/site/system/tree-facts.ts";
import { siteFolder } from "../../support/site-folder.ts";

const folder = () => siteFolder({ "posts/a.md": "가", "posts/2021/b.md": "나", "assets/c.png": "c" });
const facts = (root: string) => treeFacts([join(root, "posts"), join(root, "assets"), join(root, "urls.lock")]);

/** Everything that may happen to a folder, however a person or program may hide it. */
const happenings: Readonly<Record<string, (root: string) => void>> = {
  "another text": (root) => writeFileSync(join(root, "posts/a.md"), "다른 글"),
  "a text of the same size, with the old time put back": (root) => {
    const path = join(root, "posts/2021/b.md");
    const { atime, mtime } = statSync(path);
    writeFileSync(path, "다");
    utimesSync(path, atime, mtime);
  },
  "a new file": (root) => writeFileSync(join(root, "posts/2021/new.md"), ""),
  "a file gone": (root) => rmSync(join(root, "assets/c.png")),
  "another name": (root) => renameSync(join(root, "posts/a.md"), join(root, "posts/b.md")),
  "two names exchanged": (root) => {
    renameSync(join(root, "posts/a.md"), join(root, "aside"));
    renameSync(join(root, "posts/2021/b.md"), join(root, "posts/a.md"));
    renameSync(join(root, "aside"), join(root, "posts/2021/b.md"));
  },
  "an empty folder": (root) => mkdirSync(join(root, "posts/2022")),
  "a file that may not be read": (root) => chmodSync(join(root, "posts/a.md"), 0),
  "a file that was not there": (root) => writeFileSync(join(root, "urls.lock"), "x"),
  "the folder gone": (root) => rmSync(join(root, "posts"), { recursive: true }),
};

describe("what distinguishes a folder from its earlier state", () => {
  it("stays while nothing happens, reading or not", () => {
    const root = folder();
    const before = facts(root);
    const entries = ["posts", "posts/a.md", "posts/2021", "posts/2021/b.md", "assets", "assets/c.png"];
    const times = entries.flatMap((path) => {
      const { ctimeMs, mtimeMs } = statSync(join(root, path));
      return [ctimeMs, mtimeMs];
    });
    expect(before?.touched).toBe(Math.floor(Math.max(...times)));
    expect(facts(root)).toEqual(before);
  });

  it.each(Object.entries(happenings))("is another after %s", async (_, happen) => {
    const root = folder();
    const before = facts(root);
    // Longer than a tick of the disk's clock.
    await pause(20);
    happen(root);
    expect(facts(root)?.digest).not.toBe(before?.digest);
  });

  it("is null for folders with links in them, whose files are written elsewhere, and for what cannot be listed", () => {
    const root = folder();
    symlinkSync("/etc/hostname", join(root, "posts/link.md"));
    expect(facts(root)).toBeNull();
    rmSync(join(root, "posts/link.md"));
    linkSync(join(root, "posts/a.md"), join(root, "posts/second-name.md"));
    expect(facts(root)).not.toBeNull();
    expect(treeFacts([join(root, "posts/a.md/below")])).toBeNull();
  });
});
