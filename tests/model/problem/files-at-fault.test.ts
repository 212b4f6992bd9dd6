import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import { filesAtFault } from "../../../src/model/problem/files-at-fault.ts";

it("a problem belongs to the file it is reported for, and to every other that shares it", () => {
  const [one, other] = ["posts/a.md", "posts/b.md"] as [SourcePath, SourcePath];
  expect(filesAtFault(diagnose("empty-file", {}, { source: one }))).toEqual([one]);
  expect(filesAtFault(diagnose("posts-folder-missing", { folder: "posts" }, { source: null }))).toEqual([]);
  const facts = { address: "/a/", files: [one, other], ownPage: null, otherFile: null, reason: "same" } as const;
  expect(filesAtFault(diagnose("address-collision", facts, { source: one }))).toEqual([one, other]);
  expect(filesAtFault(diagnose("note-id-twice", { id: "a", files: [one, other] }, { source: one }))).toHaveLength(2);
});
