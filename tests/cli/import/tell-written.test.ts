import { describe, expect, it } from "vitest";
import { tellWritten } from "../../../src/cli/import/tell-written.ts";
import { plainInk } from "../../../src/model/terminal/ink.ts";
import { importWords } from "../../../src/model/words/import.ts";

const written = { written: 42, already: 0, kept: [], failures: [], complete: true };

function told(language: "ko" | "en", folder: string): string {
  return (
    tellWritten(written, { to: folder, isProject: true }, { words: importWords[language], ink: plainInk }).split(
      "\n",
    )[0] ?? ""
  );
}

describe("What was written of an import", () => {
  it("names the folder it is in, and the working folder as such", () => {
    expect(told("en", ".")).toBe("Wrote 42 files to this folder. The blog itself is unchanged.");
    expect(told("en", "../new")).toBe("Wrote 42 files to ../new. The blog itself is unchanged.");
    expect(told("ko", ".")).toBe("파일 42개를 이 폴더에 썼습니다. 원래 블로그는 그대로입니다.");
    expect(told("ko", "../new")).toBe("파일 42개를 ../new 에 썼습니다. 원래 블로그는 그대로입니다.");
  });

  it("says what comes next, and where: Saegim's commands are in its own folder alone", () => {
    const next = (to: string, isProject: boolean, language: "ko" | "en" = "ko") =>
      tellWritten(written, { to, isProject }, { words: importWords[language], ink: plainInk }).split("\n").at(-1);
    expect(next(".", true)).toBe("이어서: npm run check");
    expect(next("../new", true)).toBe("이어서 ../new 에서: npm run check");
    expect(next("../new", false)).toBe(
      "../new 에는 새김이 없습니다. 이어서 posts, assets, site.config.ts를 새김이 있는 폴더로 옮기고 그곳에서 npm run check 를 하세요.",
    );
    expect(next("../new", true, "en")).toBe("Next, in ../new: npm run check");
  });
});
