import { parseHTML } from "linkedom";
import { expect, it, vi } from "vitest";
import { showOver } from "../../../assets/scripts/show-over.ts";

function shownOver(scrollHeight: number, className = "") {
  const { document } = parseHTML(`<html><body><dialog class="${className}"></dialog></body></html>`);
  Object.defineProperties(document.documentElement, {
    scrollHeight: { value: scrollHeight },
    clientHeight: { value: 900 },
  });
  const dialog = document.querySelector("dialog");
  if (dialog === null) throw new Error("no dialog");
  const showModal = vi.fn();
  showOver(Object.assign(dialog, { showModal }));
  return { showModal, className: dialog.className };
}

it("marks a dialog over a page that scrolls, and opens it", () => {
  const { showModal, className } = shownOver(901, "enlarged");
  expect(className).toBe("enlarged over-long");
  expect(showModal).toHaveBeenCalledOnce();
});

it("unmarks it over a page that does not scroll, or no longer does", () => {
  expect(shownOver(900, "enlarged over-long").className).toBe("enlarged");
});
