import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

describe("the web manifest", () => {
  it("opens the site at its own folder, under its name and language, with the icons there are", () => {
    const site = renderedSite([], { title: '새김 "1"', description: "", basePath: "/한글/", language: "ko" }, [
      "/assets/img/icon.svg",
      "/assets/img/icon-180.png",
      "/assets/img/icon-512.png",
    ]);
    expect(JSON.parse(site.at("/manifest.webmanifest"))).toEqual({
      name: '새김 "1"',
      lang: "ko",
      id: "/한글/",
      start_url: "/한글/",
      scope: "/한글/",
      display: "minimal-ui",
      background_color: "#f4efe3",
      theme_color: "#f4efe3",
      icons: [
        { src: "/한글/assets/img/icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "/한글/assets/img/icon-512.png", sizes: "512x512", type: "image/png" },
      ],
    });
  });

  it("is named by every page", () => {
    expect(renderedSite([], { basePath: "/repo/" }).at("/")).toContain(
      '<link rel="manifest" href="/repo/manifest.webmanifest">',
    );
  });
});
