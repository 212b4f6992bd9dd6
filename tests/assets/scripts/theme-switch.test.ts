import { parseHTML } from "linkedom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type ReaderStorage, startThemeSwitch, themeChosen } from "../../../assets/scripts/theme-switch.ts";
import { themeSwitch } from "../../../layouts/parts/theme-switch.ts";
import { themeKey } from "../../../src/model/page/theme-key.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const buttons = themeSwitch(renderedSite([]).site).text;
const metas = ["light", "dark"].map((theme) => `<meta name="theme-color" media="(prefers-color-scheme: ${theme})">`);

function pageWith(chosen: string, reader?: ReaderStorage) {
  const { document, CustomEvent } = parseHTML(
    `<html data-theme="${chosen}"><head>${metas.join("")}</head><body>${buttons}</body></html>`,
  );
  vi.stubGlobal("CustomEvent", CustomEvent);
  const kept = new Map<string, string>();
  const storage = {
    setItem: (key: string, value: string): void => {
      kept.set(key, value);
    },
    removeItem: (key: string): void => {
      kept.delete(key);
    },
  };
  const told = vi.fn();
  document.addEventListener(themeChosen, told);
  startThemeSwitch(document, reader ?? { localStorage: storage });
  const button = (theme: string) => document.querySelector<HTMLButtonElement>(`[data-theme-choice="${theme}"]`);
  return {
    document,
    kept,
    told,
    press: (theme: string) => button(theme)?.click(),
    pressed: () => ["", "light", "dark"].filter((theme) => button(theme)?.getAttribute("aria-pressed") === "true"),
    frames: () => [...document.querySelectorAll("meta")].map((meta) => meta.getAttribute("media")),
  };
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe("the theme switch", () => {
  it("is shown by its script alone, with the choice made on an earlier page", () => {
    expect(buttons).toMatch(/^<div class="theme-switch" role="group" aria-label="[^"]+" hidden>/u);
    const page = pageWith("dark");
    expect(page.document.querySelector(".theme-switch")?.hasAttribute("hidden")).toBe(false);
    expect(page.pressed()).toEqual(["dark"]);
  });

  it("changes the page at once, keeps the choice and tells of it", () => {
    const page = pageWith("");
    page.press("light");
    expect(page.document.documentElement.dataset["theme"]).toBe("light");
    expect(page.pressed()).toEqual(["light"]);
    expect(page.kept.get(themeKey)).toBe("light");
    expect(page.told).toHaveBeenCalledOnce();
  });

  it("colours the browser's frame by the choice, and by the system again when that is chosen", () => {
    const page = pageWith("dark");
    expect(page.frames()).toEqual(["not all", "all"]);
    page.press("");
    expect(page.frames()).toEqual(["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"]);
  });
});

describe("keeping a theme", () => {
  it("forgets a choice for the system's", () => {
    const page = pageWith("");
    page.press("dark");
    expect(page.kept).toEqual(new Map([[themeKey, "dark"]]));
    page.press("");
    expect(page.kept).toEqual(new Map());
  });

  it("does without where a reader lets sites keep nothing", () => {
    const page = pageWith("", {
      get localStorage(): never {
        throw new DOMException("denied", "SecurityError");
      },
    });
    page.press("dark");
    expect(page.pressed()).toEqual(["dark"]);
  });
});
