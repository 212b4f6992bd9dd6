import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startCopying } from "../../../assets/scripts/copy-code.ts";

const code = '<div class="code-frame"><pre><code>let <span>a</span>;\n\nb\n</code></pre></div>';

function pageWith(clipboard: { writeText: (text: string) => Promise<void> } | undefined, language = "ko") {
  const { document } = parseHTML(`<html lang="${language}"><body><main>${code}</main></body></html>`);
  startCopying(document, clipboard);
  return { document, button: document.querySelector<HTMLButtonElement>("button") };
}

describe("the button on a block of code", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("copies the code as it was typed, says so for a while, and can be pressed again", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const { document, button } = pageWith({ writeText });
    expect(button?.textContent).toBe("복사");
    button?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText).toHaveBeenCalledWith("let a;\n\nb");
    expect(button?.textContent).toBe("복사했습니다");
    expect(document.querySelector('[role="status"]')?.textContent).toBe("복사했습니다");
    await vi.advanceTimersByTimeAsync(3000);
    expect(button?.textContent).toBe("복사");
  });

  it("says so where the browser refuses", async () => {
    const { button } = pageWith(
      { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) },
      "en",
    );
    button?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(button?.textContent).toBe("Could not copy");
  });

  it("is not there where a page may not copy", () => {
    expect(pageWith(undefined).button).toBeNull();
  });
});
