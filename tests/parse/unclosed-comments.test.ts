import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { severityOf } from "../../src/model/problem/severity-of.ts";
import { findUnclosedComments } from "../../src/parse/unclosed-comments.ts";
import { bodyOf } from "../support/parse-body.ts";

function placesIn(text: string): readonly string[] {
  return findUnclosedComments(bodyOf(text), "posts/a.md" as SourcePath).map(
    ({ place }) => `${place?.start.line}:${place?.start.column}`,
  );
}

describe("findUnclosedComments", () => {
  it("reports a line that begins with %% and never ends", () => {
    expect(placesIn("앞\n\n%% 비밀\n\n뒤")).toEqual(["3:1"]);
    expect(placesIn("앞\n%% 비밀\n\n> - %% 비밀")).toEqual(["2:1", "4:5"]);
    expect(placesIn("%% 비밀\n\n%% 비밀 %%")).toEqual(["1:1"]);
  });

  it("reports one within a line, in an item and in a cell", () => {
    expect(placesIn("앞 %% 비밀")).toEqual(["1:3"]);
    expect(placesIn("- 앞\n- 가 %% 비밀\n- 나")).toEqual(["2:5"]);
    expect(placesIn("| 가 | 나 |\n|---|---|\n| 다 %% 비밀 | 라 |")).toEqual(["3:5"]);
    expect(placesIn("`a` 뒤 %% 비밀")).toEqual(["1:7"]);
  });

  it("reports where one begins that spans paragraphs, items or cells", () => {
    expect(placesIn("앞 %% 비밀\n\n%% 뒤")).toEqual(["1:3"]);
    expect(placesIn("- 가 %% 비밀\n- 나 %% 뒤\n- 다 %% 비밀")).toEqual(["1:5", "3:5"]);
    expect(placesIn("| 가 %% 비밀 | 나 %% 뒤 |\n|---|---|\n| 다 | 라 |")).toEqual(["1:5"]);
  });

  it("stops the build where a line begins with it, as Obsidian hides all that is below", () => {
    const severities = (text: string) =>
      findUnclosedComments(bodyOf(text), "posts/a.md" as SourcePath).map((one) => severityOf(one));
    expect(severities("앞\n\n%% 비밀\n\n뒤")).toEqual(["error"]);
    expect(severities("앞\n%% 비밀\n\n> - %% 비밀")).toEqual(["error", "error"]);
    expect(severities("앞 %% 비밀\n\n뒤")).toEqual(["warning"]);
  });

  it("stops the build where more marks follow, since other text may be hidden instead", () => {
    const rules = (text: string) =>
      findUnclosedComments(bodyOf(text), "posts/a.md" as SourcePath).map((one) => [one.rule, severityOf(one)]);
    const crossed = [["comment-crossed", "error"]];
    expect(rules("배운 것 %%\n- 비밀\n%%\n\n보임\n\n%%\n비밀\n%%")).toEqual(crossed);
    expect(rules("앞 %% 비밀\n\n뒤 %%비밀%%")).toEqual(crossed);
    expect(rules("앞 %% 비밀\n\n비밀 %%\n\n글")).toEqual(crossed);
    expect(rules("- 앞 %% 비밀\n- 비밀 %%\n- 글")).toEqual(crossed);
    expect(rules("## 배운 것 %%\n\n- 비밀\n\n%%\n\n글")).toEqual(crossed);
    expect(rules("앞 %% 비밀\n\n%% 뒤")).toEqual(crossed);
    expect(rules("## 배운 것 %% 비밀\n%% 뒤\n\n글")).toEqual(crossed);
    expect(rules("물가 3 %%\n\n금리 2 %%")).toEqual([["comment-unclosed", "warning"]]);
    expect(rules("앞 %% 비밀\n\n```\n%% 코드 %%\n```")).toEqual([["comment-unclosed", "warning"]]);
    expect(rules("matlab %% 절 하나\n\nmatlab %% 절 둘")).toEqual([["comment-unclosed", "warning"]]);
    expect(rules("뒤 %%비밀%%\n\n앞 %% 비밀")).toEqual([["comment-unclosed", "warning"]]);
  });

  it("finds marks in raw HTML, where one ends nothing in another block", () => {
    const rules = (text: string) =>
      findUnclosedComments(bodyOf(text), "posts/a.md" as SourcePath).map(
        ({ rule, place }) => `${rule} ${place?.start.line}:${place?.start.column}`,
      );
    expect(rules("<div>\n%% 비밀\n</div>\n\n<div>\n비밀 %%\n</div>")).toEqual(["comment-to-end 2:1"]);
    expect(rules("<div>%% 비밀\n\n비밀 %%</div>")).toEqual(["comment-to-end 1:6"]);
    expect(rules("<p>앞 %% 비밀</p>\n\n%% 비밀 %%")).toEqual(["comment-crossed 1:6"]);
    expect(rules("> <div>\n> 앞 %% 비밀\n> </div>")).toEqual(["comment-unclosed 2:5"]);
  });

  it("shows the text from the mark on", () => {
    const [found] = findUnclosedComments(bodyOf("앞 %% 비밀  **글**"), "posts/a.md" as SourcePath);
    expect(found?.facts).toEqual({ opened: "%% 비밀 글" });
  });

  it.each([
    "%% 비밀 %%",
    "할인 50%%",
    "<https://a.b%%#>",
    "앞 <mailto:a@b.c?subject=%%x> 뒤",
    "앞 %% 비밀 %% 뒤",
    "https://a.b/c%%d 뒤",
    "`a` 앞 `%%` 뒤",
    "| a |\n|---|\n| %% 비밀 %% |",
    "`%%` 뒤",
    "\\%% 뒤",
    "%\\% 뒤",
    "```\n%% 말\n```",
    "%%\n\n비밀\n\n%%",
    "<div>%% 비밀 %%</div>",
    "<div>할인 50%%</div>",
    '<div title="%%">보임</div>',
    "<pre>\n%% 말\n</pre>",
  ])("says nothing of %j", (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
