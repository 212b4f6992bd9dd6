import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keys, pseudoTerminal } from "../../support/pseudo-terminal.ts";
import { saegimProgram } from "../../support/run-saegim.ts";
import { servePages } from "../../support/serve-pages.ts";
import { siteFolder } from "../../support/site-folder.ts";

/** The test machine may be slow, and each test starts real processes. */
const patience = 60_000;

const tagged = (tags: string): string => `---\ntitle: 앞선 노트\ntags: [${tags}]\n---\n\n본문\n`;

const page =
  '<h2 id="title_area">기준금리 올렸다</h2><img id="img1" src="/lead.png"><div id="dic_area">한국은행이 올렸다.</div>';

/** Runs `new` in a terminal of its own, on a fixed day. */
function terminal(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const cwd = siteFolder(files);
  const command = [process.execPath, saegimProgram, "new", "--now", "2021-12-15T09:00", ...argv];
  const text = (name: string): string => readFileSync(join(cwd, name), "utf8");
  return { ...pseudoTerminal(command, { cwd }), cwd, text };
}

describe("terminalAsker", { timeout: patience }, () => {
  it("asks for title, link and tags, completes tags from those there are, most used first, and takes new ones", async () => {
    const { shows, type, ended, text } = terminal({
      "posts/2021-12-01-a.md": tagged("금리"),
      "posts/2021-12-02-b.md": tagged("경제, 반도체"),
      "posts/2021-12-03-c.md": tagged("경제"),
    });
    await shows("노트 제목");
    type(`금리란${keys.enter}`);
    await shows("기사 링크");
    type(keys.enter);
    await shows("#경제  #금리  #반도체");
    type("반");
    await shows("#반도체");
    type(keys.tab);
    await shows("반도체");
    type(`, ${"가".repeat(201)}${keys.enter}`);
    await shows("200자까지 쓸 수 있습니다.");
    type(`\u0015반도체, 새 말${keys.enter}`);
    const { code, shown } = await ended();
    expect(code).toBe(0);
    expect(shown).toContain("만들었습니다: posts/2021-12-15-금리란.md");
    expect(text("posts/2021-12-15-금리란.md")).toContain("tags: [반도체, 새 말]\n");
  });

  it("asks about a tag that is much like a known one, and believes the answer", async () => {
    for (const [answer, kept] of [
      [keys.enter, "경제"],
      [`n${keys.enter}`, "경재"],
    ] as const) {
      const { shows, type, ended, text } = terminal(
        { "posts/2021-12-01-a.md": tagged("경제") },
        "금리",
        "--tags",
        "경재",
      );
      await shows("경제로 쓸까요?");
      type(answer);
      expect((await ended()).code).toBe(0);
      expect(text("posts/2021-12-15-금리.md")).toContain(`tags: [${kept}]\n`);
    }
  });

  it("asks again after an invalid link, needs one without a title, and offers the article's own", async () => {
    const address = await servePages((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(page);
    });
    const { shows, type, ended, text } = terminal({}, "--allow-local", "--slug", "x");
    await shows("노트 제목");
    type(keys.enter);
    await shows("기사 링크");
    type(keys.enter);
    await shows("기사 링크가 있어야 합니다");
    type(`내 글${keys.enter}`);
    await shows("주소를 그대로 붙여 넣어 주세요");
    type(`\u0015${address}${keys.enter}`);
    await shows("기준금리 올렸다");
    type(`!${keys.enter}`);
    await shows("태그");
    type(keys.enter);
    expect((await ended()).code).toBe(0);
    expect(text("posts/2021-12-15-x.md")).toContain("title: '기준금리 올렸다!'\n");
    expect(text("posts/2021-12-15-x.md")).toContain("## 기준금리 올렸다\n");
  });

  it("asks what a picture shows, and whether an article that has been studied is to have another note", async () => {
    const png = Buffer.from("89504e470d0a1a0a", "hex");
    const address = await servePages((request, response) => {
      const isPicture = request.url === "/lead.png";
      response.writeHead(200, { "content-type": isPicture ? "image/png" : "text/html" }).end(isPicture ? png : page);
    });
    const studied = `---\ntitle: 앞선 노트\n---\n\n# 기사\n\n## 제목\n[링크](${address})\n`;
    const argv = ["금리", "--url", address, "--allow-local", "--image"];
    const again = terminal({ "posts/2021-12-01-a.md": studied }, ...argv);
    await again.shows("앞선 노트: posts/2021-12-01-a.md");
    await again.shows("그래도 새로 만들까요?");
    again.type(keys.enter);
    await again.shows("그림을 볼 수 없는 사람에게");
    again.type(`한국은행 [본점]${keys.enter}`);
    expect((await again.ended()).code).toBe(0);
    expect(again.text("posts/2021-12-15-금리.md")).toContain(
      "![한국은행 \\[본점\\]](/assets/img/2021-12-15-금리.png)\n",
    );

    const enough = terminal({ "posts/2021-12-01-a.md": studied }, ...argv);
    await enough.shows("그래도 새로 만들까요?");
    enough.type(`n${keys.enter}`);
    const { code, shown } = await enough.ended();
    expect([code, shown]).toEqual([0, expect.stringContaining("새 노트를 만들지 않았습니다.")]);
    expect(readdirSync(join(enough.cwd, "posts"))).toEqual(["2021-12-01-a.md"]);
    expect(existsSync(join(enough.cwd, "assets"))).toBe(false);
  });

  it.each([
    ["Ctrl+C", keys.interrupt],
    ["Esc", keys.escape],
    ["Ctrl+D", "\u0004"],
  ])("ends calmly at %s in any question, with nothing written", async (_name, key) => {
    for (const before of [[], ["노트 제목"], ["노트 제목", "기사 링크"]]) {
      const { shows, type, ended, cwd } = terminal({});
      for (const question of before) {
        await shows(question);
        type(`${question === "노트 제목" ? "금리" : ""}${keys.enter}`);
      }
      await shows(["노트 제목", "기사 링크", "Tab: 완성"][before.length] ?? "");
      type(key);
      const { code, shown } = await ended();
      expect([code, shown]).toEqual([2, expect.stringContaining("그만두었습니다. 아무 파일도 만들지 않았습니다.")]);
      expect(readdirSync(cwd)).toEqual([]);
    }
  });

  it("asks in English where that was asked for, and not at all where a title was given", async () => {
    const { shows, type, ended } = terminal({}, "--lang", "en");
    await shows("Title of the note");
    type(keys.escape);
    expect((await ended()).shown).toContain("Stopped. No file was created.");
    const given = terminal({}, "금리");
    expect(await given.ended()).toMatchObject({ code: 0, shown: expect.not.stringContaining("태그") });
  });

  it("opens an editor in the same terminal", async () => {
    const cwd = siteFolder({});
    writeFileSync(
      join(cwd, "editor.mjs"),
      'process.stdin.once("data", () => process.exit(0)); console.log("EDITING", process.stdin.isTTY);\n',
    );
    const command = [process.execPath, saegimProgram, "new", "금리", "--open"];
    const editor = `${process.execPath} ${join(cwd, "editor.mjs")}`;
    const { shows, type, ended } = pseudoTerminal(command, { cwd, env: { VISUAL: editor } });
    await shows("EDITING true");
    type(keys.enter);
    expect((await ended()).code).toBe(0);
  });
});
