import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { type RunSettings, runSaegim } from "../support/run-saegim.ts";
import { serveBytes, servePages } from "../support/serve-pages.ts";
import { siteFolder } from "../support/site-folder.ts";

/** The test machine may be slow, and each test starts real processes. */
const patience = 60_000;

const page = `<!doctype html><html><head><meta property="og:image" content="/lead.png"></head><body>
<a class="media_end_head_top_logo"><img alt="보기일보"></a><h2 id="title_area">기준금리 0.25%p 올렸다: "물가 잡기"</h2>
<span class="_ARTICLE_DATE_TIME" data-date-time="2022-01-14 09:50:12"></span><em class="media_end_head_journalist_name">김가온 기자</em>
<article id="dic_area">한국은행이 <b>기준금리</b>를 올렸다.<br><br>요약: 시장은 예상했다.<script>alert(1)</script></article></body></html>`;

const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

/** Runs `new` in an empty project of its own, on a fixed day. */
function project(files: Readonly<Record<string, string>> = {}) {
  const folder = siteFolder(files);
  const path = (name: string): string => join(folder, name);
  return {
    path,
    posts: (): readonly string[] => readdirSync(path("posts")).toSorted(),
    text: (name: string): string => readFileSync(path(name), "utf8"),
    note(name: string): StudyNote {
      const read = parseNote(
        { path: `posts/${name}` as SourcePath, text: readFileSync(path(`posts/${name}`), "utf8") },
        defaultConfig("ko"),
      );
      expect(read.diagnostics).toEqual([]);
      return read.note ?? expect.fail(`${name} is no note`);
    },
    make: (argv: readonly string[], settings: Partial<RunSettings> = {}) =>
      runSaegim(["new", "--now", "2021-12-15T09:00", ...argv], { cwd: folder, ...settings }),
    run: (argv: readonly string[]) => runSaegim(argv, { cwd: folder }),
  };
}

const tagged = (tag: string): string => `---\ntitle: 앞선 노트\ntags: [${tag}]\n---\n\n본문\n`;

describe("saegim new", { timeout: patience }, () => {
  it("keeps what the title hides out of the file's name, and so out of the address", async () => {
    const { make, posts, text } = project();
    expect(await make(["%%시험 전%% 기준금리 <!-- 메모 -->"])).toMatchObject({ code: 0 });
    expect(posts()).toEqual(["2021-12-15-기준금리.md"]);
    expect(text("posts/2021-12-15-기준금리.md")).toContain("%%시험 전%% 기준금리 <!-- 메모 -->");
  });

  it("makes a note named after day and title, in a posts folder it creates, and says where it will appear", async () => {
    const { make, note, text } = project();
    expect(await make(["LG의 '초거대 AI': \"개발\" 📈"])).toEqual({
      code: 0,
      err: "posts 폴더가 없어서 새로 만들었습니다.\n",
      out: [
        "만들었습니다: posts/2021-12-15-lg의-초거대-ai-개발.md",
        "미리 보기: http://localhost:8080/notes/2021-12-15-lg의-초거대-ai-개발/",
        "다음: npm run dev 를 켜 두고, 파일을 열어 기사와 키워드, 요약, 궁금한 점을 채우세요.",
        "",
      ].join("\n"),
    });
    expect(note("2021-12-15-lg의-초거대-ai-개발.md").title.value).toBe("LG의 '초거대 AI': \"개발\" 📈");
    expect(text("posts/2021-12-15-lg의-초거대-ai-개발.md")).toMatch(
      /^---\nlayout: post\n[\s\S]*subtitle: '211215수'\n[\s\S]*# 1\. 기사\n[\s\S]*### 2\. 키워드 : \n### 3\. 요약 : \n### 4\. 궁금한 점 : \n$/u,
    );
  });

  it("leaves nothing for check to say", async () => {
    const { make, run } = project();
    await make(["금리", "--tags", "경제"]);
    expect(await run(["check"])).toMatchObject({ code: 0, out: "문제가 없습니다. 노트 1편을 살펴보았습니다.\n" });
  });

  it("never writes over a note: the next free number is taken, also beside a folder of a year", async () => {
    const { make, posts, text } = project({
      "posts/2021/2021-12-15-금리.md": "앞선 글",
      "posts/2021-12-15-금리-2.markdown": "또 앞선 글",
    });
    const { out, err } = await make(["금리"]);
    expect(out).toContain("posts/2021-12-15-금리-3.md");
    expect(err).toContain("‘2021-12-15-금리’라는 노트가 이미 있어 뒤에 번호를 붙였습니다.");
    expect((await make(["금리"])).out).toContain("posts/2021-12-15-금리-4.md");
    expect(posts()).toContain("2021-12-15-금리-3.md");
    expect(text("posts/2021-12-15-금리-2.markdown")).toBe("또 앞선 글");
  });

  it("makes several notes at once, complete, each with its own name", async () => {
    const { make, posts, note } = project();
    const runs = await Promise.all(Array.from({ length: 4 }, () => make(["한꺼번에"])));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(new Set(runs.map(({ out }) => out)).size).toBe(4);
    expect(posts()).toHaveLength(4);
    for (const name of posts()) expect(note(name).title.value).toBe("한꺼번에");
  });

  it.each([
    ["../../x", "2021-12-15-x.md"],
    ["/etc/passwd", "2021-12-15-etc-passwd.md"],
    ["con", "2021-12-15-con-word.md"],
    ["📈", "2021-12-15-u-1f4c8.md"],
    ["두\n줄\t제목", "2021-12-15-두-줄-제목.md"],
    ["--- {{title}} #태그 & <b>", "2021-12-15-title-태그-b.md"],
  ])("makes of the title %j the file %s, inside the posts folder", async (title, name) => {
    const { make, posts, note } = project();
    expect(await make(["--", title])).toMatchObject({ code: 0 });
    expect(posts()).toEqual([name]);
    expect(note(name).title.value).toBe(title.replace(/\s+/gu, " "));
  });

  it("keeps a title of 300 characters complete, under a name that a disk can hold", async () => {
    const { make, posts, note } = project();
    const title = "가나다라마 ".repeat(50).trim();
    expect(await make([title])).toMatchObject({ code: 0 });
    const [name = ""] = posts();
    expect(Buffer.byteLength(name)).toBeLessThan(150);
    expect(note(name).title.value).toBe(title);
  });

  it("takes a title whose quotes were forgotten", async () => {
    const { make, note } = project();
    await make(["기준금리", "왜", "오르나"]);
    expect(note("2021-12-15-기준금리-왜-오르나.md").title.value).toBe("기준금리 왜 오르나");
  });

  it.each([
    [[], [["노트의 제목이 없습니다.", 'npm run new -- "제목"']]],
    [["  \t "], [["제목에 글자가 없습니다.", 'npm run new -- "제목"']]],
    [
      ["금리", "--body", "--image"],
      [
        ["--body: 기사가 있어야", "--url https://"],
        ["--image: 기사가 있어야", "--url https://"],
      ],
    ],
    [
      ["금리", "--date", "2021-02-30", "--url", "내 글", "--html", "없는.html", "--template", "posts", "--now", "곧"],
      [
        ["--date 2021-02-30", "--date 2021-02-28"],
        ["--url 내 글: 웹 주소가 아닙니다.", "--url https://"],
        ["--html 없는.html: 그런 파일이 없습니다.", "파일의 이름"],
        ["--template posts: 파일이 아니라 폴더입니다.", "파일의 이름"],
        ["--now 곧", "--now 2026-11-23"],
      ],
    ],
    [
      ["금리", "--date", "21.12.5", "--url", "file:///etc/passwd", "--template", "옛글.md", "--posts", "글.md"],
      [
        ["--date 21.12.5", "--date 2021-12-05"],
        ["--url file:///etc/passwd", "--url https://"],
        ["--template 옛글.md: UTF-8 글이 아닙니다.", "파일의 이름"],
        ["글.md: 폴더가 아니라 파일입니다.", "--posts"],
      ],
    ],
    [
      [
        "--date",
        "다음주",
        "--now",
        "2021-12-15T09:00",
        "--tags",
        `${"가".repeat(201)},짧은`,
        "--category",
        "가".repeat(201),
        "x".repeat(2001),
      ],
      [
        ["--date 다음주", "--date 2021-12-15"],
        ["태그가 너무 깁니다.", "200자"],
        ["분류가 너무 깁니다.", "200자"],
        ["제목이 너무 깁니다.", "2000자"],
      ],
    ],
  ] as const)("makes nothing of what was asked wrongly, and says what to type instead: %#", async (argv, told) => {
    const { run, posts, path } = project({ "posts/a.txt": "", "글.md": "" });
    writeFileSync(path("옛글.md"), iconv.encode("---\ntitle: {{title}}\n---\n옛글", "cp949"));
    const { code, out, err } = await run(["new", ...argv]);
    expect([code, out]).toEqual([2, ""]);
    for (const [problem, next] of told) {
      expect(err).toContain(problem);
      expect(err.slice(err.indexOf(problem))).toContain(next);
    }
    expect(err.match(/^잘못 쓴 명령/gmu)).toHaveLength(told.length);
    expect(posts()).toEqual(["a.txt"]);
  });

  it("takes day, name, category, tags and draft as they are given", async () => {
    const { make, note } = project();
    const { out, err } = await make([
      "금리",
      "--date",
      "2020-02-29",
      "--slug",
      "Base Rate!",
      "--category",
      "경제 공부",
      "--tags",
      " 경제, #초거대 AI,경제,",
      "--draft",
    ]);
    expect(err).toContain("--slug Base Rate!: 주소에 쓸 수 있게 base-rate로 바꾸었습니다.\n");
    expect(out).toContain("초안이라 아직 사이트에 실리지 않습니다.");
    const made = note("2020-02-29-base-rate.md");
    expect(made.date.value).toBe("2020-02-29");
    expect(made.categories.map(({ value }) => value)).toEqual(["경제 공부"]);
    expect(made.tags.map(({ value }) => value)).toEqual(["경제", "초거대 AI"]);
    expect(made.frontMatter.draft).toBe(true);
  });

  it("says from when a note of a coming day will be seen", async () => {
    const { make } = project();
    expect((await make(["금리", "--date", "2021-12-16"])).out).toContain("2021-12-16부터 사이트에 실립니다.");
  });

  it("knows the day, the language and the addresses of the site it writes for", async () => {
    const { run, text } = project({
      "site.config.ts":
        'export default { timeZone: "Pacific/Kiritimati", language: "en", permalink: "/:year/:slug/" };\n',
    });
    const { out } = await run(["new", "Rates", "--now", "2021-12-14T23:00:00Z", "--base-path", "/study/"]);
    expect(out).toContain("Created: posts/2021-12-15-rates.md\nPreview: http://localhost:8080/study/2021/rates/\n");
    expect(text("posts/2021-12-15-rates.md")).toContain("### 2. Keywords : \n");
  });

  it("makes the note with usual settings where the configuration is broken, and says so", async () => {
    const { make, posts } = project({ "site.config.ts": "export default { title: ;\n" });
    const { code, err } = await make(["금리"]);
    expect(code).toBe(0);
    expect(err).toContain("site.config.ts에 고칠 곳이 있어");
    expect(posts()).toEqual(["2021-12-15-금리.md"]);
  });

  it("warns of a tag that is much like a known one, and keeps what was typed", async () => {
    const { make, note } = project({ "posts/2021-12-01-a.md": tagged("경제, economy") });
    const { code, err } = await make(["금리", "--tags", "경재,Economy,금리"]);
    expect(code).toBe(0);
    expect(err).toContain("‘경재’와 비슷한 태그 ‘경제’가 이미 있습니다.");
    expect(err).toContain("‘Economy’와 비슷한 태그 ‘economy’가 이미 있습니다.");
    expect(note("2021-12-15-금리.md").tags.map(({ value }) => value)).toEqual(["경재", "Economy", "금리"]);
  });

  it("warns of a slip in a shorter tag, too, where many notes have the right one", async () => {
    const days = ["01", "02", "03"].map((day) => [`posts/2021-12-${day}-a.md`, tagged("economy")] as const);
    const { make } = project(Object.fromEntries(days));
    const { err } = await make(["금리", "--tags", "econmy"]);
    expect(err).toContain("‘econmy’와 비슷한 태그 ‘economy’가 이미 있습니다.");
    const other = project({ "posts/2021-12-01-a.md": tagged("economy") });
    expect((await other.make(["금리", "--tags", "econmy"])).err).not.toContain("비슷한 태그");
  });

  it.each([
    ["read-only", 0o555],
    ["closed", 0o000],
  ])("kindly reports that nothing can be written into a %s folder, and leaves nothing there", async (_name, mode) => {
    // No folder is read-only to root.
    const user = process.getuid?.() === 0 ? { user: 65534 } : {};
    const { make, path, posts } = project({ "posts/2021-12-01-a.md": tagged("경제") });
    chmodSync(path("."), 0o755);
    chmodSync(path("posts"), mode);
    const { code, out, err } = await make(["금리"], user);
    chmodSync(path("posts"), 0o755);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("posts: 노트를 쓸 수 없습니다. 쓸 권한이 없습니다.");
    expect(posts()).toEqual(["2021-12-01-a.md"]);
  });
});

describe("saegim new --template", { timeout: patience }, () => {
  it("fills an author's own template, each value quoted as its place needs", async () => {
    const { make, note, text } = project({
      "틀.md":
        "\uFEFF---\r\ntitle: \"{{title}}\"\r\ntags:\r\n  - 공부\r\nsubtitle: '{{subtitle}} {{title}}'\r\ncategory: {{category}}\r\n---\r\n\r\n# 1. 기사\r\n\r\n{{headline}}\r\n\r\n### 오늘의 {{title}}\r\n",
    });
    const { code, err } = await make(['금리: "왜"', "--template", "틀.md", "--tags", "경제", "--draft"]);
    expect(code).toBe(0);
    expect(err).toContain("틀에 자리가 없어 넣지 않은 것: tags.");
    const made = note("2021-12-15-금리-왜.md");
    expect(made).toMatchObject({ title: { value: '금리: "왜"' }, subtitle: '211215수 금리: "왜"' });
    expect(made.frontMatter.draft).toBe(true);
    expect(text("posts/2021-12-15-금리-왜.md")).toBe(
      '---\ntitle: \'금리: "왜"\'\ntags:\n  - 공부\nsubtitle: \'211215수 금리: "왜"\'\ndraft: true\n---\n\n# 1. 기사\n\n### 오늘의 금리: "왜"\n',
    );
  });

  it("reports every unknown placeholder, and that the title needs a place", async () => {
    const { make } = project({ "틀.md": "# {{titel}}\n{{weather}}\n" });
    const { code, err } = await make(["금리", "--template", "틀.md"]);
    expect(code).toBe(2);
    expect(err).toContain("틀.md: {{titel}}에 넣을 것을 알지 못합니다.\n  혹시 {{title}} 인가요?");
    expect(err).toContain("{{weather}}");
    expect(err).toContain("틀.md: 처음의 --- 사이에 제목이 들어갈 자리가 없습니다.");
  });
});

describe("saegim new --open", { timeout: patience }, () => {
  it("opens the note in the editor, whose options and quotes are read without a shell", async () => {
    const { make, path, text } = project({
      "내 편집기.mjs":
        'import { writeFileSync } from "node:fs";\nwriteFileSync("opened.json", JSON.stringify(process.argv.slice(2)));\n',
    });
    const editor = `"${process.execPath}" '${path("내 편집기.mjs")}' --wait $(touch hacked)`;
    expect(await make(["금리", "--open"], { env: { EDITOR: editor } })).toMatchObject({
      code: 0,
      err: expect.not.stringContaining("편집기를"),
    });
    expect(JSON.parse(text("opened.json"))).toEqual(["--wait", "$(touch", "hacked)", path("posts/2021-12-15-금리.md")]);
    expect(readdirSync(path("."))).not.toContain("hacked");
  });

  it("says when no editor is set, and when it cannot be started", async () => {
    const { make } = project();
    const unset = await make(["금리", "--open"]);
    expect([unset.code, unset.err]).toEqual([0, expect.stringContaining("편집기를 정해 두지 않아 열지 못했습니다.")]);
    const missing = await make(["금리", "--open"], { env: { VISUAL: "no-such-editor" } });
    expect([missing.code, missing.err]).toEqual([
      0,
      expect.stringContaining("no-such-editor: 편집기를 열지 못했습니다"),
    ]);
  });
});

describe("saegim new --url", { timeout: patience }, () => {
  it("takes title, publisher, reporter, day and link from the article, and none of its text", async () => {
    const { make, note, text } = project();
    const address = await serveBytes(page);
    expect(await make(["--url", `${address}news/1?utm_source=x`, "--allow-local"])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^posts 폴더/u),
    });
    const [name] = ["2021-12-15-기준금리-0-25-p-올렸다-물가-잡기.md"];
    const made = note(name ?? "");
    expect(made.title.value).toBe('기준금리 0.25%p 올렸다: "물가 잡기"');
    expect(made.article).toEqual({
      headline: '기준금리 0.25%p 올렸다: "물가 잡기"',
      url: `${address}news/1?utm_source=x`,
      publisher: "보기일보",
      reporter: "김가온",
      published: "2022-01-14",
      naver: null,
    });
    expect(text(`posts/${name}`)).not.toContain("한국은행이");
  });

  it("takes a title that is a link for one", async () => {
    const { make, note } = project();
    const address = await serveBytes(page);
    await make([address, "--allow-local", "--slug", "x"]);
    expect(note("2021-12-15-x.md").article.publisher).toBe("보기일보");
  });

  it("adds the article's paragraphs, none of which becomes a section of the note", async () => {
    const { make, note, text } = project();
    const address = await serveBytes(page);
    await make(["금리", "--url", address, "--allow-local", "--body"]);
    expect(text("posts/2021-12-15-금리.md")).toContain("\n한국은행이 기준금리를 올렸다.\n");
    expect(text("posts/2021-12-15-금리.md")).not.toContain("alert");
    expect(note("2021-12-15-금리.md").summary).toBeNull();
  });

  it.each([
    ["EUC-KR that says so", iconv.encode(page, "cp949"), "text/html; charset=euc-kr"],
    ["CP949 that lies and calls itself UTF-8", iconv.encode(page, "cp949"), "text/html; charset=utf-8"],
    ["UTF-8 that lies and calls itself EUC-KR", Buffer.from(page), "text/html; charset=euc-kr"],
  ])("reads %s", async (_name, bytes, type) => {
    const { make, note } = project();
    await make(["똠방각하", "--url", await serveBytes(bytes, type), "--allow-local"]);
    expect(note("2021-12-15-똠방각하.md").article.publisher).toBe("보기일보");
  });

  it("makes the note all the same where the page cannot be had, and says why in one sentence", async () => {
    const gone = await servePages((_request, response) => response.writeHead(404).end());
    const closed = await servePages((_request, response) => response.writeHead(403).end());
    const picture = await serveBytes(png, "image/png");
    const bomb = await servePages((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
      response.end(gzipSync(Buffer.alloc(6 * 1024 * 1024)));
    });
    const endless = await servePages((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = (): void => {
        while (response.write("x".repeat(65_536)));
        response.once("drain", more);
      };
      more();
    });
    for (const [address, why] of [
      [gone, "그 주소에는 페이지가 없습니다 (404). 주소를 끝까지 붙여 넣었는지 확인하세요."],
      [closed, "브라우저에만 열어 주는 페이지입니다 (403). 브라우저에서 기사가 보이면"],
      [picture, "받을 수 있는 종류가 아닙니다 (image/png)."],
      [bomb, "5 MB가 넘어 받지 않았습니다."],
      [endless, "5 MB가 넘어 받지 않았습니다."],
      ["https://no-such-host.invalid/x", "no-such-host.invalid: 찾을 수 없는 주소입니다."],
    ] as const) {
      const { make, note } = project();
      const { code, err } = await make(["금리", "--url", address, "--allow-local"]);
      expect([code, err]).toEqual([0, expect.stringContaining(why)]);
      expect(err).toContain("알고 있는 것만으로 노트를 만듭니다.");
      expect(note("2021-12-15-금리.md").article.url).toBe(address);
    }
  });

  it("refuses this computer and every way that leads back to it", async () => {
    const asked: (string | undefined)[] = [];
    const address = await servePages((request, response) => {
      asked.push(request.url);
      response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end();
    });
    for (const [link, host, flags] of [
      [address, "127.0.0.1", []],
      ["http://localhost:1/", "localhost", []],
      ["http://[::ffff:7f00:1]/", "::ffff:7f00:1", []],
    ] as const) {
      const { make, posts } = project();
      const { code, err } = await make(["금리", "--url", link, ...flags]);
      expect([code, err]).toEqual([0, expect.stringContaining(`${host}: 이 컴퓨터나 내부 네트워크의 주소라서`)]);
      expect(posts()).toEqual(["2021-12-15-금리.md"]);
    }
    expect(asked).toEqual([]);
  });

  it(
    "keeps Naver's link in its present form and has a name for the note, also without a network",
    async () => {
      const { make, note } = project();
      const old = "https://news.naver.com/main/read.naver?mode=LPOD&oid=015&aid=0004640557";
      const { code, err } = await make(["--url", old, "--slug", "x"], { env: { PATH: "" } });
      expect(code).toBe(0);
      expect(err).toContain("노트에서 고쳐 주세요.");
      expect(note("2021-12-15-x.md").article).toMatchObject({ naver: { oid: "015", aid: "0004640557" } });
    },
    patience,
  );

  it("says that an article has been studied, in whatever form its link is, and makes the note", async () => {
    const { make, posts } = project({
      "posts/2021-12-01-a.md":
        "---\ntitle: 앞선 노트\n---\n\n# 기사\n\n## 알파고\n[링크](https://news.naver.com/main/read.naver?mode=LPOD&oid=015&aid=0004640557)\n",
      "posts/2021-12-02-b.md":
        "---\ntitle: 다른 노트\n---\n\n# 기사\n\n## 환율\n[링크](https://www.paper.example/news/1/?utm_source=x#top)\n",
    });
    const naver = await make([
      "금리",
      "--html",
      "-",
      "--url",
      "https://m.news.naver.com/article/015/0004640557?sid=101",
    ]);
    expect([naver.code, naver.err]).toEqual([
      0,
      expect.stringContaining("이미 공부한 기사입니다. 앞선 노트: posts/2021-12-01-a.md"),
    ]);
    const other = await make(["환율", "--html", "-", "--url", "http://paper.example/news/1"]);
    expect(other.err).toContain("posts/2021-12-02-b.md");
    const fresh = await make(["물가", "--html", "-", "--url", "https://paper.example/news/2"]);
    expect(fresh.err).not.toContain("이미 공부한");
    expect(posts()).toHaveLength(5);
  });
});

describe("saegim new, again for the same article", { timeout: patience }, () => {
  const again = async (made: ReturnType<typeof project>, argv: readonly string[] = [], input = page) =>
    await made.make(["--html", "-", "--url", "https://paper.example/news/1", ...argv], { input });

  it("fills in the note that could not be filled in at first, instead of writing a second one", async () => {
    const made = project();
    await again(made, ["--tags", "경제"], "");
    expect(made.posts()).toEqual(["2021-12-15-paper-example.md"]);
    const { code, out } = await again(made, ["--now", "2021-12-16T09:00"]);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("전에 이 기사로 만들어 둔 빈 노트를 채웠습니다: posts/2021-12-15-paper-example.md\n"),
    ]);
    expect(made.posts()).toEqual(["2021-12-15-paper-example.md"]);
    const note = made.note("2021-12-15-paper-example.md");
    expect([note.title.value, note.article.publisher]).toEqual(['기준금리 0.25%p 올렸다: "물가 잡기"', "보기일보"]);
    expect(note.tags.map(({ value }) => value)).toEqual(["경제"]);
  });

  it("says so when there is nothing to fill in", async () => {
    const made = project();
    await again(made, [], "");
    const before = made.text("posts/2021-12-15-paper-example.md");
    expect((await again(made, [], "")).out).toContain(
      "이 기사로 만든 노트가 이미 있습니다. 그 노트에 쓰세요: posts/2021-12-15-paper-example.md\n",
    );
    expect(made.posts()).toHaveLength(1);
    expect(made.text("posts/2021-12-15-paper-example.md")).toBe(before);
  });

  it("leaves a note alone in which its author has written, or that is another by its title", async () => {
    const made = project();
    await again(made, ["내 제목"], "");
    const before = made.text("posts/2021-12-15-내-제목.md");
    await again(made, ["다른 제목"], "");
    writeFileSync(made.path("posts/2021-12-15-내-제목.md"), `${before}내 궁금증`);
    expect((await again(made)).err).toContain("이미 공부한 기사입니다.");
    expect(made.text("posts/2021-12-15-내-제목.md")).toBe(`${before}내 궁금증`);
    expect(made.posts()).toHaveLength(3);
  });
});

describe("saegim new --html", { timeout: patience }, () => {
  it("reads a saved page, from a file or from the standard input", async () => {
    const { make, note } = project({ "기사.html": page });
    await make(["--html", "기사.html", "--slug", "file"]);
    expect(note("2021-12-15-file.md").article).toMatchObject({ publisher: "보기일보", url: null });
    await make(["--html", "-", "--slug", "piped"], { input: iconv.encode(page, "cp949") });
    expect(note("2021-12-15-piped.md").article.reporter).toBe("김가온");
  });

  it("asks for a title if the page has none, and reports if it says nothing", async () => {
    const { make } = project();
    expect(await make(["--html", "-"], { input: "" })).toMatchObject({
      code: 2,
      err: expect.stringContaining("노트의 제목이 없습니다."),
    });
    expect((await make(["금리", "--html", "-"], { input: "{}" })).err).toContain(
      "기사의 제목도 언론사도 찾지 못했습니다.",
    );
    expect((await make(["금리", "--html", "-", "--body", "--image"], { input: "" })).err).toMatch(
      /본문을 찾지 못했습니다[\s\S]*대표 그림을 찾지 못했습니다/u,
    );
  });

  it("reads no more than 5 MB", async () => {
    const { make } = project();
    const { code, err } = await make(["금리", "--html", "-"], { input: Buffer.alloc(6 * 1024 * 1024, 32) });
    expect([code, err]).toEqual([0, expect.stringContaining("5 MB가 넘어 받지 않았습니다.")]);
  });
});

describe("saegim new --image", { timeout: patience }, () => {
  const withPicture = (bytes: Uint8Array, type: string): Promise<string> =>
    servePages((request, response) => {
      if (request.url === "/lead.png") response.writeHead(200, { "content-type": type }).end(bytes);
      else response.writeHead(200, { "content-type": "text/html" }).end(page);
    });

  it("saves the lead picture beside the note by its real type, never over another, and asks for a description", async () => {
    const { make, note, path } = project({ "assets/img/2021-12-15-금리.png": "mine" });
    const address = await withPicture(png, "application/octet-stream");
    const { code, err } = await make(["금리", "--url", address, "--allow-local", "--image"]);
    expect([code, err]).toEqual([0, expect.stringContaining("그림을 저장했습니다: assets/img/2021-12-15-금리-2.png")]);
    expect(err).toContain("그림에 설명이 없습니다. posts/2021-12-15-금리.md의 ![ ] 안에");
    expect(readFileSync(path("assets/img/2021-12-15-금리-2.png")).equals(png)).toBe(true);
    expect(readFileSync(path("assets/img/2021-12-15-금리.png"), "utf8")).toBe("mine");
    expect(note("2021-12-15-금리.md").links.map(({ value }) => value.target)).toContain(
      "/assets/img/2021-12-15-금리-2.png",
    );
  });

  it("saves nothing that is no picture, whatever it calls itself", async () => {
    const { make, path } = project();
    const address = await withPicture(Buffer.from("<svg onload=alert(1)>"), "image/png");
    const { code, err } = await make(["금리", "--url", address, "--allow-local", "--image"]);
    expect([code, err]).toEqual([0, expect.stringContaining("PNG, JPG, WebP, GIF 그림이 아니어서")]);
    expect(readdirSync(path("."))).toEqual(["posts"]);
  });

  it("fetches no picture from this computer", async () => {
    const { make } = project({ "기사.html": page.replace("/lead.png", "http://127.0.0.1:9/x.png") });
    const { code, err } = await make(["금리", "--html", "기사.html", "--image"]);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining("대표 그림을 가져오지 못했습니다. 127.0.0.1: 이 컴퓨터나"),
    ]);
  });

  it("makes the note without its picture where that cannot be written", async () => {
    const { make, path, note } = project();
    writeFileSync(path("assets"), "a file");
    mkdirSync(path("media"));
    writeFileSync(path("media/img"), "a file");
    const address = await withPicture(png, "image/png");
    const { code, err } = await make(["금리", "--url", address, "--allow-local", "--image", "--assets", "media"]);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining("그림을 저장하지 못했습니다. media/img/2021-12-15-금리.png"),
    ]);
    expect(note("2021-12-15-금리.md").links.every(({ value }) => value.kind === "link")).toBe(true);
  });
});
