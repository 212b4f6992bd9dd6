import { expect, it } from "vitest";
import { messageOf } from "../../src/model/problem/message-of.ts";
import { UnreadableAsset, unreadableAssetProblem } from "../../src/output/unreadable-asset.ts";

it("is reported with its name and what happened to it", () => {
  const problem = unreadableAssetProblem(new UnreadableAsset("assets/img/a.png", "ENOENT"));
  expect(problem.source).toBe("assets/img/a.png");
  expect(messageOf(problem, "ko")).toMatchObject({
    problem: "파일을 읽을 수 없습니다",
    found: "읽는 사이에 사라진 파일",
    next: "지우거나 이름을 바꾼 것이 맞다면 다시 한번 실행하세요",
  });
  expect(messageOf(problem, "en").found).toBe("a file that disappeared meanwhile");
});
