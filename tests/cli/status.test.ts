import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { displayWidth } from "../../src/model/terminal/terminal-cells.ts";
import { memoryIo } from "../support/command-io.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { goodNote, type TemporaryProject, temporaryProject } from "../support/temporary-project.ts";

const files = {
  "posts/2021-12-15-금리.md": goodNote,
  "posts/2021-12-16-draft.md": goodNote.replace("tags:", "draft: true\ntags:"),
  "posts/2026-12-01-later.md": goodNote,
  "posts/2021-12-17-broken.md": goodNote.replace("한국은행", "[환율](/none/)"),
  "posts/_idea.md": goodNote,
  "_drafts/a.md": goodNote,
  "assets/img/unused.png": "x",
};

async function status({ options }: TemporaryProject, ...argv: readonly string[]) {
  const io = memoryIo();
  const code = await main(["status", ...options, ...argv], io);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

describe("status", { timeout: 60_000 }, () => {
  it("shows each note's state and reason on a line, in columns, without judging", async () => {
    const project = temporaryProject(files);
    const { code, out, err } = await status(project);
    const lines = out.replaceAll(`${project.root}/`, "").split("\n");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lines).toEqual([
      expect.stringMatching(/^공개 {7}posts\/2021-12-15-금리\.md +\/notes\/2021-12-15-금리\/$/u),
      expect.stringMatching(/^예약 {7}posts\/2026-12-01-later\.md +2026-12-01 00:00 \(Asia\/Seoul\)에 실립니다\./u),
      expect.stringMatching(/^초안 {7}posts\/2021-12-16-draft\.md +draft: true 를 지우면 실립니다$/u),
      expect.stringMatching(/^노트 아님 {2}_drafts\/a\.md +노트 폴더 밖에 있어 읽지 않습니다\./u),
      expect.stringMatching(/^노트 아님 {2}posts\/_idea\.md +이름이나 폴더가 _ 로 시작해 읽지 않습니다\./u),
      expect.stringMatching(/^오류 {7}posts\/2021-12-17-broken\.md:6:6 +링크가 가리키는 곳이 이 사이트에 없습니다/u),
      "",
      "공개 1편, 예약 1편, 초안 1편, 오류 1편, 노트 아닌 파일 2개",
      "아직 궁금한 점 0개. 2026년 11월에 공부한 날 0일.",
      "어느 노트도 쓰지 않는 그림 1개:",
      "  assets/img/unused.png",
      "오류가 있는 동안에는 사이트를 새로 만들 수 없습니다. 자세히 보기: npm run check",
      "",
    ]);
  });

  it("keeps its columns where names are Hangul", async () => {
    const { out } = await status(
      temporaryProject({ "posts/2021-12-15-금리.md": goodNote, "posts/2021-12-16-rate.md": goodNote }),
    );
    const [first = "", second = ""] = out.split("\n");
    const column = (line: string): number => displayWidth(line.slice(0, line.indexOf("/notes/")));
    expect(column(first)).toBe(column(second));
  });

  it("speaks of a site without notes", async () => {
    expect((await status(temporaryProject({}), "--lang", "en")).out).toBe(
      "No notes yet. To write the first: npm run new\n0 open questions. 0 study days in November 2026.\n",
    );
  });

  it("keeps the promises of docs/status-report.md to programs", async () => {
    const project = temporaryProject(files);
    const { out } = await status(project, "--format", "json", "--lang", "en", "--now", "2021-12-31T10:00");
    const told = JSON.parse(out.replaceAll(`${project.root}/`, ""));
    expect(told).toMatchObject({
      version: 1,
      now: { day: "2021-12-31", time: "10:00:00", time_zone: "Asia/Seoul" },
      counts: { published: 1, future: 1, draft: 1, unpublished: 0, ignored: 2, invalid: 1 },
      open_questions: 0,
      questions: [],
      days_this_month: 2,
      unused_images: ["assets/img/unused.png"],
    });
    expect(told.posts[0]).toEqual({
      file: "posts/2021-12-15-금리.md",
      state: "published",
      title: "기준금리 동결",
      date: "2021-12-15",
      url: "/notes/2021-12-15-금리/",
      listed: true,
      goes_live: null,
      ignored: null,
      problem: null,
    });
    expect(told.posts[1].goes_live).toEqual({ day: "2026-12-01", time: "00:00:00" });
    expect(told.posts.at(-1)).toMatchObject({
      state: "invalid",
      title: "기준금리 동결",
      url: null,
      problem: { rule: "link-broken", line: 6, column: 6, problem: "The link points to nothing on this site" },
    });
  });

  it("runs as a process, from a pipe, with each of its options", async () => {
    const project = temporaryProject(files);
    const { code, out, err } = await runSaegim(
      [
        ...["status", "--posts", "posts", "--assets", "assets", "--config", "site.config.ts", "--now", "2026-12-02"],
        ...["--base-path", "/study/", "--origin", "https://notes.example", "--lang", "en", "--format", "text"],
      ],
      { cwd: project.root },
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("https://notes.example/study/notes/2026-12-01-later/\n");
    expect(out).not.toContain("\u001B");
    expect((await runSaegim(["status", "--posts", "none"], { cwd: project.root })).code).toBe(2);
  });
});
