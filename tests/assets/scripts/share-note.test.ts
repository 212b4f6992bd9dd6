import { parseHTML } from "linkedom";
import { describe, expect, it, vi } from "vitest";
import { type Sharer, startSharing } from "../../../assets/scripts/share-note.ts";

const canonical = '<link rel="canonical" href="https://notes.example/notes/rate/">';

function pageWith(sharer: Sharer, isCoarse = false) {
  const { document } = parseHTML(
    `<html lang="ko"><head><title>금리</title>${canonical}</head><body><main><button class="share" hidden>링크 복사</button></main></body></html>`,
  );
  startSharing(document, { matchMedia: () => ({ matches: isCoarse }) as MediaQueryList }, sharer);
  const button = document.querySelector<HTMLButtonElement>("button.share");
  if (button === null) expect.fail("no button");
  return button;
}

describe("the button that shares a note", () => {
  it("copies the note's own address, without the place a reader came to, and says so", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const button = pageWith({ clipboard: { writeText } });
    expect(button.hidden).toBe(false);
    button.click();
    expect(writeText).toHaveBeenCalledExactlyOnceWith("https://notes.example/notes/rate/");
    await vi.waitFor(() => expect(button.textContent).toBe("복사했습니다"));
  });

  it("says so where the browser refuses", async () => {
    const button = pageWith({
      clipboard: { writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) },
    });
    button.click();
    await vi.waitFor(() => expect(button.textContent).toBe("복사하지 못했습니다"));
  });

  it("opens the phone's own list on a phone, and nothing is wrong when nobody is chosen", async () => {
    const share = vi.fn(() => Promise.reject(new DOMException("", "AbortError")));
    const button = pageWith({ share, clipboard: { writeText: expect.fail } }, true);
    expect(button.textContent).toBe("공유");
    button.click();
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: "금리", url: "https://notes.example/notes/rate/" });
    await Promise.resolve();
    expect(button.textContent).toBe("공유");
  });

  it("stays hidden where a browser can do neither", () => {
    expect(pageWith({}).hidden).toBe(true);
    expect(pageWith({}, true).hidden).toBe(true);
  });
});
