import { describe, expect, it } from "vitest";
import type { FixedFile } from "../../../src/cli/check/fix-files.ts";
import { type ToldFixes, tellFixes } from "../../../src/cli/check/tell-fixes.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { memoryIo } from "../../support/command-io.ts";

const file = "posts/a.md" as SourcePath;

function told(...files: readonly FixedFile[]): string {
  return toldOf({ files, canUndo: false, failure: null });
}

function toldOf(fixes: ToldFixes): string {
  const io = memoryIo();
  tellFixes(fixes, { io, stream: io.stdout, language: "ko", cacheFolder: ".cache/saegim" });
  return io.stdout.text();
}

describe("tellFixes", () => {
  it("shows each changed line as it was and as it is", () => {
    const lines = [{ line: 3, before: "tags: #LG", after: "tags: [LG]" }];
    expect(told({ file, outcome: "fixed", edits: 1, lines })).toBe(
      ["고침  posts/a.md:3", "  - tags: #LG", "  + tags: [LG]", "파일 1개에서 1곳을 고쳤습니다.", "", ""].join("\n"),
    );
  });

  it("shows no line that may be a withheld article's where others may read it", () => {
    const lines = [{ line: 3, before: "##비밀", after: "## 비밀", isUnquoted: true } as const];
    const fixes: ToldFixes = { files: [{ file, outcome: "fixed", edits: 1, lines }], canUndo: false, failure: null };
    const io = memoryIo({ env: { CI: "1" } });
    tellFixes(fixes, { io, stream: io.stdout, language: "ko", cacheFolder: ".cache/saegim" });
    expect(io.stdout.text()).toBe("고침  posts/a.md:3\n파일 1개에서 1곳을 고쳤습니다.\n\n");
    expect(toldOf(fixes)).toContain("  - ##비밀");
  });

  it("says which files were left alone, and why", () => {
    expect(told({ file, outcome: "changed-meanwhile" }, { file, outcome: "not-written", reason: "EACCES" })).toBe(
      [
        "posts/a.md: 읽은 뒤에 파일이 바뀌어 고치지 않았습니다. 저장을 마치고 다시 실행하세요.",
        "posts/a.md: 파일을 쓸 수 없어 고치지 못했습니다 (EACCES).",
        "파일 0개에서 0곳을 고쳤습니다.",
        "",
        "",
      ].join("\n"),
    );
  });

  it("says when a file is read-only, and lets no name control the terminal", () => {
    const strange = "posts/\u001B[31m\u202E.md" as typeof file;
    expect(told({ file: strange, outcome: "not-written", reason: "READ_ONLY" })).toContain(
      "posts/␛[31m\uFFFD.md: 읽기 전용 파일이라 고치지 않았습니다.\n",
    );
    expect(
      told({ file: strange, outcome: "fixed", edits: 1, lines: [{ line: 3, before: "a", after: "b" }] }),
    ).toContain("고침  posts/␛[31m\uFFFD.md:3\n");
  });

  it("says so when there is nothing to fix", () => {
    expect(told()).toBe("새김이 고칠 수 있는 문제는 없습니다.\n\n");
  });

  it("says why nothing was fixed, or nothing more", () => {
    const refused =
      "고치기 전의 글을 .cache/saegim에 적어 둘 수 없어 (ENOSPC), 되돌리지 못할 것은 고치지 않았습니다. 디스크에 남은 자리와 이 폴더에 쓸 권한이 있는지 확인하고 다시 실행하세요.\n\n";
    expect(toldOf({ files: [], canUndo: false, failure: "ENOSPC" })).toBe(refused);
    const files: readonly FixedFile[] = [{ file, outcome: "fixed", edits: 1, lines: [] }];
    expect(toldOf({ files, canUndo: true, failure: "ENOSPC" })).toBe(
      `\n파일 1개에서 1곳을 고쳤습니다.\n되돌리기: npm run check -- --undo\n${refused}`,
    );
  });
});
