import { describe, expect, it } from "vitest";
import { outputPathOf } from "../../../src/model/address/output-path.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { PlannedFile } from "../../../src/site/files/planned-file.ts";

describe("a planned file", () => {
  it("is not rendered before it is asked for", () => {
    let renderings = 0;
    const file = new PlannedFile(outputPathOf(permalinkOf("/a/")), () => {
      renderings += 1;
      return `rendering ${renderings}`;
    });
    expect(file.output).toBe("a/index.html");
    expect(renderings).toBe(0);
    expect(file.render()).toBe("rendering 1");
  });
});
