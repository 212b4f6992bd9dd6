import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isShortcutOn, leadToSearch, setShortcut } from "../../../assets/scripts/search-shortcut.ts";

function pageWith(body: string) {
  const { document, HTMLElement, Event } = parseHTML(`<html><body>${body}</body></html>`);
  const kept = new Map<string, string>();
  vi.stubGlobal("HTMLElement", HTMLElement);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  const open = vi.fn();
  leadToSearch(document, open);
  return {
    document,
    open,
    press(key: string, target: string, more: Partial<KeyboardEvent> = {}): boolean {
      const event = Object.assign(new Event("keydown", { bubbles: true, cancelable: true }), { key, ...more });
      const pressed = document.querySelector(target);
      Object.assign(event, { composedPath: () => [pressed] });
      pressed?.dispatchEvent(event);
      return event.defaultPrevented;
    },
  };
}

const link =
  '<a href="/repo/search/" aria-keyshortcuts="/ Control+K Meta+K">찾기</a><p>글</p><input id="Name"><textarea></textarea>';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the / key", () => {
  it("opens the search from any page", () => {
    const { press, open } = pageWith(link);
    expect(press("/", "p")).toBe(true);
    expect(open).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ textContent: "찾기" }));
  });

  it.each([
    ["Ctrl+K", "k", { ctrlKey: true }],
    ["⌘K", "k", { metaKey: true }],
    ["Ctrl+K with Hangul on", "ㅏ", { ctrlKey: true }],
  ])("is joined by %s, which readers know from other sites and which cannot be typed by accident", (_, key, more) => {
    const { press, open } = pageWith(link);
    setShortcut(false);
    expect(press(key, "p", more)).toBe(true);
    expect(open).toHaveBeenCalledOnce();
    expect(press(key, "#Name", more)).toBe(false);
    expect(press(key, "p")).toBe(false);
    expect(press(key, "p", { ...more, shiftKey: true })).toBe(false);
  });

  it("is not led astray by a place in a note that is called as the field is", () => {
    const { press, open } = pageWith(`${link}<a id="Query">글</a>`);
    expect(press("/", "p")).toBe(true);
    expect(open).toHaveBeenCalledOnce();
  });

  it.each([
    ["where something is typed", "/", "#Name", {}],
    ["where more is typed", "/", "textarea", {}],
    ["with Ctrl, which is the browser's", "/", "p", { ctrlKey: true }],
    ["while 한글 is put together", "/", "p", { isComposing: true }],
    ["when it is another key", "?", "p", {}],
  ])("does nothing %s", (_, key, target, more) => {
    const { press, open } = pageWith(link);
    expect(press(key, target, more)).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });

  it("does nothing when a reader has turned it off", () => {
    const { press } = pageWith(link);
    setShortcut(false);
    expect(isShortcutOn()).toBe(false);
    expect(press("/", "p")).toBe(false);
    setShortcut(true);
    expect(press("/", "p")).toBe(true);
  });

  it("works for readers whose browser keeps nothing", () => {
    const { press } = pageWith(link);
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    setShortcut(false);
    expect(press("/", "p")).toBe(true);
  });
});
