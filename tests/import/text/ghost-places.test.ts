import { expect, it } from "vitest";
import { withoutGhostPlaces } from "../../../src/import/text/ghost-places.ts";

it("writes addresses of Ghost's exports from the root, and tells of each line", () => {
  const text = "---\nfeature_image: __GHOST_URL__/content/a.png\n---\n글\n[a](__GHOST_URL__/b/) [c](__GHOST_URL__)\n";
  expect(withoutGhostPlaces({ from: "", to: "", text, changes: [] })).toMatchObject({
    text: "---\nfeature_image: /content/a.png\n---\n글\n[a](/b/) [c](/)\n",
    changes: [
      { reason: "mark-rewritten", line: 2 },
      { reason: "mark-rewritten", line: 5, text: "[a](/b/) [c](/)" },
    ],
  });
});

it("leaves all else", () => {
  const draft = { from: "", to: "", text: "글", changes: [] };
  expect(withoutGhostPlaces(draft)).toBe(draft);
});
