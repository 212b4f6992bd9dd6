import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { filesIn } from "../support/planned-files.ts";
import { runSaegim, saegimProgram } from "../support/run-saegim.ts";
import { putFiles, siteFolder } from "../support/site-folder.ts";

const build = ["build", "--now", "2026-01-01"];

/** Two states of one blog: other texts, other notes, other pictures. */
function blog(state: "before" | "after"): Readonly<Record<string, string>> {
  const notes = Array.from({ length: 12 }, (_, number) => {
    const name = `posts/2021-12-${String(number + 10)}-note.md`;
    return [name, `---\ntitle: ${state} ${number}\ntags: [${state}, 금리]\n---\n\n${state}의 글 ${number}\n`] as const;
  });
  const own = [
    `posts/2022-01-01-${state}.md`,
    `---\ntitle: ${state}\n---\n\n![그림](/assets/img/${state}.png)\n`,
  ] as const;
  return Object.fromEntries([...notes, own, [`assets/img/${state}.png`, state]]);
}

function become(folder: string, state: "before" | "after"): void {
  for (const name of ["posts", "assets"]) rmSync(join(folder, name), { recursive: true, force: true });
  putFiles(folder, blog(state));
}

/** The built site for each state of the blog, without interruption. */
async function wholeSites() {
  const made = { before: {}, after: {} };
  for (const state of ["before", "after"] as const) {
    const folder = siteFolder(blog(state));
    expect((await runSaegim([...build, "--no-cache"], { cwd: folder })).code).toBe(0);
    made[state] = filesIn(join(folder, "_site"));
  }
  return made;
}

/** A disk of the given size for one test; null where this user may mount none. */
function smallDisk(size: string): string | null {
  const disk = join(siteFolder({}), "disk");
  mkdirSync(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", disk], { stdio: "ignore" });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync("umount", ["-l", disk]);
  });
  return disk;
}

/** Everything that a build has left outside the blog's own folders. */
function leftIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !["posts", "assets", ".cache"].includes(name));
}

type State = "before" | "after";
type Left = State | "nothing";

/** Starts a build and kills it after some milliseconds, or lets it end before. */
async function buildUntil(milliseconds: number, folder: string): Promise<void> {
  const child = spawn(process.execPath, [saegimProgram, ...build], { cwd: folder, stdio: "ignore" });
  const ended = once(child, "exit");
  await Promise.race([ended, pause(milliseconds)]);
  child.kill("SIGKILL");
  await ended;
}

/** Which complete site exists. Fails for anything in between. */
function siteLeft(folder: string, whole: Awaited<ReturnType<typeof wholeSites>>): Left {
  if (!existsSync(join(folder, "_site"))) return "nothing";
  const left = filesIn(join(folder, "_site"));
  if (JSON.stringify(left) === JSON.stringify(whole.before)) return "before";
  expect(left).toEqual(whole.after);
  return "after";
}

function outcomeOf(shown: Left, wanted: State): "old" | "new" | "nothing" {
  if (shown === "nothing") return "nothing";
  return shown === wanted ? "new" : "old";
}

describe("a build that is ended", { timeout: 900_000 }, () => {
  it("at any of 200 moments leaves the old site or the new one, whole, and the next build is clean", async () => {
    const whole = await wholeSites();
    const folder = siteFolder(blog("before"));
    expect((await runSaegim(build, { cwd: folder })).code).toBe(0);
    become(folder, "after");
    const started = performance.now();
    expect((await runSaegim(build, { cwd: folder })).code).toBe(0);
    const duration = performance.now() - started;
    const outcomes = { old: 0, new: 0, nothing: 0 };
    let shown: Left = "after";
    for (let moment = 0; moment < 200; moment += 1) {
      const wanted: State = shown === "before" ? "after" : "before";
      become(folder, wanted);
      // The moments are spread evenly over the duration of a build; the last of each hundred lets it end.
      await buildUntil(((moment % 100) / 100) * 1.4 * duration, folder);
      shown = siteLeft(folder, whole);
      outcomes[outcomeOf(shown, wanted)] += 1;
      if (moment % 10 !== 9) continue;
      const next = await runSaegim(build, { cwd: folder });
      expect([next.code, next.err]).toEqual([0, ""]);
      shown = siteLeft(folder, whole);
      expect([shown, leftIn(folder)]).toEqual([wanted, ["_site"]]);
    }
    // Some came too early and some too late; otherwise nothing was tested.
    expect(outcomes.old).toBeGreaterThan(20);
    expect(outcomes.new).toBeGreaterThan(5);
    // Between the two renames there is no site for a moment; the next build restores it.
    expect(outcomes.nothing).toBeLessThan(10);
  });
});

describe("builds that meet", { timeout: 300_000 }, () => {
  it("leave one complete site: one is asked to wait, or comes after the other", async () => {
    const whole = await wholeSites();
    const folder = siteFolder(blog("before"));
    for (let round = 0; round < 5; round += 1) {
      rmSync(join(folder, "_site"), { recursive: true, force: true });
      const runs = await Promise.all([0, 1, 2].map(() => runSaegim(build, { cwd: folder })));
      for (const { code, err } of runs) {
        if (code !== 0) expect([code, err]).toEqual([1, expect.stringContaining("output-busy")]);
      }
      expect(runs.some(({ code }) => code === 0)).toBe(true);
      expect(filesIn(join(folder, "_site"))).toEqual(whole.before);
      expect(leftIn(folder)).toEqual(["_site"]);
    }
  });
});

describe("an output that cannot be", { timeout: 120_000 }, () => {
  it("is somebody's file: it stays, and the writer is told", async () => {
    const folder = siteFolder({ ...blog("before"), _site: "mine" });
    const { code, err } = await runSaegim(build, { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining("_site: 폴더가 아니라 파일입니다.")]);
    expect(filesIn(folder)["_site"]).toBe("mine");
  });

  it("is a link to a folder elsewhere: its target stays as it is", async () => {
    const folder = siteFolder({ ...blog("before"), "elsewhere/mine.txt": "mine" });
    symlinkSync(join(folder, "elsewhere"), join(folder, "_site"));
    const { code, err } = await runSaegim(build, { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining("심볼릭 링크입니다")]);
    expect(filesIn(join(folder, "elsewhere"))).toEqual({ "mine.txt": "mine" });
  });

  it("is in a read-only folder: nothing is lost", async () => {
    const folder = siteFolder(blog("before"));
    expect((await runSaegim(build, { cwd: folder })).code).toBe(0);
    const old = filesIn(join(folder, "_site"));
    putFiles(folder, {
      "posts/2022-02-02-new.md": "---\ntitle: 새 글\n---\n\n글\n",
      "site.config.ts": "export default {};\n",
    });
    execFileSync("chmod", ["-R", "a+rX", folder]);
    execFileSync("chmod", ["a-w", folder]);
    const temporary = siteFolder({});
    execFileSync("chmod", ["a+rwx", temporary]);
    const user = process.getuid?.() === 0 ? { user: 65534 } : {};
    const { code, err } = await runSaegim(build, { cwd: folder, ...user, env: { TMPDIR: temporary } });
    execFileSync("chmod", ["u+w", folder]);
    expect(readdirSync(temporary)).toEqual([]);
    expect([code, err]).toEqual([expect.toBeOneOf([1, 2]), expect.stringContaining("output-folder")]);
    expect(filesIn(join(folder, "_site"))).toEqual(old);
  });

  it("would get a picture that its maker may not read: that is named, and the old site stays", async ({ skip }) => {
    if (process.getuid?.() !== 0) skip("needs two users");
    const folder = siteFolder({ ...blog("before"), "assets/img/mine.png": "x" });
    expect((await runSaegim(build, { cwd: folder })).code).toBe(0);
    const old = filesIn(join(folder, "_site"));
    execFileSync("chown", ["-R", "65534", folder]);
    putFiles(folder, { "assets/img/mine.png": "another" });
    execFileSync("chown", ["0", join(folder, "assets/img/mine.png")]);
    execFileSync("chmod", ["go-r", join(folder, "assets/img/mine.png")]);
    const temporary = siteFolder({});
    execFileSync("chmod", ["a+rwx", temporary]);
    const { code, err } = await runSaegim(build, { cwd: folder, user: 65534, env: { TMPDIR: temporary } });
    expect([code, err]).toEqual([1, expect.stringContaining("assets/img/mine.png")]);
    expect(err).not.toContain("node_modules");
    expect(filesIn(join(folder, "_site"))).toEqual(old);
    expect(leftIn(folder)).toEqual(["_site"]);
  });

  it("contains another user's files: the new site replaces it, and so do later ones", async ({ skip }) => {
    if (process.getuid?.() !== 0) skip("needs two users");
    const folder = siteFolder(blog("before"));
    expect((await runSaegim(build, { cwd: folder })).code).toBe(0);
    execFileSync("chown", ["-R", "65534", folder]);
    execFileSync("chown", ["-R", "0", join(folder, "_site/notes")]);
    const temporary = siteFolder({});
    execFileSync("chmod", ["a+rwx", temporary]);
    for (const title of ["새 글", "더 새 글"]) {
      putFiles(folder, { "posts/2022-02-02-new.md": `---\ntitle: ${title}\n---\n\n글\n` });
      const { code, err } = await runSaegim(build, { cwd: folder, user: 65534, env: { TMPDIR: temporary } });
      expect([code, err]).toEqual([0, ""]);
      expect(filesIn(join(folder, "_site"))["notes/2022-02-02-new/index.html"]).toContain(`<h1>${title}</h1>`);
    }
    execFileSync("chown", ["-R", "65534", folder]);
    putFiles(folder, { "posts/2022-02-02-new.md": "---\ntitle: 새 글\n---\n\n글\n" });
    expect((await runSaegim(build, { cwd: folder })).code).toBe(0);
    expect(leftIn(folder)).toEqual(["_site"]);
  });

  it("does not fit on its disk: the old site stays, and the next build finds room", async ({ skip }) => {
    const disk = smallDisk("2m") ?? skip("no disk may be mounted here");
    putFiles(disk, blog("before"));
    expect((await runSaegim(build, { cwd: disk })).code).toBe(0);
    const old = filesIn(join(disk, "_site"));
    become(disk, "after");
    writeFileSync(
      join(disk, "posts/2022-03-03-large.md"),
      `---\ntitle: 큰 글\n---\n\n${"큰 글이다. ".repeat(40_000)}\n`,
    );
    const { code, err } = await runSaegim(build, { cwd: disk });
    expect([code, err]).toEqual([1, expect.stringMatching(/디스크에 자리가 없습니다 \(ENOSPC\)/u)]);
    expect(filesIn(join(disk, "_site"))).toEqual(old);
    expect(leftIn(disk)).toEqual(["_site"]);
    rmSync(join(disk, "posts/2022-03-03-large.md"));
    const next = await runSaegim(build, { cwd: disk });
    expect([next.code, next.err]).toEqual([0, ""]);
  });
});

describe("a list of published addresses", { timeout: 120_000 }, () => {
  it("is not left half-written by a full disk, where it would stop the next build", async ({ skip }) => {
    const disk = smallDisk("64k") ?? skip("no disk may be mounted here");
    const posts = Array.from({ length: 150 }, (_, number) => [
      `posts/2022-01-01-n${number}-${"a".repeat(80)}.md`,
      `---\ntitle: 글 ${number}\n---\n\n글\n`,
    ]);
    const project = siteFolder(Object.fromEntries(posts));
    const elsewhere = ["--posts", join(project, "posts"), "--output", join(project, "_site")];
    writeFileSync(join(disk, "site.config.ts"), "export default {};\n");
    writeFileSync(join(disk, "filler"), Buffer.alloc(48 * 1024));
    const publish = [...build, "--no-cache", "--publish", ...elsewhere];
    const { code, err } = await runSaegim(publish, { cwd: disk });
    expect([code, err]).toEqual([1, expect.stringMatching(/ENOSPC/u)]);
    expect(readdirSync(disk)).toEqual(["filler", "site.config.ts"]);
    rmSync(join(disk, "filler"));
    const next = await runSaegim(publish, { cwd: disk });
    expect([next.code, next.err]).toEqual([0, ""]);
    expect(readdirSync(disk)).toEqual(["site.config.ts", "urls.lock"]);
  });
});

describe("interruptions from the keyboard", { timeout: 120_000 }, () => {
  it("leaves an import's target as it was, or with whole files alone", async () => {
    const posts = Object.fromEntries(
      Array.from({ length: 60 }, (_, number) => [
        `옛/_posts/2021-01-01-n${number}.md`,
        `---\nlayout: post\ntitle: 글 ${number}\n---\n\n${"본문 ".repeat(200)}끝${number}\n`,
      ]),
    );
    const folder = siteFolder({ "옛/_config.yml": "title: 옛\n", ...posts });
    const source = filesIn(join(folder, "옛"));
    for (let moment = 0; moment < 12; moment += 1) {
      rmSync(join(folder, "새"), { recursive: true, force: true });
      const child = spawn(process.execPath, [saegimProgram, "import", "옛", "--to", "새", "--write"], {
        cwd: folder,
        stdio: "ignore",
      });
      const ended = once(child, "exit");
      await Promise.race([ended, pause(300 + moment * 60)]);
      child.kill("SIGINT");
      await ended;
      const made = existsSync(join(folder, "새/posts")) ? filesIn(join(folder, "새/posts")) : {};
      for (const text of Object.values(made)) expect(text).toMatch(/끝\d+\n$/u);
      expect(filesIn(join(folder, "옛"))).toEqual(source);
    }
  });
});
