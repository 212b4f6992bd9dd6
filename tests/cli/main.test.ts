import { describe, expect, it } from "vitest";
import { helpText } from "../../src/cli/help.ts";
import { main } from "../../src/cli/main.ts";
import { type MemoryIo, memoryIo } from "../support/command-io.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { goodNote, temporaryProject } from "../support/temporary-project.ts";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(argv: readonly string[], io: MemoryIo = memoryIo()): Promise<Run> {
  const code = await main(argv, io);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

/** A command of a real process, on a site with a configuration. */
async function runWith(config: string, ...argv: readonly string[]) {
  const { root } = temporaryProject({ "posts/2021-12-15-금리.md": goodNote, "site.config.ts": config });
  const { code, out, err } = await runSaegim(argv, { cwd: root });
  return { code, said: `${out}${err}` };
}

describe("a configuration's own code", { timeout: 60_000 }, () => {
  const exits = "설정 파일을 실행하다가 오류가 났습니다";

  it.each(["process.exit(0)", "process.exit(3)", "process.exitCode = 0; process.exit()"])(
    "does not end the program: %s",
    async (call) => {
      const { code, said } = await runWith(`\n${call};\n`, "build");
      expect(code).toBe(1);
      expect(said).toContain(exits);
      expect(said).toContain("site.config.ts:2:");
      expect(said).toContain("process.exit를 부르는 줄을 지우세요");
    },
  );

  it("has its errors told with their place, also of a promise that nobody waits for", async () => {
    const { code, said } = await runWith(
      '\nPromise.reject(new Error("late"));\nexport default { language: "en" };\n',
      "check",
    );
    expect(code).toBe(1);
    expect(said).toContain("The settings file stopped with an error\n  site.config.ts:2:16\n");
    expect(said).not.toContain("No problems");
  });

  it.each([[], ["--debug"]])(
    "has its errors told also when they come later, in its own language %j",
    async (...debug) => {
      const config = 'setTimeout(() => { throw new Error("late"); }, 1);\nexport default { language: "en" };\n';
      const { code, said } = await runWith(config, "build", ...debug);
      expect(code).toBe(1);
      expect(said).toContain("Built ");
      expect(said).toContain("The settings file stopped with an error\n  site.config.ts");
      expect(said).toContain("late");
      expect(said).not.toContain("    at ");
    },
  );

  it("keeps no help from being read", async () => {
    const late = 'Promise.reject(new Error("thrown"));\nexport default { language: "en" };\n';
    const { code, said } = await runWith(late, "check", "--help");
    expect(code).toBe(0);
    expect(said).toMatch(/^saegim check: finds problems/u);
    expect(said).not.toContain("thrown");
  });

  it("keeps no command from ending when its work is done", async () => {
    const { code } = await runWith("setInterval(() => undefined, 1000);\nexport default {};\n", "check");
    expect(code).toBe(0);
  });
});

describe("main", { timeout: 60_000 }, () => {
  it("lets no fault control the terminal", async () => {
    const { options } = temporaryProject({ "posts/2021-12-15-금리.md": goodNote });
    const io = memoryIo({ onStray: (take) => take(new Error("\u001B[31mone\n\u009Btwo")) });
    expect((await run(["check", ...options], io)).err).toContain(": ␛[31mone\n\uFFFDtwo\n");
  });

  it("reports an error that nobody caught and no configuration threw as a fault of its own", async () => {
    const { options } = temporaryProject({ "posts/2021-12-15-금리.md": goodNote });
    const io = memoryIo({ onStray: (take) => take(new Error("stray")) });
    const { code, err } = await run(["check", ...options, "--lang", "en"], io);
    expect(code).toBe(1);
    expect(err).toContain("Something went wrong inside Saegim: stray");
  });

  it("prints the help of all commands, of one, and the version, on the standard output", async () => {
    expect(await run(["--help"])).toEqual({ code: 0, out: helpText(null, "ko"), err: "" });
    expect(await run(["check", "-h", "--lang", "en"])).toEqual({ code: 0, out: helpText("check", "en"), err: "" });
    expect(await run(["--version"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^saegim \d+\.\d+\.\d+\n$/u),
    });
  });

  it("helps even where something else is wrong", async () => {
    expect(await run(["build", "--poss", "--help"])).toMatchObject({ code: 0, err: "" });
  });

  it("takes a call without a command for wrong use, and shows the help", async () => {
    expect(await run([])).toEqual({ code: 2, out: "", err: helpText(null, "ko") });
  });

  it("answers an unknown command with the one that was meant", async () => {
    expect(await run(["chek"])).toEqual({
      code: 2,
      out: "",
      err: "잘못 쓴 명령  chek: 그런 명령은 없습니다.\n  혹시 check 인가요?\n도움말: npm run saegim -- --help\n",
    });
  });

  it("answers an unknown option with the one that was meant, in the language asked for", async () => {
    const { code, err } = await run(["check", "--formt", "json", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("Wrong usage  --formt: there is no such option.\n  Did you mean --format?\n");
  });

  it.each([
    [["check", "--help"], "finds problems in the notes"],
    [["--help"], "Saegim turns"],
    [[], "Saegim turns"],
    [["chek"], "Wrong usage  chek: "],
    [["check", "--formt", "json"], "Did you mean --format?"],
    [["check", "--now", "soon"], "Wrong usage  --now soon: "],
    [["due", "--since", "soon"], "Wrong usage  --since soon: "],
    [["dev", "--port", "99999"], "Wrong usage  "],
    [["new"], "Wrong usage  "],
    [["import", "nowhere"], "Wrong usage  "],
    [["remove-samples"], "There are no sample notes to remove."],
  ])("speaks the site's language also where nothing is asked of the site: %j", async (argv, said) => {
    const { options } = temporaryProject({ "site.config.ts": 'export default { language: "en" };\n' });
    const { out, err } = await run([...argv, ...options]);
    expect(`${out}${err}`).toContain(said);
  });

  it("takes a wrong value of an option for wrong use, also where the value is read with the configuration", async () => {
    const { options } = temporaryProject({ "posts/2021-12-15-금리.md": goodNote });
    for (const [wrong, said] of [
      [["--now", "soon"], "--now soon"],
      [["--origin", "example"], "--origin"],
      [["--base-path", "../x"], "--base-path"],
      [["--posts", "/none/at/all"], "/none/at/all"],
      [["--config", "/none/site.config.ts"], "/none/site.config.ts"],
    ] as const) {
      const { code, out, err } = await run(["check", ...options, ...wrong]);
      expect([code, out], err).toEqual([2, ""]);
      expect(err).toContain(said);
    }
  });

  it("takes a wrong value of the environment for wrong use", async () => {
    const { options } = temporaryProject({});
    const { code, err } = await run(["check", ...options], memoryIo({ env: { SITE_ORIGIN: "not an address" } }));
    expect(code).toBe(2);
    expect(err).toContain("SITE_ORIGIN");
  });

  it("says where the -- goes when npm has kept an option for itself", async () => {
    const env = { npm_lifecycle_event: "check", npm_config_fix: "true" };
    const { code, err } = await run(["check"], memoryIo({ env }));
    expect(code).toBe(2);
    expect(err).toContain("npm run check -- --fix");
  });

  it("reports a bug of its own in one line, or in full if requested", async () => {
    const { options } = temporaryProject({ "posts/2021-12-15-금리.md": goodNote });
    const broken = (): MemoryIo =>
      memoryIo({
        now: () => {
          throw new Error("시계가 멈췄습니다");
        },
      });
    const calm = await run(["check", ...options], broken());
    expect(calm.code).toBe(1);
    expect(calm.err).toContain("새김에 뜻밖의 문제가 생겼습니다: 시계가 멈췄습니다\n");
    expect(calm.err).not.toContain("    at ");
    expect((await run(["check", ...options, "--debug"], broken())).err).toContain("    at ");
  });

  it("explains that the system does not open a folder", async () => {
    const { options } = temporaryProject({ "posts/2021-12-15-금리.md": goodNote });
    const closed = (code: string): MemoryIo =>
      memoryIo({
        now: () => {
          throw Object.assign(new Error(`${code}: permission denied, scandir 'posts/sub'`), {
            code,
            path: "posts/sub",
          });
        },
      });
    const refused = await run(["check", ...options], closed("EACCES"));
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/^posts\/sub을\(를\) 열 수 없습니다 \(EACCES\)/u);
    expect((await run(["check", ...options, "--lang", "en"], closed("EROFS"))).err).toMatch(
      /^posts\/sub cannot be opened/u,
    );
    expect((await run(["check", ...options], closed("EIO"))).code).toBe(1);
    const english = temporaryProject({ "site.config.ts": 'export default { language: "en" };\n' });
    const told = (code: string) => run(["check", ...english.options], closed(code));
    expect((await told("EACCES")).err).toMatch(/^posts\/sub cannot be opened/u);
    expect((await told("EIO")).err).toContain("Something went wrong inside Saegim");
  });
});
