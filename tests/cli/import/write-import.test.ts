import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countFiles, writeImport } from "../../../src/cli/import/write-import.ts";
import { planImport } from "../../../src/import/plan-import.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

const texts = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`_posts/2021-12-15-${index}.md`, post(["title: a"])]),
);

const plan = planImport({ folder: blogInMemory(texts), site: null, defaults: importSettings, onNote: () => undefined });

describe("writeImport", () => {
  it("stops between two files when asked to, and continues where it stopped", async () => {
    const { root, path } = temporaryProject({});
    let interrupt = (): void => undefined;
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    let files = 0;
    const onFile = (): void => {
      files += 1;
      if (files === 5) interrupt();
    };
    const request = { plan, from: root, to: path("new"), withConfig: true, onFile, interrupted };
    const first = await writeImport(request);
    expect(first).toMatchObject({ complete: false, kept: [], failures: [] });
    expect(readdirSync(path("new/posts"))).toHaveLength(first.written);
    expect(first.written).toBeLessThan(20);
    const second = await writeImport({ ...request, interrupted: new Promise(() => undefined) });
    expect(second).toMatchObject({
      complete: true,
      written: countFiles(request) - first.written,
      already: first.written,
    });
    expect(readdirSync(path("new/posts")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("reports a picture that disappeared before it was copied, and writes the rest", async () => {
    const { root, path } = temporaryProject({});
    const copies = [{ from: "none.png", to: "none.png" }];
    const request = { from: root, to: path("new"), withConfig: true, onFile: () => undefined };
    const interrupted = new Promise<void>(() => undefined);
    const result = await writeImport({ ...request, plan: { ...plan, copies }, interrupted });
    expect(result.failures).toEqual([{ file: path("new/assets/none.png"), reason: "ENOENT" }]);
    expect(result).toMatchObject({ complete: true, written: 21 });
  });

  it.skipIf(process.platform === "win32")(
    "waits for no pipe, neither where a note goes nor for a picture",
    async () => {
      const { root, path } = temporaryProject({ "new/posts/a.md": "" });
      mkdirSync(path("new/assets"), { recursive: true });
      const [first] = plan.notes;
      for (const pipe of [`new/posts/${first?.to}`, "b.png"]) execFileSync("mkfifo", [path(pipe)]);
      const copies = [{ from: "b.png", to: "b.png" }];
      const request = { from: root, to: path("new"), withConfig: true, onFile: () => undefined };
      const interrupted = new Promise<void>(() => undefined);
      const result = await writeImport({ ...request, plan: { ...plan, copies }, interrupted });
      expect(result).toMatchObject({ complete: true, kept: [], written: 20 });
      expect(result.failures).toEqual([
        { file: path(`new/posts/${first?.to}`), reason: "PIPE" },
        { file: path("new/assets/b.png"), reason: "PIPE" },
      ]);
    },
  );
});
