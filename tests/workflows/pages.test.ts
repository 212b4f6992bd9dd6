import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { copyProject } from "../support/copy-project.ts";
import { crawlSite } from "../support/crawl-site.ts";
import { readWorkflow } from "../support/workflow.ts";

const jobs = { ...readWorkflow("pages.yml").jobs, ...readWorkflow("night.yml").jobs };
const address = { origin: "https://someone.github.io", basePath: "/한글-repo/" };
const key = "0123456789abcdef";
const keptPaths = String(jobs["build"]?.steps?.find(({ uses }) => uses?.startsWith("actions/cache@"))?.with?.["path"])
  .trim()
  .split(/\s+/u);

/**
 * The value that GitHub would fill in for each expression. configure-pages gives a base path without a trailing slash.
 */
const expressions: Readonly<Record<string, string>> = {
  "steps.pages.outputs.origin": address.origin,
  "steps.pages.outputs.base_path": "/한글-repo",
  "needs.build.outputs.origin": address.origin,
  "needs.build.outputs.base-path": "/한글-repo",
  "vars.INDEXNOW_KEY": key,
};

interface Ran {
  readonly name: string;
  readonly code: number;
  readonly out: string;
  readonly outputs: string;
  /** What the page of the run shows. */
  readonly summary: string;
}

/**
 * Runs the shell steps of a job one after another, as a runner does (`bash -e`); after the first that fails only those
 * that run in any case.
 */
async function runJob(
  job: string,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly Ran[]> {
  const ran: Ran[] = [];
  for (const { name = "", run, env = {}, if: condition = "" } of jobs[job]?.steps ?? []) {
    if (run === undefined || condition.includes("failure()")) continue;
    if (ran.some(({ code }) => code !== 0) && !condition.includes("!cancelled()")) continue;
    const output = join(folder, ".github-output");
    const summary = join(folder, ".github-summary");
    for (const file of [output, summary]) writeFileSync(file, "");
    const told = Object.fromEntries(Object.entries(env).map(([variable, value]) => [variable, filledIn(value)]));
    // The packages are already installed; installing only compares them with the lock file.
    const install = run.startsWith("npm ci") ? { npm_config_dry_run: "true", npm_config_offline: "true" } : {};
    const result = await shell(run, folder, {
      ...environment,
      ...told,
      ...install,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    });
    ran.push({ name, ...result, outputs: readFileSync(output, "utf8"), summary: readFileSync(summary, "utf8") });
  }
  return ran;
}

function filledIn(value: string): string {
  return value.replace(/\$\{\{ *(.*?) *\}\}/gu, (_whole, expression: string) => {
    const known = expressions[expression];
    if (known === undefined) throw new Error(`No value for ${expression}`);
    return known;
  });
}

function shell(script: string, cwd: string, environment: Readonly<Record<string, string>>) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:npm_|VITEST|NODE_ENV)/u.test(name));
  const env = { ...Object.fromEntries(inherited), ...environment };
  return new Promise<{ readonly code: number; readonly out: string }>((resolve) => {
    execFile("bash", ["-e", "-c", script], { cwd, env, timeout: 300_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out: `${stdout}${stderr}` });
    });
  });
}

describe("the steps of the Pages workflow, run here in their order", { timeout: 600_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "saegim-workflow-"));
    await copyProject(folder);
    for (const name of ["package-lock.json", ".npmrc"]) cpSync(join(projectRoot, name), join(folder, name));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

  it("build a site whose every address is right under the address that Pages gives", async () => {
    const ran = await runJob("build", folder);
    expect(ran.map(({ name, code, out }) => [name, code, code === 0 ? "" : out])).toEqual([
      ["Install", 0, ""],
      ["Check the notes", 0, ""],
      ["Build the site", 0, ""],
      ["Say of each note whether it is on the site", 0, ""],
    ]);
    expect(ran.at(-1)?.summary).toContain(encodeURI("https://someone.github.io/한글-repo/notes/2022-05-11-etf/"));
    const site = join(folder, "_site");
    const crawl = crawlSite({ folder: site, ...address });
    expect([crawl.dead, crawl.outsideBasePath]).toEqual([[], []]);
    expect(crawl.followed).toBeGreaterThan(500);
    expect(readFileSync(join(site, "sitemap.xml"), "utf8")).toContain(
      encodeURI("https://someone.github.io/한글-repo/notes/"),
    );
    expect(existsSync(join(site, ".nojekyll"))).toBe(true);
    expect(readFileSync(join(site, `${key}.txt`), "utf8")).toBe(key);
  });

  it("build anew only what changed when what is kept between builds comes back, which holds the site once", async () => {
    appendFileSync(join(folder, "posts/2022-05-11-etf.md"), "\n한 줄.\n");
    await runJob("build", folder);
    const next = mkdtempSync(join(tmpdir(), "saegim-workflow-"));
    onTestFinished(() => rmSync(next, { recursive: true, force: true }));
    await copyProject(next);
    for (const name of ["package-lock.json", ".npmrc"]) cpSync(join(projectRoot, name), join(next, name));
    // Like actions/cache, which keeps times to the nanosecond.
    const kept = keptPaths.join(" ");
    expect(await shell(`tar --posix -cf - ${kept} | tar -xf - -C "$NEXT"`, folder, { NEXT: next })).toMatchObject({
      code: 0,
    });
    const saved = (of: string) =>
      readdirSync(join(of, ".cache/saegim/output"))
        .map((name) => extname(name))
        .toSorted();
    expect([saved(folder), saved(next)]).toEqual([[".json", ".spare"], [".json"]]);
    appendFileSync(join(next, "posts/2022-05-11-etf.md"), "\n한 줄 더.\n");
    const changed = () => statSync(join(next, "_site/notes/2022-05-11-etf/index.html")).ino;
    const unchanged = () => statSync(join(next, "_site/notes/2021-12-29-consumer-price-index/index.html")).ino;
    const [changedBefore, unchangedBefore] = [changed(), unchanged()];
    expect(await runJob("build", next)).toContainEqual(expect.objectContaining({ name: "Build the site", code: 0 }));
    expect(changed()).not.toBe(changedBefore);
    expect(unchanged()).toBe(unchangedBefore);
  });

  it("stop before the build when a note has an error, with the error at its line, and say which notes are on the site", async () => {
    const note = join(folder, "posts/2022-07-01-broken.md");
    writeFileSync(note, "---\ntitle: 링크\ntags: [금리]\n---\n\n[없는 곳](/none/)\n");
    const ran = await runJob("build", folder);
    rmSync(note);
    const [checked, told, ...others] = ran.filter(({ name }) => name !== "Install");
    expect(others).toEqual([]);
    expect(checked).toMatchObject({ name: "Check the notes", code: 1 });
    expect(checked?.out).toContain("::error file=posts/2022-07-01-broken.md,line=6");
    expect(told?.summary).toMatch(/^오류 +posts\/2022-07-01-broken\.md:6/mu);
  });

  it("find out at night whether a note came due", async () => {
    const found = async () => (await runJob("due", folder)).at(-1);
    expect(await found()).toMatchObject({ code: 0, outputs: "notes=0\n" });
    const note = join(folder, "posts/due.md");
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    writeFileSync(note, `---\ntitle: 오늘 실릴 노트\ndate: ${yesterday}\ntags: [금리]\n---\n\n본문.\n`);
    const due = await found();
    rmSync(note);
    expect(due).toMatchObject({ code: 0, outputs: "notes=1\n" });
    expect(due?.out).toContain("posts/due.md");
  });

  it("do not take a failing question for an answer", async () => {
    writeFileSync(join(folder, "site.config.ts"), "export default { timeZone: 1 };\n");
    const ran = await runJob("due", join(folder), { SITE_ORIGIN: "no address" });
    cpSync(join(projectRoot, "site.config.ts"), join(folder, "site.config.ts"));
    expect(ran.at(-1)?.code).not.toBe(0);
  });
});
