import { describe, expect, it, vi } from "vitest";
import { reloadOnNewBuild } from "../../../src/cli/dev/live-reload.ts";

describe("a page of the preview", () => {
  it("loads itself anew when another build is shown than its own", () => {
    const events = new EventTarget();
    const reload = vi.fn();
    reloadOnNewBuild(new URL("http://localhost/.saegim/preview.js?build=1-2"), events, reload);
    events.dispatchEvent(new MessageEvent("message", { data: "1-2" }));
    expect(reload).not.toHaveBeenCalled();
    events.dispatchEvent(new MessageEvent("message", { data: "1-3" }));
    expect(reload).toHaveBeenCalledOnce();
  });
});
