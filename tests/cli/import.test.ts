import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { projectRoot } from "../support/build-site-in.ts";
import { memoryIo, memoryStream } from "../support/command-io.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const posts = {
  "blog/_config.yml": "title: 새김\ntimezone: Asia/Seoul\nplugins: [a]\n",
  "blog/_posts/2021-12-15-초거대.md": "---\ntitle: 초거대\n---\n\n![](/images/a.png) {{ page.x }}\n",
  "blog/_posts/2021-12-16-none.md": "글 ![](/images/none.png)\n",
  "blog/images/a.png": "그림",
  "blog/about.md": "",
};

function newBlog(files: Readonly<Record<string, string>> = posts) {
  const project = temporaryProject(files);
  const tell = async (...typed: readonly string[]) => {
    const io = memoryIo({ interrupted: () => new Promise(() => undefined) });
    const code = await main(["import", ...typed], io);
    return { code, out: io.stdout.text(), problem: io.stderr.text() };
  };
  return { ...project, tell, from: project.path("blog"), to: project.path("new") };
}

/** Every file below a folder with its content. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

describe("import", () => {
  it("reports everything first and writes nothing", async () => {
    const { tell, from, to, root } = newBlog();
    const before = contentsOf(root);
    const { code, out } = await tell(from, "--to", to);
    expect(code).toBe(0);
    expect(contentsOf(root)).toEqual(before);
    const lines = out.split("\n").map((line) => line.trim());
    expect(lines).toContain("Jekyll 블로그: 노트 2편, 그림과 파일 1개");
    expect(lines).toContain("2개는 주소가 그대로입니다.");
    expect(lines).toContain("posts/2021-12-15-초거대.md:5  /assets/images/a.png  (옮긴 파일의 주소)");
    expect(lines).toContain("posts/2021-12-16-none.md:2  title: None  (제목이 없어 넣음)");
    expect(lines).toContain("posts/2021-12-15-초거대.md:5  {{ page.x }}");
    expect(lines).toContain("posts/2021-12-16-none.md:5  /images/none.png");
    expect(lines).toContain("about.md  (글이 아니라 페이지)");
    expect(lines).toContain("옮길 자리가 없는 설정: plugins");
    expect(lines).toContain(
      `미리 보기라 아무것도 쓰지 않았습니다. 파일로 쓰려면: npm run import -- ${from} --to ${to} --write`,
    );
  });

  it("prints a command that can be copied, whatever the folders are called", async () => {
    const { tell, path } = newBlog({ "notion export/a.md": "글\n" });
    const { out } = await tell(path("notion export"), "--to", path("new blog"));
    expect(out).toContain(`npm run import -- "${path("notion export")}" --to "${path("new blog")}" --write`);
  });

  it("names settings that decide what is not published but cannot be read", async () => {
    const { tell, from, to } = newBlog({
      "blog/.vitepress/config.ts": "export default { srcExclude: drafts };",
      "blog/금리.md": "글\n",
    });
    const { out } = await tell(from, "--to", to);
    expect(out).toMatch(
      /^무엇을 싣지 않을지 정하지만 읽지 못한 설정\..*: 1\n {2}\.vitepress\/config\.ts: srcExclude$/mu,
    );
    const { settings } = JSON.parse((await tell(from, "--to", to, "--format", "json")).out);
    expect(settings.unread).toEqual([".vitepress/config.ts: srcExclude"]);
  });

  it("gathers a vault's tags, and tells once of the drawings that are code here", async () => {
    const { tell, from, to } = newBlog({
      "blog/.obsidian/app.json": "{}",
      "blog/금리.md": "글 #경제\n\n```mermaid\ngraph TD\n```\n",
    });
    const { out } = await tell(from, "--to", to);
    const lines = out.split("\n").map((line) => line.trim());
    expect(lines).toContain("posts/금리.md:4  tags: [경제]  (글 속의 #태그를 tags에도 적음. 글은 그대로임)");
    expect(lines).toContain("mermaid  1개 (노트 1편)");
    const { shown_as_code } = JSON.parse((await tell(from, "--to", to, "--format", "json")).out);
    expect(shown_as_code).toEqual([{ language: "mermaid", blocks: 1, notes: 1 }]);
  });

  it("says that the samples of a new blog would be published as well, and what removes them", async () => {
    const { tell, from, to } = newBlog();
    expect((await tell(from, "--to", to)).out).not.toContain("예시 노트");
    mkdirSync(`${to}/posts`, { recursive: true });
    const sample = "2022-05-11-etf.md";
    writeFileSync(`${to}/posts/${sample}`, readFileSync(join(projectRoot, "posts", sample)));
    for (const write of [[], ["--write"]]) {
      expect((await tell(from, "--to", to, ...write)).out).toContain(
        "예시 노트 1편이 아직 있어 가져온 글과 함께 실립니다. 지우기: npm run saegim -- remove-samples\n",
      );
    }
  });

  it.each([
    ["America/New_York", "2024-02-29"],
    ["Asia/Seoul", "2024-03-01"],
  ])("dates a page in the blog's time zone, so that no date is in the future in %s", async (zone, day) => {
    const { tell, from, to } = newBlog({
      "blog/_config.yml": `title: a\ntimezone: ${zone}\n`,
      "blog/about.md": "---\ntitle: a\n---\n글\n",
    });
    utimesSync(`${from}/about.md`, new Date("2024-02-29T20:00:00Z"), new Date("2024-02-29T20:00:00Z"));
    const { out } = await tell(from, "--to", to);
    expect(out).toContain(`date: ${day}  (`);
  });

  it.skipIf(!existsSync("/proc/self"))("says at once that nothing can be written into a folder", async () => {
    const { tell, from } = newBlog();
    const { code, problem, out } = await tell(from, "--to", "/proc/none", "--write");
    expect(code).toBe(2);
    expect(problem).toContain("/proc/none: 이 폴더에는 쓸 수 없습니다");
    expect(out).toBe("");
  });

  it("counts a note once whose address stays, also where it may have had another", async () => {
    const { tell, from, to } = newBlog({
      "blog/_config.yml": "title: a\n",
      "blog/_posts/2021-10-17-a.md": "---\ntitle: a\ndate: 2021-10-17 00:30:00 +0900\n---\n글\n",
    });
    const lines = (await tell(from, "--to", to)).out.split("\n").map((line) => line.trim());
    expect(lines).toContain("주소가 그대로인 노트가 다른 옛 주소 1개도 받습니다:");
    expect(lines).toContain("/2021/10/16/a.html → /2021/10/17/a.html  (_posts/2021-10-17-a.md)");
    expect(lines.filter((line) => line.includes("주소가 바뀝니다"))).toEqual([]);
  });

  it("reports which line of the settings is wrong, and keeps the addresses it gives", async () => {
    const { tell, from, to } = newBlog({
      "blog/_config.yml": "tagline: 'The Hitchhiker's Guide'\npermalink: /:title/\n",
      "blog/_posts/2021-12-15-a.md": "---\ntitle: a\n---\n글\n",
    });
    const { out } = await tell(from, "--to", to);
    expect(out).toContain("  _config.yml:1  tagline: 'The Hitchhiker's Guide' → tagline: 'The Hitchhiker''s Guide'\n");
    expect(out).toContain('  permalink: "/:title/",\n');
  });

  it("reports which tags of a note stay as source", async () => {
    const { tell, from, to } = newBlog({
      "blog/_config.yml": "title: a\n",
      "blog/_posts/2021-12-15-a.md": `---\ntitle: a\n---\n<script src="https://a.kr/${"b".repeat(200)}.js"></script>\n`,
    });
    const { out } = await tell(from, "--to", to);
    expect(out).toContain(`  posts/2021-12-15-a.md:4  <script src="https://a.kr/${"b".repeat(74)}…\n`);
  });

  it("says so if the settings do not reveal the addresses", async () => {
    const { tell, from, to } = newBlog({
      "blog/_config.yml": "title: a\npermalink: [a\n  - b: 'x'y\n",
      "blog/_posts/2021-12-15-a.md": "---\ntitle: a\n---\n글\n",
    });
    const { out } = await tell(from, "--to", to);
    expect(out).toContain("  _config.yml:3  - b: 'x'y  (무슨 뜻인지 몰라 읽지 못함");
    expect(out).toContain("1개는 블로그의 프로그램이 정하던 옛 주소를 알 수 없어");
  });

  it("explains why a folder of MDX has no notes", async () => {
    const { tell, from } = newBlog({ "blog/a.mdx": "<Box />", "blog/b/c.mdx": "{1}" });
    const { code, out } = await tell(from);
    expect(code).toBe(1);
    expect(out).toContain("MDX로 쓴 글이 2개 있지만");
    expect(out).toContain("a.mdx  (MDX로 쓴 글에 부품(<이름 …/>)이나 프로그램({…}, import)이 있어 읽지 않음.");
  });

  it("writes what it announced, and leaves the blog as it was", async () => {
    const { tell, from, to } = newBlog();
    const before = contentsOf(from);
    const { code, out } = await tell(from, "--to", to, "--write");
    expect(code).toBe(0);
    expect(out).toContain("파일 4개를");
    expect(contentsOf(from)).toEqual(before);
    expect(contentsOf(to)).toEqual({
      "posts/2021-12-15-초거대.md": "---\ntitle: 초거대\n---\n\n![](/assets/images/a.png) {{ page.x }}\n",
      "posts/2021-12-16-none.md": "---\ntitle: None\n---\n\n글 ![](/images/none.png)\n",
      "assets/images/a.png": "그림",
      "site.config.ts":
        'export default {\n  title: "새김",\n  timeZone: "Asia/Seoul",\n  permalink: "date",\n  brokenLinks: "warning",\n};\n',
    });
  });

  it("overwrites nothing: equal files are skipped, different ones stay and are reported", async () => {
    const { tell, from, to } = newBlog();
    await tell(from, "--to", to, "--write");
    writeFileSync(`${to}/posts/2021-12-16-none.md`, "고친 글");
    const { code, out } = await tell(from, "--to", to, "--write");
    expect(code).toBe(0);
    expect(out).toContain("2개는 이미 같은 내용으로 있습니다.");
    expect(out).toContain(`${to}/posts/2021-12-16-none.md`);
    expect(readFileSync(`${to}/posts/2021-12-16-none.md`, "utf8")).toBe("고친 글");
  });

  it("keeps a site's own configuration, has old addresses answered, and says how to keep them", async () => {
    const { tell, from, root } = newBlog();
    const { out } = await tell(from, "--to", root, "--write");
    expect(readFileSync(`${root}/site.config.ts`, "utf8")).toBe("export default {};\n");
    expect(out).toContain("/2021/12/15/초거대.html → /notes/2021-12-15-초거대/");
    expect(out).toContain('permalink: "date" 를 쓰고 다시 가져오세요');
    expect(readFileSync(`${root}/posts/2021-12-15-초거대.md`, "utf8")).toContain(
      "redirect_from: '/2021/12/15/초거대.html'\n",
    );
  });

  it("gives everything to other programs", async () => {
    const { tell, from, to } = newBlog();
    const { out } = await tell(from, "--to", to, "--format", "json", "--lang", "en");
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      kind: "jekyll",
      notes: [
        {
          from: "_posts/2021-12-15-초거대.md",
          to: "2021-12-15-초거대.md",
          address: "/2021/12/15/초거대.html",
          old_addresses: [{ kind: "same", address: "/2021/12/15/초거대.html" }],
          changes: [{ reason: "file-moved", line: 5, text: "/assets/images/a.png" }],
          problems: [{ rule: "liquid-left", severity: "warning", line: 5 }],
        },
        { missing: [{ line: 5, target: "/images/none.png" }] },
      ],
      files: [{ from: "images/a.png", to: "images/a.png" }],
      settings: { mapped: { title: "title", timezone: "timeZone" }, unmapped: ["plugins"] },
      left: [{ path: "about.md", reason: "page" }],
      collisions: [],
      renamed: [],
      written: null,
    });
  });

  it("speaks the language of the blog, if the site has none yet", async () => {
    const files = {
      "blog/_config.yml": "title: a\nlang: en\n",
      "blog/_posts/2021-12-15-a.md": "---\ntitle: a\n---\nb\n",
    };
    const { tell, from, to } = newBlog(files);
    expect((await tell(from, "--to", to)).out).toContain("Jekyll blog: 1 note");
    expect((await tell(from, "--to", to, "--lang", "ko")).out).toMatch(/노트 1편/u);
    await tell(from, "--to", to, "--write", "--lang", "ko");
    expect((await tell(from, "--to", to)).out).toContain("Jekyll blog: 1 note");
  });

  it("reports lists whose address changes", async () => {
    const post = "---\ntitle: a\ndate: 2021-12-15\ntags: [C++, 금리]\n---\n글\n";
    const { tell, from, to } = newBlog({ "blog/hugo.toml": 'title = "a"', "blog/content/posts/a.md": post });
    const { out } = await tell(from, "--to", to);
    expect(out).toContain("태그, 분류, 폴더의 목록 2개는 주소가 바뀝니다.");
    expect(out).toContain("\n    /tags/c++/ ✗ /tags/c-plus-plus/\n    /posts/ ✗ /archive/\n");
    const inEnglish = await tell(from, "--to", to, "--lang", "en");
    expect(inEnglish.out).toContain("2 lists of tags, categories and folders get new addresses.");
    const { out: json } = await tell(from, "--to", to, "--format", "json");
    expect(JSON.parse(json)).toMatchObject({
      moved_lists: [
        { from: "/tags/c++/", to: "/tags/c-plus-plus/" },
        { from: "/posts/", to: "/archive/" },
      ],
    });
  });

  it("brings in folders of Markdown and vaults", async () => {
    const vault = { "blog/.obsidian/app.json": "{}", "blog/금리.md": "# 기준금리\n![[a.png]]", "blog/a.png": "그림" };
    const { tell, from, to } = newBlog(vault);
    expect((await tell(from, "--to", to, "--write")).out).toContain("옵시디언 보관함: 노트 1편, 그림과 파일 1개");
    const written = contentsOf(to);
    expect(Object.keys(written).toSorted()).toEqual(["assets/a.png", "posts/금리.md", "site.config.ts"]);
    expect(written["posts/금리.md"]).toMatch(
      /^---\ntitle: 금리\ndate: \d{4}-\d\d-\d\d\n---\n\n# 기준금리\n!\[a\.png\]/u,
    );
  });

  it("says which old addresses still work, and which are unknown", async () => {
    const hugo = newBlog({
      "blog/hugo.toml": "",
      "blog/content/posts/GIF.md": "---\ntitle: a\ndate: 2021-12-15\n---\n글\n",
    });
    expect((await hugo.tell(hugo.from)).out).toContain("/posts/gif/ → /notes/gif/  (content/posts/GIF.md)");
    const gatsby = newBlog({ "blog/gatsby-config.js": "", "blog/a.md": "---\ntitle: a\ndate: 2021-12-15\n---\n글\n" });
    const { out } = await gatsby.tell(gatsby.from);
    expect(out).toContain("1개는 블로그의 프로그램이 정하던 옛 주소를 알 수 없어");
    expect(out).toContain("    /notes/a/  (a.md)");
  });

  it("follows no links and says so, and skips installed packages and version control", async () => {
    const { tell, from, to } = newBlog({ "blog/a.md": "# a", "blog/node_modules/b.md": "", "blog/.git/c.md": "" });
    symlinkSync("/etc", `${from}/link`);
    symlinkSync(from, `${from}/self`);
    const { out } = await tell(from, "--to", to, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      notes: [{ from: "a.md" }],
      left: ["link", "self"].map((path) => ({ path, reason: "symbolic-link" })),
    });
  });

  it("spells what a terminal would obey in JSON as the reports of other commands do", async () => {
    const { tell, from, to } = newBlog({
      "blog/_posts/2021-12-15-a.md": '---\ntitle: a\nunknown\u009b: "\u202e"\n---\n',
    });
    writeFileSync(`${from}/_posts/2021-12-15-\u009b\u202e.md`, "---\ntitle: b\n---\n");
    const { out } = await tell(from, "--to", to, "--format", "json");
    expect(out).toContain(String.raw`\u009b\u202e.md`);
    expect(out).not.toMatch(/[\u007f-\u009f\u202e]/u);
  });

  it("imports a blog without settings, and leaves files that are not text", async () => {
    const { tell, from, to } = newBlog({ "blog/_posts/2021-12-15-a.md": "---\ntitle: a\n---\n" });
    writeFileSync(`${from}/_posts/2021-12-16-euckr.md`, Uint8Array.from([0xb0, 0xa1, 0xb3, 0xaa]));
    const { code, out } = await tell(from, "--to", to, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      notes: [{ address: "/2021/12/15/a.html" }],
      left: [{ path: "_posts/2021-12-16-euckr.md", reason: "not-text" }],
    });
  });

  it.skipIf(sep === "\\")(
    "reports what it skips because of its name, and writes nothing outside the new folder",
    async () => {
      const { tell, from, to, root } = newBlog({
        "blog/_posts/2021-12-15-a.md": "---\ntitle: 글\n---\n",
        "blog/_posts/2021-12-16-b\\..\\..\\..\\c.md": "---\ntitle: b\n---\n",
      });
      const { code, out } = await tell(from, "--to", to, "--write");
      expect(code).toBe(0);
      expect(out).toContain("_posts/2021-12-16-b\\..\\..\\..\\c.md  (이름에 역슬래시(\\)가 있음.");
      expect(readdirSync(root).toSorted()).toEqual(["assets", "blog", "new", "posts", "site.config.ts"]);
      expect(readdirSync(`${to}/posts`)).toEqual(["2021-12-15-a.md"]);
    },
  );

  it("says when there is nothing to bring in", async () => {
    const { tell, from, to } = newBlog({ "blog/a.txt": "" });
    const { code, out } = await tell(from, "--to", to);
    expect(code).toBe(1);
    expect(out).toContain("가져올 노트가 없습니다.");
  });

  it("refuses impossible requests, and says what to type", async () => {
    const { tell, from, path } = newBlog();
    const wrong = async (...typed: readonly string[]) => {
      const { code, problem } = await tell(...typed, "--lang", "en");
      expect(code).toBe(2);
      return problem;
    };
    expect(await wrong()).toContain("There is no folder to import.");
    expect(await wrong(from, "b")).toContain("There are several folders");
    expect(await wrong(path("none"))).toContain("there is no such folder");
    expect(await wrong(`${from}/_config.yml`)).toContain("a file, not a folder");
    expect(await wrong(from, "--to", from)).toContain("nothing can be written inside the folder");
    expect(await wrong(from, "--to", `${from}/new/deep`)).toContain("nothing can be written inside the folder");
    expect(await wrong(from, "--to", `${from}/_config.yml`)).toContain("a file, not a folder");
  });

  it("shows how far it is on a terminal, and says nothing elsewhere", async () => {
    const { from, to } = newBlog();
    let time = 0;
    const now = () => {
      time += 2000;
      return new Date(time);
    };
    const stderr = memoryStream({ isTerminal: true, columns: 80 });
    const io = memoryIo({ stderr, now, interrupted: () => new Promise(() => undefined) });
    await main(["import", from, "--to", to, "--write"], io);
    expect(stderr.text()).toContain("노트를 읽는 중: 1 / 3");
    expect(stderr.text()).toContain("쓰는 중: 4 / 4");
  });

  it("writes through no link that leads out of its folder, and says which", async () => {
    const { tell, from, to, path } = newBlog({ ...posts, "outside/a": "", "new/assets/a": "" });
    symlinkSync("../../outside", join(to, "assets/images"));
    const before = contentsOf(path(""));
    const { code, out, problem } = await tell(from, "--to", to, "--write");
    expect([code, out]).toEqual([2, ""]);
    expect(problem).toContain(
      `${to}/assets/images: 다른 곳을 가리키는 심볼릭 링크입니다. 가져온 것이 ‘${to}’ 폴더 밖에 쓰이므로 아무것도 쓰지 않았습니다.`,
    );
    symlinkSync("../outside", join(to, "posts"));
    const english = await tell(from, "--to", to, "--write", "--lang", "en");
    expect(english.problem).toContain(
      `${to}/posts: this is a symbolic link to somewhere else. The import would be written outside of ${to}, so nothing was written.`,
    );
    expect(contentsOf(path(""))).toEqual(before);
    const other = path("another");
    mkdirSync(path("real"));
    symlinkSync("real", other);
    expect((await tell(from, "--to", other, "--write")).code).toBe(0);
    expect(existsSync(path("real/posts/2021-12-15-초거대.md"))).toBe(true);
  });

  it("reports what could not be written, and writes the rest", async () => {
    const { tell, from, to } = newBlog();
    mkdirSync(to);
    writeFileSync(`${to}/assets`, "폴더가 아닌 파일");
    const { code, out } = await tell(from, "--to", to, "--write");
    expect(code).toBe(1);
    expect(out).toMatch(/assets\/images\/a\.png: 쓰지 못했습니다 \(E[A-Z]+\)/u);
    expect(readdirSync(`${to}/posts`)).toHaveLength(2);
  });
});
