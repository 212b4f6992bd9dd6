import { chmodSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFile } from "../../../src/cli/project/replace-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saegim-replace-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("replaceFile", () => {
  it("gives the file its new text and leaves nothing beside it", () => {
    const file = join(folder, "a.md");
    writeFileSync(file, "\uFEFF옛\r\n");
    expect(replaceFile(file, { expected: "\uFEFF옛\r\n", wanted: "\uFEFF새\r\n" })).toBe("replaced");
    expect(readFileSync(file, "utf8")).toBe("\uFEFF새\r\n");
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it("keeps the permissions", () => {
    const file = join(folder, "a.md");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    replaceFile(file, { expected: "old", wanted: "new" });
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it("leaves a file alone that has changed since it was read", () => {
    const file = join(folder, "a.md");
    writeFileSync(file, "저장됨");
    expect(replaceFile(file, { expected: "읽은 것", wanted: "고친 것" })).toBe("changed-meanwhile");
    expect(readFileSync(file, "utf8")).toBe("저장됨");
  });

  it("leaves a read-only file alone, though a new one could take its name", () => {
    const file = join(folder, "a.md");
    writeFileSync(file, "old");
    chmodSync(file, 0o444);
    expect(replaceFile(file, { expected: "old", wanted: "new" })).toEqual({ failure: "READ_ONLY" });
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it.skipIf(process.platform === "win32")("leaves another name of the same file its former text", () => {
    const [file, other] = [join(folder, "a.md"), join(folder, "b.md")];
    writeFileSync(file, "old");
    linkSync(file, other);
    expect(replaceFile(file, { expected: "old", wanted: "new" })).toBe("replaced");
    expect([file, other].map((name) => readFileSync(name, "utf8"))).toEqual(["new", "old"]);
  });

  it("says why a file could not be replaced", () => {
    expect(replaceFile(join(folder, "none.md"), { expected: "", wanted: "x" })).toEqual({ failure: "ENOENT" });
  });

  it("is no hindrance to a process that has the same number", () => {
    const file = join(folder, "a.md");
    writeFileSync(file, "old");
    writeFileSync(join(folder, `.saegim-${process.pid}`), "half");
    expect(replaceFile(file, { expected: "old", wanted: "new" })).toBe("replaced");
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });
});
