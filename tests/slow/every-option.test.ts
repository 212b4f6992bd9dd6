import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type CommandName, commandNames, type OptionName, optionForms } from "../../src/cli/arguments/options.ts";
import { type FinishedRun, runSaegim } from "../support/run-saegim.ts";
import { servePages } from "../support/serve-pages.ts";
import { siteFolder, smallPost } from "../support/site-folder.ts";
import { type RunningSaegim, startSaegim } from "../support/start-saegim.ts";

/** One real run of a command, and what shows that its options had an effect. */
interface Run {
  readonly command: CommandName;
  readonly options: readonly OptionName[];
  readonly proves: () => Promise<void>;
}

const today = "2026-11-23";
const article = `<!doctype html><html><head><meta property="og:title" content="기준금리 동결"><meta property="og:site_name" content="한국신문"><meta property="og:image" content="/a.png"></head><body><article><h1>기준금리 동결</h1>${"<p>한국은행이 기준금리를 그대로 두었다. 다음 달에 다시 정한다.</p>".repeat(8)}</article></body></html>`;

const blog = {
  "posts/2021-12-15-a.md": smallPost("첫 노트"),
  "posts/2026-12-01-b.md": smallPost("앞날의 노트"),
};

/** A folder with a small blog, and a way to run a command in it. */
function inBlog(files: Readonly<Record<string, string | Uint8Array>> = blog) {
  const folder = siteFolder(files);
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    read: (name: string) => readFileSync(path(name), "utf8"),
    run: (argv: readonly string[], settings: { input?: string; env?: Readonly<Record<string, string>> } = {}) =>
      runSaegim(argv, { cwd: folder, ...settings }),
  };
}

function succeeds({ code, err }: FinishedRun): void {
  expect(code, err).toBe(0);
}

/** The note that `new` made: the only new file. */
function madeIn(folder: string): string {
  const names = readdirSync(folder).filter((name) => !Object.hasOwn(blog, `posts/${name}`));
  return names.length === 1 ? readFileSync(join(folder, names[0] ?? ""), "utf8") : expect.fail(names.join(" "));
}

/** Serves an article and its picture to this computer. */
function newspaper(): Promise<string> {
  return servePages((request, response) => {
    const isPicture = request.url?.endsWith(".png") === true;
    response.writeHead(200, { "content-type": isPicture ? "image/png" : "text/html; charset=utf-8" });
    response.end(isPicture ? Buffer.from("89504e470d0a1a0a0000000d49484452", "hex") : article);
  });
}

/** Interrupts a command from the keyboard. */
async function interrupt({ process: child }: RunningSaegim): Promise<void> {
  child.kill("SIGINT");
  expect((await once(child, "exit"))[0]).toBe(0);
}

const says = ({ said }: RunningSaegim, text: string | RegExp) =>
  vi.waitFor(() => expect(said()).toMatch(text), { timeout: 30_000, interval: 50 });

const pageOf = async (address: string) => (await fetch(address, { headers: { connection: "close" } })).text();

const elsewhere = {
  "글/2021-12-15-a.md": smallPost("다른 폴더의 노트"),
  "그림/img/a.png": "x",
  "다른.config.ts": 'export default { title: "다른 이름" };\n',
};
const ofElsewhere = ["--posts", "글", "--assets", "그림", "--config", "다른.config.ts"];

const runs: readonly Run[] = [
  ...commandNames.map(
    (command): Run => ({
      command,
      options: ["help", "lang"],
      async proves() {
        const { run } = inBlog();
        const korean = await run([command, "--help"]);
        const english = await run([command, "--help", "--lang", "en"]);
        succeeds(korean);
        expect(korean.out).toContain(`saegim ${command}`);
        expect(korean.out).toContain("쓰는 법");
        expect(english.out).toContain("Usage");
        expect((await run([command, "-h"])).out).toBe(korean.out);
      },
    }),
  ),
  ...commandNames.map(
    (command): Run => ({
      command,
      options: ["version", "debug"],
      async proves() {
        const { run } = inBlog();
        const version = await run([command, "--version", "--debug"]);
        succeeds(version);
        expect(version.out).toMatch(/^\S*\s?\d+\.\d+\.\d+/u);
        expect((await run([command, "-v"])).out).toBe(version.out);
      },
    }),
  ),
  {
    command: "new",
    options: ["tags", "category", "date", "slug", "draft", "now"],
    async proves() {
      const { run, read } = inBlog();
      const typed = [
        "--tags",
        "금리,환율",
        "--category",
        "경제",
        "--date",
        "2021-12-20",
        "--slug",
        "제-이름",
        "--draft",
      ];
      succeeds(await run(["new", "제목", ...typed, "--now", today]));
      const made = read("posts/2021-12-20-제-이름.md");
      for (const part of ["title: 제목", "금리", "환율", "경제", "draft: true"]) expect(made).toContain(part);
      succeeds(await run(["new", "오늘", "--now", "2020-02-03T09:00"]));
      expect(read("posts/2020-02-03-오늘.md")).toContain("200203월");
    },
  },
  {
    command: "new",
    options: ["html", "body"],
    async proves() {
      const { run, folder } = inBlog();
      succeeds(await run(["new", "제목", "--html", "-", "--body", "--now", today], { input: article }));
      const made = madeIn(join(folder, "posts"));
      expect(made).toContain("한국신문");
      expect(made).toContain("다음 달에 다시 정한다.");
    },
  },
  {
    command: "new",
    options: ["url", "image", "allowLocal"],
    async proves() {
      const { run, folder } = inBlog();
      const address = `${await newspaper()}news/1`;
      succeeds(await run(["new", "--url", address, "--image", "--allow-local", "--now", today]));
      expect(madeIn(join(folder, "posts"))).toContain("기준금리 동결");
      expect(readdirSync(join(folder, "assets/img"))).toHaveLength(1);
    },
  },
  {
    command: "new",
    options: ["template", "open"],
    async proves() {
      const { run, folder, path } = inBlog({ ...blog, "틀.md": "---\ntitle: {{title}}\n---\n\n내 틀\n" });
      writeFileSync(
        path("editor.mjs"),
        'import { writeFileSync } from "node:fs"; writeFileSync("opened", process.argv[2]);',
      );
      const env = { EDITOR: `${process.execPath} editor.mjs` };
      succeeds(await run(["new", "제목", "--template", "틀.md", "--open", "--now", today], { env }));
      expect(madeIn(join(folder, "posts"))).toContain("내 틀");
      expect(readFileSync(path("opened"), "utf8")).toContain("2026-11-23");
    },
  },
  {
    command: "new",
    options: ["posts", "assets", "config", "basePath", "origin"],
    async proves() {
      const { run, read } = inBlog(elsewhere);
      const address = ["--base-path", "/공부/", "--origin", "https://notes.example"];
      const made = await run(["new", "제목", ...ofElsewhere, ...address, "--now", today]);
      succeeds(made);
      expect(made.out).toContain("/공부/");
      expect(read("글/2026-11-23-제목.md")).toContain("제목");
    },
  },
  {
    command: "build",
    options: ["posts", "assets", "config", "output", "basePath", "origin", "now"],
    async proves() {
      const { run, read, path } = inBlog({ ...elsewhere, "글/2026-12-01-b.md": smallPost("앞날") });
      const typed = ["--output", "밖", "--base-path", "/공부/", "--origin", "https://notes.example"];
      succeeds(await run(["build", ...ofElsewhere, ...typed, "--now", today]));
      const page = read("밖/notes/2021-12-15-a/index.html");
      expect(page).toContain('href="https://notes.example/%EA%B3%B5%EB%B6%80/notes/2021-12-15-a/"');
      expect(page).toContain("다른 이름");
      expect(existsSync(path("밖/assets/img/a.png"))).toBe(true);
      expect(existsSync(path("밖/notes/2026-12-01-b"))).toBe(false);
    },
  },
  {
    command: "build",
    options: ["publish", "acceptMoves", "acceptRemovals", "noCache"],
    async proves() {
      const { run, read, path } = inBlog();
      succeeds(await run(["build", "--publish", "--no-cache", "--now", today]));
      expect(existsSync(path(".cache"))).toBe(false);
      const lock = read("urls.lock");
      writeFileSync(path("posts/2021-12-15-a.md"), smallPost("첫 노트").replace("---\n", "---\npermalink: /새-곳/\n"));
      expect((await run(["build", "--publish", "--now", today])).code).toBe(1);
      expect(read("urls.lock")).toBe(lock);
      succeeds(await run(["build", "--publish", "--accept-moves", "--now", today]));
      expect(read("_site/notes/2021-12-15-a/index.html")).toContain("/새-곳/");
      writeFileSync(path("posts/2021-12-15-a.md"), smallPost("첫 노트").replace("---\n", "---\ndraft: true\n"));
      expect((await run(["build", "--publish", "--now", today])).code).toBe(1);
      succeeds(await run(["build", "--publish", "--accept-removals", "--now", today]));
      expect(existsSync(path(".cache/saegim/.gitignore"))).toBe(true);
    },
  },
  {
    command: "dev",
    options: ["posts", "assets", "config", "basePath", "origin", "port", "noCache"],
    async proves() {
      const { folder, path } = inBlog(elsewhere);
      const typed = ["--port", "42950", "--base-path", "/공부/", "--origin", "https://notes.example", "--no-cache"];
      const dev = startSaegim(["dev", ...ofElsewhere, ...typed], folder);
      await says(dev, "http://localhost:42950/");
      const page = await pageOf(`http://127.0.0.1:42950/${encodeURIComponent("공부")}/notes/2021-12-15-a/`);
      expect(page).toContain("다른 이름");
      expect(page).toContain("https://notes.example/");
      await interrupt(dev);
      expect(existsSync(path(".cache"))).toBe(false);
    },
  },
  {
    command: "check",
    options: ["posts", "assets", "config", "basePath", "origin", "format", "now", "noCache"],
    async proves() {
      const { run, path } = inBlog({
        ...elsewhere,
        "글/2021-12-16-b.md": "---\ntitle: 나\n---\n\n![](/assets/img/a.png)\n",
      });
      const typed = ["--base-path", "/공부/", "--origin", "https://notes.example", "--now", today, "--no-cache"];
      const { code, out } = await run(["check", ...ofElsewhere, ...typed, "--format", "json"]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ counts: { files: 2 } });
      expect(existsSync(path(".cache"))).toBe(false);
    },
  },
  {
    command: "check",
    options: ["fix", "undo"],
    async proves() {
      const { run, path, read } = inBlog({});
      mkdirSync(path("posts"));
      const typed = "---\ntitle: 금리: 오르다\n---\n\n글\n";
      writeFileSync(path("posts/2021-12-15-a.md"), typed);
      await run(["check", "--fix"]);
      expect(read("posts/2021-12-15-a.md")).toContain("title: '금리: 오르다'");
      succeeds(await run(["check", "--undo"]));
      expect(read("posts/2021-12-15-a.md")).toBe(typed);
    },
  },
  {
    command: "check",
    options: ["watch"],
    async proves() {
      const { folder, path } = inBlog();
      const check = startSaegim(["check", "--watch"], folder);
      await says(check, "노트 2편");
      writeFileSync(path("posts/2021-12-16-c.md"), "---\ntitle: 다\n---\n\n[없음](/none/)\n");
      await says(check, "link-broken");
      await interrupt(check);
    },
  },
  {
    command: "status",
    options: ["posts", "assets", "config", "basePath", "origin", "format", "now", "noCache"],
    async proves() {
      const { run, path } = inBlog({ ...elsewhere, "글/2026-12-01-b.md": smallPost("앞날") });
      const typed = ["--base-path", "/공부/", "--origin", "https://notes.example", "--now", today, "--no-cache"];
      const found = await run(["status", ...ofElsewhere, ...typed, "--format", "json"]);
      succeeds(found);
      expect(JSON.parse(found.out)).toMatchObject({ counts: { published: 1, future: 1 } });
      expect(found.out).toContain("https://notes.example");
      expect(existsSync(path(".cache"))).toBe(false);
    },
  },
  {
    command: "due",
    options: ["posts", "assets", "config", "basePath", "origin", "since", "now"],
    async proves() {
      const { run } = inBlog({ ...elsewhere, "글/2026-12-01-b.md": smallPost("앞날") });
      const typed = ["--base-path", "/공부/", "--origin", "https://notes.example", "--since", today];
      const found = await run(["due", ...ofElsewhere, ...typed, "--now", "2026-12-02"]);
      succeeds(found);
      expect(found.out).toContain("글/2026-12-01-b.md");
      expect((await run(["due", ...ofElsewhere, ...typed, "--now", "2026-11-24"])).out).toBe("");
    },
  },
  {
    command: "announce",
    options: ["posts", "assets", "config", "basePath", "origin", "now"],
    async proves() {
      const bodies: string[] = [];
      const service = await servePages((request, response) => {
        request.on("data", (text) => bodies.push(String(text)));
        request.on("end", () => response.end());
      });
      const { run } = inBlog(elsewhere);
      const typed = ["--base-path", "/공부/", "--origin", "https://notes.example", "--now", today];
      const env = { INDEXNOW_KEY: "0123456789abcdef", INDEXNOW_SERVICE: service };
      succeeds(await run(["announce", ...ofElsewhere, ...typed], { env }));
      expect(bodies.join("")).toContain("https://notes.example/%EA%B3%B5%EB%B6%80/notes/2021-12-15-a/");
    },
  },
  {
    command: "cards",
    options: ["posts", "assets", "config", "basePath", "origin", "now"],
    async proves() {
      const { run, path } = inBlog({ ...elsewhere, "글/2026-12-01-b.md": smallPost("앞날") });
      const typed = ["--base-path", "/공부/", "--origin", "https://notes.example", "--now", today];
      succeeds(await run(["cards", ...ofElsewhere, ...typed]));
      expect(readdirSync(path("그림/img/cards"))).toHaveLength(1);
    },
  },
  {
    command: "remove-samples",
    options: ["posts", "assets", "config"],
    async proves() {
      const { run, read } = inBlog(elsewhere);
      succeeds(await run(["remove-samples", ...ofElsewhere]));
      expect(read("글/2021-12-15-a.md")).toContain("다른 폴더의 노트");
    },
  },
  {
    command: "import",
    options: ["to", "write", "format", "config"],
    async proves() {
      const { run, read, path } = inBlog({
        "옛-블로그/_config.yml": "title: 옛 이름\n",
        "옛-블로그/_posts/2021-12-15-a.md": "---\nlayout: post\ntitle: 옛 글\n---\n\n글\n",
      });
      const typed = ["옛-블로그", "--to", "새-블로그"];
      writeFileSync(path("다른.config.ts"), 'export default { permalink: "/따로/:id/" };\n');
      const other = await run(["import", "옛-블로그", "--config", "다른.config.ts", "--format", "json"]);
      expect(other.out).toContain("/따로/");
      const dry = await run(["import", ...typed, "--format", "json"]);
      succeeds(dry);
      expect(JSON.parse(dry.out)).toBeTypeOf("object");
      expect(existsSync(path("새-블로그"))).toBe(false);
      succeeds(await run(["import", ...typed, "--write"]));
      expect(read("새-블로그/posts/2021-12-15-a.md")).toContain("옛 글");
    },
  },
];

describe("every option of every command, in a real process", { timeout: 60_000 }, () => {
  it("is run at least once", () => {
    const proven = new Set(runs.flatMap(({ command, options }) => options.map((option) => `${command} ${option}`)));
    const offered = Object.entries(optionForms).flatMap(([option, { commands }]) =>
      commands.map((command) => `${command} ${option}`),
    );
    expect(offered.filter((one) => !proven.has(one))).toEqual([]);
  });

  it.each(
    runs.map(
      (run) => [`${run.command}: ${run.options.map((name) => optionForms[name].flag).join(", ")}`, run] as const,
    ),
  )("%s", (_, { proves }) => proves());
});
