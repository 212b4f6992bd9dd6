import { describe, expect, it, vi } from "vitest";
import { reloadOnNewVersion } from "../../../../src/cli/dev/server/live-reload.ts";

describe("a page of the preview", () => {
  it("reloads when the server has another version of it", () => {
    const events = new EventTarget();
    const reload = vi.fn();
    reloadOnNewVersion(new URL("http://localhost/.saegim/preview.js?version=1-2"), events, reload);
    events.dispatchEvent(new MessageEvent("message", { data: "1-2" }));
    expect(reload).not.toHaveBeenCalled();
    events.dispatchEvent(new MessageEvent("message", { data: "1-3" }));
    expect(reload).toHaveBeenCalledOnce();
  });
});
