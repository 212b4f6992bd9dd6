import { chmodSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recallFixes, rememberFixes, unfinishedFixes } from "../../../src/cli/check/fix-memory.ts";
import { undoFixes } from "../../../src/cli/check/undo-fixes.ts";
import { replaceFile } from "../../../src/cli/project/replace-file.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { memoryIo } from "../../support/command-io.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

it("keeps what was written since, and writes no file that is not of the site", () => {
  const { path } = temporaryProject({ "a.md": "고침", "b.md": "고친 뒤에 더 씀", "c.txt": "고침" });
  const files = ["a.md", "b.md", "c.txt"].map((name) => path(name));
  rememberFixes(path("."), { isFinished: true, fixes: files.map((file) => ({ file, before: "처음", after: "고침" })) });
  const io = memoryIo();
  const known = new Set(files.slice(0, 2).map((file) => file as SourcePath));
  undoFixes({ cacheFolder: path("."), known, files: null, language: "ko" }, io);
  expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(["처음", "고친 뒤에 더 씀", "고침"]);
  expect(io.stdout.text()).toBe(
    `되돌림  ${path("a.md")}\n${path("b.md")}: 고친 뒤에 글이 바뀌어 되돌리지 않았습니다. 쓴 것은 그대로입니다.\n`,
  );
});

it("undoes only the files asked for, and tells of one that is gone", () => {
  const { path } = temporaryProject({ "a.md": "고침", "b.md": "고침" });
  const files = ["a.md", "b.md", "gone.md"].map((name) => path(name) as SourcePath);
  const [a, b] = files;
  if (a === undefined || b === undefined) return expect.fail("no files");
  rememberFixes(path("."), { isFinished: true, fixes: files.map((file) => ({ file, before: "처음", after: "고침" })) });
  const undo = (asked: ReadonlySet<SourcePath> | null): string => {
    const io = memoryIo();
    undoFixes({ cacheFolder: path("."), known: new Set([a, b]), files: asked, language: "ko" }, io);
    return io.stdout.text();
  };
  expect(undo(new Set([a]))).toBe(`되돌림  ${a}\n`);
  expect([a, b].map((file) => readFileSync(file, "utf8"))).toEqual(["처음", "고침"]);
  expect(recallFixes(path(".")).fixes.map(({ file }) => file)).toEqual([b, path("gone.md")]);
  expect(undo(null)).toBe(`되돌림  ${b}\n${path("gone.md")}: 고친 뒤에 파일이 없어져 되돌릴 수 없습니다.\n`);
  expect(recallFixes(path(".")).fixes).toEqual([]);
});

it("undoes fixing that was cut short: each file from the round that reached it, and none that was not reached", () => {
  const { path } = temporaryProject({ "a.md": "둘째 고침", "b.md": "첫 고침", "c.md": "처음" });
  const files = ["a.md", "b.md", "c.md"].map((name) => path(name) as SourcePath);
  rememberFixes(path("."), {
    isFinished: true,
    fixes: ["첫 고침", "둘째 고침"].flatMap((after) => files.map((file) => ({ file, before: "처음", after }))),
  });
  const io = memoryIo();
  undoFixes({ cacheFolder: path("."), known: new Set(files), files: null, language: "ko" }, io);
  expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(["처음", "처음", "처음"]);
  expect(io.stdout.text()).toBe(`되돌림  ${path("a.md")}\n되돌림  ${path("b.md")}\n`);
  expect(recallFixes(path(".")).fixes).toEqual([]);
});

it("leaves fixes that the next run keeps when it is cut short", () => {
  const { path } = temporaryProject({ "a.md": "고침", "b.md": "고침" });
  const files = ["a.md", "b.md"].map((name) => path(name) as SourcePath);
  const fixes = files.map((file) => ({ file, before: "처음", after: "고침" }));
  rememberFixes(path("."), { isFinished: true, fixes });
  const cutShort: typeof replaceFile = (file, texts) => {
    if (file === files[1]) throw new Error("killed");
    return replaceFile(file, texts);
  };
  const request = { cacheFolder: path("."), known: new Set(files), files: null, language: "ko" as const };
  expect(() => undoFixes(request, memoryIo(), cutShort)).toThrow("killed");
  expect(unfinishedFixes(path("."))).toEqual(fixes.slice(1));
});

it("leaves a file that has become read-only as it is, says so, and can undo it later", () => {
  const { path } = temporaryProject({ "a.md": "고침" });
  const file = path("a.md") as SourcePath;
  rememberFixes(path("."), { isFinished: true, fixes: [{ file, before: "처음", after: "고침" }] });
  const undo = (): string => {
    const io = memoryIo();
    undoFixes({ cacheFolder: path("."), known: new Set([file]), files: null, language: "en" }, io);
    return io.stdout.text();
  };
  chmodSync(file, 0o444);
  expect(undo()).toBe(`${file}: not undone: the file is read-only.\n`);
  expect(readFileSync(file, "utf8")).toBe("고침");
  chmodSync(file, 0o644);
  expect(undo()).toBe(`Undone  ${file}\n`);
});
