import { parseHTML } from "linkedom";
import { describe, expect, it, vi } from "vitest";
import { startComments } from "../../../assets/scripts/comments.ts";
import { themeChosen } from "../../../assets/scripts/theme-switch.ts";
import { comments } from "../../../layouts/parts/note-page/comments.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { studyNote } from "../../support/study-note.ts";

const place = { repo: "someone/study", repoId: "R_1", category: "Notes", categoryId: "DIC_1" } as const;
const section = comments(studyNote({ id: "a" }), renderedSite([], { comments: place }).site)?.text ?? "";

function pageWith(body: string, { search = "", theme = "" } = {}) {
  const { document, Event } = parseHTML(`<html data-theme="${theme}"><body><main>${body}</main></body></html>`);
  Object.defineProperty(document, "location", { value: { search } });
  startComments(document);
  return {
    document,
    button: document.querySelector("button"),
    script: () => document.querySelector("script"),
    chooseTheme: (chosen: string) => {
      document.documentElement.dataset["theme"] = chosen;
      document.dispatchEvent(new Event(themeChosen));
    },
  };
}

describe("loading comments", () => {
  it("requests nothing until the button is pressed, and then only once", () => {
    const { button, script, document } = pageWith(section, { theme: "dark" });
    expect(button?.hasAttribute("hidden")).toBe(false);
    expect(document.querySelector(".comments-notice span")?.hasAttribute("hidden")).toBe(false);
    expect(script()).toBeNull();
    button?.click();
    button?.click();
    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(document.querySelector("button")).toBeNull();
    expect(script()?.getAttribute("src")).toBe("https://giscus.app/client.js");
    expect({ ...script()?.dataset }).toMatchObject({
      repo: "someone/study",
      repoId: "R_1",
      category: "Notes",
      categoryId: "DIC_1",
      mapping: "specific",
      term: "a",
      lang: "ko",
      theme: "dark",
    });
  });

  it("follows the system's theme for a reader who chose none, and every later choice", () => {
    const { button, script, document, chooseTheme } = pageWith(section);
    button?.click();
    expect(script()?.dataset["theme"]).toBe("preferred_color_scheme");
    const postMessage = vi.fn();
    const frame = document.createElement("iframe");
    frame.className = "giscus-frame";
    Object.defineProperty(frame, "contentWindow", { value: { postMessage } });
    document.querySelector(".comments")?.append(frame);
    chooseTheme("light");
    expect(postMessage).toHaveBeenCalledWith({ giscus: { setConfig: { theme: "light" } } }, "https://giscus.app");
  });

  it("shows them at once to a reader who comes back from signing in", () => {
    expect(pageWith(section, { search: "?giscus=token" }).script()).not.toBeNull();
  });

  it("is not led astray by a part of the note that has the same class", () => {
    const { button, script } = pageWith(
      `<article><div class="comments" data-repo="else/where">글</div></article>${section}`,
    );
    button?.click();
    expect(script()?.dataset["repo"]).toBe("someone/study");
  });

  it("does nothing on a page without them", () => {
    expect(() => pageWith("<p>글</p>").chooseTheme("dark")).not.toThrow();
    expect(pageWith("<p>글</p>").script()).toBeNull();
  });
});
