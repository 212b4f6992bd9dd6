import { expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { otherFiles } from "../../../src/site/files/other-files.ts";
import { plannedPages } from "../../support/planned-pages.ts";
import { placed, siteConfig, studyNote } from "../../support/study-note.ts";

const config = siteConfig({ indexNowKey: "0123456789" });

it("files that are no pages are pictures, what hosts and search engines ask for, and whatever has a bundle's name", () => {
  const permalink = "/assets/site-0123456789.css";
  const redirect = studyNote({ id: "a", frontMatter: { redirectFrom: [placed(permalink)] } });
  const pages = plannedPages(buildLibrary([redirect], config), config);
  const found = otherFiles({ pages, assets: ["favicon.ico", "img/a.png"], assetsFolder: "bilder", config });
  expect(found.map(({ output, name }) => [output, name])).toEqual([
    ["assets/favicon.ico", "bilder/favicon.ico"],
    ["favicon.ico", "bilder/favicon.ico"],
    ["assets/img/a.png", "bilder/img/a.png"],
    [".nojekyll", ".nojekyll"],
    ["0123456789.txt", "0123456789.txt"],
    [permalinkOf(permalink).slice(1), permalink.slice(1)],
  ]);
});
