import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusNotes, writeCorpus } from "../bench/corpus.ts";
import { measure } from "../bench/measure.ts";
import { saegimProgram } from "../support/run-saegim.ts";
import { putFiles } from "../support/site-folder.ts";

/** In megabytes. */
const most = { notes: 1536, others: 1024 };
const build = [process.execPath, saegimProgram, "build", "--now", "2026-01-02"];

/** A picture of one pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function note(body: string): string {
  return `---\ntitle: 큰 노트\ndate: 2025-12-01\n---\n\n${body}\n`;
}

describe("a site far larger than a student's", { timeout: 600_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "saegim-scale-"));
    mkdirSync(join(folder, "assets"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const made = (name: string): number => readdirSync(join(folder, "_site", name)).length;

  it("is made of 20 000 notes within 1.5 GB of memory", async () => {
    writeCorpus(join(folder, "posts"), corpusNotes(20_000));
    const { peak } = await measure(build, folder);
    expect(made("notes")).toBe(20_000);
    expect(peak).toBeLessThan(most.notes);
  });

  it("is made of a note with 50 000 keywords", async () => {
    const keywords = Array.from({ length: 50_000 }, (_, index) => `- 낱말${index}`);
    putFiles(folder, { "posts/a.md": note(`## 키워드\n\n${keywords.join("\n")}`) });
    const { peak } = await measure(build, folder);
    expect(made("keywords")).toBeGreaterThanOrEqual(50_000);
    expect(peak).toBeLessThan(most.notes);
  });

  it("is made of a note of 5 MB", async () => {
    putFiles(folder, { "posts/a.md": note("금리가 올랐다. 물가를 잡으려는 것이다.\n\n".repeat(90_000)) });
    const { peak } = await measure(build, folder);
    expect(made("notes")).toBe(1);
    expect(peak).toBeLessThan(most.others);
  });

  it("is made with 10 000 pictures", async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `assets/img/${index}.png`);
    putFiles(folder, Object.fromEntries(names.map((name) => [name, picture])));
    putFiles(folder, { "posts/a.md": note(names.map((name) => `![점](/${name})`).join("\n\n")) });
    const { peak } = await measure(build, folder);
    expect(made("assets/img")).toBeGreaterThanOrEqual(10_000);
    expect(peak).toBeLessThan(most.others);
  });
});
