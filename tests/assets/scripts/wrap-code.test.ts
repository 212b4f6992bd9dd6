import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { startWrapping } from "../../../assets/scripts/wrap-code.ts";

/** A page with a block of code, and what the browser does when the block's size changes. */
function pageWith(language = "ko") {
  const code = '<div class="code-frame"><pre><code>let a;</code></pre></div>';
  const { document } = parseHTML(`<html lang="${language}"><body><main>${code}</main></body></html>`);
  const watchers: (() => void)[] = [];
  class Watcher {
    readonly observe: () => void;
    constructor(changed: () => void) {
      this.observe = () => watchers.push(changed);
    }
  }
  startWrapping(document, Watcher);
  const block = document.querySelector<HTMLElement>("pre");
  const button = document.querySelector<HTMLButtonElement>("button");
  if (block === null || button === null) throw new Error("no code or no button");
  const becomes = (scrollWidth: number, clientWidth: number): void => {
    for (const [name, value] of Object.entries({ scrollWidth, clientWidth }))
      Object.defineProperty(block, name, { value, configurable: true });
    for (const changed of watchers) changed();
  };
  return { block, button, becomes };
}

describe("the button that wraps code", () => {
  it("is there while lines are longer than the block is wide", () => {
    const { button, becomes } = pageWith();
    expect(button.hidden).toBe(true);
    becomes(900, 300);
    expect(button.hidden).toBe(false);
    becomes(900, 900);
    expect(button.hidden).toBe(true);
  });

  it("wraps the lines and lets them be again, and stays while they are wrapped", () => {
    const { block, button, becomes } = pageWith();
    becomes(900, 300);
    expect([button.textContent, button.getAttribute("aria-pressed")]).toEqual(["줄 바꿈", "false"]);
    button.click();
    becomes(300, 300);
    expect([block.style.whiteSpace, button.getAttribute("aria-pressed"), button.hidden]).toEqual([
      "pre-wrap",
      "true",
      false,
    ]);
    button.click();
    expect([block.style.whiteSpace, button.getAttribute("aria-pressed")]).toEqual(["", "false"]);
  });

  it("speaks the page's language", () => {
    expect(pageWith("en").button.textContent).toBe("Wrap");
  });
});
