import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { runSaegim } from "../support/run-saegim.ts";
import { readSiteFiles } from "../support/site-files.ts";
import { type TemporaryProject, temporaryProject } from "../support/temporary-project.ts";

const post = (title: string, body: string) =>
  `---\ntitle: ${title}\ntags: [금리, 물가]\n---\n\n# 기사\n\n${body} [[2021-12-15-b]]\n\n### 키워드 : \\#금리\n### 요약 : ${body}\n`;

function project(): TemporaryProject {
  return temporaryProject({
    "posts/2021-12-14-a.md": post("가", "금리가 올랐다."),
    "posts/2021-12-15-b.md": post("나", "물가가 내렸다."),
    "posts/2021-12-16-c.md": post("다", "환율이 뛰었다."),
  });
}

/** The files that a build writes into an output folder of its own, by path. */
async function built(site: TemporaryProject, output: string, ...options: readonly string[]) {
  const asked = ["build", "--output", output, "--now", "2022-01-01T09:00", ...options];
  const run = await runSaegim(asked, { cwd: site.root });
  expect(run, run.err).toMatchObject({ code: 0, err: "" });
  return new Map([...readSiteFiles(site.path(output))].map(([name, bytes]) => [name, bytes.toString("base64")]));
}

const packsOf = (site: TemporaryProject, of: "notes" | "search" = "notes"): readonly string[] => {
  const folder = site.path(`.cache/saegim/${of}`);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

describe("a site made with what earlier builds left", () => {
  it("is the site made without it, before and after an edit", async () => {
    const site = project();
    const cold = await built(site, "_site");
    for (const of of ["notes", "search"] as const) expect(packsOf(site, of).length).toBeGreaterThan(0);
    expect(await built(site, "_site")).toEqual(cold);
    expect(await built(site, "_plain", "--no-cache")).toEqual(cold);
    writeFileSync(site.path("posts/2021-12-15-b.md"), post("나의 새 제목", "물가가 올랐다."));
    const warm = await built(site, "_site");
    expect(warm).not.toEqual(cold);
    expect(await built(site, "_plain", "--no-cache")).toEqual(warm);
  });

  it("is recognised without reading a note, until one is edited with the same size and its old time", async () => {
    const site = project();
    const note = site.path("posts/2021-12-15-b.md");
    const { atime, mtime } = statSync(note);
    // However long the build takes, the note was written a moment ago.
    utimesSync(note, atime, new Date(mtime.getTime() + 3_600_000));
    const cold = await built(site, "_site");
    const madeOf = () => {
      const [name = ""] = readdirSync(site.path(".cache/saegim/output"));
      const told: unknown = JSON.parse(readFileSync(site.path(`.cache/saegim/output/${name}`), "utf8"));
      return told;
    };
    expect(madeOf()).toMatchObject({ made: null });
    utimesSync(note, atime, mtime);
    // A file that was just written may be written again within the same tick of the disk's clock.
    await pause(2200);
    expect(await built(site, "_site")).toEqual(cold);
    expect(madeOf()).toMatchObject({ made: { summary: { notes: 3 } } });
    expect(await built(site, "_site")).toEqual(cold);
    writeFileSync(note, post("라", "물가가 내렸다."));
    utimesSync(note, atime, mtime);
    expect(await built(site, "_site")).toEqual(await built(site, "_plain", "--no-cache"));
    expect(await built(site, "_site")).not.toEqual(cold);
  });

  it.each(["notes", "search"] as const)(
    "is so whatever became of it: cut short, filled with nonsense, or put in another place: %s",
    async (of) => {
      const site = project();
      const cold = await built(site, "_site");
      const packs = packsOf(site, of);
      expect(packs.length).toBeGreaterThan(1);
      const [first = "", second = ""] = packs;
      writeFileSync(site.path(`.cache/saegim/${of}/999.pack`), readFileSync(second));
      writeFileSync(first, readFileSync(first).subarray(0, -7));
      writeFileSync(second, "nonsense");
      rmSync(site.path("_site"), { recursive: true });
      expect(await built(site, "_site")).toEqual(cold);
      expect(await built(site, "_site")).toEqual(cold);
    },
  );

  it("is so even if somebody has written another text into it, with a checksum that fits", async () => {
    const site = project();
    const cold = await built(site, "_site");
    for (const file of [...packsOf(site, "notes"), ...packsOf(site, "search")]) {
      const bytes = readFileSync(file, "latin1");
      const content = Buffer.from(bytes.slice(bytes.indexOf("\n") + 1), "latin1").toString("utf8");
      const forged = Buffer.from(content.replaceAll("금리가 올랐다.", "<script>700</script>"));
      writeFileSync(file, Buffer.concat([Buffer.from(`${crc32(forged)}\n`), forged]));
    }
    rmSync(site.path("_site"), { recursive: true });
    expect(await built(site, "_site")).toEqual(cold);
  });

  it("is so where nothing can be kept", async () => {
    const site = project();
    writeFileSync(site.path(".cache"), "a file where a folder should be");
    expect(await built(site, "_site")).toEqual(await built(site, "_plain", "--no-cache"));
    expect(readFileSync(site.path(".cache"), "utf8")).toBe("a file where a folder should be");
  });

  it("is so for builds that write it at the same time, and for the next", async () => {
    const site = project();
    const outputs = ["_one", "_two", "_three"];
    const [one, ...others] = await Promise.all(outputs.map((output) => built(site, output)));
    for (const other of others) expect(other).toEqual(one);
    expect(await built(site, "_next")).toEqual(one);
    expect(packsOf(site).every((file) => file.endsWith(".pack"))).toBe(true);
  });
});
