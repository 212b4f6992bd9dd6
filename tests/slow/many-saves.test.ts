import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { putFiles, siteFolder } from "../support/site-folder.ts";
import { startDev } from "../support/start-dev.ts";
import type { RunningSaegim } from "../support/start-saegim.ts";

const port = 42_700;
const note = (text: string) => `---\ntitle: 쓰는 노트\ntags: 금리\n---\n\n${text}\n`;

const pageAt = async (path: string) =>
  (await fetch(`http://127.0.0.1:${port}${encodeURI(path)}`, { headers: { connection: "close" } })).text();
const shows = (path: string, text: string) =>
  vi.waitFor(async () => expect(await pageAt(path)).toContain(text), { timeout: 20_000, interval: 4 });

async function started(folder: string): Promise<RunningSaegim> {
  const dev = startDev(folder, port);
  await vi.waitFor(() => expect(dev.said()).toContain("Preview:"), { timeout: 30_000, interval: 50 });
  return dev;
}

/** Megabytes in memory of the preview's worker process: the supervisor's only child. */
function megabytesOf({ process: { pid } }: RunningSaegim): number {
  const [child = ""] = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
  const [, kilobytes = ""] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

describe("a preview that runs all day", { timeout: 600_000 }, () => {
  it("shows each of 1 000 saves in a row, and its memory does not grow with them", async ({ skip }) => {
    skip(!existsSync("/proc/self/status"), "the memory of a process cannot be read here");
    const others = Object.fromEntries(
      Array.from({ length: 30 }, (_, number) => [
        `posts/2021-01-${String(number + 1).padStart(2, "0")}-n.md`,
        note(`글 ${number}`),
      ]),
    );
    const folder = siteFolder({ ...others, "posts/2021-12-15-a.md": note("처음") });
    const dev = await started(folder);
    const megabytes: number[] = [];
    for (let save = 0; save < 1000; save += 1) {
      writeFileSync(join(folder, "posts/2021-12-15-a.md"), note(`${"문장이다. ".repeat(200)}저장 ${save}번째.`));
      await shows("/notes/2021-12-15-a/", `저장 ${save}번째.`);
      if (save % 100 === 99) megabytes.push(megabytesOf(dev));
    }
    const early = Math.max(...megabytes.slice(1, 4));
    const late = Math.min(...megabytes.slice(-3));
    expect(late, megabytes.map(Math.round).join(" ")).toBeLessThan(early * 1.25);
  });

  it("outlives a note saved by halves, and a folder renamed under it", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": note("처음"), "posts/2022/2022-01-01-b.md": note("둘째") });
    const dev = await started(folder);
    const file = join(folder, "posts/2021-12-15-a.md");
    for (const half of ["", "---", "---\ntitle: 쓰는", '---\ntitle: "쓰는', note("반")]) {
      writeFileSync(file, half);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    writeFileSync(file, note("다 적은 글"));
    await shows("/notes/2021-12-15-a/", "다 적은 글");

    renameSync(join(folder, "posts/2022"), join(folder, "posts/이천이십이"));
    putFiles(folder, { "posts/이천이십이/2022-01-01-b.md": note("옮긴 뒤에 고친 글") });
    await shows("/notes/2022-01-01-b/", "옮긴 뒤에 고친 글");

    renameSync(join(folder, "posts"), join(folder, "away"));
    await vi.waitFor(() => expect(dev.said()).toContain("posts-folder-missing"), { timeout: 20_000, interval: 50 });
    mkdirSync(join(folder, "posts"));
    writeFileSync(file, note("돌아온 글"));
    await shows("/notes/2021-12-15-a/", "돌아온 글");
    expect(dev.process.exitCode).toBeNull();
  });
});
