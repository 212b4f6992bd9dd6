import { describe, expect, it } from "vitest";
import { countStates, statusText } from "../../../src/cli/status/status-text.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import type { SiteStatus } from "../../../src/model/site-status.ts";
import { plainInk } from "../../../src/model/terminal/ink.ts";
import { day } from "../../support/study-note.ts";

const empty: SiteStatus = {
  now: { day: day("2026-11-23"), time: "09:00:00" },
  timeZone: "Asia/Seoul",
  posts: [],
  otherErrors: [],
  openQuestions: [],
  daysThisMonth: 3,
  unusedImages: [],
};
const text = (status: Partial<SiteStatus>, columns: number | null = null): string =>
  statusText({ ...empty, ...status }, { language: "ko", isPublic: false, ink: plainInk, columns });

const published = (path: string) =>
  ({
    state: "published",
    path: path as SourcePath,
    title: "제목",
    date: day("2021-12-15"),
    url: "/x/",
    listed: true,
  }) as const;

describe("statusText", () => {
  it("lets only a very long name break the alignment", () => {
    const [long = "", short = ""] = text({
      posts: [published(`posts/${"긴".repeat(60)}.md`), published("a.md")],
    }).split("\n");
    expect(long).toMatch(/긴\.md {2}\/x\/$/u);
    expect(short).toBe(`공개       a.md${" ".repeat(52)}  /x/`);
  });

  it("puts the reason below the name where a line has no room for both", () => {
    const posts = [published("posts/2021-12-15-금리.md"), published("posts/a.md")];
    expect(text({ posts }, 39).split("\n").slice(0, 4)).toEqual([
      "공개       posts/2021-12-15-금리.md",
      "           /x/",
      "공개       posts/a.md",
      "           /x/",
    ]);
    expect(text({ posts }, 40).split("\n")[1]).toBe(`공개       posts/a.md${" ".repeat(14)}  /x/`);
  });

  it("shows an address in the letters it has, as in a browser", () => {
    const encoded = { ...published("a.md"), url: "https://n.example/notes/%EA%B8%88%EB%A6%AC/", listed: false };
    expect(text({ posts: [encoded] })).toContain("a.md  https://n.example/notes/금리/ (목록에는 없음: unlisted)\n");
  });

  it("tells of errors that no note has, without which it would seem that all is well", () => {
    const where = { source: "site.config.ts" as SourcePath, place: null };
    const problem = diagnose("config-unknown-key", { key: "titel", nearest: "title", known: ["title"] }, where);
    const path = where.source;
    const otherErrors = [{ state: "invalid", path, title: null, date: null, problem } as const];
    const lines = text({ posts: [published("posts/a.md")], otherErrors }).split("\n");
    expect(lines[1]).toBe("오류       site.config.ts  모르는 설정입니다 (config-unknown-key)");
    expect(lines[3]).toBe("공개 1편");
    expect(lines.at(-2)).toMatch(/^오류가 있는 동안에는 사이트를 새로 만들 수 없습니다/u);
  });

  it("lets no file name steer the terminal", () => {
    expect(text({ posts: [published("posts/a\u001B[2Jb.md")] })).not.toContain("\u001B");
  });

  it("shows the three questions that have been open longest, and says where the others are", () => {
    const openQuestions = Array.from({ length: 5 }, (_, index) => {
      return { text: `왜 ${index}?`, path: "posts/a.md" as SourcePath, line: index, date: day("2021-12-15") };
    });
    expect(text({ openQuestions })).toContain(
      "아직 궁금한 점 5개. 2026년 11월에 공부한 날 3일.\n오래 궁금했던 것부터:\n  왜 0?  posts/a.md:0\n",
    );
    expect(text({ openQuestions })).toContain("  왜 2?  posts/a.md:2\n  그 밖에 2개 (");
    expect(text({ openQuestions: openQuestions.slice(0, 3) })).not.toContain("그 밖에");
  });

  it("names ten unused pictures and counts the others", () => {
    const unusedImages = Array.from({ length: 12 }, (_, index) => `assets/img/${index}.png` as SourcePath);
    const told = text({ unusedImages });
    expect(told).toContain("그림 12개:\n  assets/img/0.png\n");
    expect(told).toContain("  assets/img/9.png\n  그 밖에 2개 (--format json 으로 모두 보기)\n");
  });

  it("has a line for each of ten thousand notes", () => {
    const posts = Array.from({ length: 10_000 }, (_, index) => published(`posts/2021-12-15-노트-${index}.md`));
    expect(countStates(posts)).toMatchObject({ published: 10_000, draft: 0 });
    expect(text({ posts }).split("\n")).toHaveLength(10_004);
  });
});
