import { expect, it } from "vitest";
import { settlePublished } from "../../../src/import/front-matter/published-day.ts";
import { post } from "../../support/blog-in-memory.ts";

function settled(line: string) {
  return settlePublished(
    { from: "a.md", to: "a.md", text: post(["title: a", line, "x: 1"]), changes: [] },
    "Asia/Seoul",
  );
}

it("makes a remark of a day", () => {
  const { text, changes } = settled("published: 2020-01-01 # 처음");
  expect(text).toBe(post(["title: a", "# published: 2020-01-01 # 처음", "x: 1"]));
  expect(changes).toEqual([{ reason: "field-translated", line: 3, text: "# published: 2020-01-01 # 처음" }]);
});

it.each(["published: true", "published: no", "published:", "date: 2020-01-01"])("lets be %s", (line) => {
  expect(settled(line).changes).toEqual([]);
});
