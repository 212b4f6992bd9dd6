import { basename } from "node:path";
import { expect, it } from "vitest";
import { besideOutput, workNamed } from "../../../src/output/folder/beside-output.ts";

it("names work so that it is known again, and nobody else's", () => {
  for (const kind of ["old", "next", "lock"] as const) {
    const path = besideOutput("here/_site", kind);
    expect(path).toBe(`here/_site.saegim-${kind}-${process.pid}`);
    expect(workNamed(basename(path), "here/_site")).toEqual({ kind, processId: process.pid });
    expect(workNamed(basename(path), "here/other")).toBeNull();
  }
  for (const name of ["_site", "_site.old-20261101", "_site.next-2", "_site.saegim-old-", "_site.saegim-old-1a"])
    expect(workNamed(name, "_site")).toBeNull();
});
