import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/text/language.ts";
import { cliWords } from "../../../src/model/words/cli.ts";

describe("cliWords", () => {
  it("sums a site up in one line", () => {
    const site = { notes: 12, pages: 48, output: "_site", milliseconds: 1234 };
    expect(cliWords.ko.build.done(site)).toBe("노트 12편, 페이지 48개를 _site에 만들었습니다 (1.2초).");
    expect(cliWords.en.build.done({ ...site, notes: 1 })).toBe("Built 48 pages from 1 note in _site (1.2 s).");
  });

  it.each(languages)("leads to the help of a command, or of all, in %s", (language) => {
    expect(cliWords[language].helpHint("build")).toContain("-- build --help");
    expect(cliWords[language].helpHint(null)).toContain("-- --help");
  });
});
