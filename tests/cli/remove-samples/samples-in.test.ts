import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { countSampleNotes, hashOf, samplesIn } from "../../../src/cli/remove-samples/samples-in.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

it("finds samples, and tells which of them a writer made their own", () => {
  const { path } = temporaryProject({ "a.md": "가\n", "b.md": "나\n" });
  const samples = { "a.md": hashOf(Buffer.from("가\n")), "b.md": hashOf(Buffer.from("나\n")), "gone.md": "0" };
  writeFileSync(path("a.md"), "가\r\n");
  writeFileSync(path("b.md"), "내 글\n");
  expect(samplesIn(path("."), samples).map(({ isChanged }) => isChanged)).toEqual([false, true]);
});

it("counts none where a blog has only its writer's notes", () => {
  expect(countSampleNotes(temporaryProject({ "posts/2022-05-11-etf.md": "내 글\n" }).path("posts"))).toBe(0);
});
