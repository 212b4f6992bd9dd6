import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../../src/site/assets/bundle.ts";
import { saegimRoot } from "../../../../src/site/installation/saegim-root.ts";

describe("the script of the preview", () => {
  it("becomes one small module that listens to the server that it came from", async () => {
    const bundled = await bundle({
      entry: join(saegimRoot(), "src/cli/dev/server/preview-script.ts"),
      runsIn: "browser",
    });
    if ("fault" in bundled) return expect.fail(bundled.fault.reason);
    expect(bundled.text).toContain("EventSource");
    expect(bundled.text.length).toBeLessThan(500);
  });
});
