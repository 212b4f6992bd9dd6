import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBrowser } from "../../../src/cli/cards/find-browser.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("finding a browser", () => {
  it("takes the one that was named, before all others", () => {
    expect(findBrowser({ CHROMIUM: "/opt/my browser", PATH: "/usr/bin" })).toBe("/opt/my browser");
  });

  it("takes the first of the usual ones that may be run", () => {
    const folder = siteFolder({ "a/chromium": "", "b/google-chrome": "" });
    chmodSync(`${folder}/b/google-chrome`, 0o755);
    chmodSync(`${folder}/a/chromium`, 0o644);
    expect(findBrowser({ PATH: `${folder}/a:${folder}/nowhere:${folder}/b` })).toBe(`${folder}/b/google-chrome`);
  });

  it("finds what Windows installs outside the folders of commands, Chrome before the browser that every computer has", () => {
    const chrome = "Google/Chrome/Application/chrome.exe";
    const edge = "Microsoft/Edge/Application/msedge.exe";
    const folder = siteFolder({ [`x86/${edge}`]: "", [`home/${chrome}`]: "" });
    for (const path of [`x86/${edge}`, `home/${chrome}`]) chmodSync(`${folder}/${path}`, 0o755);
    const env = { PATH: "", ProgramFiles: `${folder}/none`, "ProgramFiles(x86)": `${folder}/x86` };
    expect(findBrowser(env)).toBe(`${folder}/x86/${edge}`);
    expect(findBrowser({ ...env, LOCALAPPDATA: `${folder}/home` })).toBe(`${folder}/home/${chrome}`);
  });
});
