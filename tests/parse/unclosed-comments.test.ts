import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { findUnclosedComments } from "../../src/parse/unclosed-comments.ts";
import { bodyOf } from "../support/parse-body.ts";

function placesIn(text: string): readonly string[] {
  return findUnclosedComments(bodyOf(text), "posts/a.md" as SourcePath).map(
    ({ place }) => `${place?.start.line}:${place?.start.column}`,
  );
}

describe("findUnclosedComments", () => {
  it("tells of a line that begins with %% and of no end", () => {
    expect(placesIn("앞\n\n%% 비밀\n\n뒤")).toEqual(["3:1"]);
    expect(placesIn("앞\n%% 비밀\n\n> - %% 비밀")).toEqual(["2:1", "4:5"]);
    expect(placesIn("%% 비밀\n\n%% 비밀 %%")).toEqual(["1:1"]);
  });

  it.each([
    "%% 비밀 %%",
    "할인 50%%",
    "앞 %% 뒤",
    "`%%` 뒤",
    "\\%% 뒤",
    "%\\% 뒤",
    "```\n%% 말\n```",
    "%%\n\n비밀\n\n%%",
  ])("says nothing of %j", (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
