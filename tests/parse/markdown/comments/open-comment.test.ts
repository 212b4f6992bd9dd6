import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("isCommentOpen", () => {
  it("tells an end at the start of a line from a new comment", () => {
    expect(htmlOf("보임 %%\n비밀\n%%\n%%\n\n비밀\n\n%%\n보임")).toBe("<p>보임 </p>\n<p>보임</p>\n");
    expect(htmlOf("보임 100%%\n%%\n\n비밀\n\n%%\n보임")).toBe("<p>보임 100%%</p>\n<p>보임</p>\n");
    expect(htmlOf("보임 \\%% 보임\n%%\n\n비밀\n\n%%")).toBe("<p>보임 %% 보임</p>\n");
  });

  it.each([
    "``%%``",
    "https://a.example/%%b",
    "<!-- %% -->",
    "[a](b%%c)",
    '<a title="%%">x</a>',
    "$a %% b$",
    "\\%%",
    "3%%",
  ])("counts no mark in what is no text: %s", (above) => {
    const seen = htmlOf(`보임 ${above}\n%%\n비밀\n\n비밀\n%%\n보임`);
    expect([seen.includes("비밀"), seen.match(/보임/gu)?.length]).toEqual([false, 2]);
  });

  it("reads each line of a long paragraph once", () => {
    const lines = "글 %%\n%% 글\n".repeat(20_000);
    expect(htmlOf(`${lines}%%\n비밀\n%%`)).not.toContain("비밀");
  });
});
