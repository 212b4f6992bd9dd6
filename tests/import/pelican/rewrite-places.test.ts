import { expect, it } from "vitest";
import { rewritePelicanPlaces } from "../../../src/import/pelican/rewrite-places.ts";

it("removes the marks before the files that Pelican links to, but not in code", () => {
  const text =
    '[a]({filename}a.md) ![b]({static}/images/b.png) <img src="{attach}c.png"> [d](|filename|/d.md) `[e]({static}e)`\n\n[f]: {filename}/f.md\n';
  expect(rewritePelicanPlaces({ from: "", to: "", text, changes: [] }).text).toBe(
    '[a](a.md) ![b](/images/b.png) <img src="c.png"> [d](/d.md) `[e]({static}e)`\n\n[f]: /f.md\n',
  );
});
