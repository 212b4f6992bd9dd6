import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listAgain } from "../../../src/site/system/list-again.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("listing folders while somebody works in them", () => {
  it("finds what lay in a folder that was renamed while it was looked at", () => {
    const folder = siteFolder({ "a/1.md": "" });
    let renamed = 0;
    const names = listAgain(() => {
      const [inner = ""] = readdirSync(folder);
      if (inner === "a") {
        renameSync(join(folder, "a"), join(folder, "b"));
        renamed += 1;
      }
      return readdirSync(join(folder, inner));
    });
    expect([names, renamed]).toEqual([["1.md"], 1]);
  });

  it("gives up on a folder that never holds still, and on what the system refuses", () => {
    const folder = siteFolder({});
    let looks = 0;
    expect(() => listAgain(() => readdirSync(join(folder, `none ${++looks}`)))).toThrow("ENOENT");
    expect(looks).toBe(5);
    mkdirSync(join(folder, "a"));
    expect(() =>
      listAgain(() => {
        looks += 1;
        throw Object.assign(new Error("closed"), { code: "EACCES" });
      }),
    ).toThrow("closed");
    expect(looks).toBe(6);
  });
});
