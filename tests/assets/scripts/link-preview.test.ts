import { parseHTML } from "linkedom";
import { expect, it, vi } from "vitest";
import { type PreviewWindow, startPreviews } from "../../../assets/scripts/link-preview.ts";

it("nothing is listened for where no pointer can rest on a link", () => {
  const { document } = parseHTML("<html><body></body></html>");
  const listen = vi.spyOn(document, "addEventListener");
  const view = (hovers: boolean) => ({ matchMedia: () => ({ matches: hovers }) }) as unknown as PreviewWindow;
  startPreviews(document, view(false), fetch);
  expect(listen).not.toHaveBeenCalled();
  startPreviews(document, view(true), fetch);
  expect(listen).toHaveBeenCalled();
});
