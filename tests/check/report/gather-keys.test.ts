import { describe, expect, it } from "vitest";
import { gatherKeys } from "../../../src/check/report/gather-keys.ts";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { planProject } from "../../support/report-of-project.ts";

const postsWith = (count: number, lines: (number: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `posts/2021-12-0${number + 1}-글.md`,
      `---\ntitle: 글 ${number + 1}\n${lines(number)}\n---\n글\n`,
    ]),
  );

async function told(count: number, lines: (number: number) => string) {
  const { report } = await planProject(postsWith(count, lines));
  return report.diagnostics.map((problem) => [problem.source, messageOf(problem, "ko").problem]);
}

describe("Names in the front matter that Saegim does not read", () => {
  it("are reported everywhere while they may be typos", async () => {
    const wrong = "border:는 새김이 모르는 이름이라 읽지 않았습니다";
    expect(await told(3, () => "border: 1")).toEqual([1, 2, 3].map((day) => [`posts/2021-12-0${day}-글.md`, wrong]));
  });

  it("are reported once, at the first note and with their number, if they are a habit", async () => {
    expect(await told(5, (number) => (number === 0 ? "x_y: 1" : "border: 1"))).toEqual([
      ["posts/2021-12-01-글.md", "x_y:는 새김이 모르는 이름이라 읽지 않았습니다"],
      ["posts/2021-12-02-글.md", "border:는 새김이 모르는 이름이라 읽지 않았습니다 (노트 4편)"],
    ]);
  });

  it("are one warning for the whole site when they belong to other programs' themes", async () => {
    const { report } = await planProject(
      postsWith(4, (number) => (number < 2 ? "toc: true" : "toc: true\nmath: true")),
    );
    expect(report.diagnostics.map(({ source, place, facts }) => [source, place?.start.line, facts])).toEqual([
      ["posts/2021-12-01-글.md", 3, { keys: ["toc", "math"], notes: 4 }],
    ]);
  });

  it("are counted the same when a report is made of a report", async () => {
    const { report } = await planProject(postsWith(5, () => "border: 1\ntoc: true"));
    expect(gatherKeys(report.diagnostics)).toHaveLength(2);
    expect(makeReport(report.diagnostics, 5).warnings).toBe(2);
  });
});
