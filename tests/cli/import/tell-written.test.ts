import { describe, expect, it } from "vitest";
import { plainInk } from "../../../src/check/reporters/ink.ts";
import { tellWritten } from "../../../src/cli/import/tell-written.ts";
import { importWords } from "../../../src/model/words/import.ts";

const written = { written: 42, already: 0, kept: [], failures: [], complete: true };

function told(language: "ko" | "en", folder: string): string {
  return tellWritten(written, folder, { words: importWords[language], ink: plainInk }).split("\n")[0] ?? "";
}

describe("What was written of an import", () => {
  it("names the folder it is in, and the working folder as such", () => {
    expect(told("en", ".")).toBe("42 files written to this folder. The blog itself is as it was.");
    expect(told("en", "../new")).toBe("42 files written to ../new. The blog itself is as it was.");
    expect(told("ko", ".")).toBe("파일 42개를 이 폴더에 썼습니다. 원래 블로그는 그대로입니다.");
    expect(told("ko", "../new")).toBe("파일 42개를 ../new 에 썼습니다. 원래 블로그는 그대로입니다.");
  });
});
